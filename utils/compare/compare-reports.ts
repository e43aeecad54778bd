import type { Score } from '../model/schemas';
import type { Severity } from '../model/words';
import { type CountRow, compareCounts } from './compare-counts';
import { matchAccounts } from './match-accounts';
import type { ComparableReport, ReportedFinding } from './read-report';

export type Outcome = ReportedFinding['outcome'];

/**
 * What became of one check between two reports. `changed`: a setting with another value, but the same answer. `not-checked-then`: the older
 * report has no such check, so nothing tells whether it is new.
 */
export const changeKinds = [
  'new',
  'returned',
  'resolved',
  'unreadable',
  'readable',
  'changed',
  'not-checked-then',
  'not-checked-now',
  'unchanged',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

type Option = { id: string; labels: Record<string, string> };

export interface Change {
  kind: ChangeKind;
  /** By its present name, where it was renamed. */
  check: string;
  severity: Severity;
  /** Null where the report has no such check. */
  was: Outcome | null;
  is: Outcome | null;
  /** In the newer report the person says that it is intended. */
  dismissed: boolean;
  setting: Option | null;
  /** Of a setting that was read with another value. */
  values: { from: Option; to: Option } | null;
}

export interface AccountRef {
  id: string;
  network: string;
  handle: string;
  /** Checks that fail and were not dismissed. */
  failing: number;
}

export interface AccountChange extends AccountRef {
  /** Its handle in the older report, where it is another now. */
  formerHandle: string | null;
  before: Score;
  now: Score;
  /** All but what passes or is not known in both. */
  changes: Change[];
}

interface Side {
  generated: number;
  version: string;
  overall: Score | null;
}

interface Common {
  before: Side;
  now: Side;
  /** The newer one was given first. */
  swapped: boolean;
}

export type Comparison = Common &
  (
    | {
        by: 'findings';
        accounts: AccountChange[];
        came: AccountRef[];
        gone: AccountRef[];
        sums: Record<ChangeKind, number>;
        /** Null unless both reports tell of browsing. */
        companies: { came: string[]; gone: string[] } | null;
        /** Something older was at hand, so that what came back can be told from what is new. */
        knowsReturned: boolean;
      }
    /** At least one of them tells counts only. */
    | { by: 'counts'; rows: CountRow[] }
  );

/** `same`: one report twice. `no-counts`: one tells counts only, and the other is too old to have any. */
export type CompareProblem = 'same' | 'no-counts';

export interface CompareOptions {
  /** Former id of a check → its id now. */
  renamed: ReadonlyMap<string, string>;
  /** Older reports, which tell what had been there before and was resolved. */
  older?: readonly ComparableReport[];
  /** The same from the history that is kept here. */
  wasResolved?: (account: string, check: string, before: number) => boolean;
}

/** Compares two reports, whichever is given first. The same reports give the same answer. */
export function compareReports(
  one: ComparableReport,
  other: ComparableReport,
  { renamed, older = [], wasResolved }: CompareOptions,
): Comparison | { problem: CompareProblem } {
  const swapped = one.generated > other.generated;
  const [before, after] = swapped ? [other, one] : [one, other];
  if (before.generated === after.generated && JSON.stringify(before) === JSON.stringify(after))
    return { problem: 'same' };
  const common = { before: sideOf(before), now: sideOf(after), swapped };
  if (before.depth === 'share-safe' || after.depth === 'share-safe') {
    if (!before.counts || !after.counts) return { problem: 'no-counts' };
    return { ...common, by: 'counts', rows: compareCounts(before.counts, after.counts) };
  }
  const elders = older.filter(
    ({ depth, generated }) => depth !== 'share-safe' && generated < before.generated,
  );
  const idOf = ({ check }: ReportedFinding) => renamed.get(check) ?? check;
  const { pairs, came, gone } = matchAccounts(before.accounts, after.accounts);
  const accounts = pairs.map(({ before: old, now }) => {
    const failedOnce = new Set(
      elders.flatMap((elder) =>
        matchAccounts(elder.accounts, [old]).pairs.flatMap((pair) =>
          pair.before.findings.filter(({ outcome }) => outcome === 'fail').map(idOf),
        ),
      ),
    );
    const hadBefore = (check: string) =>
      failedOnce.has(check) || (wasResolved?.(now.account.id, check, before.generated) ?? false);
    const { handle } = old.account;
    return {
      ...refer(now),
      formerHandle: handle === now.account.handle ? null : handle,
      before: old.score,
      now: now.score,
      changes: compareFindings(old.findings, now.findings, idOf, hadBefore),
    };
  });
  const changes = accounts.flatMap((account) => account.changes);
  return {
    ...common,
    by: 'findings',
    accounts,
    came: came.map(refer),
    gone: gone.map(refer),
    sums: Object.fromEntries(
      changeKinds.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]),
    ) as Record<ChangeKind, number>,
    companies: compareCompanies(before, after),
    knowsReturned: elders.length > 0 || wasResolved !== undefined,
  };
}

const sideOf = ({ generated, generator, overall }: ComparableReport): Side => ({
  generated,
  version: generator.version,
  overall,
});

function refer({
  account: { id, network, handle },
  findings,
}: ComparableReport['accounts'][number]): AccountRef {
  const failing = findings.filter(
    ({ outcome, dismissed }) => outcome === 'fail' && dismissed === null,
  ).length;
  return { id, network, handle, failing };
}

function compareFindings(
  former: readonly ReportedFinding[],
  now: readonly ReportedFinding[],
  idOf: (finding: ReportedFinding) => string,
  hadBefore: (check: string) => boolean,
): Change[] {
  const before = new Map(former.map((finding) => [idOf(finding), finding]));
  const changes: Change[] = [];
  for (const is of now) {
    const check = idOf(is);
    const was = before.get(check);
    before.delete(check);
    const change = judge(check, was, is, hadBefore);
    if (change) changes.push(change);
  }
  for (const [check, was] of before)
    changes.push({ ...keepFacts(check, was), kind: 'not-checked-now', was: was.outcome, is: null });
  // In the order of the kinds; within one as the reports have it, worst first.
  return changes.sort((a, b) => changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind));
}

function judge(
  check: string,
  was: ReportedFinding | undefined,
  is: ReportedFinding,
  hadBefore: (check: string) => boolean,
): Change | null {
  const common = { ...keepFacts(check, is), is: is.outcome };
  if (!was) return { ...common, kind: 'not-checked-then', was: null };
  const [from, to] = [was.setting?.value, is.setting?.value];
  const values = from && to && from.id !== to.id ? { from, to } : null;
  const kind = judgeKind(was.outcome, is.outcome, () => hadBefore(check));
  if (kind !== 'unchanged') return { ...common, kind, was: was.outcome, values };
  if (values) return { ...common, kind: 'changed', was: was.outcome, values };
  // What passes or is not known in both is nothing to tell of.
  return is.outcome === 'fail' ? { ...common, kind, was: was.outcome } : null;
}

function judgeKind(was: Outcome, is: Outcome, hadBefore: () => boolean): ChangeKind {
  if (was === is) return 'unchanged';
  if (is === 'unknown') return 'unreadable';
  // It may have been so all along.
  if (was === 'unknown') return 'readable';
  if (is === 'pass') return 'resolved';
  return hadBefore() ? 'returned' : 'new';
}

function keepFacts(check: string, { severity, dismissed, setting }: ReportedFinding) {
  return {
    check,
    severity,
    dismissed: dismissed !== null,
    setting: setting ? { id: setting.id, labels: setting.labels } : null,
    values: null,
  };
}

function compareCompanies(before: ComparableReport, after: ComparableReport) {
  if (!before.sharing || !after.sharing) return null;
  const names = ({ sharing }: ComparableReport) =>
    new Map((sharing?.companies ?? []).map(({ company, name }) => [company, name]));
  const [old, now] = [names(before), names(after)];
  return {
    came: [...now].filter(([id]) => !old.has(id)).map(([, name]) => name),
    gone: [...old].filter(([id]) => !now.has(id)).map(([, name]) => name),
  };
}
