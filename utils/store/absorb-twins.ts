import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import type { Account } from '../model/schemas';
import { foldHandle, isAtHost, isNameless } from './accounts';
import type { Layout, StoredObservation } from './database';
import { moveHistory } from './record-history';

type Names = ArrayLike<StoreNames<Layout>>;
type Transaction = IDBPTransaction<Layout, Names, 'readwrite'>;

/** What a transaction must hold to write an account. */
export const accountStores = [
  'accounts',
  'observations',
  'summaries',
  'dismissals',
  'plans',
  'days',
  'events',
  'pictures',
] as const;

/**
 * After a rename the same account may stand twice: under its stable id, and under the new handle, which the person typed or a
 * page without the id taught. And settings may have been read before anything said whose they are. What hangs on the second
 * moves to the first. Gives the account with what it learned by it.
 */
export async function absorbTwins(tx: Transaction, account: Account): Promise<Account> {
  const all = await tx.objectStore('accounts').index('network').getAll(account.network);
  let whole = account;
  for (const twin of all) {
    if (twin.id === account.id || !(isTwin(twin, account) || standsFor(twin, account, all))) continue;
    whole = {
      ...whole,
      handles: [...new Set([...whole.handles, ...twin.handles])],
      claimedBy: twin.claimedBy === 'person' ? 'person' : whole.claimedBy,
      firstSeen: Math.min(whole.firstSeen, twin.firstSeen),
    };
    const posture = whole.posture ?? twin.posture;
    if (posture) whole = { ...whole, posture };
    await moveDismissals(tx.objectStore('dismissals'), twin.id, account.id);
    await moveObservations(tx.objectStore('observations'), twin.id, account.id);
    await movePlan(tx.objectStore('plans'), twin.id, account.id);
    await moveHistory(tx, twin.id, account.id);
    await movePicture(tx.objectStore('pictures'), twin.id, account.id);
    await moveSummary(tx.objectStore('summaries'), twin.id, whole);
    await tx.objectStore('accounts').delete(twin.id);
  }
  return whole;
}

function isTwin(twin: Account, account: Account): boolean {
  return (
    twin.stableId === null &&
    !isNameless(twin) &&
    !isNameless(account) &&
    foldHandle(twin.handle) === foldHandle(account.handle)
  );
}

/** A nameless account turns out to be this one, as long as it could be no other. */
function standsFor(twin: Account, account: Account, all: readonly Account[]): boolean {
  if (!isNameless(twin) || isNameless(account)) return false;
  const host = twin.handle || null;
  const others = all.filter((one) => !isNameless(one) && one.id !== account.id && isAtHost(one, host));
  return isAtHost(account, host) && others.every((other) => isTwin(other, account));
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
  for (const key of await listJoint(store, from)) {
    const at = await store.get(key);
    const ids = key
      .slice(joint.length)
      .split(',')
      .filter((id) => id !== encodeURIComponent(from));
    const moved = joint + [...new Set([...ids, encodeURIComponent(to)])].sort().join(',');
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
    const { standing: _, ...moved } = { ...(there ? join(old, there) : old), id, account: to };
    await store.put(moved.gone === null ? { ...moved, standing: to } : moved);
    await store.delete(old.id);
  }
}

/** Two observations of the same thing: the newer one counts, with what only the other knows. */
function join(one: StoredObservation, other: StoredObservation): StoredObservation {
  const [newer, older] = other.lastSeen > one.lastSeen ? [other, one] : [one, other];
  const firstSeen = Math.min(one.firstSeen, other.firstSeen);
  if (newer.kind === 'setting' && older.kind === 'setting') {
    const same = newer.value === older.value;
    const before = same ? older.previous : { value: older.value, until: older.lastSeen };
    const since = same ? Math.min(newer.since, older.since) : newer.since;
    return { ...newer, firstSeen, since, previous: newer.previous ?? before };
  }
  const keeps = (seen: StoredObservation) => seen.kind === 'connected-app' || seen.kind === 'session';
  if (keeps(newer) && keeps(older)) {
    return { ...newer, firstSeen, kept: keptOf(newer) ?? keptOf(older) } as StoredObservation;
  }
  return { ...newer, firstSeen };
}

const keptOf = (seen: StoredObservation) => ('kept' in seen ? seen.kept : null);

/** The walk that began last is the one to go on with. */
async function movePlan(
  store: IDBPObjectStore<Layout, Names, 'plans', 'readwrite'>,
  from: string,
  to: string,
): Promise<void> {
  const plan = await store.get(from);
  if (!plan) return;
  const there = await store.get(to);
  if (!there || there.started < plan.started) await store.put({ ...plan, account: to });
  await store.delete(from);
}

/** The picture that was looked at last counts. */
async function movePicture(
  store: IDBPObjectStore<Layout, Names, 'pictures', 'readwrite'>,
  from: string,
  to: string,
): Promise<void> {
  const [mark, there] = [await store.get(from), await store.get(to)];
  if (mark && (!there || there.at < mark.at)) await store.put({ ...mark, account: to });
  await store.delete(from);
}

/** Judged anew right away; until then it holds what was known of either, so that what only moved does not count as a change. */
async function moveSummary(
  store: IDBPObjectStore<Layout, Names, 'summaries', 'readwrite'>,
  from: string,
  account: Account,
): Promise<void> {
  const twin = await store.get(from);
  await store.delete(from);
  if (!twin) return;
  const there = await store.get(account.id);
  const known = new Map(
    twin.findings
      .filter(({ outcome }) => outcome !== 'unknown')
      .map((finding) => [
        finding.check,
        { ...finding, account: account.id, id: account.id + finding.id.slice(from.length) },
      ]),
  );
  const findings = (there ?? twin).findings.map((finding) =>
    finding.outcome === 'unknown' || !there ? (known.get(finding.check) ?? finding) : finding,
  );
  const score = (there?.score.known ?? 0) >= twin.score.known ? there!.score : twin.score;
  await store.put({ ...(there ?? twin), account, findings, score });
}

/** Keys of what was dismissed of one account. An id may begin like another's (`jane.example`, `jane.example/blog`), so a range is too wide. */
export async function listDismissals(
  store: Pick<IDBPObjectStore<Layout, Names, 'dismissals', 'readwrite'>, 'getAllKeys'>,
  account: string,
): Promise<string[]> {
  const keys = await store.getAllKeys(IDBKeyRange.bound(`${account}/`, `${account}/\uffff`));
  return keys.filter((key) => !key.slice(account.length + 1).includes('/'));
}

/** What ids of findings on several accounts begin with; those of the accounts follow, each encoded, with commas between. */
const joint = 'footprint/linkable-accounts/';

/** Keys of what was dismissed of this account and others together. */
export async function listJoint(
  store: Pick<IDBPObjectStore<Layout, Names, 'dismissals', 'readwrite'>, 'getAllKeys'>,
  account: string,
): Promise<string[]> {
  const keys = await store.getAllKeys(IDBKeyRange.bound(joint, `${joint}\uffff`));
  return keys.filter((key) => key.slice(joint.length).split(',').includes(encodeURIComponent(account)));
}
