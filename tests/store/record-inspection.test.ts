import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppObservation, SettingObservation } from '../../utils/model/schemas';
import { isNameless, makeAccount, makeNameless, updateAccount } from '../../utils/store/accounts';
import { type Database, databaseName, openDatabase } from '../../utils/store/database';
import { makeHealthObservation } from '../../utils/store/make-observations';
import {
  makeDeclared,
  makeSetting,
  makeSettingsHealth,
  type SettingsOccasion,
} from '../../utils/store/make-settings';
import { erase, recordReading, sweep } from '../../utils/store/record';
import { recordDeclared, recordInspection } from '../../utils/store/record-inspection';

const jane = makeAccount('x', { handle: 'jane', stableId: null }, 'page', 1);
const occasion = (at: number, change: Partial<SettingsOccasion> = {}) => ({
  account: jane.id,
  network: 'x',
  page: 'settings' as const,
  pageKey: 'audience',
  url: 'https://x.com/settings/audience',
  at,
  ...change,
});
const setting = (value: string, at: number, change: Partial<SettingsOccasion> = {}) =>
  makeSetting(occasion(at, change), { setting: 'protect-posts', value, cue: 'key', confidence: 'high' });
const app = (name: string, at: number, pageKey = 'apps'): AppObservation => ({
  ...makeSettingsHealth(occasion(at, { page: 'apps', pageKey }) as never, 'ok'),
  ...{ id: `${jane.id}|connected-app|${name}`, kind: 'connected-app', name, groups: [], granted: false },
  ...{ added: null, used: null, kept: null },
});
const plan = (account: string, started: number) => ({
  account,
  started,
  ended: null,
  steps: [{ page: 'audience', state: 'open' as const, health: null, at: null }],
});

let db: Database;
beforeEach(async () => {
  await deleteDB(databaseName);
  db = await openDatabase();
});
afterEach(() => db.close());

const record = (settings: SettingObservation[], at: number, account = jane) =>
  recordInspection(
    db,
    { ...account, lastSeen: at },
    {
      health: makeSettingsHealth(occasion(at, { account: account.id }) as never, 'ok'),
      settings,
      listed: [],
      goneSince: null,
    },
  );
const stored = async (id = `${jane.id}|setting|protect-posts`) => db.get('observations', id);

describe('a setting', () => {
  it('keeps what it was before it changed, and since when it is what it is', async () => {
    await record([setting('off', 100)], 100);
    await record([setting('off', 200)], 200);
    expect(await stored()).toMatchObject({ firstSeen: 100, lastSeen: 200, since: 100, previous: null });
    await record([setting('on', 300)], 300);
    await record([setting('on', 400)], 400);
    expect(await stored()).toMatchObject({
      value: 'on',
      firstSeen: 100,
      lastSeen: 400,
      since: 300,
      previous: { value: 'off', until: 200 },
      standing: jane.id,
    });
  });

  it('that was declared is replaced by what is seen, and the other way round only until it is seen again', async () => {
    const declared = makeDeclared(
      { account: jane.id, network: 'x', page: 'settings', at: 100 },
      'protect-posts',
      'on',
    );
    await recordDeclared(db, declared.id, declared);
    expect(await stored()).toMatchObject({ cue: 'person', url: '', confidence: 'high' });
    await record([setting('off', 200)], 200);
    expect(await stored()).toMatchObject({ cue: 'key', value: 'off', previous: { value: 'on', until: 100 } });
    // Taking back touches nothing that was seen.
    await recordDeclared(db, declared.id, null);
    expect(await stored()).toBeDefined();
    await recordDeclared(db, declared.id, { ...declared, since: 300, lastSeen: 300 });
    expect(await stored()).toMatchObject({ cue: 'person', value: 'on', since: 300 });
    await recordDeclared(db, declared.id, null);
    expect(await stored()).toBeUndefined();
  });

  it('that a page did not show stays as it was', async () => {
    await record([setting('off', 100)], 100);
    await record([], 200);
    expect(await stored()).toMatchObject({ gone: null, lastSeen: 100 });
  });
});

describe('a list', () => {
  const list = (apps: AppObservation[], at: number, pageKey = 'apps', goneSince: number | null = 0) =>
    recordInspection(db, jane, {
      health: makeSettingsHealth(occasion(at, { page: 'apps', pageKey }) as never, 'ok'),
      settings: [],
      listed: apps,
      goneSince,
    });
  const standing = async () =>
    (await db.getAllFromIndex('observations', 'standing', jane.id)).flatMap((o) =>
      o.kind === 'connected-app' ? [o.name] : [],
    );

  it('loses what is not on its page any more, and nothing that stands on another', async () => {
    await list([app('Quiz', 100), app('Mail', 100)], 100);
    await list([app('Game', 100, 'apps-expired')], 100, 'apps-expired');
    await list([app('Mail', 200)], 200);
    expect(await standing()).toEqual(['Game', 'Mail']);
    expect(await stored(`${jane.id}|connected-app|Quiz`)).toMatchObject({ gone: 200 });
    await list([], 300, 'apps', null);
    expect(await standing()).toEqual(['Game', 'Mail']);
    // A list that goes on: what was seen a moment ago is missed, what was seen long ago is not.
    await list([app('News', 300)], 300, 'apps', 250);
    expect(await standing()).toEqual(['Game', 'Mail', 'News']);
    await list([], 310, 'apps', 250);
    expect(await standing()).toEqual(['Game', 'Mail']);
    await list([app('Quiz', 400)], 400);
    expect(await stored(`${jane.id}|connected-app|Quiz`)).toMatchObject({ gone: null, firstSeen: 100 });
  });

  it('keeps what the person said of an entry', async () => {
    await list([{ ...app('Quiz', 100), kept: 150 }], 100);
    await list([app('Quiz', 200)], 200);
    expect(await stored(`${jane.id}|connected-app|Quiz`)).toMatchObject({ kept: 150, lastSeen: 200 });
  });
});

describe('a nameless account', () => {
  const nameless = makeNameless('x', null, 50);
  const fill = async () => {
    await record([setting('off', 100, { account: nameless.id })], 100, { ...nameless, posture: 'private' });
    await db.put('plans', plan(nameless.id, 90));
    await db.put('dismissals', 95, `${nameless.id}/setting.protect-posts`);
  };
  const read = (handle: string, at: number) => {
    const identity = {
      page: 'profile',
      health: 'ok',
      handle,
      stableId: null,
      own: true,
      viewer: 'member',
    } as const;
    const account = updateAccount(
      makeAccount('x', identity, 'page', at),
      identity,
      `https://x.com/${handle}`,
      at,
    );
    const url = `https://x.com/${handle}`;
    const health = makeHealthObservation({ account: account.id, network: 'x', identity, url, at }, 'ok', []);
    return recordReading(db, account, health, []);
  };

  it('is absorbed by the first account with a name, with all that hangs on it', async () => {
    expect(isNameless(nameless)).toBe(true);
    await fill();
    await read('jane', 200);
    expect(await db.getAll('accounts')).toMatchObject([{ id: 'x:jane', posture: 'private', firstSeen: 50 }]);
    expect(await stored('x:jane|setting|protect-posts')).toMatchObject({ account: 'x:jane', value: 'off' });
    expect(await db.getAll('plans')).toMatchObject([{ account: 'x:jane', started: 90 }]);
    expect(await db.getAllKeys('dismissals')).toEqual(['x:jane/setting.protect-posts']);
  });

  it('stays where it could be either of two', async () => {
    await db.put('accounts', makeAccount('x', { handle: 'joan', stableId: null }, 'person', 1));
    await fill();
    await read('jane', 200);
    expect((await db.getAllKeys('accounts')).sort()).toEqual(['x:jane', 'x:joan', 'x:~']);
  });

  it('of a server is absorbed by an account there only', async () => {
    const server = makeNameless('mastodon', 'social.example', 50);
    expect(server).toMatchObject({ id: 'mastodon:~social.example', handle: 'social.example' });
    await db.put('accounts', server);
    const put = (handle: string) =>
      recordInspection(db, makeAccount('mastodon', { handle, stableId: null }, 'page', 1), {
        ...{ health: null, settings: [], listed: [], goneSince: null },
      });
    await put('jane@other.example');
    expect(await db.count('accounts')).toBe(2);
    await put('jane@social.example');
    expect((await db.getAllKeys('accounts')).sort()).toEqual([
      'mastodon:jane@other.example',
      'mastodon:jane@social.example',
    ]);
  });
});

describe('two observations of one setting', () => {
  it('become one that remembers the change', async () => {
    const twin = makeAccount('x', { handle: 'jane_new', stableId: null }, 'person', 1);
    await record([setting('off', 100)], 100);
    await record([setting('on', 200, { account: twin.id })], 200, twin);
    await db.put('plans', plan(jane.id, 10));
    await db.put('plans', plan(twin.id, 20));
    await record([], 300, { ...jane, handle: 'jane_new', stableId: '7' });
    expect(await stored()).toMatchObject({
      value: 'on',
      previous: { value: 'off', until: 100 },
      firstSeen: 100,
    });
    expect(await db.getAll('plans')).toMatchObject([{ account: jane.id, started: 20 }]);
  });
});

describe('erase and sweep', () => {
  it.each([{ account: jane.id }, { network: 'x' }, 'everything' as const])(
    '%j takes the plan along',
    async (what) => {
      await record([setting('off', 100)], 100);
      await db.put('plans', plan(jane.id, 100));
      await erase(db, what);
      expect(await db.count('plans')).toBe(0);
      expect(await db.count('observations')).toBe(0);
    },
  );

  it('leaves nothing that could not be erased, nor what a setting was before', async () => {
    await record([setting('off', 100)], 100);
    const declared = makeDeclared(occasion(900), 'last-seen', 'on');
    await recordDeclared(db, declared.id, declared);
    await sweep(db, 500);
    expect(await db.getAllKeys('accounts')).toEqual([jane.id]);
    expect(await erase(db, { account: jane.id })).toEqual({ accounts: 1, observations: 1 });
    await record([setting('off', 100)], 100);
    await record([setting('on', 900)], 900);
    expect(await stored()).toMatchObject({ previous: { value: 'off', until: 100 } });
    await sweep(db, 500);
    expect(await stored()).toMatchObject({ value: 'on', previous: null });
    await sweep(db, 1_000);
    expect([await db.count('accounts'), await db.count('observations')]).toEqual([0, 0]);
  });

  it('forgets a plan that nobody went on with', async () => {
    await db.put('accounts', { ...jane, claimedBy: 'person' });
    await db.put('plans', plan(jane.id, 100));
    await sweep(db, 50);
    expect(await db.count('plans')).toBe(1);
    await sweep(db, 200);
    expect(await db.count('plans')).toBe(0);
  });
});
