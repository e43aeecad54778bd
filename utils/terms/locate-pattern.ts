import { type Alphabet, outside } from './alphabet';
import { opDone, opEdge, opInside, opSet, opSplit, type Program } from './pattern-program';

/**
 * Finds where one pattern stands: from each start the longest, from left to right, no two overlapping, none empty. One pass, in which every step of
 * the pattern is looked at once per symbol at most: of ways that meet at a step, the one that began first goes on, as their future is the same.
 */
export function locatePattern(
  program: Program,
  alphabet: Alphabet,
  kinds: readonly number[],
): [first: number, last: number][] {
  const { ops, next, other } = program;
  const start = program.starts[0]!;
  const found: [number, number][] = [];
  const seen = new Int32Array(ops.length).fill(-1);
  /** Ways on: before and after following what takes no symbol. They stay in order of where they began. */
  const steps = new Int32Array(ops.length);
  const begun = new Int32Array(ops.length);
  const waiting = new Int32Array(ops.length);
  const waitingSince = new Int32Array(ops.length);
  let alive = 0;
  let count = 0;
  let atEdge = false;
  let done = false;

  const reach = (step: number, from: number, at: number): void => {
    if (seen[step] === at) return;
    seen[step] = at;
    switch (ops[step]) {
      case opSet:
        waiting[count] = step;
        waitingSince[count++] = from;
        break;
      case opSplit:
        reach(next[step]!, from, at);
        reach(other[step]!, from, at);
        break;
      case opDone:
        done = true;
        break;
      case atEdge ? opEdge : opInside:
        reach(next[step]!, from, at);
    }
  };

  for (let at = 0; at <= kinds.length; at++) {
    const kind = kinds[at] ?? outside;
    atEdge = alphabet.isWord(at > 0 ? kinds[at - 1]! : outside) !== alphabet.isWord(kind);
    count = 0;
    done = false;
    for (let index = 0; index < alive; index++) {
      const from = begun[index]!;
      // What began inside a match that was found cannot count.
      if (done && from > found.at(-1)![0]) break;
      const before = done;
      reach(steps[index]!, from, at);
      if (!done || before) continue;
      while (found.length > 0 && found.at(-1)![0] >= from) found.pop();
      found.push([from, at]);
    }
    reach(start, at, at);
    const sets = alphabet.setsOf(kind);
    alive = 0;
    for (let index = 0; index < count; index++) {
      const step = waiting[index]!;
      if (!sets[other[step]!]) continue;
      steps[alive] = next[step]!;
      begun[alive++] = waitingSince[index]!;
    }
  }
  return found;
}
