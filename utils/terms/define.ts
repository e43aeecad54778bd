import type { TermLevel } from '../model/policy';

/** A place in a text where a term stands; offsets in UTF-16 units of the text as it was given, `end` behind the last. */
export interface TermMatch {
  /** Id of the list. */
  list: string;
  /** The word or pattern, as the list has it. */
  term: string;
  start: number;
  end: number;
}

export interface TermMatcher {
  /** All that stands in a text, by start; of matches of one list that overlap the longest. Linear in the text. */
  find(text: string): TermMatch[];
}

/** Where something is about to be posted; either may not be known. */
export interface Place {
  network: string | null;
  host: string | null;
}

/** What happens at a place, and because of what: `[from the level of the list, a host or a network]`. */
export interface PlaceLevel {
  level: TermLevel;
  /** The entry of `fineOn`, `warnOn` or `holdOn` that decided; null where the list's own level did. */
  because: string | null;
}
