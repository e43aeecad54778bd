import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());

const { session, badges } = fake.world;
const { maySpeakFor } = await import('../../utils/background/trust');
const { readOrigin, receivePage } = await import('../../utils/background/receive-page');
const { parsePageMessage } = await import('../../utils/messages/schemas');
const { databaseName, openDatabase } = await import('../../utils/store/database');
const { makeAccount } = await import('../../utils/store/accounts');

type Message = NonNullable<ReturnType<typeof parsePageMessage>>;
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
const opened = (change: Partial<Record<keyof typeof identity, unknown>> = {}) =>
  ({ type: 'page-opened', network: 'x', url, identity: { ...identity, ...change }, effort }) as Extract<
    Message,
    { type: 'page-opened' }
  >;
const observe = (change: Partial<Record<keyof typeof identity, unknown>> = {}) =>
  ({
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
  }) as Extract<Message, { type: 'observe' }>;
const origin = { tabId: 3, url: new URL('https://x.com/jane?secret=1') };

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
  fake.world.clear();
});

describe('receivePage', () => {
  it('stores an own page, masked, and shows the number of failing findings', async () => {
    expect(await receivePage(opened(), origin, 100)).toEqual({ read: true });
    expect(await receivePage(observe(), origin, 100)).toEqual({ stored: true });
    const all = await dump();
    expect(all.accounts).toHaveLength(1);
    expect(all.observations).toHaveLength(3);
    expect(all.summaries).toHaveLength(1);
    expect(JSON.stringify(all)).not.toMatch(/jane@example|Exampleton|secret=1/);
    expect(Number(badges.get(3))).toBeGreaterThan(0);
    expect(session.get('tab:3')).toMatchObject({ verdict: 'own', account: 'x:7' });
  });

  it.each([false, null])('keeps nothing of a page that is not theirs (own: %s)', async (own) => {
    expect(await receivePage(opened({ own }), origin, 100)).toEqual({ read: false });
    expect(await receivePage(observe({ own }), origin, 100)).toEqual({ stored: false });
    expect(Object.values(await dump()).flat()).toEqual([]);
    expect(JSON.stringify([...session.values()])).not.toContain('jane');
    expect(badges.get(3)).toBe('');
  });

  it('reads a claimed account even where the page does not say whose it is', async () => {
    const db = await openDatabase();
    await db.put('accounts', makeAccount('x', { handle: 'Jane', stableId: null }, 'person', 1));
    db.close();
    expect(await receivePage(opened({ own: null, viewer: 'anonymous' }), origin, 100)).toEqual({
      read: true,
    });
    await receivePage(observe({ own: null, viewer: 'anonymous' }), origin, 100);
    const bio = (await dump()).observations!.find((o) => (o as { field?: string }).field === 'location');
    expect(bio).toMatchObject({ audience: 'public', audienceFrom: 'viewer', account: 'x:jane' });
  });

  it('says of an own page that could not be read that it could not', async () => {
    await receivePage(opened(), origin, 100);
    await receivePage(observe(), origin, 100);
    expect(await receivePage(opened({ health: 'layout-changed' }), origin, 200)).toEqual({ read: false });
    expect(badges.get(3)).toBe('?');
    const all = await dump();
    expect(
      all.observations!.filter((o) => (o as { health?: string }).health === 'layout-changed'),
    ).toHaveLength(1);
    expect(all.summaries![0]).toMatchObject({ health: 'layout-changed' });
  });

  it('stores nothing for a page that only started to load', async () => {
    await receivePage(opened({ health: 'not-loaded' }), origin, 100);
    expect(Object.values(await dump()).flat()).toEqual([]);
  });

  it('keeps the address that was looked at, not the one that the tab first loaded', async () => {
    const loaded = { tabId: 3, url: new URL('https://x.com/somebody_else') };
    await receivePage(opened(), loaded, 100);
    await receivePage(observe(), loaded, 100);
    const all = await dump();
    expect(all.accounts![0]).toMatchObject({ url });
    expect(JSON.stringify([all, ...session.values()])).not.toContain('somebody_else');
  });

  it.each(['https://evil.example/jane', 'javascript:alert(1)', 'jane', ''])(
    'refuses an address outside the page’s own origin: %j',
    async (told) => {
      expect(await receivePage({ ...observe(), url: told }, origin, 100)).toEqual({ stored: false });
      expect(Object.values(await dump()).flat()).toEqual([]);
    },
  );

  it('lets a page speak only for its own network', async () => {
    const elsewhere = { tabId: 3, url: new URL('https://evil.example/jane') };
    expect(await receivePage(observe(), elsewhere, 100)).toEqual({ stored: false });
    expect(Object.values(await dump()).flat()).toEqual([]);
    expect(maySpeakFor('x', new URL('https://x.com.evil.example/'))).toBe(false);
    expect(maySpeakFor('web-page', new URL('https://x.com/jane'))).toBe(false);
    expect(maySpeakFor('web-page', new URL('https://jane.example/'))).toBe(true);
    expect(maySpeakFor('nowhere', new URL('https://x.com/'))).toBe(false);
  });
});

describe('what a page may say', () => {
  const say = (network: string, address: string, change: object) => ({
    message: { ...observe(change), network, url: address } as Extract<Message, { type: 'observe' }>,
    from: { tabId: 3, url: new URL(address) },
  });

  it.each<[string, string, string, object]>([
    ['a web page that it is theirs', 'web-page', 'https://jane.example/', { handle: 'jane.example' }],
    ['a server to be another', 'mastodon', 'https://evil.example/@jane', { handle: 'jane@mastodon.social' }],
    ['a listed server to be another', 'mastodon', 'https://mas.to/@jane', { handle: 'jane@mastodon.social' }],
    ['a page seen signed out to be theirs', 'x', url, { viewer: 'anonymous' }],
    ['a page that no reader reads', 'x', url, { page: 'settings' }],
  ])('does not let %s', async (_, network, address, change) => {
    const { message, from } = say(network, address, change);
    expect(await receivePage(message, from, 100)).toEqual({ stored: false });
    expect(Object.values(await dump()).flat()).toEqual([]);
  });

  it('believes a server about its own people', async () => {
    const { message, from } = say('mastodon', 'https://social.example.org/@jane', {
      handle: 'jane@example.org',
    });
    expect(await receivePage(message, from, 100)).toEqual({ stored: true });
  });

  it('does not let another server speak for a claimed account', async () => {
    const db = await openDatabase();
    await db.put(
      'accounts',
      makeAccount('mastodon', { handle: 'jane@mastodon.social', stableId: null }, 'person', 1),
    );
    await db.put(
      'accounts',
      makeAccount('web-page', { handle: 'jane.example', stableId: null }, 'person', 1),
    );
    db.close();
    const evil = say('mastodon', 'https://evil.example/@jane@mastodon.social', {
      own: null,
      handle: 'jane@mastodon.social',
      stableId: null,
    });
    expect(await receivePage(evil.message, evil.from, 100)).toEqual({ stored: false });
    const other = say('web-page', 'https://evil.example/', {
      own: null,
      handle: 'jane.example',
      stableId: null,
    });
    expect(await receivePage(other.message, other.from, 100)).toEqual({ stored: false });
    const listed = say('mastodon', 'https://mas.to/@jane@mastodon.social', {
      own: null,
      handle: 'jane@mastodon.social',
      stableId: null,
    });
    expect(await receivePage(listed.message, listed.from, 100)).toEqual({ stored: true });
  });

  it('takes only the fields that the reader of the page looks for', async () => {
    const message = {
      ...observe(),
      looked: ['bio', 'phone'],
      sightings: [{ field: 'phone', value: '+1 555 555 0123', cue: 'test' }],
    };
    await receivePage(message as Extract<Message, { type: 'observe' }>, origin, 100);
    const { observations } = await dump();
    expect(observations).toHaveLength(1);
    expect(observations![0]).toMatchObject({ kind: 'page-health', looked: ['bio'] });
  });
});

describe('trouble', () => {
  it('is forgotten once storing works again', async () => {
    session.set('trouble', { kind: 'storage-full', at: 1 });
    await receivePage(observe(), origin, 100);
    expect(session.has('trouble')).toBe(false);
  });
});

describe('readOrigin', () => {
  const sender = { id: 'vitrine', url: 'https://x.com/jane', frameId: 0, tab: { id: 3, incognito: false } };
  it('takes what the browser vouches for, and nothing from frames, private windows, other extensions or schemes', () => {
    expect(readOrigin(sender)).toMatchObject({ tabId: 3 });
    expect(readOrigin({ ...sender, frameId: 2 })).toBeNull();
    expect(readOrigin({ ...sender, tab: { id: 3, incognito: true } })).toBeNull();
    expect(readOrigin({ ...sender, id: 'other' })).toBeNull();
    expect(readOrigin({ ...sender, url: 'file:///etc/passwd' })).toBeNull();
    expect(readOrigin({ ...sender, tab: undefined })).toBeNull();
  });
});

describe('parsePageMessage', () => {
  it('takes the protocol as it is', () => {
    expect(parsePageMessage(structuredClone(opened()))).toEqual(opened());
    expect(parsePageMessage(structuredClone(observe()))).toEqual(observe());
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['another type', { type: 'erase', what: 'everything' }],
    ['an unknown field', { ...observe(), sightings: [{ field: 'soul', value: 'x', cue: '' }] }],
    ['an extra key', { ...observe(), admin: true }],
    [
      'a flood',
      { ...observe(), sightings: Array.from({ length: 301 }, () => ({ field: 'bio', value: 'x', cue: '' })) },
    ],
    ['a megabyte', { ...observe(), sightings: [{ field: 'bio', value: 'x'.repeat(1_000_000), cue: '' }] }],
    ['a network that is a path', { ...observe(), network: '../x' }],
    ['no number', { ...observe(), effort: { ...effort, ms: Number.NaN } }],
  ])('refuses %s', (_, message) => {
    expect(parsePageMessage(message)).toBeNull();
  });
});
