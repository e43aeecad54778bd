import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inspection, TabState } from '../../utils/messages/protocol';
import type { ListEntry, PageLook } from '../../utils/model/control';
import type { Account } from '../../utils/model/schemas';
import { makeFakeBrowser } from './fake-browser';
import { makeEntry, makeTold, protect, tagging, theme } from './inspected';
import { madeUp, madeUpServer } from './made-up-settings';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
vi.mock('../../utils/networks/settings', () => ({
  settingsOf: new Map([madeUp, madeUpServer].map((one) => [one.id, one])),
}));
Object.assign(fake, makeFakeBrowser());

const { receiveInspected } = await import('../../utils/background/receive-inspected');
const { receivePage } = await import('../../utils/background/receive-page');
const { receiveRequest } = await import('../../utils/background/receive-request');
const { parseInspectMessage } = await import('../../utils/messages/schemas');
const { databaseName, openDatabase } = await import('../../utils/store/database');
const { makeAccount } = await import('../../utils/store/accounts');

const { world } = fake;
const { session } = world;
const url = 'https://x.com/settings/audience';
const origin = { tabId: 3, url: new URL(url) };
const inspection = (tabId = 3) => session.get(`inspection:${tabId}`) as Inspection;
const state = (tabId = 3) => session.get(`tab:${tabId}`) as TabState;

async function put(...accounts: Account[]) {
  const db = await openDatabase();
  for (const account of accounts) await db.put('accounts', account);
  db.close();
}
const account = (handle: string, stableId: string | null = null) =>
  makeAccount('x', { handle, stableId }, 'page', 1);

async function dump(): Promise<Record<string, unknown[]>> {
  const db = await openDatabase();
  const all: Record<string, unknown[]> = {};
  for (const name of db.objectStoreNames)
    all[name] = name === 'keys' ? await db.getAllKeys(name) : await db.getAll(name);
  db.close();
  return all;
}
const observations = async (kind = 'setting') =>
  ((await dump()).observations as { kind: string; id: string; value?: string }[]).filter(
    (one) => one.kind === kind,
  );

beforeEach(async () => {
  await deleteDB(databaseName);
  world.clear();
  world.tabs.set(3, { id: 3, url, incognito: false });
});

describe('a settings page', () => {
  it('is kept for the person’s account, and shown on the tab', async () => {
    await put(account('jane'));
    await receiveInspected(
      makeTold(url, [protect('off'), tagging('Only people you follow'), theme]),
      origin,
      100,
    );
    expect(await observations()).toMatchObject([
      {
        ...{ id: 'x:jane|setting|photo-tagging', account: 'x:jane', value: 'friends', cue: 'label' },
        ...{ viewer: 'member', page: 'settings', pageKey: 'audience', url, since: 100, previous: null },
      },
      { id: 'x:jane|setting|protect-posts', value: 'off', cue: 'key', confidence: 'high' },
    ]);
    expect(await observations('page-health')).toMatchObject([
      { id: `x:jane|settings|member|page-health|${url}|audience`, health: 'ok', looked: [] },
    ]);
    expect(inspection()).toMatchObject({
      ...{ network: 'x', page: 'settings', pageKey: 'audience', url, health: 'ok', account: 'x:jane' },
      ...{ missing: [], seen: 3, apps: null, sessions: null },
      controls: [
        { ref: 1, value: 'off', setting: { id: 'protect-posts', cue: 'key' }, verdict: 'not-as-advised' },
        { ref: 2, value: 'Only people you follow', setting: { id: 'photo-tagging' }, verdict: 'as-advised' },
      ],
    });
    expect(state()).toMatchObject({ verdict: 'own', account: 'x:jane', page: 'settings', url, health: 'ok' });
    // One setting is not as advised; profile checks and the rest are not known.
    expect(world.badges.get(3)).toBe('1');
    const { summaries } = await dump();
    expect(summaries![0]).toMatchObject({ account: { id: 'x:jane', lastSeen: 100 }, health: 'ok' });
  });

  it('keeps nothing of what it says that is no setting of the catalogue, nor any text', async () => {
    await put(account('jane'));
    await receiveInspected(makeTold(url, [protect('off'), theme]), origin, 100);
    expect(JSON.stringify(await dump())).not.toMatch(/Dark mode|people who see you/);
  });

  it('is read by the tab’s own address, which has the query', async () => {
    await put(account('jane'));
    const ads = 'https://x.com/settings/ads';
    world.tabs.set(3, { id: 3, url: `${ads}?tab=own&secret=1` });
    const control = { ...theme, name: 'Personalised advertising' };
    await receiveInspected(makeTold(ads, [control]), origin, 100);
    expect(inspection()).toMatchObject({ pageKey: 'ads', page: 'ad-preferences', url: ads });
    expect(JSON.stringify([await dump(), [...session.values()]])).not.toContain('secret');
  });

  it('that could not be read leaves nothing but that', async () => {
    await put(account('jane'));
    const look = { title: 'Log in to X', headings: ['Log in'], actions: ['Log in'], asksPassword: true };
    await receiveInspected(makeTold(url, [], look), origin, 100);
    expect(await observations()).toEqual([]);
    expect(await observations('page-health')).toMatchObject([{ health: 'signed-out' }]);
    expect(state()).toMatchObject({ verdict: 'unreadable', health: 'signed-out' });
    expect(inspection()).toMatchObject({ health: 'signed-out', account: 'x:jane', controls: [] });
    expect(inspection().missing).toEqual(['protect-posts', 'photo-tagging']);
    expect(world.badges.get(3)).toBe('?');
  });

  it('that has not appeared yet leaves nothing', async () => {
    await put(account('jane'));
    await receiveInspected(makeTold(url, [], { busy: true, textLength: 3 }), origin, 100);
    expect((await dump()).observations).toEqual([]);
    expect(inspection()).toMatchObject({ health: 'not-loaded' });
  });

  it('of what cannot be seen keeps nothing', async () => {
    await put(account('jane'));
    await receiveInspected(
      makeTold(url, [protect('off', { visible: false }), tagging('Anyone can tag you')]),
      origin,
      1,
    );
    expect((await observations()).map(({ id }) => id)).toEqual(['x:jane|setting|photo-tagging']);
  });

  it('replaces what the person had declared', async () => {
    await put(account('jane'));
    await receiveRequest({ type: 'declare', account: 'x:jane', setting: 'protect-posts', value: 'on' }, 50);
    expect(await observations()).toMatchObject([{ cue: 'person', value: 'on', url: '' }]);
    await receiveInspected(makeTold(url, [protect('off')]), origin, 100);
    expect(await observations()).toMatchObject([
      { cue: 'key', value: 'off', previous: { value: 'on', until: 50 } },
    ]);
  });
});

describe('a list', () => {
  const appsUrl = 'https://x.com/settings/apps';
  const see = (entries: ListEntry[], look: Partial<PageLook> = {}, at = 100, told = appsUrl) => {
    world.tabs.set(3, { id: 3, url: told });
    const { origin, pathname } = new URL(told);
    const message = makeTold(origin + pathname, [], look, entries);
    return receiveInspected(message, { tabId: 3, url: new URL(told) }, at);
  };
  const quiz = makeEntry(1, 'Star Quiz', 'Can post for you', 'Added on May 3, 2019');
  const mail = makeEntry(2, 'Example Mail', 'Added on June 1, 2026');
  const names = async () => {
    const apps = (await observations('connected-app')) as unknown as { name: string; gone: number | null }[];
    return apps.flatMap(({ name, gone }) => (gone === null ? [name] : [])).sort();
  };
  const health = async () =>
    ((await observations('page-health')) as unknown as { health: string }[])[0]?.health;

  it('of apps is kept, and what is taken off it is gone', async () => {
    await put(account('jane'));
    await see([quiz, mail]);
    expect(await names()).toEqual(['Example Mail', 'Star Quiz']);
    expect(inspection()).toMatchObject({ page: 'apps', apps: 2, sessions: null, account: 'x:jane' });
    await see([mail], {}, 200);
    expect(await names()).toEqual(['Example Mail']);
    // The last one, before the person's eyes.
    await see([], {}, 300);
    expect(await names()).toEqual([]);
    expect(await health()).toBe('ok');
    expect(inspection()).toMatchObject({ apps: 0 });
    // Nothing says that there is none, so no check passes by it.
    expect(await observations('page-health')).toMatchObject([{ partial: true }]);
  });

  it('in which nothing is found is empty only where the page says so', async () => {
    await put(account('jane'));
    await see([]);
    expect(await health()).toBe('layout-changed');
    expect(inspection()).toMatchObject({ apps: null, health: 'layout-changed' });
    await see([], { headings: ['You have no connected apps'] }, 200);
    expect(await health()).toBe('ok');
  });

  it('that goes on is not taken for all', async () => {
    await put(account('jane'));
    const day = 86_400_000;
    await see([quiz, mail], {}, day);
    await see([mail], { actions: ['Show more'] }, 2 * day);
    expect(await names()).toEqual(['Example Mail', 'Star Quiz']);
    expect(await observations('page-health')).toMatchObject([{ health: 'ok', partial: true }]);
  });

  it.for(['/quiz', '?page=2'])('of which only a part shows (%s) misses nothing', async (part, { expect }) => {
    await put(account('jane'));
    await see([quiz, mail]);
    await see([quiz], {}, 200, appsUrl + part);
    expect(await names()).toEqual(['Example Mail', 'Star Quiz']);
    await see([], {}, 300, appsUrl + part);
    expect(await names()).toEqual(['Example Mail', 'Star Quiz']);
    expect(
      (await observations('page-health')).map((one) => (one as { health?: string }).health),
    ).not.toContain('layout-changed');
  });

  it('of sessions always has the one that looks', async () => {
    await put(account('jane'));
    const sessions = 'https://x.com/settings/sessions';
    await see([], {}, 100, sessions);
    expect(await health()).toBe('layout-changed');
    await see([makeEntry(1, 'Chrome on Windows', 'Exampleton', 'Active now')], {}, 200, sessions);
    expect(await observations('session')).toMatchObject([{ device: 'windows chrome', pageKey: 'sessions' }]);
    expect(JSON.stringify(await dump())).not.toContain('Exampleton');
  });

  it('makes an account where there is none', async () => {
    await see([quiz]);
    expect((await dump()).accounts).toMatchObject([{ id: 'x:~' }]);
  });
});

describe('whose it is', () => {
  const inspect = (viewer: { handle: string | null; stableId: string | null } | null = null, at = 100) =>
    receiveInspected(makeTold(url, [protect('off')], { viewer }), origin, at);

  it('is nobody’s yet where there is no account, and the first with a name takes it over', async () => {
    await inspect();
    expect((await dump()).accounts).toMatchObject([
      { id: 'x:~', handle: '', handles: [], claimedBy: 'page' },
    ]);
    const identity = {
      ...({
        page: 'profile',
        health: 'ok',
        handle: 'jane',
        stableId: '7',
        own: true,
        viewer: 'member',
      } as const),
    };
    await receivePage(
      {
        ...{ type: 'observe', network: 'x', url: 'https://x.com/jane', identity, health: 'ok' },
        ...{ looked: [], sightings: [], effort: { ms: 1, longestMs: 1, slices: 1, steps: 1 } },
      },
      { tabId: 4, url: new URL('https://x.com/jane') },
      200,
    );
    expect((await dump()).accounts).toMatchObject([{ id: 'x:7', handle: 'jane', handles: ['jane'] }]);
    expect(await observations()).toMatchObject([{ id: 'x:7|setting|protect-posts' }]);
  });

  it('makes no account of a page that told nothing', async () => {
    await receiveInspected(makeTold(url, [theme]), origin, 100);
    await receiveInspected(makeTold('https://x.com/settings/apps', []), origin, 100);
    expect((await dump()).accounts).toEqual([]);
    expect(inspection()).toMatchObject({ account: null });
  });

  it('is who is signed in, known or new', async () => {
    await put(account('jane', '7'), account('robin', '8'));
    await inspect({ handle: 'robin_new', stableId: '8' });
    expect(inspection().account).toBe('x:8');
    expect((await dump()).accounts![1]).toMatchObject({
      handle: 'robin_new',
      handles: ['robin', 'robin_new'],
    });
    await inspect({ handle: 'joan', stableId: '9' });
    expect(inspection().account).toBe('x:9');
    expect((await dump()).accounts).toHaveLength(3);
  });

  it('is asked where it could be several, and then kept', async () => {
    await put(account('jane'), account('robin'));
    await inspect();
    expect(inspection()).toMatchObject({ account: 'ambiguous', controls: [{ ref: 1 }] });
    expect(await observations()).toEqual([]);
    expect(state()).toMatchObject({ verdict: 'no-profile', account: null, url: 'https://x.com' });
    expect(await receiveRequest({ type: 'assign-tab', tabId: 3, account: 'x:gone' }, 200)).toEqual({
      done: false,
    });
    expect(await receiveRequest({ type: 'assign-tab', tabId: 3, account: 'x:robin' }, 200)).toEqual({
      done: true,
    });
    expect(world.told.at(-1)).toEqual({
      tabId: 3,
      message: { type: 'inspect', entries: false, guide: false },
    });
    await inspect(null, 300);
    expect(await observations()).toMatchObject([{ account: 'x:robin' }]);
  });

  it('is a server’s own where the software was recognised', async () => {
    const told = 'https://social.example/settings/privacy';
    const there = { tabId: 3, url: new URL(told) };
    world.tabs.set(3, { id: 3, url: told });
    const control = protect('off', { name: 'Require follow requests', keys: ['name:account[locked]'] });
    const see = (handle: string | null) =>
      receiveInspected(
        makeTold(told, [control], { viewer: handle === null ? null : { handle, stableId: null } }),
        there,
        100,
      );
    session.set('asked:3', told);
    await see(null);
    expect(inspection()).toMatchObject({ network: null, account: null });
    expect((await dump()).accounts).toEqual([]);
    session.set('tab:3', { network: 'mastodon', url: 'https://social.example', account: null });
    await see('jane@elsewhere.example');
    expect((await dump()).accounts).toMatchObject([
      { id: 'mastodon:~social.example', handle: 'social.example' },
    ]);
    await see('jane@social.example');
    expect((await dump()).accounts).toMatchObject([{ id: 'mastodon:jane@social.example' }]);
  });

  it('is not that of whoever runs the server and opens somebody’s settings there', async () => {
    session.set('tab:3', { network: 'mastodon', url: 'https://social.example', account: null });
    const see = async (path: string) => {
      const told = `https://social.example${path}/settings/privacy`;
      world.tabs.set(3, { id: 3, url: told });
      session.set('asked:3', told);
      const control = protect('off', { name: 'Require follow requests', keys: ['name:account[locked]'] });
      const viewer = { handle: 'jane@social.example', stableId: null };
      await receiveInspected(makeTold(told, [control], { viewer }), { tabId: 3, url: new URL(told) }, 1);
      return (await observations()).length;
    };
    expect(await see('/users/robin')).toBe(0);
    expect((await dump()).accounts).toEqual([]);
    expect(await see('/users/Jane')).toBe(1);
  });
});

describe('any page', () => {
  it('off the catalogue is listed and not kept', async () => {
    const told = 'https://shop.example/account?id=7';
    world.tabs.set(3, { id: 3, url: told });
    const control = { ...theme, name: 'Make my profile public', role: 'switch' as const };
    session.set('asked:3', 'https://shop.example/account');
    await receiveInspected(
      makeTold('https://shop.example/account', [control, theme]),
      { tabId: 3, url: new URL(told) },
      100,
    );
    expect(inspection()).toMatchObject({
      ...{ network: null, page: 'other', pageKey: null, account: null, health: 'ok', seen: 2 },
      controls: [{ name: 'Make my profile public', value: 'on', setting: null, verdict: null }],
      url: 'https://shop.example/account',
    });
    expect(Object.values(await dump()).flat()).toEqual([]);
    expect(session.has('tab:3')).toBe(false);
  });

  it('of a network gives away only what its keys say for certain, and leaves the profile’s state', async () => {
    await put(account('jane'));
    const told = 'https://x.com/jane';
    world.tabs.set(3, { id: 3, url: told });
    session.set('tab:3', { network: 'x', verdict: 'own', account: 'x:jane', url: told });
    session.set('asked:3', told);
    const see = (...controls: Parameters<typeof makeTold>[1]) =>
      receiveInspected(makeTold(told, controls, { title: 'Jane' }), { tabId: 3, url: new URL(told) }, 100);
    await see(tagging('Anyone can tag you'));
    expect(inspection().account).toBeNull();
    await see(tagging('Anyone can tag you'), protect('on'));
    expect(await observations()).toMatchObject([{ id: 'x:jane|setting|protect-posts' }]);
    expect(await observations('page-health')).toEqual([]);
    expect(state()).toMatchObject({ verdict: 'own', url: told });
  });

  it('that the person did not ask for is no news', async () => {
    await put(account('jane'));
    const told = 'https://x.com/home';
    world.tabs.set(3, { id: 3, url: told });
    session.set('asked:3', 'https://x.com/jane');
    await receiveInspected(makeTold(told, [protect('on')]), { tabId: 3, url: new URL(told) }, 100);
    expect((await dump()).observations).toEqual([]);
    expect(session.has('inspection:3')).toBe(false);
  });

  it.each<[string, () => void]>([
    ['of another origin', () => {}],
    ['where the site is paused', () => world.local.set('settings', { pausedHosts: ['x.com'] })],
    ['where the network is off', () => world.local.set('settings', { networksOff: ['x'] })],
    ['after an erasure', () => session.set('hush:3', true)],
  ])('%s is not looked at', async (what, arrange) => {
    arrange();
    const told = what === 'of another origin' ? 'https://evil.example/settings' : url;
    expect(await receiveInspected(makeTold(told, [protect('on')]), origin, 100)).toEqual({ guide: null });
    expect(Object.values(await dump()).flat()).toEqual([]);
    expect(session.has('inspection:3')).toBe(false);
  });
});

describe('forgetting', () => {
  it.each([{ account: 'x:jane' }, { network: 'x' }, 'everything' as const])(
    'erases %j on the tab too',
    async (what) => {
      await put(account('jane'));
      await receiveInspected(makeTold(url, [protect('off')]), origin, 100);
      session.set('guide:3', { account: 'x:jane', network: 'x' });
      session.set('owner:3', 'x:jane');
      await receiveRequest({ type: 'erase', what }, 200);
      expect([...session.keys()]).toEqual(['hush:3']);
      await receiveInspected(makeTold(url, [protect('off')]), origin, 300);
      expect((await dump()).observations).toEqual([]);
      expect(session.has('inspection:3')).toBe(false);
    },
  );

  it('leaves what another account’s tab shows', async () => {
    await put(account('jane'), account('robin'));
    session.set('inspection:4', { account: 'x:robin', network: 'x', url });
    await receiveRequest({ type: 'erase', what: { account: 'x:jane' } }, 200);
    expect(session.has('inspection:4')).toBe(true);
  });
});

describe('page-opened', () => {
  const open = (told: string, network = 'x') =>
    receivePage(
      {
        ...{ type: 'page-opened', network, url: told, effort: { ms: 1, longestMs: 1, slices: 1, steps: 1 } },
        identity: { page: 'other', health: 'ok', handle: null, stableId: null, own: null, viewer: 'unknown' },
      },
      { tabId: 3, url: new URL(told) },
      100,
    );

  it('has a settings page looked through, and no other', async () => {
    for (const told of ['https://x.com/home', 'https://x.com/settings/delete']) {
      world.tabs.set(3, { id: 3, url: told });
      await open(told);
    }
    world.tabs.set(3, { id: 3, url });
    await open(url);
    await vi.waitFor(() => expect(world.told).toHaveLength(1));
    expect(world.injected).toEqual([{ tabId: 3, files: ['/inspect.js'] }]);
    expect(world.told[0]!.message).toEqual({ type: 'inspect', entries: false, guide: false });
  });

  it('asks for the list where there is one, and brings the strip where the person asked for it', async () => {
    const told = 'https://x.com/settings/apps';
    world.tabs.set(3, { id: 3, url: told });
    session.set('guide:3', { network: 'x', words: { title: 'Hi' } });
    await open(told);
    await vi.waitFor(() => expect(world.told).toHaveLength(1));
    expect(world.injected[0]!.files).toEqual(['/guide.js', '/inspect.js']);
    expect(world.told[0]!.message).toEqual({ type: 'inspect', entries: true, guide: true });
  });

  it('forgets what another page in the tab was set to', async () => {
    session.set('inspection:3', { url, network: 'x', account: null });
    await open('https://x.com/settings/audience');
    expect(session.has('inspection:3')).toBe(true);
    await open('https://x.com/home');
    expect(session.has('inspection:3')).toBe(false);
  });
});

describe('parseInspectMessage', () => {
  const told = makeTold(url, [protect('on'), tagging(null)]);
  it('takes the protocol as it is', () => {
    expect(parseInspectMessage(structuredClone(told))).toEqual(told);
    expect(parseInspectMessage({ type: 'guide', press: 'hub' })).not.toBeNull();
  });

  it.each<[string, unknown]>([
    ['another press', { type: 'guide', press: 'erase' }],
    ['an extra key', { ...told, account: 'x:jane' }],
    ['a role that is none', { ...told, controls: [{ ...protect('on'), role: 'button' }] }],
    ['too many controls', { ...told, controls: Array.from({ length: 501 }, () => protect('on')) }],
    ['a long name', { ...told, controls: [protect('on', { name: 'x'.repeat(301) })] }],
    ['many options', { ...told, controls: [protect('on', { options: Array(61).fill('x') })] }],
    ['a long heading', { ...told, look: { ...told.look, headings: ['x'.repeat(201)] } }],
    ['a viewer without a name', { ...told, look: { ...told.look, viewer: { handle: '', stableId: null } } }],
    ['no number', { ...told, look: { ...told.look, textLength: Number.POSITIVE_INFINITY } }],
  ])('refuses %s', (_, message) => {
    expect(parseInspectMessage(message)).toBeNull();
  });
});
