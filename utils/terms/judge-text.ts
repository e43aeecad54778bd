import type { TermLevel, TermList } from '../model/policy';
import { compileTerms } from './compile-terms';
import type { Place, TermMatch, TermMatcher } from './define';
import { isStricter, judgePlace } from './judge-place';

/** Matches that are kept; a text may hold a term at every word. */
export const mostMatches = 500;

/** What happens at a place, because of which list, and which of its entries (`PlaceLevel`); `list` is null where nothing was found. */
export interface PlaceJudgement {
  place: Place;
  level: TermLevel;
  list: string | null;
  because: string | null;
}

export interface TextJudgement {
  /** The first of them, by start. */
  matches: TermMatch[];
  /** Matches in all; more than `matches` holds where they were cut. */
  count: number;
  /** Ids of all lists with a match, those cut off included. */
  lists: string[];
  places: PlaceJudgement[];
}

/** What stands in a text, and what would happen at each place: the strictest that a list with a match says of it. */
export function judgeText(
  text: string,
  lists: readonly TermList[],
  places: readonly Place[],
  matcher: TermMatcher = compileTerms(lists),
): TextJudgement {
  const matches = matcher.find(text);
  const ids = new Set(matches.map(({ list }) => list));
  const standing = lists.filter(({ id }) => ids.has(id));
  return {
    matches: matches.slice(0, mostMatches),
    count: matches.length,
    lists: standing.map(({ id }) => id),
    places: places.map((place) => judgeOne(standing, place)),
  };
}

function judgeOne(lists: readonly TermList[], place: Place): PlaceJudgement {
  let strictest: PlaceJudgement = { place, level: 'fine', list: null, because: null };
  for (const list of lists) {
    const { level, because } = judgePlace(list, place);
    if (strictest.list === null || isStricter(level, strictest.level))
      strictest = { place, level, list: list.id, because };
  }
  return strictest;
}
