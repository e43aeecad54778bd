import type { Finding } from '../utils/model/schemas';
import { audiences, severities } from '../utils/model/words';

export interface Sorted {
  failing: Finding[];
  unknown: Finding[];
  dismissed: Finding[];
  passed: Finding[];
}

const rank = (finding: Finding) => [
  severities.indexOf(finding.severity),
  finding.audience === null ? audiences.length : audiences.indexOf(finding.audience),
  -finding.weight,
];

/** Worst first: by severity, then the widest audience, then weight; ties by id, so that the order never jumps. */
export function compareFindings(a: Finding, b: Finding): number {
  const [left, right] = [rank(a), rank(b)];
  for (let i = 0; i < left.length; i++) {
    if (left[i] !== right[i]) return left[i]! - right[i]!;
  }
  return a.id < b.id ? -1 : 1;
}

/** What state a finding is shown under. Only what fails can be meant; a dismissal of anything else waits unseen. */
export function stateOf(finding: Finding): 'fail' | 'unknown' | 'pass' | 'dismissed' {
  return finding.outcome === 'fail' && finding.dismissed !== null ? 'dismissed' : finding.outcome;
}

export function sortFindings(findings: readonly Finding[]): Sorted {
  const sorted = [...findings].sort(compareFindings);
  const pick = (state: ReturnType<typeof stateOf>) => sorted.filter((finding) => stateOf(finding) === state);
  return {
    failing: pick('fail'),
    unknown: pick('unknown'),
    dismissed: pick('dismissed'),
    passed: pick('pass'),
  };
}
