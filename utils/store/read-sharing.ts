import type { ConsentRequest, OwnContact, Sharing } from '../model/sharing';
import { openDatabase } from './database';

export interface SharingStore {
  rows: Sharing[];
  contacts: OwnContact[];
  consents: ConsentRequest[];
  /** Finding id → when it was dismissed, of findings about browsing only. */
  dismissals: Map<string, number>;
}

/** All that is kept of who learns of which site; extension pages read it straight from IndexedDB, without the worker. */
export async function readSharing(): Promise<SharingStore> {
  const db = await openDatabase();
  try {
    const tx = db.transaction(['sharings', 'contacts', 'consents', 'dismissals']);
    const [rows, contacts, consents] = await Promise.all([
      tx.objectStore('sharings').getAll(),
      tx.objectStore('contacts').getAll(),
      tx.objectStore('consents').getAll(),
    ]);
    const range = IDBKeyRange.bound('browser/', 'browser/\uffff');
    const keys = await tx.objectStore('dismissals').getAllKeys(range);
    const times = await tx.objectStore('dismissals').getAll(range);
    return {
      rows,
      contacts: contacts.sort((a, b) => a.added - b.added),
      consents,
      dismissals: new Map(keys.map((key, at) => [key, times[at]!])),
    };
  } finally {
    db.close();
  }
}
