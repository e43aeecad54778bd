import type { Finding, Summary } from '../../utils/model/schemas';
import { compareFindings, stateOf } from '../sort-findings';
import { type Filter, states } from './route';

export interface Row {
  finding: Finding;
  handle: string;
}

const order = (finding: Finding) => states.indexOf(stateOf(finding));

/** The findings of all accounts that match, what is on display first and the worst of it first. */
export function filterFindings(summaries: readonly Summary[], filter: Filter): Row[] {
  return summaries
    .flatMap(({ account, findings }) => findings.map((finding) => ({ finding, handle: account.handle })))
    .filter(
      ({ finding }) =>
        (filter.network === null || finding.network === filter.network) &&
        (filter.severity === null || finding.severity === filter.severity) &&
        (filter.state === null || stateOf(finding) === filter.state),
    )
    .sort((a, b) => order(a.finding) - order(b.finding) || compareFindings(a.finding, b.finding));
}
