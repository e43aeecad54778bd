import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import type { Account } from '../model/schemas';
import { foldHandle } from './accounts';
import type { Layout } from './database';

type Names = ArrayLike<StoreNames<Layout>>;

/**
 * After a rename the same account may stand twice: under its stable id, and under the new handle, which the person typed or a
 * page without the id taught. What hangs on the second moves to the first. Gives the account with what it learned by it.
 */
export async function absorbTwins(
  tx: IDBPTransaction<Layout, Names, 'readwrite'>,
  account: Account,
): Promise<Account> {
  const handle = foldHandle(account.handle);
  let whole = account;
  for (const twin of await tx.objectStore('accounts').index('network').getAll(account.network)) {
    if (twin.id === account.id || twin.stableId !== null || foldHandle(twin.handle) !== handle) continue;
    whole = {
      ...whole,
      handles: [...new Set([...whole.handles, ...twin.handles])],
      claimedBy: twin.claimedBy === 'person' ? 'person' : whole.claimedBy,
      firstSeen: Math.min(whole.firstSeen, twin.firstSeen),
    };
    await moveDismissals(tx.objectStore('dismissals'), twin.id, account.id);
    await moveObservations(tx.objectStore('observations'), twin.id, account.id);
    await tx.objectStore('summaries').delete(twin.id);
    await tx.objectStore('accounts').delete(twin.id);
  }
  return whole;
}

async function moveDismissals(
  store: IDBPObjectStore<Layout, Names, 'dismissals', 'readwrite'>,
  from: string,
  to: string,
): Promise<void> {
  for (const key of await listDismissals(store, from)) {
    const at = await store.get(key);
    const moved = to + key.slice(from.length);
    if (at !== undefined && (await store.get(moved)) === undefined) await store.put(at, moved);
    await store.delete(key);
  }
}

async function moveObservations(
  store: IDBPObjectStore<Layout, Names, 'observations', 'readwrite'>,
  from: string,
  to: string,
): Promise<void> {
  for (const old of await store.index('account').getAll(from)) {
    const id = to + old.id.slice(from.length);
    const there = await store.get(id);
    const newest = there && there.lastSeen > old.lastSeen ? there : old;
    const firstSeen = Math.min(old.firstSeen, there?.firstSeen ?? old.firstSeen);
    const { standing: _, ...moved } = { ...newest, id, account: to, firstSeen };
    await store.put(newest.gone === null ? { ...moved, standing: to } : moved);
    await store.delete(old.id);
  }
}

/** Keys of what was dismissed of one account. An id may begin like another's (`jane.example`, `jane.example/blog`), so a range is too wide. */
export async function listDismissals(
  store: Pick<IDBPObjectStore<Layout, Names, 'dismissals', 'readwrite'>, 'getAllKeys'>,
  account: string,
): Promise<string[]> {
  const keys = await store.getAllKeys(IDBKeyRange.bound(`${account}/`, `${account}/\uffff`));
  return keys.filter((key) => !key.slice(account.length + 1).includes('/'));
}
