import { summarise } from '../audit/summarise';
import { browser } from '../browser';
import type { Observation, Summary } from '../model/schemas';
import { catalogues } from '../networks/catalogues';
import { networks } from '../networks/networks';
import { settingsOf } from '../networks/settings';
import type { Database } from '../store/database';
import { withoutStanding } from '../store/read';
import { readGuidance } from '../store/read-guidance';
import { type Occasion, recordSummaries } from '../store/record-history';
import { refreshBadges } from './badge';

/**
 * Recomputes every summary from the standing observations and stores them, with what changed: findings and scores are derived, and
 * one account's checks look at the others. Brings badges in line and tells open pages.
 */
export async function refreshSummaries(
  db: Database,
  at: number,
  occasion: Occasion = 'read',
): Promise<Summary[]> {
  const expected = await readGuidance();
  const accounts = await db.getAll('accounts');
  const standing = new Map<string, Observation[]>();
  // One reading for all: hundreds of accounts, asked for one after another, take a second.
  for (const row of await db.getAllFromIndex('observations', 'standing')) {
    const list = standing.get(row.standing!);
    if (list) list.push(withoutStanding(row));
    else standing.set(row.standing!, [withoutStanding(row)]);
  }
  const dismissals = await readDismissals(db);
  const others = accounts.map((account) => ({ account, observations: standing.get(account.id) ?? [] }));
  const summaries = accounts.flatMap((account) => {
    const summary = summarise({
      account,
      observations: standing.get(account.id) ?? [],
      others,
      fields: networks.get(account.network)?.fields ?? {},
      catalogue: catalogues.get(account.network) ?? null,
      settings: settingsOf.get(account.network) ?? null,
      dismissals,
      expected,
      at,
    });
    return summary ? [summary] : [];
  });
  // Whatever was read or declared just now carries this moment.
  const read = [...standing].filter(([, seen]) => seen.some(({ lastSeen }) => lastSeen >= at));
  await recordSummaries(db, summaries, { at, occasion, read: new Set(read.map(([id]) => id)) });
  await refreshBadges(summaries);
  // Nobody may be listening; that is no error.
  browser.runtime.sendMessage({ type: 'changed' }).catch(() => {});
  return summaries;
}

async function readDismissals(db: Database): Promise<Map<string, number>> {
  const { store } = db.transaction('dismissals');
  const [keys, times] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(keys.map((key, at) => [key, times[at]!]));
}
