import type { AppObservation, SessionObservation } from '../model/schemas';
import type { Database } from '../store/database';
import type { SettingsOccasion } from '../store/make-settings';
import type { Examination, Told } from './examine-page';

/** What a page lists of apps or sessions. */
export interface Listed {
  entries: number;
  /** It lists all of them. */
  whole: boolean;
  make(occasion: SettingsOccasion): Promise<(AppObservation | SessionObservation)[]>;
}

export async function listEntries(
  _db: Database,
  { told, seen }: { told: Told; seen: Examination; network: string; url: URL; at: number },
): Promise<Listed | null> {
  if (seen.page !== 'apps' && seen.page !== 'sessions') return null;
  return { entries: told.entries.length, whole: false, make: async () => [] };
}
