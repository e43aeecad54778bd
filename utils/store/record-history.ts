import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import { compareSummaries, listToRecall } from '../history/compare-summaries';
import { areSame, dayId, dayOf, type Figures, makeDay, measure, measureAll } from '../history/figures';
import { allAccounts, type DaySnapshot, type HistoryEvent } from '../model/history';
import type { Summary } from '../model/schemas';
import type { Database, Layout } from './database';

/**
 * Why accounts are judged again: something was read; Vitrine or what is advised judges otherwise now; or the person said or erased
 * something. Only what was read makes events.
 */
export type Occasion = 'read' | 'judged' | 'told';

/** Hundreds of accounts for years; beyond it the oldest events go. */
export const maxEvents = 100_000;

type Names = ArrayLike<StoreNames<Layout>>;
type Writing<S extends 'days' | 'events'> = IDBPObjectStore<Layout, Names, S, 'readwrite'>;

/**
 * Replaces all summaries, and writes down how each account and all together stand today and what changed, all or none. A day gets a row where
 * figures moved or the account was read (`read`: ids); only those accounts are looked up in the history.
 */
export async function recordSummaries(
  db: Database,
  summaries: readonly Summary[],
  { at, occasion, read }: { at: number; occasion: Occasion; read: ReadonlySet<string> },
): Promise<void> {
  const tx = db.transaction(['summaries', 'days', 'events'], 'readwrite');
  const [store, days, events] = [
    tx.objectStore('summaries'),
    tx.objectStore('days'),
    tx.objectStore('events'),
  ];
  const before = await store.getAll();
  const former = new Map(before.map((summary) => [summary.account.id, summary]));
  await store.clear();
  for (const summary of summaries) {
    const { id } = summary.account;
    const old = former.get(id) ?? null;
    await store.put(summary);
    if (occasion === 'read')
      for (const event of await findEvents(events, old, summary, at)) await events.put(event);
    const now = measure(summary.score, summary.findings);
    const was = old && measure(old.score, old.findings);
    await writeDay(days, id, now, was, { at, occasion, isRead: read.has(id) });
  }
  const all = measureAll(summaries);
  if (all)
    await writeDay(days, allAccounts, all, measureAll(before), { at, occasion, isRead: read.size > 0 });
  await tx.done;
}

async function findEvents(
  store: Writing<'events'>,
  before: Summary | null,
  after: Summary,
  at: number,
): Promise<HistoryEvent[]> {
  const { id } = after.account;
  const asks = listToRecall(before, after).size > 0;
  return compareSummaries(before, after, at, asks ? await store.index('account').getAll(id) : []);
}

async function writeDay(
  store: Writing<'days'>,
  account: string,
  now: Figures,
  was: Figures | null,
  { at, occasion, isRead }: { at: number; occasion: Occasion; isRead: boolean },
): Promise<void> {
  const hasMoved = was === null || !areSame(was, now);
  // Looked up when a new version judges: a store from before there was a history has no row to begin with.
  if (!hasMoved && !isRead && !(occasion === 'judged' && (await isWithoutRow(store, account)))) return;
  const today = await store.get(dayId(account, dayOf(at)));
  // Of an account that was never read nothing is known, and a history has to begin with something.
  if (now.known === 0 && !today && (await isWithoutRow(store, account))) return;
  const isJudged = occasion === 'judged' && hasMoved && was !== null;
  await store.put(makeDay(account, dayOf(at), now, isJudged || today?.judged === true));
}

const isWithoutRow = async (store: Writing<'days'>, account: string) =>
  (await store.index('account').getKey(account)) === undefined;

/** Moves the history of an account to the one that it turned out to be; where both have a day, the latter's counts. */
export async function moveHistory(
  tx: IDBPTransaction<Layout, Names, 'readwrite'>,
  from: string,
  to: string,
): Promise<void> {
  const [days, events] = [tx.objectStore('days'), tx.objectStore('events')];
  for (const row of await days.index('account').getAll(from)) {
    const id = dayId(to, row.day);
    if ((await days.get(id)) === undefined) await days.put({ ...row, id, account: to });
    await days.delete(row.id);
  }
  for (const event of await events.index('account').getAll(from)) {
    await events.put({ ...event, id: to + event.id.slice(from.length), account: to });
    await events.delete(event.id);
  }
}

/** Deletes the history of one account within a transaction. */
export async function deleteHistory(
  tx: IDBPTransaction<Layout, Names, 'readwrite'>,
  account: string,
): Promise<{ days: number; events: number }> {
  const days = await tx.objectStore('days').index('account').getAllKeys(account);
  for (const key of days) await tx.objectStore('days').delete(key);
  const events = await tx.objectStore('events').index('account').getAllKeys(account);
  for (const key of events) await tx.objectStore('events').delete(key);
  return { days: days.length, events: events.length };
}

/** Forgets how one account went, or everything; gives the number of rows. What is seen today stays. */
export async function forgetHistory(
  db: Database,
  what: { account: string } | 'everything',
): Promise<{ days: number; events: number }> {
  const tx = db.transaction<StoreNames<Layout>[], 'readwrite'>(['days', 'events'], 'readwrite');
  if (what !== 'everything') {
    const gone = await deleteHistory(tx, what.account);
    await tx.done;
    return gone;
  }
  const gone = { days: await tx.objectStore('days').count(), events: await tx.objectStore('events').count() };
  await tx.objectStore('days').clear();
  await tx.objectStore('events').clear();
  await tx.done;
  return gone;
}

/** Deletes what is older than `days` days, and the oldest events beyond `limit`; gives the number of rows. */
export async function forgetOldHistory(
  db: Database,
  days: number,
  at: number,
  limit: number = maxEvents,
): Promise<number> {
  const before = at - days * 86_400_000;
  const tx = db.transaction(['days', 'events'], 'readwrite');
  const rows: DaySnapshot['id'][] = await tx
    .objectStore('days')
    .index('day')
    .getAllKeys(IDBKeyRange.upperBound(dayOf(before), true));
  for (const key of rows) await tx.objectStore('days').delete(key);
  const events = tx.objectStore('events');
  const old = await events.index('at').getAllKeys(IDBKeyRange.upperBound(before, true));
  for (const key of old) await events.delete(key);
  const over = Math.max(0, (await events.count()) - limit);
  const most = over > 0 ? await events.index('at').getAllKeys(null, over) : [];
  for (const key of most) await events.delete(key);
  await tx.done;
  return rows.length + old.length + most.length;
}
