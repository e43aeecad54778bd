import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseName, databaseVersion, openDatabase } from '../../utils/store/database';
import { readDamage } from '../../utils/store/recover';

/** The database as version 0.1.0 made it. */
function openFirst() {
  return openDB(databaseName, 1, {
    upgrade(db) {
      db.createObjectStore('keys');
      db.createObjectStore('accounts', { keyPath: 'id' }).createIndex('network', 'network');
      const observations = db.createObjectStore('observations', { keyPath: 'id' });
      for (const name of ['account', 'standing', 'lastSeen']) observations.createIndex(name, name);
      db.createObjectStore('summaries', { keyPath: 'account.id' });
      db.createObjectStore('dismissals');
    },
  });
}

/** The database as version 2 left it. */
async function openSecond() {
  (await openFirst()).close();
  return openDB(databaseName, 2, {
    upgrade: (db) => void db.createObjectStore('plans', { keyPath: 'account' }),
  });
}

/** The database as version 3 left it. */
async function openThird() {
  (await openSecond()).close();
  return openDB(databaseName, 3, {
    upgrade(db) {
      const sharings = db.createObjectStore('sharings', { keyPath: 'id' });
      for (const name of ['company', 'site', 'day']) sharings.createIndex(name, name);
      db.createObjectStore('contacts', { keyPath: 'id' });
      db.createObjectStore('consents', { keyPath: 'id' }).createIndex('provider', 'provider');
    },
  });
}

beforeEach(async () => {
  await deleteDB(databaseName);
});

describe('a database of version 1', () => {
  it('gains the plans and keeps everything', async () => {
    const first = await openFirst();
    const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    await first.put('keys', key, 'hmac');
    await first.put('accounts', { id: 'x:jane', network: 'x', handle: 'jane' });
    await first.put('observations', { id: 'x:jane|o', account: 'x:jane', standing: 'x:jane', lastSeen: 1 });
    await first.put('dismissals', 5, 'x:jane/public-phone');
    first.close();

    const db = await openDatabase();
    expect(db.version).toBe(databaseVersion);
    expect([...db.objectStoreNames]).toContain('plans');
    expect(await db.getAll('plans')).toEqual([]);
    expect(await db.getAllFromIndex('accounts', 'network', 'x')).toHaveLength(1);
    expect(await db.getAllFromIndex('observations', 'standing', 'x:jane')).toHaveLength(1);
    expect(await db.get('dismissals', 'x:jane/public-phone')).toBe(5);
    expect(await db.get('keys', 'hmac')).toBeDefined();
    db.close();
    expect(await readDamage()).toBeNull();
  });

  it('upgrades while the old version is still open somewhere', async () => {
    const first = await openFirst();
    first.addEventListener('versionchange', () => first.close());
    const db = await openDatabase();
    expect(db.version).toBe(databaseVersion);
    db.close();
  });
});

describe('a database of version 2', () => {
  it('gains the stores on browsing and keeps everything', async () => {
    const second = await openSecond();
    await second.put('plans', { account: 'x:jane', started: 1 });
    await second.put('dismissals', 5, 'x:jane/public-phone');
    second.close();
    expect(await readDamage()).toBeNull();

    const db = await openDatabase();
    expect(db.version).toBe(databaseVersion);
    for (const name of ['sharings', 'contacts', 'consents'] as const)
      expect(await db.getAll(name)).toEqual([]);
    expect(await db.getAllFromIndex('sharings', 'day', '2026-11-20')).toEqual([]);
    expect(await db.count('plans')).toBe(1);
    expect(await db.get('dismissals', 'x:jane/public-phone')).toBe(5);
    db.close();
  });
});

describe('a database of version 3', () => {
  it('gains the counts of drafts and photos and keeps everything', async () => {
    const third = await openThird();
    const row = {
      id: '2026-11-20|meta|shop.example',
      day: '2026-11-20',
      company: 'meta',
      site: 'shop.example',
    };
    await third.put('sharings', row);
    await third.put('contacts', { id: 'one', kind: 'email' });
    third.close();
    expect(await readDamage()).toBeNull();

    const db = await openDatabase();
    expect(db.version).toBe(databaseVersion);
    expect(await db.getAllFromIndex('cautions', 'day')).toEqual([]);
    expect(await db.getAllFromIndex('sharings', 'company', 'meta')).toEqual([row]);
    expect(await db.count('contacts')).toBe(1);
    db.close();
  });
});

/** The database as version 4 left it. */
async function openFourth() {
  (await openThird()).close();
  return openDB(databaseName, 4, {
    upgrade: (db) => void db.createObjectStore('cautions', { keyPath: 'id' }).createIndex('day', 'day'),
  });
}

describe('a database of version 4', () => {
  it('gains history and pictures, with their indexes, and keeps everything', async () => {
    const fourth = await openFourth();
    const row = { id: '2026-11-20|draft|x|email', day: '2026-11-20', count: 2 };
    await fourth.put('cautions', row);
    await fourth.put('summaries', { account: { id: 'x:jane' }, at: 1 });
    await fourth.put('dismissals', 5, 'x:jane/public-phone');
    fourth.close();
    expect(await readDamage()).toBeNull();

    const db = await openDatabase();
    expect(db.version).toBe(databaseVersion);
    expect(await db.getAllFromIndex('days', 'account', 'x:jane')).toEqual([]);
    expect(await db.getAllFromIndex('days', 'day', '2026-11-20')).toEqual([]);
    expect(await db.getAllFromIndex('events', 'account', 'x:jane')).toEqual([]);
    expect(await db.getAllFromIndex('events', 'at')).toEqual([]);
    expect(await db.getAll('pictures')).toEqual([]);
    expect(await db.getAllFromIndex('cautions', 'day')).toEqual([row]);
    expect(await db.get('summaries', 'x:jane')).toBeDefined();
    expect(await db.get('dismissals', 'x:jane/public-phone')).toBe(5);
    db.close();
  });
});
