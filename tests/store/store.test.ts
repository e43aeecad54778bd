import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Identity, Sighting } from '../../utils/model/sighting';
import type { FieldId, Viewer } from '../../utils/model/words';
import { findAccount, makeAccount, updateAccount } from '../../utils/store/accounts';
import { type Database, databaseName, openDatabase } from '../../utils/store/database';
import { installKey, keyedHash } from '../../utils/store/keyed-hash';
import { makeHealthObservation, makeObservations } from '../../utils/store/make-observations';
import { readObservations } from '../../utils/store/read';
import { erase, recordReading, sweep } from '../../utils/store/record';
import { exportWhatIsLeft, readDamage, startClean } from '../../utils/store/recover';

const person = (viewer: Viewer = 'member'): Identity => ({
  page: 'profile',
  health: 'ok',
  handle: 'jane',
  stableId: null,
  own: true,
  viewer,
});

async function read(
  db: Database,
  handle: string,
  sightings: Sighting[],
  looked: FieldId[],
  at: number,
  viewer: Viewer = 'member',
) {
  const identity = { ...person(viewer), handle };
  const accounts = await db.getAll('accounts');
  const known = findAccount(accounts, 'x', identity) ?? makeAccount('x', { ...identity, handle }, 'page', at);
  const account = updateAccount(known, identity, `https://x.com/${handle}`, at);
  const occasion = { account: account.id, network: 'x', identity, url: `https://x.com/${handle}`, at };
  const fields = await makeObservations(occasion, sightings, await installKey(db));
  await recordReading(db, account, makeHealthObservation(occasion, 'ok', looked), fields);
  return account.id;
}

const email = (value: string): Sighting => ({ field: 'email', value, cue: 'test' });
const phone: Sighting = { field: 'phone', value: '+1 555 555 0123', cue: 'test' };

beforeEach(async () => {
  await deleteDB(databaseName);
});

describe('recordReading', () => {
  it('keeps first seen, moves last seen, and marks gone only what was looked for', async () => {
    const db = await openDatabase();
    const id = await read(db, 'jane', [email('a@example.com'), phone], ['email', 'phone'], 100);
    await read(db, 'jane', [email('a@example.com')], ['email'], 200);
    const later = await readObservations(id);
    expect(later.find((o) => o.kind === 'profile-field' && o.field === 'email')).toMatchObject({
      firstSeen: 100,
      lastSeen: 200,
      gone: null,
    });
    expect(later.find((o) => o.kind === 'profile-field' && o.field === 'phone')).toMatchObject({
      gone: null,
    });
    await read(db, 'jane', [email('b@example.com')], ['email', 'phone'], 300);
    const gone = (await readObservations(id)).filter((o) => o.gone === 300);
    expect(gone).toHaveLength(2);
    await read(db, 'jane', [email('a@example.com')], ['email'], 400);
    const back = (await readObservations(id)).filter((o) => o.kind === 'profile-field' && o.gone === null);
    expect(back).toHaveLength(1);
    expect(back[0]).toMatchObject({ firstSeen: 100, lastSeen: 400 });
    db.close();
  });

  it('keeps what another viewer saw', async () => {
    const db = await openDatabase();
    const id = await read(db, 'jane', [phone], ['phone'], 100, 'member');
    await read(db, 'jane', [], ['phone'], 200, 'anonymous');
    expect(
      (await readObservations(id)).filter((o) => o.kind === 'profile-field' && o.gone === null),
    ).toHaveLength(1);
    db.close();
  });

  it('takes what is gone for the person signed in as gone for strangers too, and not the other way round', async () => {
    const db = await openDatabase();
    const id = await read(db, 'jane', [phone, email('a@example.com')], ['phone', 'email'], 100, 'anonymous');
    await read(db, 'jane', [email('a@example.com')], ['phone', 'email'], 200, 'member');
    const standing = (await readObservations(id)).filter(
      (o) => o.kind === 'profile-field' && o.gone === null,
    );
    expect(standing.map((o) => o.kind === 'profile-field' && `${o.field} ${o.viewer}`).sort()).toEqual([
      'email anonymous',
      'email member',
    ]);
    db.close();
  });

  it('stores no full value, and no hash that the value alone gives', async () => {
    const db = await openDatabase();
    await read(
      db,
      'jane',
      [email('jane.doe@example.com'), phone, { field: 'bio', value: 'secret words', cue: 'test' }],
      [],
      100,
    );
    const text = JSON.stringify(await db.getAll('observations'));
    expect(text).not.toMatch(/jane\.doe|555 0123|secret words/);
    const other = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const mine = await keyedHash(await installKey(db), 'email', 'jane.doe@example.com');
    expect(text).toContain(mine);
    expect(mine).not.toBe(await keyedHash(other, 'email', 'jane.doe@example.com'));
    expect((await db.get('keys', 'hmac'))?.extractable).toBe(false);
    db.close();
  });

  it('links equal values across networks, however they are written', async () => {
    const db = await openDatabase();
    const key = await installKey(db);
    expect(await keyedHash(key, 'phone', '+1 (555) 555-0123')).toBe(
      await keyedHash(key, 'phone', '001 555 555 0123'),
    );
    expect(await keyedHash(key, 'website', 'https://www.example.com/')).toBe(
      await keyedHash(key, 'website', 'example.com'),
    );
    expect(await keyedHash(key, 'followers', '12')).toBeNull();
    db.close();
  });

  it('leaves nothing of a reading that breaks off', async () => {
    const db = await openDatabase();
    const broken = {
      id: 'x',
      get account(): string {
        throw new Error('quota');
      },
    };
    await expect(
      recordReading(
        db,
        makeAccount('x', { handle: 'jane', stableId: null }, 'page', 1),
        makeHealthObservation(
          { account: 'x:jane', network: 'x', identity: person(), url: 'https://x.com/jane', at: 1 },
          'ok',
          [],
        ),
        [broken as never],
      ),
    ).rejects.toThrow();
    expect(await db.count('observations')).toBe(0);
    expect(await db.count('accounts')).toBe(0);
    db.close();
  });
});

describe('accounts', () => {
  const jane = { ...makeAccount('x', { handle: '@Jane', stableId: '7' }, 'page', 1) };

  it('follows a rename by the stable id', () => {
    const found = findAccount([jane], 'x', { handle: 'jane_new', stableId: '7' });
    expect(found?.id).toBe('x:7');
    const renamed = updateAccount(found!, { handle: 'jane_new', stableId: '7' }, 'https://x.com/jane_new', 2);
    expect(renamed).toMatchObject({ id: 'x:7', handle: 'jane_new', handles: ['jane', 'jane_new'] });
    expect(findAccount([renamed], 'x', { handle: 'jane', stableId: null })).toBeNull();
  });

  it('does not take somebody who took the handle for the person', () => {
    expect(findAccount([jane], 'x', { handle: 'jane', stableId: '8' })).toBeNull();
    expect(findAccount([jane], 'bluesky', { handle: 'jane', stableId: null })).toBeNull();
  });

  it('learns the stable id of a typed handle', () => {
    const typed = makeAccount('x', { handle: 'Jane', stableId: null }, 'person', 1);
    const found = findAccount([typed], 'x', { handle: 'jane', stableId: '7' });
    expect(updateAccount(found!, { handle: 'Jane', stableId: '7' }, 'https://x.com/Jane', 2)).toMatchObject({
      id: 'x:jane',
      stableId: '7',
    });
  });
});

describe('a rename', () => {
  it('takes in what the person had typed under the new handle, with what they dismissed', async () => {
    const db = await openDatabase();
    const at = async (handle: string, stableId: string | null, time: number) => {
      const identity = { ...person(), handle, stableId };
      const known =
        findAccount(await db.getAll('accounts'), 'x', identity) ?? makeAccount('x', identity, 'page', time);
      const account = updateAccount(known, identity, `https://x.com/${handle}`, time);
      const occasion = {
        account: account.id,
        network: 'x',
        identity,
        url: `https://x.com/${handle}`,
        at: time,
      };
      const fields = await makeObservations(occasion, [phone], await installKey(db));
      await recordReading(db, account, makeHealthObservation(occasion, 'ok', ['phone']), fields);
    };
    await at('jane', '7', 100);
    // Renamed, and read first where the page does not tell its id.
    await at('jane_new', null, 200);
    await db.put('dismissals', 250, 'x:jane_new/public-phone');
    await at('jane_new', '7', 300);
    const accounts = await db.getAll('accounts');
    expect(accounts).toHaveLength(1);
    expect(accounts[0]).toMatchObject({ id: 'x:7', handle: 'jane_new', handles: ['jane', 'jane_new'] });
    expect(await db.getAllKeys('dismissals')).toEqual(['x:7/public-phone']);
    const all = await db.getAll('observations');
    expect(new Set(all.map(({ account }) => account))).toEqual(new Set(['x:7']));
    expect(all.filter(({ kind }) => kind === 'profile-field')).toMatchObject([
      { firstSeen: 100, lastSeen: 300 },
    ]);
    db.close();
  });

  it('gives a new account no id that another has', () => {
    const renamed = {
      ...makeAccount('x', { handle: 'jane', stableId: null }, 'page', 1),
      handle: 'jane_new',
    };
    const fresh = makeAccount('x', { handle: 'jane', stableId: null }, 'page', 2, [renamed]);
    expect(fresh.id).not.toBe(renamed.id);
  });

  it('keeps no mark in a handle that turns the direction of text', () => {
    const account = makeAccount('x', { handle: '@ja\u202ene\u0000', stableId: null }, 'page', 1);
    expect(account).toMatchObject({ handle: 'jane', handles: ['jane'] });
    expect(
      updateAccount(account, { handle: '\u2066joan', stableId: null }, 'https://x.com/joan', 2).handle,
    ).toBe('joan');
  });
});

describe('erase and sweep', () => {
  it('keeps what was dismissed of a page below the one that is erased', async () => {
    const db = await openDatabase();
    for (const handle of ['jane.example', 'jane.example/blog']) {
      await db.put('accounts', makeAccount('web-page', { handle, stableId: null }, 'person', 1));
      await db.put('dismissals', 1, `web-page:${handle}/public-phone`);
    }
    await erase(db, { account: 'web-page:jane.example' });
    expect(await db.getAllKeys('dismissals')).toEqual(['web-page:jane.example/blog/public-phone']);
    db.close();
  });

  it('sweeps accounts that a page taught and nobody visited since; a claim of the person stays, without its traces', async () => {
    const db = await openDatabase();
    await read(db, 'jane', [phone], ['phone'], 100);
    await db.put('dismissals', 1, 'x:jane/public-phone');
    await db.put('accounts', {
      ...makeAccount('x', { handle: 'joan', stableId: null }, 'person', 1),
      url: 'https://x.com/joan',
      lastSeen: 100,
    });
    await db.put('accounts', makeAccount('x', { handle: 'new', stableId: null }, 'person', 1));
    await sweep(db, 200);
    const left = await db.getAll('accounts');
    expect(left).toMatchObject([
      { id: 'x:joan', url: null, lastSeen: null },
      { id: 'x:new', url: null, lastSeen: null },
    ]);
    expect(await db.count('dismissals')).toBe(0);
    db.close();
  });

  it('erases one account with everything that hangs on it, and leaves the others', async () => {
    const db = await openDatabase();
    await read(db, 'jane', [phone], ['phone'], 100);
    await read(db, 'joan', [phone], ['phone'], 100);
    await db.put('dismissals', 1, 'x:jane/public-phone');
    await db.put('dismissals', 1, 'x:joan/public-phone');
    expect(await erase(db, { account: 'x:jane' })).toEqual({ accounts: 1, observations: 2 });
    expect(await db.getAllKeys('dismissals')).toEqual(['x:joan/public-phone']);
    expect(await erase(db, { network: 'x' })).toEqual({ accounts: 1, observations: 2 });
    await read(db, 'jane', [phone], ['phone'], 100);
    await erase(db, 'everything');
    for (const name of db.objectStoreNames) expect(await db.count(name)).toBe(0);
    db.close();
  });

  it('sweeps what is older than the retention', async () => {
    const db = await openDatabase();
    await read(db, 'jane', [phone], ['phone'], 100);
    await read(db, 'joan', [phone], ['phone'], 300);
    // Two observations and their account.
    expect(await sweep(db, 200)).toBe(3);
    expect(await db.count('observations')).toBe(2);
    db.close();
  });
});

describe('recover', () => {
  it('opens a whole database without complaint', async () => {
    expect(await readDamage()).toBeNull();
  });

  it('says what is wrong, exports what is left, starts clean', async () => {
    const odd = await openDB(databaseName, 99, {
      upgrade(db) {
        db.createObjectStore('accounts', { keyPath: 'id' });
      },
    });
    await odd.put('accounts', { id: 'x:jane' });
    odd.close();
    expect((await readDamage())?.message).toMatch(/Version/);
    expect(JSON.parse(await exportWhatIsLeft())).toMatchObject({
      format: 'vitrine-rescue',
      accounts: [{ id: 'x:jane' }],
    });
    await startClean();
    expect(await readDamage()).toBeNull();
  });

  it('notices a database with parts missing', async () => {
    const odd = await openDB(databaseName, 1, {
      upgrade: (db) => void db.createObjectStore('accounts', { keyPath: 'id' }),
    });
    odd.close();
    expect((await readDamage())?.message).toMatch(/missing/);
  });
});
