import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '../../utils/messages/protocol';
import { makeFakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
/** What the browser says of private windows, and the windows that are open. */
const private_ = vi.hoisted(() => ({ allowed: true, windows: [] as { id: number; incognito: boolean }[] }));
vi.mock('../../utils/browser', () => ({
  get browser() {
    return {
      ...fake.browser,
      extension: { isAllowedIncognitoAccess: async () => private_.allowed },
      windows: {
        getAll: async () => private_.windows,
        create: async ({ url, incognito }: { url: string; incognito: boolean }) => {
          const tab = { id: 70, url, incognito };
          fake.world.tabs.set(70, tab);
          private_.windows.push({ id: 9, incognito });
          return { id: 9, incognito, tabs: [tab] };
        },
      },
    };
  },
}));
Object.assign(fake, makeFakeBrowser());

const { readOrigin, receivePage } = await import('../../utils/background/receive-page');
const { receiveRequest } = await import('../../utils/background/receive-request');
const { closeStrangers, receiveStrangers, turnStrangers } = await import(
  '../../utils/background/see-strangers'
);
const { databaseName, openDatabase } = await import('../../utils/store/database');
const { readAllowance, readTold } = await import('../../utils/store/strangers');
const { makeAccount } = await import('../../utils/store/accounts');

const { world } = fake;
const effort = { ms: 1, longestMs: 1, slices: 1, steps: 1 };
const url = 'https://x.com/jane';
const identity = {
  page: 'profile',
  health: 'ok',
  handle: 'jane',
  stableId: '7',
  own: null,
  viewer: 'anonymous',
} as const;
const opened = (change: object = {}, more: object = {}): PageMessage => ({
  type: 'page-opened',
  network: 'x',
  url,
  identity: { ...identity, ...change },
  effort,
  ...more,
});
const observe = (change: object = {}, more: object = {}): PageMessage => ({
  type: 'observe',
  network: 'x',
  url,
  identity: { ...identity, ...change },
  health: 'ok',
  looked: ['bio', 'location'],
  sightings: [
    { field: 'bio', value: 'Mail me: jane@example.com', cue: 'test' },
    { field: 'location', value: 'Exampleton', cue: 'test' },
  ],
  effort,
  ...more,
});
const sender = (change: object = {}, tab: object = {}) => ({
  id: 'vitrine',
  url,
  frameId: 0,
  tab: { id: 70, incognito: true, ...tab },
  ...change,
});
const at = 1_000;
const tell = (message: PageMessage, from = sender()) => receiveStrangers(message, from, at + 10);
const open = () => receiveRequest({ type: 'strangers', account: 'x:7' }, at);
const turn = (address: string | undefined, change: object = { status: 'complete' }) =>
  turnStrangers(70, change, { url: address, incognito: true }, at + 5);

async function dump(): Promise<Record<string, unknown[]>> {
  const db = await openDatabase();
  const all: Record<string, unknown[]> = {};
  for (const name of db.objectStoreNames)
    all[name] = name === 'keys' ? await db.getAllKeys(name) : await db.getAll(name);
  db.close();
  return all;
}
const countKept = async () => (await dump()).observations!.length;

beforeEach(async () => {
  await deleteDB(databaseName);
  world.clear();
  Object.assign(private_, { allowed: true, windows: [{ id: 1, incognito: false }] });
  world.grant([], ['*://*.x.com/*', '*://x.com/*']);
  const db = await openDatabase();
  for (const [handle, stableId] of [
    ['jane', '7'],
    ['june', '8'],
  ] as const)
    await db.put('accounts', {
      ...makeAccount('x', { handle, stableId }, 'person', 1, []),
      url: `https://x.com/${handle}`,
    });
  db.close();
});

describe('see what strangers see', () => {
  it('records the profile in that tab as seen by everyone, and shows nothing on the tab', async () => {
    expect(await open()).toEqual({ problem: null });
    await turn(url);
    expect(world.injected.map(({ tabId }) => tabId)).toEqual([70, 70]);
    expect(await tell(opened())).toEqual({ read: true });
    expect(await tell(observe())).toEqual({ stored: true });
    const fields = (await dump()).observations!.filter(
      (one) => (one as { kind: string }).kind === 'profile-field',
    );
    expect(fields).toHaveLength(2);
    for (const field of fields)
      expect(field).toMatchObject({
        account: 'x:7',
        viewer: 'anonymous',
        audience: 'public',
        audienceFrom: 'viewer',
      });
    expect(await readTold()).toEqual({ 'x:7': { state: 'seen', fields: ['bio', 'location'], at: at + 10 } });
    expect(world.badges.size).toBe(0);
    expect([...world.session.keys()].filter((key) => !key.startsWith('strangers'))).toEqual([]);
  });

  it('opens nothing where it may not, and says why', async () => {
    private_.allowed = false;
    expect(await open()).toEqual({ problem: 'not-allowed' });
    private_.allowed = true;
    world.grant([], []);
    expect(await open()).toEqual({ problem: 'no-access' });
    world.grant([], ['*://x.com/*']);
    expect(await receiveRequest({ type: 'strangers', account: 'x:404' }, at)).toEqual({
      problem: 'no-address',
    });
    await receiveRequest({ type: 'settings', change: { networksOff: ['x'] } }, at);
    expect(await open()).toEqual({ problem: 'off' });
    expect(private_.windows).toHaveLength(1);
    expect(await readAllowance()).toBeNull();
  });

  it('hears no private tab before it was asked for, and none but the one', async () => {
    expect(await tell(observe())).toEqual({ stored: false });
    await open();
    await turn(url);
    expect(await tell(observe(), sender({}, { id: 71 }))).toEqual({ stored: false });
    expect(await tell(observe(), sender({}, { incognito: false }))).toEqual({ stored: false });
    expect(await tell(observe(), sender({ frameId: 3 }))).toEqual({ stored: false });
    expect(await tell(observe(), sender({ id: 'another' }))).toEqual({ stored: false });
    expect(await tell(observe(), sender({ url: 'https://facebook.com/jane' }))).toEqual({ stored: false });
    expect(await countKept()).toBe(0);
    expect(await tell(observe())).toEqual({ stored: true });
  });

  it('hears of no other account, own or not, and of no other network', async () => {
    await open();
    await turn(url);
    const others = [
      observe({ handle: 'june', stableId: '8' }, { url: 'https://x.com/june' }),
      observe({ handle: 'sam', stableId: '9' }, { url: 'https://x.com/sam' }),
      observe({ handle: 'jane', stableId: '9' }),
      observe({ handle: null, stableId: null }),
      observe({}, { network: 'facebook' }),
      observe({}, { url: 'https://facebook.com/jane' }),
    ];
    for (const message of others) expect(await tell(message)).toEqual({ stored: false });
    expect(await countKept()).toBe(0);
    expect((await readTold())['x:7']).toMatchObject({ state: 'elsewhere' });
  });

  it('is not anonymous where somebody is signed in', async () => {
    await open();
    await turn(url);
    for (const change of [
      { viewer: 'member' },
      { own: true, viewer: 'unknown' },
      { own: true, viewer: 'member' },
    ])
      expect(await tell(observe(change))).toEqual({ stored: false });
    expect(await countKept()).toBe(0);
    expect((await readTold())['x:7']).toMatchObject({ state: 'signed-in' });
  });

  it('takes a page that does not say who looks only where nobody can be signed in', async () => {
    await open();
    await turn(url);
    expect(await tell(observe({ viewer: 'unknown' }))).toEqual({ stored: true });

    // Another private window was open, or the tab went by a page where one signs in.
    await open();
    await turn(url);
    expect(await tell(observe({ viewer: 'unknown' }))).toEqual({ stored: false });
    private_.windows = [];
    await open();
    await turn(url);
    await turn('https://x.com/login', { url: 'https://x.com/login' });
    await turn(url);
    expect(await tell(observe({ viewer: 'unknown' }))).toEqual({ stored: false });
    expect((await readTold())['x:7']).toMatchObject({ state: 'unsure' });
    expect(await tell(observe())).toEqual({ stored: true });
  });

  it('says that a wall stood in the way, and keeps nothing of it', async () => {
    await open();
    await turn(url);
    expect(await tell(opened({ health: 'signed-out' }))).toEqual({ read: false });
    expect((await readTold())['x:7']).toEqual({ state: 'unread', health: 'signed-out', at: at + 10 });
    expect(await countKept()).toBe(0);
  });

  it.each([
    ['leaves for another site', () => turn('https://example.com/', { url: 'https://example.com/' })],
    ['shows nothing that may be seen', () => turn(undefined)],
    ['is closed', () => closeStrangers(70, at)],
  ])('ends when the tab %s', async (_, leave) => {
    await open();
    await turn(url);
    await leave();
    expect(await readAllowance()).toBeNull();
    expect(await tell(observe())).toEqual({ stored: false });
    expect(await countKept()).toBe(0);
    expect((await readTold())['x:7']?.state).toMatch(/closed|elsewhere/);
  });

  it('ends when the tab moves on after it was read, and what was told stays', async () => {
    await open();
    await turn(url);
    await tell(observe());
    await turn('https://x.com/jane/likes', { url: 'https://x.com/jane/likes' });
    expect(await readAllowance()).toBeNull();
    expect((await readTold())['x:7']).toMatchObject({ state: 'seen' });
    const before = await countKept();
    expect(await tell(observe({}, { sightings: [] }))).toEqual({ stored: false });
    expect(await countKept()).toBe(before);
  });

  it('ends after a while by itself, and with the account', async () => {
    await open();
    expect(await receiveStrangers(observe(), sender(), at + 300_001)).toEqual({ stored: false });
    await receiveRequest({ type: 'erase', what: { account: 'x:7' } }, at);
    expect(await tell(observe())).toEqual({ stored: false });
    expect(await countKept()).toBe(0);
    expect(await readAllowance()).toBeNull();
    expect(await readTold()).toEqual({});
  });

  it('does not take a page that was loaded anew for one where nobody can be signed in', async () => {
    private_.windows = [];
    await open();
    await turn(url);
    // Signed in by a dialog over the profile, which then loads again under the same address.
    await turn(url);
    expect(await tell(observe({ viewer: 'unknown' }))).toEqual({ stored: false });
    expect((await readTold())['x:7']).toMatchObject({ state: 'unsure' });
    expect(await countKept()).toBe(0);
  });

  it('ends when the page that was read is loaded anew', async () => {
    private_.windows = [];
    await open();
    await turn(url);
    expect(await tell(observe({ viewer: 'unknown' }))).toEqual({ stored: true });
    await turn(url);
    expect(await readAllowance()).toBeNull();
    expect((await readTold())['x:7']).toMatchObject({ state: 'seen' });
  });

  it('puts nothing into another site where anybody can run the software, nor where the person wants silence', async () => {
    const home = 'https://social.example.com/@jane';
    const account = makeAccount(
      'mastodon',
      { handle: 'jane@social.example.com', stableId: null },
      'person',
      1,
      [],
    );
    const db = await openDatabase();
    await db.put('accounts', { ...account, url: home });
    db.close();
    world.grant([], ['*://social.example.com/*', '*://bank.example.com/*']);
    const request = { type: 'strangers', account: account.id } as const;
    expect(await receiveRequest(request, at)).toEqual({ problem: null });
    await turn('https://bank.example.com/');
    expect(world.injected).toEqual([]);
    expect(await readAllowance()).toBeNull();
    expect(await receiveRequest(request, at)).toEqual({ problem: null });
    await receiveRequest({ type: 'settings', change: { pausedHosts: ['social.example.com'] } }, at);
    await turn(home);
    expect(world.injected).toEqual([]);
    await receiveRequest({ type: 'settings', change: { pausedHosts: [] } }, at);
    await turn(home);
    expect(world.injected.map(({ tabId }) => tabId)).toEqual([70, 70]);
  });

  it('stays with a document that tells of its end of loading twice', async () => {
    private_.windows = [];
    world.result = (_, files) => (files ? undefined : true);
    await open();
    await turn(url);
    await turn(url);
    expect(await tell(observe({ viewer: 'unknown' }))).toEqual({ stored: true });
  });

  it('leaves the ordinary door shut to private windows, and keeps to pages of an ordinary tab', async () => {
    await open();
    await turn(url);
    expect(readOrigin(sender())).toBeNull();
    const other = observe({ own: null, handle: 'sam', stableId: '9' }, { url: 'https://x.com/sam' });
    expect(await receivePage(other, { tabId: 3, url: new URL('https://x.com/sam') }, at)).toEqual({
      stored: false,
    });
  });
});
