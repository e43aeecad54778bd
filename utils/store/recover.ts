import { deleteDB } from 'idb';
import { databaseName, openDatabase } from './database';

const expected = [
  'accounts',
  'cautions',
  'consents',
  'contacts',
  'days',
  'dismissals',
  'events',
  'keys',
  'observations',
  'pictures',
  'plans',
  'sharings',
  'summaries',
] as const;

/** What is wrong with the database, in the browser's words, or null when it opens and is whole. */
export async function readDamage(): Promise<{ message: string } | null> {
  try {
    const db = await openDatabase();
    try {
      const missing = expected.filter((name) => !db.objectStoreNames.contains(name));
      if (missing.length > 0) return { message: `missing: ${missing.join(', ')}` };
      await db.count('accounts');
      return null;
    } finally {
      db.close();
    }
  } catch (error) {
    return { message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

/** Whatever can still be read, as JSON text; parts that cannot are named. Keys never leave the database. */
export async function exportWhatIsLeft(): Promise<string> {
  const left: Record<string, unknown> = { format: 'vitrine-rescue', version: 1 };
  const lost: string[] = [];
  const db = await openAsItIs();
  for (const name of db ? [...db.objectStoreNames].filter((name) => name !== 'keys') : []) {
    try {
      left[name] = await readAll(db!, name);
    } catch {
      lost.push(name);
    }
  }
  db?.close();
  return JSON.stringify({ ...left, lost: db ? lost : [...expected] }, null, 2);
}

/** Throws the database away; the next use makes an empty one. Settings stay. */
export async function startClean(): Promise<void> {
  await deleteDB(databaseName);
}

/** Opens whatever version there is, without an upgrade. */
function openAsItIs(): Promise<IDBDatabase | null> {
  return new Promise((done) => {
    const request = indexedDB.open(databaseName);
    request.onsuccess = () => done(request.result);
    request.onerror = () => done(null);
    request.onupgradeneeded = () => request.transaction?.abort();
  });
}

function readAll(db: IDBDatabase, name: string): Promise<unknown[]> {
  return new Promise((done, fail) => {
    const request = db.transaction(name).objectStore(name).getAll();
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
