import type { Settings } from '../model/settings';
import { openDatabase } from '../store/database';
import { sweep } from '../store/record';
import { forgetOldCautions } from '../store/record-cautions';
import { forgetOldConsents } from '../store/record-consent';
import { forgetOldHistory } from '../store/record-history';
import { forgetOldSharing } from '../store/record-sharing';
import { refreshSummaries } from './refresh';

const dayMs = 86_400_000;

/** Deletes what is older than the person wants it kept. */
export async function forgetOld(
  { retentionDays, sharingDays, historyDays }: Settings,
  at: number,
): Promise<void> {
  const db = await openDatabase();
  try {
    await forgetOldSharing(db, sharingDays, at);
    await forgetOldCautions(db, retentionDays, at);
    await forgetOldHistory(db, historyDays, at);
    await forgetOldConsents(db, at - retentionDays * dayMs);
    if ((await sweep(db, at - retentionDays * dayMs)) > 0) await refreshSummaries(db, at, 'told');
  } finally {
    db.close();
  }
}
