import type { Posture } from './words';

/** Parts of Vitrine that can be switched off, by the person or by an organisation. Never change meaning. */
export const featureIds = [
  'check-visit',
  'watch-sites',
  'consents',
  'clean-address',
  'own-contacts',
  'read-any-page',
  'show-me',
  'page-report',
  'drafts',
  'photos',
] as const;
export type FeatureId = (typeof featureIds)[number];

/** How a policy changes a list. Applied in this order: `replace`, `remove`, `add`. `remove` names elements by id (a text is its own). */
export interface ListChange<E = string> {
  replace?: E[];
  remove?: string[];
  add?: E[];
}

/** What the person chose for themselves; what is left out was never touched. Stored under `choices`, written by the background alone. */
export type Choices = Record<string, unknown>;

/** A key's value as default (the person may change it) and as lock (they may not). Both may be there: of a list each adds its own. */
export interface PolicyValue {
  default?: unknown;
  lock?: unknown;
}

/** A policy that was read and is sound: wrong values are gone from it. `keys` by key id (`utils/policy/keys/`). */
export interface Policy {
  /** Who set it; empty where the policy does not say. */
  organisation: string;
  /** The administrator's own mark, `2026-11`; empty where there is none. */
  version: string;
  keys: Record<string, PolicyValue>;
}

/** Why a value was dropped. */
export type RejectReason =
  | 'unknown-key'
  | 'wrong-type'
  | 'not-allowed'
  | 'out-of-range'
  | 'too-long'
  | 'too-many'
  | 'bad-pattern'
  | 'repeated';

/** A value of the policy that is not in force. */
export interface Rejection {
  /** Where it stands: `networks-off.lock.add[2]`. */
  path: string;
  /** As JSON, cut to 80 characters. */
  value: string;
  reason: RejectReason;
  /** What would have been right, in terms of JSON: `true or false`, `one of en, nl`; null where the reason says it all. */
  wanted: string | null;
}

/**
 * `none`: this browser holds no policy for Vitrine, and held none before. `in-force`: read and applied. `empty`: there is one, and it sets
 * nothing (Firefox; Chromium does not tell it from none). `removed`: there was one and it is gone, nothing of it applies. `unavailable`: the
 * browser does not answer; what was last read stays in force.
 */
export type PolicyStatus = 'none' | 'in-force' | 'empty' | 'removed' | 'unavailable';

/** What is known of the policy; stored under `policy`, written by the background alone. */
export interface PolicyState {
  status: PolicyStatus;
  /** What applies now; null unless `in-force`, or `unavailable` after it was. */
  policy: Policy | null;
  rejected: Rejection[];
  /** When the browser last answered, and when what it says last changed: milliseconds since 1970, null for never. */
  readAt: number | null;
  changedAt: number | null;
}

/** What of the policy pages must know to show the settings; part of the stored settings. */
export interface Managed {
  /** Organisation; empty where the policy does not say. */
  by: string;
  /** Ids of keys whose whole value is locked. */
  locks: string[];
  /** Of lists, elements that are locked in the list, or out of it: by key id. */
  held: Record<string, { in: string[]; out: string[] }>;
}

/** Words an organisation does not want on public networks. */
export interface TermList {
  /** Kebab-case; the person's switching it off is kept by it. */
  id: string;
  /** As shown to the person. */
  name: string;
  /** Why, one sentence for the person; empty where the organisation gives none. */
  why: string;
  /** Words and phrases: whole, whatever the case. */
  words: string[];
  /** Patterns of `utils/terms/`: a part of regular expressions that is matched in linear time. */
  patterns: string[];
  /** Where nothing below says otherwise. */
  level: TermLevel;
  /** Network ids (`viva-engage`) or hosts (`intranet.example.com`, with all below it). A host goes before a network; of two, the stricter. */
  fineOn: string[];
  warnOn: string[];
  holdOn: string[];
}

/** `fine`: nothing is said. `warn`: the person is told. `hold`: they are asked to confirm before it is posted. */
export type TermLevel = 'fine' | 'warn' | 'hold';

/** The posture that an organisation expects on a network; `*` stands for all that have none of their own. */
export interface NetworkPosture {
  network: string;
  posture: Posture;
}

/** The value that an organisation recommends for a setting, instead of the catalogue's advice. */
export interface OwnAdvice {
  network: string;
  setting: string;
  /** Option id of the catalogue. */
  value: string;
}
