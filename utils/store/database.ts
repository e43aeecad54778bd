import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Caution } from '../model/draft';
import type { PictureMark } from '../model/footprint';
import type { DaySnapshot, HistoryEvent } from '../model/history';
import type { Account, Observation, Plan, Summary } from '../model/schemas';
import type { ConsentRequest, OwnContact, Sharing } from '../model/sharing';

/** `standing` repeats the account's id while the observation stands, because IndexedDB cannot index a null. */
export type StoredObservation = Observation & { standing?: string };

/** The layout of version 5. A new version adds a step to `upgrade` and a test that opens a database of the old one. */
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
  /** Who learns of which site, in counts per day. */
  sharings: { key: string; value: Sharing; indexes: { company: string; site: string; day: string } };
  /** The person's own e-mail addresses and phone numbers, as keyed hashes. */
  contacts: { key: string; value: OwnContact };
  /** What apps asked for on consent pages. */
  consents: { key: string; value: ConsentRequest; indexes: { provider: string } };
  /** How often drafts and photos gave something away, in counts per day. */
  cautions: { key: string; value: Caution; indexes: { day: string } };
  /** How exposure went, in figures per day. */
  days: { key: string; value: DaySnapshot; indexes: { account: string; day: string } };
  /** What changed, and when. */
  events: { key: string; value: HistoryEvent; indexes: { account: string; at: number } };
  /** Looks of profile pictures, by account id. */
  pictures: { key: string; value: PictureMark };
}

export const databaseName = 'vitrine';
export const databaseVersion = 5;

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
      if (from < 3) {
        const sharings = db.createObjectStore('sharings', { keyPath: 'id' });
        sharings.createIndex('company', 'company');
        sharings.createIndex('site', 'site');
        sharings.createIndex('day', 'day');
        db.createObjectStore('contacts', { keyPath: 'id' });
        db.createObjectStore('consents', { keyPath: 'id' }).createIndex('provider', 'provider');
      }
      if (from < 4) db.createObjectStore('cautions', { keyPath: 'id' }).createIndex('day', 'day');
      if (from < 5) {
        const days = db.createObjectStore('days', { keyPath: 'id' });
        days.createIndex('account', 'account');
        days.createIndex('day', 'day');
        const events = db.createObjectStore('events', { keyPath: 'id' });
        events.createIndex('account', 'account');
        events.createIndex('at', 'at');
        db.createObjectStore('pictures', { keyPath: 'account' });
      }
    },
    // Another context (a newer version after an update) wants the database: let go, it reopens on the next use.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}
