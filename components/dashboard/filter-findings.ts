import type { Finding, Summary } from '../../utils/model/schemas';
import { compareFindings, stateOf } from '../sort-findings';
import { type Filter, states } from './route';

export interface Row {
  finding: Finding;
  /** Empty of a nameless account, and of what is about the browser. */
  handle: string;
}

const order = (finding: Finding) => states.indexOf(stateOf(finding));

/** The findings of all accounts and on browsing that match, what is on display first and the worst of it first. */
export function filterFindings(
  summaries: readonly Summary[],
  filter: Filter,
  browsing: readonly Finding[] = [],
): Row[] {
  const rows: Row[] = summaries.flatMap(({ account, findings }) =>
    findings.map((finding) => ({ finding, handle: account.handle })),
  );
  return [...rows, ...browsing.map((finding) => ({ finding, handle: '' }))]
    .filter(
      ({ finding }) =>
        (filter.network === null || finding.network === filter.network) &&
        (filter.severity === null || finding.severity === filter.severity) &&
        (filter.state === null || stateOf(finding) === filter.state) &&
        (filter.topic === null || (finding.setting?.topic ?? 'other') === filter.topic),
    )
    .sort((a, b) => order(a.finding) - order(b.finding) || compareFindings(a.finding, b.finding));
}

/** A setting that nothing is known of: hundreds of these are folded, for there is nothing to see in each. */
export const isUnread = ({ outcome, setting, evidence }: Finding): boolean =>
  setting !== undefined && outcome === 'unknown' && evidence.length === 0;

/** The settings that nothing is known of, by account, in the order of the rows. */
export function groupUnread(rows: readonly Row[]): { account: string; rows: Row[] }[] {
  const byAccount = Map.groupBy(
    rows.filter(({ finding }) => isUnread(finding)),
    ({ finding }) => finding.account,
  );
  return [...byAccount].map(([account, list]) => ({ account, rows: list }));
}
