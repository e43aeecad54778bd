import { browser } from '../browser';
import type { TermLevel, TermList } from '../model/policy';
import { type Guidance, readGuidance } from '../store/read-guidance';
import { compileTerms } from '../terms/compile-terms';
import type { TermMatcher } from '../terms/define';
import { judgePlace } from '../terms/judge-place';
import type { ComposePlace } from './compose-frame';

/** A list that is in use and not fine at a place. */
export interface ListHere {
  list: TermList;
  level: Exclude<TermLevel, 'fine'>;
  locked: boolean;
}

let kept: Promise<Guidance> | null = null;
let follows = false;
const matchers = new Map<string, { lists: readonly TermList[]; made: TermMatcher }>();
const mostMatchers = 8;

/** Keeps what the organisation does not want said, until that changes: large lists take long to read and to get ready. */
export function followTerms(): void {
  follows = true;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ('policy' in changes || 'choices' in changes || 'settings' in changes))
      forgetTerms();
  });
}

/** Drops what is kept of them. */
export function forgetTerms(): void {
  kept = null;
  matchers.clear();
}

function readKept(): Promise<Guidance> {
  // Where nobody tells of changes, nothing may be kept.
  if (!follows) matchers.clear();
  if (!kept || !follows) {
    const reading = readGuidance();
    kept = reading;
    reading.catch(() => {
      if (kept === reading) kept = null;
    });
  }
  return kept;
}

/** Lists that warn or hold at a place, and who set them. */
export async function listTermsAt(place: ComposePlace): Promise<{ by: string; lists: ListHere[] }> {
  const { by, terms } = await readKept();
  const lists = terms.flatMap(({ element: list, locked, off }): ListHere[] => {
    if (off) return [];
    const { level } = judgePlace(list, place);
    return level === 'fine' ? [] : [{ list, level, locked }];
  });
  return { by, lists };
}

/** Gets the terms ready before the first draft asks for them; once whatever is waiting was answered. */
export function warmTerms(lists: readonly ListHere[]): void {
  if (lists.length > 0 && follows) setTimeout(() => matchTerms(lists.map(({ list }) => list)));
}

/** What finds the terms of these lists; lists that are fine here are not among them, so their words cost nothing. */
export function matchTerms(lists: readonly TermList[]): TermMatcher {
  const key = lists.map(({ id }) => id).join('|');
  const known = matchers.get(key);
  // Who still holds lists of before a change must not leave their matcher to those who come after: the ids are the same.
  if (known?.lists.every((list, at) => list === lists[at])) return known.made;
  const made = compileTerms(lists);
  if (matchers.size >= mostMatchers) matchers.clear();
  matchers.set(key, { lists, made });
  return made;
}
