import type { Sharing } from '../model/sharing';
import type { Database } from './database';

/** Counts to be added; the row's id follows from its day, company and site. */
export type TransferRow = Omit<Sharing, 'id'>;

/** A year of heavy browsing at some hundred rows a day; beyond it the oldest days go. */
export const maxRows = 50_000;

/** Other than these is no registrable domain. */
const maxSite = 253;

/** Adds counts to what is kept, all or none. Alike in day, company and site may come several times. */
export async function recordTransfers(
  db: Database,
  rows: readonly TransferRow[],
  limit: number = maxRows,
): Promise<void> {
  const merged = new Map<string, Sharing>();
  for (const row of rows) {
    if (row.site === '' || row.site.length > maxSite) continue;
    const id = `${row.day}|${row.company}|${row.site}`;
    merged.set(id, merge(merged.get(id), { ...row, id }));
  }
  if (merged.size === 0) return;
  const tx = db.transaction('sharings', 'readwrite');
  for (const row of merged.values()) await tx.store.put(merge(await tx.store.get(row.id), row));
  let over = (await tx.store.count()) - limit;
  let cursor = over > 0 ? await tx.store.index('day').openKeyCursor() : null;
  for (; cursor && over > 0; over--) {
    await tx.store.delete(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  await tx.done;
}

function merge(old: Sharing | undefined, row: Sharing): Sharing {
  if (!old) return { ...row, how: [...new Set(row.how)], contacts: [...new Set(row.contacts)] };
  const kinds = { ...old.kinds };
  for (const [kind, count] of Object.entries(row.kinds) as [keyof typeof kinds, number][])
    kinds[kind] = (kinds[kind] ?? 0) + count;
  return {
    ...old,
    count: old.count + row.count,
    how: [...new Set([...old.how, ...row.how])],
    kinds,
    contacts: [...new Set([...old.contacts, ...row.contacts])],
  };
}

/** Today's date in the browser's own time zone: `2026-11-22`. */
export function tellDay(at: number): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Deletes the days before the last `days`, today being the first of them; gives the number of rows. */
export async function forgetOldSharing(db: Database, days: number, now: number): Promise<number> {
  const first = new Date(now);
  first.setDate(first.getDate() - days + 1);
  return deleteRange(db, 'day', IDBKeyRange.upperBound(tellDay(first.getTime()), true));
}

/** Forgets what was counted of a company or a site, or all of it with what apps asked for; gives the number of rows. */
export async function forgetSharing(
  db: Database,
  what: { company: string } | { site: string } | 'everything',
): Promise<number> {
  if (what !== 'everything') {
    const [index, value] =
      'company' in what ? (['company', what.company] as const) : (['site', what.site] as const);
    if ('company' in what) await forgetDismissals(db, what.company);
    return deleteRange(db, index, IDBKeyRange.only(value));
  }
  const tx = db.transaction(['sharings', 'consents', 'dismissals'], 'readwrite');
  const rows = await tx.objectStore('sharings').count();
  await tx.objectStore('sharings').clear();
  await tx.objectStore('consents').clear();
  // Their ids name apps and companies.
  await tx.objectStore('dismissals').delete(IDBKeyRange.bound('browser/', 'browser/\uffff'));
  await tx.done;
  return rows;
}

/** What was said to be intended of a company is about nothing any more. */
async function forgetDismissals(db: Database, company: string): Promise<void> {
  const keys = await db.getAllKeys('dismissals', IDBKeyRange.bound('browser/', 'browser/\uffff'));
  for (const key of keys) if (key.split('/')[2] === company) await db.delete('dismissals', key);
}

async function deleteRange(
  db: Database,
  index: 'company' | 'site' | 'day',
  range: IDBKeyRange,
): Promise<number> {
  const tx = db.transaction('sharings', 'readwrite');
  const keys = await tx.store.index(index).getAllKeys(range);
  for (const key of keys) await tx.store.delete(key);
  await tx.done;
  return keys.length;
}
