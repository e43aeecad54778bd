import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Database, databaseName, openDatabase } from '../../utils/store/database';
import { readSharing } from '../../utils/store/read-sharing';
import { erase } from '../../utils/store/record';
import { forgetOldConsents, recordConsent } from '../../utils/store/record-consent';
import {
  forgetOldSharing,
  forgetSharing,
  recordTransfers,
  type TransferRow,
  tellDay,
} from '../../utils/store/record-sharing';
import { exportWhatIsLeft, readDamage } from '../../utils/store/recover';

let db: Database;
beforeEach(async () => {
  db?.close();
  await deleteDB(databaseName);
  db = await openDatabase();
});

const row = (change: Partial<TransferRow> = {}): TransferRow => ({
  day: '2026-11-20',
  company: 'meta',
  site: 'a.example',
  count: 1,
  how: ['pixel'],
  kinds: { 'page-url': 1 },
  contacts: [],
  ...change,
});
const ask = {
  provider: 'google',
  network: 'youtube',
  client: 'c1',
  site: 'app.example',
  app: 'Notes',
  scopes: ['a'],
};
const ids = async () => (await db.getAllKeys('sharings')).sort();

describe('recordTransfers', () => {
  it('adds up by day, company and site, within a call and across calls', async () => {
    await recordTransfers(db, [
      row(),
      row({ how: ['sdk'], kinds: { event: 2 }, count: 2, contacts: ['c1'] }),
    ]);
    await recordTransfers(db, [row({ contacts: ['c1', 'c2'] }), row({ day: '2026-11-21' })]);
    expect(await db.getAll('sharings')).toEqual([
      {
        id: '2026-11-20|meta|a.example',
        day: '2026-11-20',
        company: 'meta',
        site: 'a.example',
        count: 4,
        how: ['pixel', 'sdk'],
        kinds: { 'page-url': 2, event: 2 },
        contacts: ['c1', 'c2'],
      },
      expect.objectContaining({ id: '2026-11-21|meta|a.example', count: 1 }),
    ]);
  });

  it('keeps no room for what is no domain', async () => {
    await recordTransfers(db, [row({ site: '' }), row({ site: 'a'.repeat(254) })]);
    await recordTransfers(db, []);
    expect(await ids()).toEqual([]);
  });

  it('lets the oldest days go beyond its bound', async () => {
    const days = ['2026-11-22', '2026-11-19', '2026-11-21', '2026-11-20'];
    for (const day of days) await recordTransfers(db, [row({ day }), row({ day, site: 'b.example' })], 5);
    expect(await ids()).toEqual([
      '2026-11-20|meta|b.example',
      '2026-11-21|meta|a.example',
      '2026-11-21|meta|b.example',
      '2026-11-22|meta|a.example',
      '2026-11-22|meta|b.example',
    ]);
  });

  it('does not lose counts that are written at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => recordTransfers(db, [row()])));
    expect((await db.getAll('sharings'))[0]!.count).toBe(10);
  });
});

describe('forgetting', () => {
  const now = new Date(2026, 10, 22, 12).getTime();

  it('keeps as many days as wanted, today among them', async () => {
    for (const day of ['2026-11-22', '2026-11-21', '2026-11-20']) await recordTransfers(db, [row({ day })]);
    expect(tellDay(now)).toBe('2026-11-22');
    expect(await forgetOldSharing(db, 90, now)).toBe(0);
    expect(await forgetOldSharing(db, 2, now)).toBe(1);
    expect(await forgetOldSharing(db, 1, now)).toBe(1);
    expect(await ids()).toEqual(['2026-11-22|meta|a.example']);
  });

  it('forgets a company, a site, or everything', async () => {
    await recordTransfers(db, [
      row(),
      row({ company: 'tiktok' }),
      row({ site: 'b.example' }),
      row({ company: 'x', site: 'c.example' }),
    ]);
    await recordConsent(db, ask, 1);
    await db.put('dismissals', 1, 'browser/cross-site-profile/meta');
    await db.put('dismissals', 1, 'x:jane/public-phone');
    await db.put('dismissals', 1, 'browser/cross-site-profile/tiktok');
    expect(await forgetSharing(db, { company: 'meta' })).toBe(2);
    expect(await db.getAllKeys('dismissals')).toEqual([
      'browser/cross-site-profile/tiktok',
      'x:jane/public-phone',
    ]);
    expect(await forgetSharing(db, { site: 'a.example' })).toBe(1);
    expect(await db.count('consents')).toBe(1);
    expect(await forgetSharing(db, 'everything')).toBe(1);
    expect(await db.count('sharings')).toBe(0);
    expect(await db.count('consents')).toBe(0);
    expect(await db.getAllKeys('dismissals')).toEqual(['x:jane/public-phone']);
  });

  it('is part of erasing everything, and of a network only as far as apps asked it', async () => {
    await recordTransfers(db, [row()]);
    await recordConsent(db, ask, 1);
    await recordConsent(db, { ...ask, provider: 'x', network: 'x' }, 1);
    await db.put('contacts', { id: 'c1', kind: 'email', shown: 'j', hashes: [], added: 1 });
    await erase(db, { account: 'youtube:jane' });
    expect(await db.count('consents')).toBe(2);
    await erase(db, { network: 'youtube' });
    expect(await db.getAllKeys('consents')).toEqual(['x|c1']);
    expect([await db.count('sharings'), await db.count('contacts')]).toEqual([1, 1]);
    await erase(db, 'everything');
    for (const name of ['sharings', 'contacts', 'consents'] as const) expect(await db.count(name)).toBe(0);
  });
});

describe('recordConsent', () => {
  it('keeps first and last, the last scopes, and a name that was read once', async () => {
    await recordConsent(db, ask, 100);
    const merged = await recordConsent(db, { ...ask, app: null, site: null, scopes: ['b', 'c'] }, 200);
    expect(merged).toEqual({ ...ask, id: 'google|c1', scopes: ['b', 'c'], firstSeen: 100, lastSeen: 200 });
    expect(await db.getAll('consents')).toEqual([merged]);
  });

  it('tells apps without a number by their site', async () => {
    const { id } = await recordConsent(db, { ...ask, client: null }, 1);
    expect(id).toBe('google|app.example');
    expect((await recordConsent(db, { ...ask, client: null, site: null }, 1)).id).toBe('google|');
  });

  it('is bounded, and forgets what is old', async () => {
    for (let at = 1; at <= 5; at++) await recordConsent(db, { ...ask, client: `c${at}` }, at, 3);
    expect(await db.getAllKeys('consents')).toEqual(['google|c3', 'google|c4', 'google|c5']);
    expect(await forgetOldConsents(db, 5)).toBe(2);
    expect(await db.getAllKeys('consents')).toEqual(['google|c5']);
  });
});

describe('readSharing', () => {
  it('gives all of it, and dismissals of browsing only', async () => {
    await recordTransfers(db, [row()]);
    await recordConsent(db, ask, 1);
    for (const [id, added] of [
      ['c2', 2],
      ['c1', 1],
    ] as const)
      await db.put('contacts', { id, kind: 'email', shown: 'j', hashes: [], added });
    await db.put('dismissals', 9, 'browser/cross-site-profile/meta');
    await db.put('dismissals', 8, 'x:jane/public-phone');
    const { rows, contacts, consents, dismissals } = await readSharing();
    expect([rows.length, consents.length]).toEqual([1, 1]);
    expect(contacts.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect([...dismissals]).toEqual([['browser/cross-site-profile/meta', 9]]);
  });
});

describe('rescue', () => {
  it('has the new stores, and takes a missing one for damage', async () => {
    await recordTransfers(db, [row()]);
    expect(JSON.parse(await exportWhatIsLeft())).toMatchObject({
      sharings: [{ company: 'meta' }],
      contacts: [],
      consents: [],
      lost: [],
    });
    expect(await readDamage()).toBeNull();
  });
});
