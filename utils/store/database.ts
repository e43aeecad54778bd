import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Account, Observation, Plan, Summary } from '../model/schemas';

/** `standing` repeats the account's id while the observation stands, because IndexedDB cannot index a null. */
export type StoredObservation = Observation & { standing?: string };

/** The layout of version 2. A new version adds a step to `upgrade` and a test that opens a database of the old one. */
export interface Layout extends DBSchema {
  /** Install key (`hmac`: a non-extractable CryptoKey). */
  keys: { key: string; value: CryptoKey };
  accounts: { key: string; value: Account; indexes: { network: string } };
  observations: {
    key: string;
    value: StoredObservation;
    indexes: { account: string; standing: string; lastSeen: number };
  };
  /** One small record per account, keyed by account id: all the popup needs. */
  summaries: { key: string; value: Summary };
  /** Finding id → when it was dismissed. */
  dismissals: { key: string; value: number };
  /** Walks through a network's settings pages, by account id. */
  plans: { key: string; value: Plan };
}

export const databaseName = 'vitrine';
export const databaseVersion = 2;

export type Database = IDBPDatabase<Layout>;

/** Opens (and makes or upgrades) the database. Rejects when it is damaged: see `recover.ts`. */
export async function openDatabase(): Promise<Database> {
  return openDB<Layout>(databaseName, databaseVersion, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('keys');
        db.createObjectStore('accounts', { keyPath: 'id' }).createIndex('network', 'network');
        const observations = db.createObjectStore('observations', { keyPath: 'id' });
        observations.createIndex('account', 'account');
        observations.createIndex('standing', 'standing');
        observations.createIndex('lastSeen', 'lastSeen');
        db.createObjectStore('summaries', { keyPath: 'account.id' });
        db.createObjectStore('dismissals');
      }
      if (from < 2) db.createObjectStore('plans', { keyPath: 'account' });
    },
    // Another context (a newer version after an update) wants the database: let go, it reopens on the next use.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
