import { storeNames } from '../../utils/backup/rows';
import { makeApps, makeSessions } from '../../utils/lists/make-list-observations';
import type { ListEntry } from '../../utils/model/control';
import type { Sighting } from '../../utils/model/sighting';
import { makeAccount, updateAccount } from '../../utils/store/accounts';
import type { Database, Layout } from '../../utils/store/database';
import { installKey } from '../../utils/store/keyed-hash';
import { makeHealthObservation, makeObservations } from '../../utils/store/make-observations';
import { makeDeclared } from '../../utils/store/make-settings';
import { addContact } from '../../utils/store/own-contacts';
import { recordReading } from '../../utils/store/record';
import { recordInspection } from '../../utils/store/record-inspection';

export const identity = {
  page: 'profile',
  health: 'ok',
  handle: 'jane',
  stableId: null,
  own: true,
  viewer: 'member',
} as const;

export const sightings: Sighting[] = [
  { field: 'email', value: 'jane@example.com', cue: 'test' },
  { field: 'bio', value: 'Paints.', cue: 'test' },
  { field: 'followers', value: '12', cue: 'test' },
];

export const entry = (name: string, lines: string[]): ListEntry => ({
  ref: 1,
  name,
  lines,
  actions: ['Remove'],
  times: [],
});
export const appEntry = entry('Chess Club', ['Chess Club', 'Added 2 May 2026']);
export const sessionEntry = entry('Chrome on Windows', ['Chrome on Windows', 'Utrecht, Netherlands']);

/** Reads Jane's profile as a visit would. */
export async function readProfile(db: Database, at: number, found: readonly Sighting[] = sightings) {
  const accounts = await db.getAll('accounts');
  const known = accounts.find(({ id }) => id === 'x:jane') ?? makeAccount('x', identity, 'page', at);
  const account = updateAccount(known, identity, 'https://x.com/jane', at);
  const occasion = { account: account.id, network: 'x', identity, url: 'https://x.com/jane', at };
  const fields = await makeObservations(occasion, found, await installKey(db));
  await recordReading(
    db,
    account,
    makeHealthObservation(occasion, 'ok', ['email', 'bio', 'followers']),
    fields,
  );
  return account;
}

/** Reads her apps and sessions. */
export async function readLists(db: Database, at: number, goneSince: number | null) {
  const account = (await db.get('accounts', 'x:jane'))!;
  const key = await installKey(db);
  const occasion = { account: account.id, network: 'x', url: 'https://x.com/settings', at };
  const listed = [
    ...(await makeApps(occasion, [appEntry], key, 'en')),
    ...(await makeSessions(occasion, [sessionEntry], key, 'en')),
  ];
  await recordInspection(db, account, { health: null, settings: [], listed, goneSince });
  return listed;
}

/** Something in every store, made by the code that fills them wherever there is one. */
export async function fillStore(db: Database): Promise<void> {
  const account = await readProfile(db, 1_000);
  await readLists(db, 1_100, null);
  const occasion = { account: account.id, network: 'x', page: 'settings' as const, at: 1_200 };
  await recordInspection(db, account, {
    health: null,
    settings: [makeDeclared(occasion, 'message-requests', 'on')],
    listed: [],
    goneSince: null,
  });
  await readProfile(db, 1_300, sightings.slice(0, 2));
  const added = await addContact(db, 'email', 'jane@example.com', 1_000);
  const contacts = 'contact' in added ? [added.contact.id] : [];
  await db.put('dismissals', 1_400, 'x:jane/public-email');
  await db.put('plans', {
    account: account.id,
    started: 1_000,
    ended: null,
    steps: [{ page: 'privacy', state: 'read', health: 'ok', at: 1_100 }],
  });
  await db.put('sharings', {
    id: '2026-11-22|meta|shop.example',
    day: '2026-11-22',
    company: 'meta',
    site: 'shop.example',
    count: 4,
    how: ['pixel'],
    kinds: { 'page-url': 4 },
    contacts,
  });
  await db.put('consents', {
    id: 'google|1',
    provider: 'google',
    network: null,
    client: '1',
    site: null,
    app: 'Chess Club',
    scopes: ['email'],
    firstSeen: 1,
    lastSeen: 2,
  });
  await db.put('cautions', {
    id: '2026-11-22|draft|x|email',
    day: '2026-11-22',
    about: 'draft',
    place: 'x',
    kind: 'email',
    count: 2,
  });
  await db.put('days', {
    id: 'x:jane|2026-11-22',
    account: account.id,
    day: '2026-11-22',
    low: 20,
    high: 40.5,
    coverage: 0.5,
    known: 5,
    applicable: 10,
    failing: { high: 1, medium: 0, low: 2 },
    dismissed: 1,
    unknown: 5,
    judged: true,
    accounts: 2,
  });
  await db.put('events', {
    id: 'x:jane|1000|setting.find-by-email|setting-changed',
    account: account.id,
    network: 'x',
    at: 1_000,
    kind: 'setting-changed',
    check: 'setting.find-by-email',
    severity: 'low',
    from: 'on',
    to: 'off',
    answer: 'pass',
  });
  await db.put('pictures', { account: account.id, hash: '00ff00ff00ff00ff', at: 9 });
}

/** All that a backup holds, as it stands in the database. */
export async function readAll(db: Database): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const name of storeNames) {
    const keys = (await db.getAllKeys(name)) as Layout['dismissals']['key'][];
    const values: unknown[] = await db.getAll(name);
    all[name] = keys.map((key, at) => [key, values[at]]);
  }
  return all;
}
