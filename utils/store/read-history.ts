import type { DaySnapshot, HistoryEvent } from '../model/history';
import { openDatabase } from './database';

/** More events than this nobody reads through; the newest are kept. */
export const mostEvents = 5_000;

/** How one account, or all together, stood since `from` (a day; `''` for all there is), in order, with the last row before it. */
export async function readDays(account: string, from: string): Promise<DaySnapshot[]> {
  const db = await openDatabase();
  try {
    const { store } = db.transaction('days');
    const since = `${account}|${from}`;
    // By the id, which holds the day, so that years before it need not be read.
    const rows = await store.getAll(IDBKeyRange.bound(since, `${account}|\uffff`));
    const last =
      from === ''
        ? null
        : await store.openCursor(IDBKeyRange.bound(`${account}|`, since, false, true), 'prev');
    return [...(last ? [last.value] : []), ...rows].filter((row) => row.account === account);
  } finally {
    db.close();
  }
}

/** The same of several accounts at once. */
export async function readManyDays(
  accounts: readonly string[],
  from: string,
): Promise<Map<string, DaySnapshot[]>> {
  const db = await openDatabase();
  try {
    const { store } = db.transaction('days');
    const lists = await Promise.all(
      accounts.map((account) => store.getAll(IDBKeyRange.bound(`${account}|${from}`, `${account}|\uffff`))),
    );
    return new Map(
      accounts.map((account, at) => [account, lists[at]!.filter((row) => row.account === account)]),
    );
  } finally {
    db.close();
  }
}

/** Whether there is any history at all; which accounts have one would take a walk through all of it. */
export async function hasHistory(): Promise<boolean> {
  const db = await openDatabase();
  try {
    return (await db.transaction('days').store.openKeyCursor()) !== null;
  } finally {
    db.close();
  }
}

/** What changed since `from` (milliseconds since 1970), newest first; of one account, or null for all. `more`: older ones were left out. */
export async function readEvents(
  account: string | null,
  from: number,
  most: number = mostEvents,
): Promise<{ events: HistoryEvent[]; more: boolean }> {
  const db = await openDatabase();
  try {
    const { store } = db.transaction('events');
    const index = store.index('at');
    let events: HistoryEvent[];
    let more = false;
    if (account === null) {
      const over = (await index.count(IDBKeyRange.lowerBound(from))) - most;
      more = over > 0;
      const cursor = more ? await index.openKeyCursor(IDBKeyRange.lowerBound(from)) : null;
      events = await index.getAll(IDBKeyRange.lowerBound((await cursor?.advance(over))?.key ?? from));
    } else {
      events = (await store.index('account').getAll(account)).filter(({ at }) => at >= from);
      more = events.length > most;
    }
    events.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
    return { events: events.slice(0, most), more };
  } finally {
    db.close();
  }
}
