import { isWholeList } from '../lists/judge-list';
import { makeApps, makeSessions } from '../lists/make-list-observations';
import { readApp } from '../lists/read-app';
import { readSession } from '../lists/read-session';
import type { Inspection } from '../messages/protocol';
import type { AppObservation, SessionObservation } from '../model/schemas';
import type { Database } from '../store/database';
import { installKey } from '../store/keyed-hash';
import type { SettingsOccasion } from '../store/make-settings';
import type { Examination, Told } from './examine-page';

/** What a page lists of apps or sessions. */
export interface Listed {
  entries: number;
  /** Nothing was found where there must be something, or nothing says that there is none: the list itself was not found. */
  lost: boolean;
  /** More can be asked for, so that what is not among them may stand there all the same. */
  partial: boolean;
  make(db: Database, occasion: SettingsOccasion): Promise<(AppObservation | SessionObservation)[]>;
}

/**
 * Reads a page's entries as what the page is for; null on a page that lists neither apps nor sessions.
 * @param before what the last look at this tab gave: the last app may have been taken off before the person's eyes.
 */
export function listEntries(
  told: Told,
  { page, pageKey, isPart }: Examination,
  before: Inspection | null,
  at: number,
): Listed | null {
  if (page !== 'apps' && page !== 'sessions') return null;
  const { look } = told;
  const read = page === 'apps' ? readApp : readSession;
  const make = page === 'apps' ? makeApps : makeSessions;
  const entries = told.entries.filter((entry) => read(entry, at, look.language) !== null).length;
  // Without entries: whole only where the page says that there are none.
  const isWhole = isWholeList(page, told, entries);
  const had = before?.pageKey === pageKey && before.health === 'ok' ? before.apps : null;
  const lost = entries === 0 && !isWhole && !isPart && !(had !== null && had <= 2);
  return {
    entries,
    lost,
    // Also where the last one went and nothing says that there is none: that is no reason to let a check pass.
    partial: isPart || (!isWhole && !lost),
    make: async (db, { pageKey: key, ...occasion }) =>
      make({ ...occasion, pageKey: key ?? undefined }, told.entries, await installKey(db), look.language),
  };
}
