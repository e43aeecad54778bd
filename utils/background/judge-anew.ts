import type { Database } from '../store/database';
import { readNotes } from '../store/tab-notes';
import { lookAgain } from './inspect-tab';
import { refreshSummaries } from './refresh';

/** Other things are advised than before: every account is judged anew, and so is what open tabs show, of one account or of all. */
export async function judgeAnew(db: Database, at: number, account: string | null = null): Promise<void> {
  await refreshSummaries(db, at, 'judged');
  for (const [tabId, inspection] of await readNotes('inspection'))
    if (account === null || inspection.account === account) lookAgain(tabId, inspection);
}
