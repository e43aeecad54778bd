// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuideState, InspectMessage, TabMessage } from '../../utils/messages/protocol';

type Inspected = Extract<InspectMessage, { type: 'inspected' }>;
type Listener = (message: unknown) => Promise<unknown> | undefined;

const world = vi.hoisted(() => ({
  isPrivate: false,
  isGone: false,
  guide: null as GuideState | null,
  sent: [] as Inspected[],
  listeners: [] as Listener[],
}));
vi.mock('../../utils/browser', () => ({
  openShadowRoot: () => null,
  browser: {
    extension: {
      get inIncognitoContext() {
        return world.isPrivate;
      },
    },
    runtime: {
      get id() {
        return world.isGone ? undefined : 'vitrine';
      },
      sendMessage: async (message: Inspected) => {
        world.sent.push(message);
        return { guide: world.guide };
      },
      onMessage: { addListener: (listener: Listener) => void world.listeners.push(listener) },
    },
  },
}));

const { defineNetwork, defineReader } = await import('../../utils/networks/define');
const { offerReader } = await import('../../utils/observe/offered');
const { startInspecting } = await import('../../utils/observe/inspect');
const { listenAsGuide } = await import('../../utils/observe/guide-link');

const box = (name: string) => `<label><input type="checkbox"> ${name}</label>`;
const tell = (message: TabMessage) => world.listeners[0]!(message);
const namesIn = (message: Inspected | undefined) => message?.controls.map(({ name }) => name);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(world, { isPrivate: false, isGone: false, guide: null, sent: [], listeners: [] });
  (window as never as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://x.com/settings?a=b#c',
  );
  document.body.innerHTML = `<main><h1>Privacy</h1>${box('Ads')}</main>`;
});
afterEach(async () => {
  // The script of one test must not go on in the next.
  world.isGone = true;
  document.body.append(document.createElement('p'));
  await wait(20_000);
  vi.useRealTimers();
  for (const name of [
    '__vitrineInspect',
    '__vitrineGuide',
    '__vitrineGuideLast',
    '__vitrineElement',
    '__vitrineReaders',
  ])
    delete (globalThis as Record<string, unknown>)[name];
});

describe('startInspecting', () => {
  it('tells what a page has to set, and says nothing twice', async () => {
    startInspecting();
    await wait(12_000);
    expect(world.sent).toHaveLength(1);
    expect(world.sent[0]).toMatchObject({
      type: 'inspected',
      url: 'https://x.com/settings',
      controls: [{ name: 'Ads', value: 'off' }],
      entries: [],
      look: { headings: ['Privacy'], viewer: null },
    });
  });

  it('keeps out of private windows', async () => {
    world.isPrivate = true;
    startInspecting();
    await wait(1_000);
    expect(world.sent).toEqual([]);
    expect(world.listeners).toEqual([]);
  });

  it('follows changes, at most thirty times a minute', async () => {
    startInspecting();
    await wait(1_000);
    document.querySelector('main')!.insertAdjacentHTML('beforeend', box('Search'));
    await wait(1_000);
    expect(namesIn(world.sent.at(-1))).toEqual(['Ads', 'Search']);
    for (let turn = 0; turn < 100; turn++) {
      document.querySelector('h1')!.textContent = `Privacy ${turn}`;
      await wait(500);
    }
    expect(world.sent.length).toBeLessThanOrEqual(31);
    expect(world.sent.length).toBeGreaterThan(10);
  });

  it('believes no click that nobody made', async () => {
    startInspecting();
    await wait(12_000);
    const field = document.querySelector('input') as HTMLInputElement;
    field.checked = true;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await wait(2_000);
    expect(world.sent).toHaveLength(1);
  });

  it('reads again when asked, with what has access if wanted', async () => {
    document
      .querySelector('main')!
      .insertAdjacentHTML(
        'beforeend',
        '<ul><li><h3>Quiz</h3><p>Your name</p><button>Remove</button></li></ul>',
      );
    startInspecting();
    await wait(1_000);
    await expect(tell({ type: 'inspect', entries: true, guide: false })).resolves.toBe(true);
    await wait(1_000);
    expect(world.sent.map(({ entries }) => entries.length)).toEqual([0, 1]);
    startInspecting();
    await wait(1_000);
    expect(world.sent).toHaveLength(3);
    expect(world.listeners).toHaveLength(1);
    expect(tell({ type: 'who' })).toBeUndefined();
  });

  it('goes on after an in-page navigation, without what was wanted there, and rests on what nobody asked for', async () => {
    startInspecting();
    await wait(1_000);
    history.pushState(null, '', '/home');
    document.body.innerHTML = `<main>${box('Feed')}</main>`;
    window.dispatchEvent(new PopStateEvent('popstate'));
    await wait(1_000);
    expect(world.sent.at(-1)).toMatchObject({ url: 'https://x.com/home', entries: [] });
    await wait(15_000);
    const before = world.sent.length;
    document.querySelector('main')!.insertAdjacentHTML('beforeend', box('More'));
    await wait(2_000);
    expect(world.sent).toHaveLength(before);
    void tell({ type: 'inspect', entries: false, guide: false });
    await wait(1_000);
    expect(namesIn(world.sent.at(-1))).toEqual(['Feed', 'More']);
  });

  it('goes quiet when the extension is gone', async () => {
    startInspecting();
    await wait(1_000);
    world.isGone = true;
    document.querySelector('main')!.append(document.createElement('p'));
    await wait(12_000);
    expect(world.sent).toHaveLength(1);
  });

  it('hands the strip its state and the control’s element, also when it comes later', async () => {
    startInspecting();
    await wait(1_000);
    world.guide = {
      stage: 'found',
      ref: world.sent[0]!.controls[0]!.ref,
      words: {} as GuideState['words'],
      hub: null,
    };
    document.querySelector('h1')!.textContent = 'Privacy and safety';
    await wait(1_000);
    const update = vi.fn();
    listenAsGuide({ update });
    expect(update).toHaveBeenCalledExactlyOnceWith(world.guide, expect.any(Element));
    world.guide = null;
    document.querySelector('h1')!.textContent = 'Privacy';
    await wait(1_000);
    expect(update).toHaveBeenLastCalledWith(null, null);
  });

  it('names the signed-in person where the network’s reader knows', async () => {
    const network = defineNetwork({
      id: 'x',
      name: 'X',
      access: 'required',
      hosts: ['*://x.com/*'],
      fields: {},
      locate: () => ({ page: 'other', handle: null }),
    });
    const reading = { identify: null as never, read: null as never };
    offerReader(defineReader(network, { ...reading, viewer: () => ({ handle: 'jane', stableId: null }) }));
    startInspecting();
    await wait(1_000);
    expect(world.sent[0]!.look.viewer).toEqual({ handle: 'jane', stableId: null });
  });
});
