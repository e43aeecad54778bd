import { openDatabase } from '../../../utils/store/database';

/** When the look of an account's picture was remembered, or null. */
export async function readPicture(account: string): Promise<number | null> {
  const db = await openDatabase();
  try {
    return (await db.get('pictures', account))?.at ?? null;
  } finally {
    db.close();
  }
}
