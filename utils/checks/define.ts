import type { Account, FieldObservation } from '../model/schemas';
import type { FieldId, PageKind, Severity } from '../model/words';

/** What is known of one field of one account, over every page and viewer that showed it. */
export interface FieldKnowledge {
  /**
   * `read`: looked for where it would stand, by someone who would have seen it. `not-readable`: a page was opened but
   * not read. `not-read`: never looked. `not-offered`: no reader of this network looks for it, so it plays no part.
   */
  state: 'read' | 'not-readable' | 'not-read' | 'not-offered';
  /** Current observations, newest first; empty and `read` means absent. */
  seen: FieldObservation[];
}

export interface CheckInput {
  account: Account;
  field(id: FieldId): FieldKnowledge;
  /** The person's other accounts, with their current observations. */
  others: readonly { account: Account; observations: readonly FieldObservation[] }[];
}

/** A check's answer. `visible`: the observations that make it fail, or that lower it to a narrower audience. */
export type CheckResult =
  | { outcome: 'pass'; evidence?: FieldObservation[] }
  | { outcome: 'fail'; evidence: FieldObservation[] }
  | {
      outcome: 'unknown';
      because: 'not-read' | 'not-readable' | 'audience-unknown';
      evidence?: FieldObservation[];
    };

export interface Check {
  /** The file's name: a noun naming the failing state. Never changes meaning. */
  id: string;
  /** Former ids, so that dismissals survive a rename. */
  renamed?: string[];
  /** Sensitivity, 1–10; reasons in docs/checks.md. */
  weight: number;
  severity: Severity;
  page: PageKind;
  /** Applies to a network whose reader looks for at least one of these on `page`. */
  fields: readonly FieldId[];
  run(input: CheckInput): CheckResult;
}

export function defineCheck(check: Check): Check {
  return check;
}
