import type { Severity } from './words';

/** `all`: every account together. Never an account's id, which holds a colon. */
export const allAccounts = 'all';

/**
 * How one account, or all together, stood at the end of a day (UTC): figures only, nothing of what was seen. Written when something was read
 * or changed that day; between two of them nothing was known to change. Id: `<account>|<day>`.
 */
export interface DaySnapshot {
  id: string;
  account: string;
  /** `2026-11-22`. */
  day: string;
  /** Exposure, 0–100. */
  low: number;
  high: number;
  /** 0–1. */
  coverage: number;
  known: number;
  applicable: number;
  /** Findings that fail and were not dismissed. */
  failing: Record<Severity, number>;
  dismissed: number;
  unknown: number;
}

export const eventKinds = [
  'new', // a check began to fail
  'resolved', // it passes now
  'returned', // it had been resolved, and fails again
  'readable', // it has an answer now, and that is no failure
  'unreadable', // it had an answer, and has none any more
  'setting-changed', // a setting was read with another value, better or worse
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Something that changed for one account. Id: `<account>|<at>|<check>|<kind>`. */
export interface HistoryEvent {
  id: string;
  account: string;
  network: string;
  /** Milliseconds since 1970. */
  at: number;
  kind: EventKind;
  /** Id of the check; `setting.<id>` of a setting's finding. */
  check: string;
  severity: Severity;
  /** Of a setting: ids of its options in the catalogue. */
  from?: string;
  to?: string;
}
