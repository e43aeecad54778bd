import type { Caution } from '../model/draft';
import type { Database } from './database';
import { tellDay } from './record-sharing';

/** What was found once more; the row's id follows from the rest. */
export type CautionRow = Omit<Caution, 'id'>;

/** Some twenty kinds a day on some ten places for years; beyond it the oldest days go. */
export const maxCautions = 20_000;

/** Adds counts to what is kept, all or none. Alike in all but the count may come several times. */
export async function recordCautions(
  db: Database,
  rows: readonly CautionRow[],
  limit: number = maxCautions,
): Promise<void> {
  if (rows.length === 0) return;
  const tx = db.transaction('cautions', 'readwrite');
  for (const row of rows) {
    const id = `${row.day}|${row.about}|${row.place}|${row.kind}`;
    const old = await tx.store.get(id);
    await tx.store.put({ ...row, id, count: row.count + (old?.count ?? 0) });
  }
  let over = (await tx.store.count()) - limit;
  let cursor = over > 0 ? await tx.store.index('day').openKeyCursor() : null;
  for (; cursor && over > 0; over--) {
    await tx.store.delete(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  await tx.done;
}

/** Deletes the days before the last `days`, today being the first of them; gives the number of rows. */
export async function forgetOldCautions(db: Database, days: number, now: number): Promise<number> {
  const first = new Date(now);
  first.setDate(first.getDate() - days + 1);
  const tx = db.transaction('cautions', 'readwrite');
  const old = await tx.store.index('day').getAllKeys(IDBKeyRange.upperBound(tellDay(first.getTime()), true));
  for (const key of old) await tx.store.delete(key);
  await tx.done;
  return old.length;
}

/** Forgets all counts of drafts and photos; gives the number of rows. */
export async function forgetCautions(db: Database): Promise<number> {
  const rows = await db.count('cautions');
  await db.clear('cautions');
  return rows;
}
