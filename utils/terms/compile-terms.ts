import type { TermList } from '../model/policy';
import type { TermMatch, TermMatcher } from './define';
import { type Folded, foldText } from './fold';
import { makeRoom } from './keep-longest';
import { buildPatternFinder } from './pattern-finder';
import { buildWordFinder } from './word-finder';

/** Gets lists ready for matching; worth keeping. A pattern that `parsePattern` does not take is left out. */
export function compileTerms(lists: readonly TermList[]): TermMatcher {
  const words = lists.flatMap(({ words }, list) => words.map((term) => ({ list, term })));
  const patterns = lists.flatMap(({ patterns }, list) => patterns.map((term) => ({ list, term })));
  const wordFinder = buildWordFinder(words.map(({ term }) => foldText(term).symbols));
  const patternFinder = buildPatternFinder(patterns.map(({ term }) => term));
  return {
    find(text) {
      const folded = foldText(text);
      const kept: TermMatch[][] = lists.map(() => []);
      findWords(folded, (entry, start, end) => {
        const { list, term } = words[entry]!;
        if (makeRoom(kept[list]!, start, end)) kept[list]!.push({ list: lists[list]!.id, term, start, end });
      });
      const added: TermMatch[][] = lists.map(() => []);
      patternFinder.follow(folded.symbols, (entry, first, last) => {
        const { list, term } = patterns[entry]!;
        const [start, end] = [folded.starts[first]!, folded.ends[last - 1]!];
        added[list]!.push({ list: lists[list]!.id, term, start, end });
      });
      const matches = kept.flatMap((some, list) =>
        added[list]!.length > 0 ? merge(some, added[list]!) : some,
      );
      return matches.sort((a, b) => a.start - b.start || b.end - a.end);
    },
  };

  function findWords(folded: Folded, found: (entry: number, start: number, end: number) => void): void {
    const { starts, ends, symbols } = folded;
    wordFinder.follow(symbols, (entry, first, last) => {
      // One character may fold to several words (㍍ to メートル): a term must take all of it.
      if (first > 0 && starts[first] === starts[first - 1]) return;
      if (last < symbols.length && starts[last] === starts[last - 1]) return;
      found(entry, starts[first]!, ends[last - 1]!);
    });
  }
}

function merge(some: TermMatch[], others: TermMatch[]): TermMatch[] {
  const kept: TermMatch[] = [];
  for (const match of [...some, ...others].sort((a, b) => a.end - b.end || a.start - b.start))
    if (makeRoom(kept, match.start, match.end)) kept.push(match);
  return kept;
}
