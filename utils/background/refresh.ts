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
  for (const { id } of accounts) {
    standing.set(id, (await db.getAllFromIndex('observations', 'standing', id)).map(withoutStanding));
  }
  const dismissals = new Map<string, number>();
  for (const key of await db.getAllKeys('dismissals'))
    dismissals.set(key, (await db.get('dismissals', key))!);
  const summaries = accounts.flatMap((account) => {
    const summary = summarise({
      account,
      observations: standing.get(account.id) ?? [],
      others: accounts
        .filter((other) => other.id !== account.id)
        .map((other) => ({ account: other, observations: standing.get(other.id) ?? [] })),
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
