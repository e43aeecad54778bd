import type { Caution } from '../model/draft';
import { openDatabase } from './database';

/** All counts of drafts and photos, by day; extension pages read them straight from IndexedDB, without the worker. */
export async function readCautions(): Promise<Caution[]> {
  const db = await openDatabase();
  try {
    return await db.getAllFromIndex('cautions', 'day');
  } finally {
    db.close();
  }
}
