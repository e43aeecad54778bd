// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage, Who } from '../../utils/messages/protocol';

const world = vi.hoisted(() => ({
  isPrivate: false,
  sent: [] as PageMessage[],
  listeners: [] as ((message: unknown) => Promise<unknown> | undefined)[],
}));
vi.mock('../../utils/browser', () => ({
  browser: {
    extension: {
      get inIncognitoContext() {
        return world.isPrivate;
      },
    },
    runtime: {
      id: 'vitrine',
      sendMessage: async (message: PageMessage) => {
        world.sent.push(message);
        return message.type === 'page-opened' ? { read: false } : { stored: false };
      },
      onMessage: {
        addListener: (listener: (message: unknown) => Promise<unknown> | undefined) =>
          void world.listeners.push(listener),
      },
    },
  },
}));

const { defineNetwork, defineReader } = await import('../../utils/networks/define');
const { offerReader } = await import('../../utils/observe/offered');
const { startWatching } = await import('../../utils/observe/watch');

const network = defineNetwork({
  id: 'x',
  name: 'X',
  access: 'required',
  hosts: ['*://x.com/*'],
  fields: { profile: ['bio'] },
  locate: (url) => ({ page: 'profile', handle: url.pathname.slice(1) }),
});

const ask = async (): Promise<Who | null> => (await world.listeners[0]!({ type: 'who' })) as Who | null;
const opened = () => world.sent.map(({ url }) => url);
const goTo = (path: string) => {
  history.pushState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(world, { isPrivate: false, sent: [], listeners: [] });
  (window as never as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://x.com/jane');
  offerReader(
    defineReader(network, {
      *identify(_view, { page, handle }) {
        yield;
        return { page, health: 'ok', handle, stableId: null, own: null, viewer: 'member' };
      },
      *read() {
        yield;
        return { health: 'ok', looked: [] };
      },
    }),
  );
});
afterEach(() => {
  vi.useRealTimers();
  delete (globalThis as { __vitrine?: unknown }).__vitrine;
});

describe('startWatching', () => {
  it('tells whose page is there, and of nobody while the next one is not worked out', async () => {
    startWatching();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await ask()).toMatchObject({
      network: 'x',
      url: 'https://x.com/jane',
      identity: { handle: 'jane' },
    });
    goTo('/stranger');
    expect(await ask()).toBeNull();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await ask()).toMatchObject({ url: 'https://x.com/stranger', identity: { handle: 'stranger' } });
  });

  it('says again where the tab is when a page comes back from the back/forward cache', async () => {
    startWatching();
    await vi.advanceTimersByTimeAsync(15_000);
    const before = opened().length;
    const back = new Event('pageshow');
    window.dispatchEvent(Object.assign(back, { persisted: false }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(opened()).toHaveLength(before);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(opened().length).toBeGreaterThan(before);
  });

  it('does nothing in a private window', async () => {
    world.isPrivate = true;
    startWatching();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(world.sent).toEqual([]);
    expect(world.listeners).toEqual([]);
  });
});
