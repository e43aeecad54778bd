import { signal } from '@preact/signals';
import type { Comparison } from '../../../utils/compare/compare-reports';
import type { ComparableReport, FileProblem } from '../../../utils/compare/read-report';
import { readEventsBefore } from '../../../utils/store/read-events';

/** A report that was chosen; kept on this page only. */
export interface ChosenReport {
  /** Tells two files of one name apart. */
  key: number;
  name: string;
  report: ComparableReport;
}

export type CompareTrouble =
  | { problem: FileProblem | 'unreadable'; file: string }
  | { problem: 'same' | 'no-counts' | 'now' };

export const chosen = signal<readonly ChosenReport[]>([]);
export const troubles = signal<readonly CompareTrouble[]>([]);
export const result = signal<Comparison | null>(null);
export const isComparing = signal(false);

/** The code that compares brings all checks along, so it is loaded once it is needed. */
const loadCompare = async () => {
  const [read, compare, files, renamed] = await Promise.all([
    import('../../../utils/compare/read-report'),
    import('../../../utils/compare/compare-reports'),
    import('../../../utils/compare/compare-files'),
    import('../../../utils/compare/renamed-checks'),
  ]);
  return { ...read, ...compare, ...files, ...renamed };
};

let keys = 0;

/** Reads files beside those that are chosen already, and compares as soon as there are two. */
export async function addReports(files: readonly File[]): Promise<void> {
  if (files.length === 0 || isComparing.value) return;
  isComparing.value = true;
  troubles.value = [];
  try {
    const { readReportFile, maxReportText } = await loadCompare();
    for (const file of files) {
      const text = file.size > maxReportText ? null : await file.text().catch(() => null);
      const read =
        file.size > maxReportText
          ? { problem: 'too-large' as const }
          : text === null
            ? { problem: 'unreadable' as const }
            : readReportFile(text);
      if ('problem' in read) troubles.value = [...troubles.value, { problem: read.problem, file: file.name }];
      else chosen.value = [...chosen.value, { key: keys++, name: file.name, report: read.report }];
    }
    await compareChosen();
  } finally {
    isComparing.value = false;
  }
}

export async function removeReport(key: number): Promise<void> {
  chosen.value = chosen.value.filter((one) => one.key !== key);
  troubles.value = [];
  await compareChosen();
}

export function startOver(): void {
  chosen.value = [];
  troubles.value = [];
  result.value = null;
}

async function compareChosen(): Promise<void> {
  result.value = null;
  if (chosen.value.length < 2) return;
  const { pickPair, listRenamed } = await loadCompare();
  const { pair, older } = pickPair(chosen.value.map(({ report }) => report));
  await show(pair, { renamed: listRenamed(), older });
}

/** Holds the one chosen report against what is stored now; what came back is told by the history that is kept here. */
export async function compareWithNow(): Promise<void> {
  const [first] = chosen.value;
  if (!first || isComparing.value) return;
  isComparing.value = true;
  troubles.value = [];
  try {
    const { readReportFile, listRenamed } = await loadCompare();
    const { readReport } = await import('../../../utils/exports/build');
    const read = readReportFile(JSON.stringify(await readReport(Date.now())));
    if ('problem' in read) throw new Error(read.problem);
    const resolved = new Map((await readEventsBefore('resolved')).map((one) => [one.key, one.at]));
    await show([first.report, read.report], {
      renamed: listRenamed(),
      wasResolved: (account, check, before) => (resolved.get(`${account}/${check}`) ?? Infinity) <= before,
    });
  } catch {
    troubles.value = [{ problem: 'now' }];
  } finally {
    isComparing.value = false;
  }
}

async function show(
  pair: readonly [ComparableReport, ComparableReport],
  options: Parameters<Awaited<ReturnType<typeof loadCompare>>['compareReports']>[2],
): Promise<void> {
  const { compareReports } = await loadCompare();
  const compared = compareReports(...pair, options);
  if ('problem' in compared) troubles.value = [...troubles.value, compared];
  else result.value = compared;
}
