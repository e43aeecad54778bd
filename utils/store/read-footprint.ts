import { findTies } from '../footprint/find-ties';
import { spellAddresses } from '../footprint/spell-address';
import type { PictureMark, Tie } from '../model/footprint';
import type { Account, Observation } from '../model/schemas';
import { type Database, openDatabase } from './database';
import { keyedHash } from './keyed-hash';
import { withoutStanding } from './read';

export interface FootprintStore {
  accounts: Account[];
  ties: Tie[];
  pictures: PictureMark[];
  /** Finding id → when it was dismissed, of findings on accounts together only. */
  dismissals: Map<string, number>;
}

/** What ties the person's accounts together, as they stand now. For extension pages; rejects when the database is damaged. */
export async function readFootprint(): Promise<FootprintStore> {
  const db = await openDatabase();
  try {
    const [accounts, pictures, dismissals, key] = await Promise.all([
      db.getAll('accounts'),
      db.getAll('pictures'),
      readDismissals(db),
      db.get('keys', 'hmac'),
    ]);
    const [observations, hashed] = await Promise.all([
      readProfiles(db),
      key ? hashAddresses(key, accounts) : new Map<string, string>(),
    ]);
    return { accounts, pictures, dismissals, ties: findTies(accounts, observations, pictures, hashed) };
  } finally {
    db.close();
  }
}

/** What stands of profiles, and of settings the little that stands: what is gone, of which years gather far more, stays where it is. */
async function readProfiles(db: Database): Promise<Observation[]> {
  const rows = await db.getAllFromIndex('observations', 'standing');
  return rows.filter(({ id, account }) => id.startsWith(`${account}|profile`)).map(withoutStanding);
}

async function readDismissals(db: Database): Promise<Map<string, number>> {
  const store = db.transaction('dismissals').store;
  const range = IDBKeyRange.bound('footprint/', 'footprint/\uffff');
  const [keys, times] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return new Map(keys.map((key, at) => [key, times[at]!]));
}

/** Of websites only hashes are kept, so the accounts' own addresses are hashed alike, in every way in which they may be written. */
export async function hashAddresses(
  key: CryptoKey,
  accounts: readonly Account[],
): Promise<Map<string, string>> {
  const pairs = accounts.flatMap((account) =>
    spellAddresses(account).flatMap((address) =>
      (['website', 'linked-accounts'] as const).map(async (field) => {
        const hash = await keyedHash(key, field, address);
        return [hash ?? '', account.id] as const;
      }),
    ),
  );
  return new Map(await Promise.all(pairs));
}
