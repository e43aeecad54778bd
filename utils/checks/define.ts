import type {
  Account,
  AppObservation,
  FieldObservation,
  SessionObservation,
  SettingObservation,
} from '../model/schemas';
import type { Audience, Fact, FieldId, PageKind, Severity } from '../model/words';

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

/** Lists of things that have access to an account, by the kind of their observations. */
export interface Lists {
  'connected-app': AppObservation;
  session: SessionObservation;
}
export type ListKind = keyof Lists;

/** What is known of one list. */
export interface ListKnowledge<K extends ListKind> {
  /** Those of fields, `read` when every page of the list was read in full; `partly`: there may be more than was seen. */
  state: FieldKnowledge['state'] | 'partly';
  /** What stands in it, newest first, what the person keeps included; empty and `read` means an empty list. */
  seen: Lists[K][];
}

/** A setting that decides who can see something of the profile, and what is known of it. */
export interface FieldSetting {
  fields: readonly FieldId[];
  /** Of those fields only what has one of these facts; all of it where left out. */
  facts?: readonly Fact[];
  /** As last read or declared; null where it never was. */
  seen: SettingObservation | null;
  /** Who can see it by the setting's word; null where that is not known for sure. */
  audience: Audience | null;
}

/** What looks without signing in tell of one field. */
export interface StrangerKnowledge {
  /** Current observations made without signing in, newest first. */
  seen: FieldObservation[];
  /** When it was last looked for where it would stand; null where it never was. */
  looked: number | null;
  /** When a page that would show it last could not be read without signing in; null where it never failed. */
  blocked: number | null;
}

export interface CheckInput {
  account: Account;
  field(id: FieldId): FieldKnowledge;
  /** Settings about fields that the network's reader looks for. */
  settings: readonly FieldSetting[];
  strangers(id: FieldId): StrangerKnowledge;
  list<K extends ListKind>(kind: K): ListKnowledge<K>;
  /** The person's other accounts, with their current observations. */
  others: readonly { account: Account; observations: readonly FieldObservation[] }[];
}

export type CheckEvidence = FieldObservation | Lists[ListKind] | SettingObservation;

/** A check's answer. `evidence`: the observations that make it fail, or that lower it to a narrower audience. */
export type CheckResult =
  | { outcome: 'pass'; evidence?: CheckEvidence[] }
  | { outcome: 'fail'; evidence: CheckEvidence[] }
  | {
      outcome: 'unknown';
      because: 'not-read' | 'not-readable' | 'audience-unknown' | 'not-told';
      evidence?: CheckEvidence[];
    };

interface Common {
  /** The file's name: a noun naming the failing state. Never changes meaning. */
  id: string;
  /** Former ids, so that dismissals survive a rename. */
  renamed?: string[];
  /** Sensitivity, 1–10; reasons in docs/checks.md. */
  weight: number;
  severity: Severity;
  page: PageKind;
  run(input: CheckInput): CheckResult;
}

/** Looks at fields, at one list, or at settings about fields. */
export type Check = Common &
  (
    | {
        /** Applies to a network whose reader looks for at least one of these on `page`. */
        fields: readonly FieldId[];
        list?: never;
        settings?: never;
      }
    | {
        /** Applies to a network whose catalogue has a page of the kind `page`. */
        list: ListKind;
        fields?: never;
        settings?: never;
      }
    | {
        /** Applies to a network whose catalogue has a setting about a field that its reader looks for on `page`. */
        settings: true;
        fields?: never;
        list?: never;
      }
  );

export function defineCheck(check: Check): Check {
  return check;
}
