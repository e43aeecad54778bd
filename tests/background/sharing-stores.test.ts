import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../utils/model/settings';
import { makeFakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());

const { receiveRequest } = await import('../../utils/background/receive-request');
const { forgetOld } = await import('../../utils/background/forget-old');
const { databaseName, openDatabase } = await import('../../utils/store/database');
const { recordTransfers, tellDay } = await import('../../utils/store/record-sharing');
const { recordConsent } = await import('../../utils/store/record-consent');

const { world } = fake;
const dayMs = 86_400_000;
const now = new Date(2026, 10, 22, 12).getTime();

async function withDatabase<T>(
  work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
): Promise<T> {
  const db = await openDatabase();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
const row = {
  company: 'meta',
  site: 'a.example',
  count: 1,
  how: ['pixel' as const],
  kinds: {},
  contacts: [],
};
const recordDaysAgo = (...days: number[]) =>
  withDatabase((db) =>
    recordTransfers(
      db,
      days.map((ago) => ({ ...row, day: tellDay(now - ago * dayMs) })),
    ),
  );
const countRows = () => withDatabase((db) => db.count('sharings'));
const ask = { provider: 'google', network: 'youtube', client: 'c1', site: null, app: null, scopes: [] };

beforeEach(async () => {
  world.clear();
  await deleteDB(databaseName);
});

describe('own contacts', () => {
  it('are added and removed, and open pages are told', async () => {
    const typed = 'Robin@Example.com';
    const answer = await receiveRequest({ type: 'contact-add', kind: 'email', text: typed }, 7);
    expect(answer).toMatchObject({ contact: { kind: 'email', shown: 'r•••@e•••.com', added: 7 } });
    expect(world.sent).toContainEqual({ type: 'changed' });
    expect(await receiveRequest({ type: 'contact-add', kind: 'email', text: typed }, 8)).toEqual({
      problem: 'known',
    });
    expect(await receiveRequest({ type: 'contact-add', kind: 'phone', text: '555' }, 8)).toEqual({
      problem: 'not-phone',
    });
    const { id } = (answer as { contact: { id: string } }).contact;
    expect(await receiveRequest({ type: 'contact-remove', id }, 9)).toEqual({ done: true });
    expect(await receiveRequest({ type: 'contact-remove', id }, 9)).toEqual({ done: false });
  });

  it('leave what was typed nowhere: not in a store, not in session memory, not in a log', async () => {
    const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => {}),
    );
    await receiveRequest({ type: 'contact-add', kind: 'email', text: 'robin.secret@mail.example' }, 1);
    await receiveRequest({ type: 'contact-add', kind: 'phone', text: '+31 6 5550 1421' }, 1);
    const kept = await withDatabase((db) =>
      Promise.all([...db.objectStoreNames].filter((name) => name !== 'keys').map((name) => db.getAll(name))),
    );
    const all = JSON.stringify([kept, [...world.session], [...world.local], world.sent, world.told]);
    expect(all).toContain('r•••@m•••.example');
    expect(all).not.toMatch(/robin|secret|55501421|5550 1421/i);
    for (const log of logs) {
      expect(log).not.toHaveBeenCalled();
      log.mockRestore();
    }
  });
});

describe('counts', () => {
  it('are forgotten by company, by site or as a whole', async () => {
    await recordDaysAgo(0, 1, 2);
    expect(await receiveRequest({ type: 'forget-sharing', what: { company: 'x' } }, now)).toEqual({
      rows: 0,
    });
    expect(await receiveRequest({ type: 'forget-sharing', what: { site: 'a.example' } }, now)).toEqual({
      rows: 3,
    });
    await recordDaysAgo(0);
    expect(await receiveRequest({ type: 'forget-sharing', what: 'everything' }, now)).toEqual({ rows: 1 });
  });

  it('go when they are old, and consents with observations', async () => {
    await recordDaysAgo(0, 89, 90, 400);
    await withDatabase((db) => recordConsent(db, ask, now - 401 * dayMs));
    await forgetOld(defaultSettings, now);
    expect(await countRows()).toBe(2);
    expect(await withDatabase((db) => db.count('consents'))).toBe(0);
  });

  it('go at once when a shorter time is chosen', async () => {
    await recordDaysAgo(0, 10);
    await receiveRequest({ type: 'settings', change: { sharingDays: 7 } }, now);
    expect(await countRows()).toBe(1);
  });

  it('are erased with everything, as are visits and contacts', async () => {
    await recordDaysAgo(0);
    await receiveRequest({ type: 'contact-add', kind: 'email', text: 'robin@example.com' }, now);
    await withDatabase((db) => recordConsent(db, ask, now));
    const note = {
      url: 'https://a.example/',
      site: 'a.example',
      at: 1,
      checked: 1,
      watched: false,
      companies: [],
    };
    world.session.set('visit:3', note);
    await receiveRequest({ type: 'erase', what: 'everything' }, now);
    for (const name of ['sharings', 'contacts', 'consents'] as const)
      expect(await withDatabase((db) => db.count(name))).toBe(0);
    expect([...world.session.keys()]).not.toContain('visit:3');
  });

  it('bear a finding’s dismissal, which needs no account', async () => {
    const finding = 'browser/cross-site-profile/meta';
    await receiveRequest({ type: 'dismiss', finding }, now);
    expect(await withDatabase((db) => db.get('dismissals', finding))).toBe(now);
    await receiveRequest({ type: 'restore', finding }, now);
    expect(await withDatabase((db) => db.get('dismissals', finding))).toBeUndefined();
  });
});
