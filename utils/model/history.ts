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
  /** Of `all`: how many accounts these figures are of. */
  accounts?: number;
  /** The figures moved because Vitrine or what is advised judged otherwise that day, not because something else was seen. */
  judged?: true;
}

export const eventKinds = [
  'new', // a check that passed fails now
  'resolved', // it failed, and passes now
  'returned', // it had been resolved, and fails again
  'readable', // it has an answer now, and nothing tells that this is a change
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
  /** Of `readable` and `unreadable`: the answer that it has now, or that it had. */
  answer?: 'pass' | 'fail';
}
