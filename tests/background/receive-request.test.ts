import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '../../utils/messages/protocol';
import { makeFakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());

const { receivePage } = await import('../../utils/background/receive-page');
const { receiveRequest } = await import('../../utils/background/receive-request');
const { databaseName, openDatabase } = await import('../../utils/store/database');
const { makeAccount } = await import('../../utils/store/accounts');

const { world } = fake;
const effort = { ms: 1, longestMs: 1, slices: 1, steps: 1 };
const identity = {
  page: 'profile',
  health: 'ok',
  handle: 'jane',
  stableId: '7',
  own: true,
  viewer: 'member',
} as const;
const url = 'https://x.com/jane';
const origin = { tabId: 3, url: new URL(url) };
const opened = (change: object = {}) =>
  ({ type: 'page-opened', network: 'x', url, identity: { ...identity, ...change }, effort }) as const;
const observe = (change: object = {}): Extract<PageMessage, { type: 'observe' }> => ({
  type: 'observe',
  network: 'x',
  url,
  identity: { ...identity, ...change },
  health: 'ok',
  looked: ['bio'],
  sightings: [{ field: 'bio', value: 'Mail me: jane@example.com', cue: 'test' }],
  effort,
});
const who = (change: object = {}, more: object = {}) => ({
  network: 'x',
  url,
  identity: { ...identity, own: null, ...change },
  ...more,
});

async function dump(): Promise<Record<string, unknown[]>> {
  const db = await openDatabase();
  const all: Record<string, unknown[]> = {};
  for (const name of db.objectStoreNames)
    all[name] = name === 'keys' ? await db.getAllKeys(name) : await db.getAll(name);
  db.close();
  return all;
}

beforeEach(async () => {
  await deleteDB(databaseName);
  world.clear();
  world.tabs.set(3, { id: 3, url, incognito: false });
});

describe('claim-tab', () => {
  const claim = () => receiveRequest({ type: 'claim-tab', tabId: 3 }, 100);

  it('takes the profile that the tab shows, and has it read', async () => {
    world.answer = (_, message) => ((message as { type: string }).type === 'who' ? who() : true);
    expect(await claim()).toEqual({ account: 'x:7' });
    expect(world.told.at(-1)?.message).toEqual({ type: 'read-now' });
    expect((await dump()).summaries).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['another network than its own', who({}, { network: 'facebook' })],
    ['a network that is none', who({}, { network: '__proto__' })],
    ['an identity that is none', who({ handle: { toString: 1 } })],
    ['a megabyte', who({ handle: 'x'.repeat(1_000_000) })],
    ['the page that was there before', who({}, { url: 'https://x.com/somebody_else' })],
    ['nothing', null],
    ['a feed', who({ page: 'other' })],
  ])('claims nothing when the page answers with %s', async (_, answer) => {
    world.answer = () => answer;
    expect(await claim()).toHaveProperty('problem');
    expect(Object.values(await dump()).flat()).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['in a private window', () => world.tabs.set(3, { id: 3, url, incognito: true })],
    ['where the site is paused', () => world.local.set('settings', { pausedHosts: ['x.com'] })],
    ['where the network is off', () => world.local.set('settings', { networksOff: ['x'] })],
  ])('claims nothing %s', async (_, arrange) => {
    arrange();
    world.answer = () => who();
    expect(await claim()).toHaveProperty('problem');
    expect(Object.values(await dump()).flat()).toEqual([]);
  });
});

describe('claim', () => {
  const claim = (text: string) => receiveRequest({ type: 'claim', entries: [{ network: 'x', text }] }, 200);

  it('keeps a renamed account when its former handle is typed', async () => {
    const db = await openDatabase();
    const renamed = {
      ...makeAccount('x', { handle: 'jane', stableId: null }, 'page', 1),
      handle: 'jane_new',
      stableId: '7',
      handles: ['jane', 'jane_new'],
    };
    await db.put('accounts', renamed);
    db.close();
    expect(await claim('@jane')).toMatchObject({ accounts: [renamed.id] });
    // Typed by the person, it outlives the retention.
    expect((await dump()).accounts).toEqual([{ ...renamed, claimedBy: 'person' }]);
  });

  it('has open tabs of that network look again', async () => {
    await receivePage(opened({ own: null }), origin, 100);
    expect(world.session.get('tab:3')).toMatchObject({ verdict: 'not-own' });
    await claim('jane');
    expect(world.told).toEqual([{ tabId: 3, message: { type: 'read-now' } }]);
  });
});

describe('settings', () => {
  it.each([{ networksOff: ['x'] }, { pausedHosts: ['x.com'] }])(
    '%j silences tabs that are open',
    async (change) => {
      await receivePage(opened(), origin, 100);
      await receivePage(observe(), origin, 100);
      expect(world.badges.get(3)).not.toBe('');
      const kept = (await dump()).observations;
      await receiveRequest({ type: 'settings', change }, 200);
      expect(world.badges.get(3)).toBe('');
      expect(world.session.has('tab:3')).toBe(false);
      expect(await receivePage(opened(), origin, 300)).toEqual({ read: false });
      expect(await receivePage(observe(), origin, 300)).toEqual({ stored: false });
      expect(world.session.has('tab:3')).toBe(false);
      expect((await dump()).observations).toEqual(kept);
    },
  );

  it('forgets at once what a shorter retention does not cover', async () => {
    const day = 86_400_000;
    await receivePage(observe(), origin, day);
    await receiveRequest({ type: 'settings', change: { retentionDays: 10 } }, 30 * day);
    expect((await dump()).observations).toEqual([]);
  });
});

describe('read-tab', () => {
  const read = () => receiveRequest({ type: 'read-tab', tabId: 3 }, 100);

  it('injects the reader of the network', async () => {
    expect(await read()).toEqual({ done: true });
    expect(world.injected).toEqual([{ tabId: 3, files: ['/readers/x.js', '/observe.js'] }]);
  });

  it.each<[string, () => void]>([
    ['in a private window', () => world.tabs.set(3, { id: 3, url, incognito: true })],
    ['where the site is paused', () => world.local.set('settings', { pausedHosts: ['x.com'] })],
    ['where the network is off', () => world.local.set('settings', { networksOff: ['x'] })],
  ])('injects nothing %s', async (_, arrange) => {
    arrange();
    expect(await read()).toEqual({ done: false });
    expect(world.injected).toEqual([]);
  });
});

describe('erase', () => {
  it('leaves nothing that was on its way from the tab', async () => {
    await receivePage(opened(), origin, 100);
    await receivePage(observe(), origin, 100);
    await receiveRequest({ type: 'erase', what: { account: 'x:7' } }, 200);
    // The observer in the tab was still reading.
    expect(await receivePage(observe(), origin, 201)).toEqual({ stored: false });
    const { keys: _, ...left } = await dump();
    expect(Object.values(left).flat()).toEqual([]);
    // Opened anew, the page teaches it again.
    await receivePage(opened(), origin, 300);
    expect(await receivePage(observe(), origin, 300)).toEqual({ stored: true });
  });

  it('leaves the tabs of other accounts as they are', async () => {
    await receivePage(observe(), origin, 100);
    const other = { tabId: 4, url: new URL('https://x.com/joan') };
    await receivePage(
      { ...observe({ handle: 'joan', stableId: '8' }), url: 'https://x.com/joan' },
      other,
      100,
    );
    await receiveRequest({ type: 'erase', what: { account: 'x:7' } }, 200);
    expect(world.badges.get(3)).toBe('');
    expect(world.session.has('tab:3')).toBe(false);
    expect(world.session.get('tab:4')).toMatchObject({ account: 'x:8' });
    expect(world.badges.get(4)).not.toBe('');
  });
});
