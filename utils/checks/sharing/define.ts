import type { Finding } from '../../model/schemas';
import type { CompanySum, ConsentRequest, DataKind, Means, OwnContact } from '../../model/sharing';
import type { Severity } from '../../model/words';

export type ConsentGrade = 'low' | 'medium' | 'high';

/** Everything that the checks of browsing depend on, as plain data. */
export interface SharingInput {
  /** What was counted, per company. */
  companies: readonly CompanySum[];
  contacts: readonly OwnContact[];
  consents: readonly ConsentRequest[];
  /** By id of a consent; null where a scope is not known and none that is known is `high`. */
  grades: ReadonlyMap<string, ConsentGrade | null>;
  /** *Watch other sites* is on. Else only pages that were checked one by one can have been counted. */
  watching: boolean;
  /** A company's name by id; the id itself where it is not known. */
  nameCompany(id: string): string;
  /** A provider's name by id. */
  nameProvider(id: string): string;
}

/** A place where it was seen, with the first and last time: ISO dates, or milliseconds since 1970. */
export interface SharingEvidence {
  site: string;
  first: string | number;
  last: string | number;
}

export interface SharingResult {
  /** What it is about, in the finding's id (a company's, a consent's); null of the check as a whole. */
  about: string | null;
  outcome: Finding['outcome'];
  /** Only of unknown ones. */
  because?: 'not-read' | 'not-told';
  /** Where it differs from the check's own. */
  severity?: Severity;
  company: string | null;
  /** Of the company or app; `''` of the check as a whole, and of an app that did not tell its name. */
  name: string;
  /** Name of the provider that an app asked. */
  provider?: string;
  kinds: DataKind[];
  /** Ids of own contacts. */
  contacts: string[];
  grade?: ConsentGrade;
  evidence: SharingEvidence[];
}

/** A check of what is known of the person's browsing: pure, never part of the score. */
export interface SharingCheck {
  /** The file's name: a noun naming the failing state. Never changes meaning. */
  id: string;
  /** Former ids, so that dismissals survive a rename. */
  renamed?: string[];
  /** Orders findings, 1–10; reasons in docs/checks.md. */
  weight: number;
  severity: Severity;
  run(input: SharingInput): SharingResult[];
}

export function defineSharingCheck(check: SharingCheck): SharingCheck {
  return check;
}

/** The check as a whole: nothing was found where there was something to look at, or there was nothing. */
export function answerNothing(isKnown: boolean): SharingResult {
  return {
    about: null,
    ...(isKnown ? { outcome: 'pass' } : { outcome: 'unknown', because: 'not-read' }),
    company: null,
    name: '',
    kinds: [],
    contacts: [],
    evidence: [],
  };
}

/** These tell the company by themselves that somebody is on the page; buttons only do when pressed. */
const tellingMeans: ReadonlySet<Means> = new Set(['pixel', 'sdk', 'widget', 'embed']);
export const tellsByItself = (how: readonly Means[]): boolean => how.some((one) => tellingMeans.has(one));
