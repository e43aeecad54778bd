import type { ParsedPattern } from '../terms/parse-pattern';
import { listSets } from '../terms/pattern-tree';

/**
 * Steps and different classes that all patterns of a policy may come to: what a text takes is in step with the first, and what a
 * character that was not seen before takes with the second.
 */
export const mostPatternSteps = 10_000;
export const mostClasses = 300;

export const patternRoom = `at most ${mostPatternSteps} steps and ${mostClasses} different classes in all patterns of a policy`;

export interface PatternRoom {
  /** Takes room for a pattern; false where there is too little left. */
  take(parsed: ParsedPattern & { ok: true }): boolean;
}

/** Room for the patterns of one policy: each alone is small, but thousands together would hold a browser up. */
export function makePatternRoom(): PatternRoom {
  let steps = 0;
  const classes = new Set<string>();
  return {
    take({ tree, size }) {
      const more = listSets(tree).filter((source) => !classes.has(source));
      if (steps + size > mostPatternSteps || classes.size + new Set(more).size > mostClasses) return false;
      steps += size;
      for (const source of more) classes.add(source);
      return true;
    },
  };
}
