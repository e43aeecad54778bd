import type { IDBPObjectStore, StoreNames } from 'idb';
import { mergeListed } from '../lists/make-list-observations';
import type {
  Account,
  AppObservation,
  HealthObservation,
  SessionObservation,
  SettingObservation,
} from '../model/schemas';
import { absorbTwins } from './absorb-twins';
import type { Database, Layout, StoredObservation } from './database';
import { writeTogether } from './record';
import { isHeir, isUnlinked } from './unlinked';

/** What one look at a settings page gave. */
export interface Inspected {
  /** Null where the page is none of the catalogue's, so that nothing is expected of it. */
  health: HealthObservation | null;
  settings: readonly SettingObservation[];
  /** Apps or sessions that the page lists. */
  listed: readonly (AppObservation | SessionObservation)[];
  /**
   * What was last seen on this page at that time or later and is not among them is gone: 0 where the page lists all, null where it
   * lists nothing that can be missed.
   */
  goneSince: number | null;
}

type Store = IDBPObjectStore<Layout, ArrayLike<StoreNames<Layout>>, 'observations', 'readwrite'>;

/** Stores it in one transaction, with the account; a setting that changed remembers what it was. */
export async function recordInspection(
  db: Database,
  account: Account,
  { health, settings, listed, goneSince }: Inspected,
): Promise<void> {
  await writeTogether(db, async (tx) => {
    await tx.objectStore('accounts').put(await absorbTwins(tx, account));
    const store = tx.objectStore('observations');
    const former = await takeOver(store, account.id, listed);
    if (health && goneSince !== null)
      await markGone(store, health, new Set(listed.map(({ id }) => id)), goneSince);
    for (const seen of settings) await putSetting(store, seen);
    for (const seen of listed)
      await putListed(store, { ...seen, firstSeen: former.get(seen.id) ?? seen.firstSeen });
    if (health) await put(store, health, await store.get(health.id));
  });
}

/** Writes what the person said of a setting, or takes it back; never over what another account has. */
export async function recordDeclared(
  db: Database,
  id: string,
  declared: SettingObservation | null,
): Promise<void> {
  await writeTogether(db, async (tx) => {
    const store = tx.objectStore('observations');
    if (declared) return putSetting(store, declared);
    const old = await store.get(id);
    if (old?.kind === 'setting' && old.cue === 'person') await store.delete(id);
  });
}

async function putSetting(store: Store, seen: SettingObservation): Promise<void> {
  const old = await store.get(seen.id);
  if (old?.kind !== 'setting') return put(store, seen, old);
  const { value, since, previous, lastSeen: until } = old;
  await put(
    store,
    value === seen.value ? { ...seen, since, previous } : { ...seen, previous: { value, until } },
    old,
  );
}

async function putListed(store: Store, seen: AppObservation | SessionObservation): Promise<void> {
  const old = await store.get(seen.id);
  const stored = old?.kind === seen.kind ? (old as typeof seen) : null;
  await put(store, stored ? mergeListed(seen, stored) : seen, old);
}

async function put(store: Store, seen: StoredObservation, old: StoredObservation | undefined): Promise<void> {
  const firstSeen = old?.firstSeen ?? seen.firstSeen;
  await store.put({ ...seen, standing: seen.account, firstSeen } as StoredObservation);
}

/**
 * Deletes sessions from another install's backup that are read anew; gives when they were first seen, by the id that they have now. *This is me*
 * was said of a place that is masked by now, so it is not taken over.
 */
async function takeOver(
  store: Store,
  account: string,
  listed: Inspected['listed'],
): Promise<Map<string, number>> {
  const former = new Map<string, number>();
  if (!listed.some(({ kind }) => kind === 'session')) return former;
  for (const old of await store.index('standing').getAll(account)) {
    const heir = isUnlinked(old) ? listed.find((one) => isHeir(one, old) && !former.has(one.id)) : undefined;
    if (!heir) continue;
    former.set(heir.id, Math.min(old.firstSeen, heir.firstSeen));
    await store.delete(old.id);
  }
  return former;
}

/** A network may spread them over several pages; only what stood on this one can be missed on it. */
async function markGone(
  store: Store,
  { account, page, pageKey, lastSeen }: HealthObservation,
  seen: ReadonlySet<string>,
  since: number,
): Promise<void> {
  for (const old of await store.index('standing').getAll(account)) {
    if (old.kind !== 'connected-app' && old.kind !== 'session') continue;
    if (old.page !== page || old.pageKey !== pageKey || seen.has(old.id) || old.lastSeen < since) continue;
    const { standing: _, ...gone } = old;
    await store.put({ ...gone, gone: lastSeen });
  }
}
