import { signal } from '@preact/signals';
import type { ExportFile } from '../../../utils/exports/build';
import { makePace, type Progress } from '../../../utils/exports/pace';
import type { Depth } from '../../../utils/model/report-depths';
import type { Locale } from '../../../utils/model/settings';
import type { ExportId } from '../../../utils/model/words';
import { saveFile } from '../../save-file';

export type ReportFormat = Exclude<ExportId, 'coverage'>;

/** What the person wants a report to be. */
export interface Choice {
  depth: Depth;
  format: ReportFormat;
  /** Null follows the dashboard's language. */
  locale: Locale | null;
  /** Ids of accounts that are left out, so that one that comes later is in. */
  left: readonly string[];
  browsing: boolean;
}

export type Making =
  | { stage: 'making'; progress: Progress | null }
  | { stage: 'made'; file: ExportFile }
  | { stage: 'stopped' | 'failed' | 'off' };

export const choice = signal<Choice>({
  ...{ depth: 'full', format: 'html', locale: null },
  ...{ left: [], browsing: true },
});
export const making = signal<Making | null>(null);

let running: AbortController | null = null;

/** Makes the report anew; one that was being made is ended. */
export async function makeReport(accounts: readonly string[], locale: Locale): Promise<void> {
  running?.abort();
  const own = new AbortController();
  running = own;
  const { depth, format, left, browsing } = choice.value;
  making.value = { stage: 'making', progress: null };
  const pace = makePace(own.signal, (progress) => {
    making.value = { stage: 'making', progress };
  });
  try {
    // The exports bring validation and the whole catalogue along.
    const { buildExport } = await import('../../../utils/exports/build');
    const picked = left.length === 0 ? null : accounts.filter((id) => !left.includes(id));
    const wish = { depth, browsing, accounts: picked, pace };
    const file = await buildExport(format, choice.value.locale ?? locale, wish);
    if (running === own) making.value = file ? { stage: 'made', file } : { stage: 'off' };
  } catch {
    if (running === own) making.value = { stage: own.signal.aborted ? 'stopped' : 'failed' };
  }
}

export function stopReport(): void {
  running?.abort();
}

/** The page was left: nothing of a report stays in memory. */
export function dropReport(): void {
  running?.abort();
  running = null;
  making.value = null;
}

/** Saves what is shown, to the byte. */
export function saveShown(): string | null {
  if (making.value?.stage !== 'made') return null;
  saveFile(making.value.file);
  return making.value.file.filename;
}
