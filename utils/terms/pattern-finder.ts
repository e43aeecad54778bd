import { Alphabet } from './alphabet';
import { locatePattern } from './locate-pattern';
import { parsePattern } from './parse-pattern';
import { PatternMachine } from './pattern-machine';
import { buildProgram, type Program } from './pattern-program';
import type { PatternNode } from './pattern-tree';

/** Own code, as RE2JS 2.10 (MIT, as safe) weighs 44 KB gzipped, seven times all of this, and took 100 times as long over 100 patterns that stand nowhere. */
export interface PatternFinder {
  /** Calls back for each place of each pattern: its number, and symbols from `first` up to `last`. */
  follow(symbols: readonly number[], found: (entry: number, first: number, last: number) => void): void;
}

/** Patterns that share one machine. */
const togetherAtMost = 32;

interface Known {
  entry: number;
  tree: PatternNode;
  /** Made when it is first needed. */
  program?: Program;
}

interface Group {
  members: Known[];
  machine: PatternMachine | null;
  halves: Group[] | null;
}

/** Sources that are no patterns are left out. */
export function buildPatternFinder(sources: readonly string[]): PatternFinder {
  const alphabet = new Alphabet();
  const known = sources.flatMap((source, entry): Known[] => {
    const parsed = parsePattern(source);
    return parsed.ok ? [{ entry, tree: parsed.tree }] : [];
  });
  const groups: Group[] = [];
  for (let at = 0; at < known.length; at += togetherAtMost)
    groups.push(group(known.slice(at, at + togetherAtMost)));

  function group(members: Known[]): Group {
    const program = buildProgram(
      members.map(({ tree }) => tree),
      alphabet,
    );
    if (members.length === 1) members[0]!.program = program;
    return { members, machine: new PatternMachine(program, alphabet), halves: null };
  }

  /** Patterns of the group that may stand there. */
  function tell(one: Group, kinds: readonly number[]): Known[] {
    const told = one.machine?.tell(kinds);
    if (told) return one.members.filter((_, index) => told.has(index));
    one.machine = null;
    if (one.members.length === 1) return one.members;
    const half = one.members.length >> 1;
    one.halves ??= [group(one.members.slice(0, half)), group(one.members.slice(half))];
    return one.halves.flatMap((other) => tell(other, kinds));
  }

  return {
    follow(symbols, found) {
      if (groups.length === 0) return;
      const kinds = alphabet.sort(symbols);
      for (const one of groups.flatMap((some) => tell(some, kinds))) {
        one.program ??= buildProgram([one.tree], alphabet);
        for (const [first, last] of locatePattern(one.program, alphabet, kinds))
          found(one.entry, first, last);
      }
    },
  };
}
