import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import { allAccounts } from '../model/history';
import type { Account, FieldObservation, HealthObservation, Plan } from '../model/schemas';
import { absorbTwins, accountStores, listDismissals, listJoint } from './absorb-twins';
import type { Database, Layout } from './database';
import { deleteHistory } from './record-history';
import { isHeir, isUnlinked } from './unlinked';

/**
 * Stores one reading in one transaction: the account, how the page was, and what stood there. What was looked for on
 * this kind of page by this kind of viewer and is no longer there is marked gone; what was not looked for stays as it was.
 */
export async function recordReading(
  db: Database,
  account: Account,
  health: HealthObservation,
  fields: readonly FieldObservation[],
): Promise<void> {
  await writeTogether(db, async (tx) => {
    await tx.objectStore('accounts').put(await absorbTwins(tx, account));
    await writeObservations(tx.objectStore('observations'), account.id, health, fields);
  });
}

type AccountTransaction = IDBPTransaction<Layout, ArrayLike<StoreNames<Layout>>, 'readwrite'>;

/** All of the work or, when any of it fails, none. */
export async function writeTogether(
  db: Database,
  work: (tx: AccountTransaction) => Promise<void>,
): Promise<void> {
  const tx: AccountTransaction = db.transaction([...accountStores], 'readwrite');
  const done = tx.done;
  // The awaits below may reject first; the transaction's own rejection must not go unhandled then.
  done.catch(() => {});
  try {
    await work(tx);
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // A full device has aborted it already; what matters is the first error.
    }
    throw error;
  }
  await done;
}

async function writeObservations(
  store: IDBPObjectStore<Layout, ArrayLike<StoreNames<Layout>>, 'observations', 'readwrite'>,
  account: string,
  health: HealthObservation,
  fields: readonly FieldObservation[],
): Promise<void> {
  const seen = new Set(fields.map((field) => field.id));
  // By what is shown as well: of what comes from another install's backup there is no hash to compare.
  const values = new Set(fields.flatMap((field) => [markOf(field), markShown(field)]));
  const former = new Map<string, number>();
  const looked = new Set(health.looked);
  for (const old of await store.index('standing').getAll(account)) {
    const heir = isUnlinked(old) ? fields.find((field) => isHeir(field, old)) : undefined;
    if (heir) {
      former.set(heir.id, Math.min(old.firstSeen, former.get(heir.id) ?? old.firstSeen));
      await store.delete(old.id);
      continue;
    }
    if (old.kind !== 'profile-field' || seen.has(old.id) || !looked.has(old.field)) continue;
    if (old.page !== health.page || !sees(health, old, values)) continue;
    const { standing: _, ...gone } = old;
    await store.put({ ...gone, gone: health.lastSeen });
  }
  for (const observation of [...fields, health]) {
    const old = await store.get(observation.id);
    const firstSeen = Math.min(
      old?.firstSeen ?? observation.firstSeen,
      former.get(observation.id) ?? observation.firstSeen,
    );
    await store.put({ ...observation, standing: account, firstSeen });
  }
}

const markShown = ({ field, shown }: FieldObservation) => `${field}|${shown}`;
const markOf = (field: FieldObservation) =>
  // The same photo may come from another address next time.
  field.hash === null || field.field === 'photo' ? markShown(field) : `${field.field}|${field.hash}`;

/**
 * Would this viewer still see what was seen before, if it were there? The same kind of viewer would. The person signed in
 * sees all that strangers see, so what is gone for them is gone for strangers; what they do still see may be hidden.
 */
function sees(now: HealthObservation, old: FieldObservation, values: ReadonlySet<string>): boolean {
  return old.viewer === now.viewer || (now.viewer === 'member' && !values.has(markOf(old)));
}

/**
 * Deletes what was last seen before `before`; gives the number of observations and accounts deleted. An account goes with
 * its last visit; that it is theirs stays where the person said so themselves, without when and where it was seen.
 */
export async function sweep(db: Database, before: number): Promise<number> {
  const tx = db.transaction([...accountStores], 'readwrite');
  for (const plan of await tx.objectStore('plans').getAll()) {
    if (findLastStep(plan) < before) await tx.objectStore('plans').delete(plan.account);
  }
  let cursor = await tx
    .objectStore('observations')
    .index('lastSeen')
    .openCursor(IDBKeyRange.upperBound(before, true));
  let deleted = 0;
  while (cursor) {
    await cursor.delete();
    deleted++;
    cursor = await cursor.continue();
  }
  await forgetPrevious(tx.objectStore('observations'), before);
  for (const account of await tx.objectStore('accounts').getAll()) {
    if (account.lastSeen === null || account.lastSeen >= before) continue;
    if (account.claimedBy === 'person') {
      deleted++;
      await tx.objectStore('accounts').put({ ...account, url: null, lastSeen: null });
      continue;
    }
    // What was declared or begun since then hangs on it, and could not be erased without it.
    const isUsed =
      (await tx.objectStore('observations').index('account').count(account.id)) > 0 ||
      (await tx.objectStore('plans').get(account.id)) !== undefined;
    if (isUsed) continue;
    deleted++;
    await deleteDismissals(tx.objectStore('dismissals'), account.id);
    await tx.objectStore('summaries').delete(account.id);
    await tx.objectStore('plans').delete(account.id);
    await tx.objectStore('pictures').delete(account.id);
    await deleteHistory(tx, account.id);
    await tx.objectStore('accounts').delete(account.id);
  }
  await tx.done;
  return deleted;
}

/** What a setting was before it changed goes when it is as old as what else is deleted. */
async function forgetPrevious(
  store: IDBPObjectStore<Layout, ArrayLike<StoreNames<Layout>>, 'observations', 'readwrite'>,
  before: number,
): Promise<void> {
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    const seen = cursor.value;
    if (seen.kind === 'setting' && seen.previous !== null && seen.previous.until < before)
      await cursor.update({ ...seen, previous: null });
  }
}

const findLastStep = ({ started, ended, steps }: Plan) =>
  Math.max(started, ended ?? 0, ...steps.map(({ at }) => at ?? 0));

/** Emptied together with the accounts' stores when everything goes. */
const everyStore = ['keys', 'sharings', 'contacts', 'consents', 'cautions'] as const;

export type Erasure = { account: string } | { network: string } | 'everything';

/**
 * Deletes accounts with all that hangs on them, a network with what apps asked it for and what was counted of drafts and photos on it,
 * and on `'everything'` also who learned of which site, the person's own contacts and the install's key. Gives what was deleted of accounts.
 */
export async function erase(
  db: Database,
  what: Erasure,
): Promise<{ accounts: number; observations: number }> {
  const tx = db.transaction([...accountStores, ...everyStore], 'readwrite');
  const accounts = (await tx.objectStore('accounts').getAll()).filter(
    (account) =>
      what === 'everything' ||
      ('account' in what ? account.id === what.account : account.network === what.network),
  );
  let observations = 0;
  if (what === 'everything') {
    observations = await tx.objectStore('observations').count();
    for (const name of tx.objectStoreNames) await tx.objectStore(name).clear();
  } else {
    for (const { id } of accounts) {
      const keys = await tx.objectStore('observations').index('account').getAllKeys(id);
      observations += keys.length;
      for (const key of keys) await tx.objectStore('observations').delete(key);
      await tx.objectStore('summaries').delete(id);
      await tx.objectStore('plans').delete(id);
      await tx.objectStore('pictures').delete(id);
      await deleteHistory(tx, id);
      await deleteDismissals(tx.objectStore('dismissals'), id);
      await tx.objectStore('accounts').delete(id);
    }
    // Of nobody's accounts together is nothing left to tell.
    if ((await tx.objectStore('accounts').count()) === 0) await deleteHistory(tx, allAccounts);
    if ('network' in what) {
      for (const { id, network } of await tx.objectStore('consents').getAll())
        if (network === what.network) await tx.objectStore('consents').delete(id);
      for (const { id, place } of await tx.objectStore('cautions').getAll())
        if (place === what.network) await tx.objectStore('cautions').delete(id);
    }
  }
  await tx.done;
  return { accounts: accounts.length, observations };
}

async function deleteDismissals(
  store: IDBPObjectStore<Layout, ArrayLike<StoreNames<Layout>>, 'dismissals', 'readwrite'>,
  account: string,
): Promise<void> {
  for (const key of await listDismissals(store, account)) await store.delete(key);
  for (const key of await listJoint(store, account)) await store.delete(key);
}
