import { translate } from '../i18n/translate';
import type { Locale } from '../model/settings';
import { networkName } from '../networks/names';
import { type Comparison, compareReports } from './compare-reports';
import { type ComparableReport, type FileProblem, readReportFile } from './read-report';
import { listRenamed } from './renamed-checks';
import { tellComparison } from './tell-comparison';

export interface ComparedFiles {
  comparison: Comparison;
  text: string;
  /** Something is new or came back. */
  hasNew: boolean;
}

/** Compares the two newest of some files' texts, with the older ones at hand; or says in one sentence why not. */
export function compareFiles(
  files: readonly { name: string; text: string }[],
  locale: Locale,
): ComparedFiles | { problem: string } {
  const t = translate(locale);
  const reports: ComparableReport[] = [];
  for (const { name, text } of files) {
    const read = readReportFile(text);
    if ('problem' in read) {
      const problem: FileProblem = read.problem;
      return { problem: t(`compare.problem.${problem}`, { file: name }) };
    }
    reports.push(read.report);
  }
  const { pair, older } = pickPair(reports);
  const comparison = compareReports(...pair, { renamed: listRenamed(), older });
  if ('problem' in comparison) return { problem: t(`compare.problem.${comparison.problem}`) };
  return { comparison, text: tellComparison(t, comparison, networkName), hasNew: hasNew(comparison) };
}

/** The two newest in the order in which they were given, and all others. There must be two at least. */
export function pickPair(reports: readonly ComparableReport[]): {
  pair: [ComparableReport, ComparableReport];
  older: ComparableReport[];
} {
  const newest = [...reports].sort((a, b) => b.generated - a.generated).slice(0, 2);
  const [one, other] = reports.filter((report) => newest.includes(report));
  if (!one || !other) throw new Error('Two reports are compared, or more.');
  return { pair: [one, other], older: reports.filter((report) => report !== one && report !== other) };
}

/** Of counts there is no telling what is new; more of something that fails is. */
export function hasNew(comparison: Comparison): boolean {
  if (comparison.by === 'findings') return comparison.sums.new + comparison.sums.returned > 0;
  return comparison.rows.some(
    ({ of, before, now }) => ['check', 'topic', 'failing'].includes(of) && (now ?? 0) > (before ?? 0),
  );
}
