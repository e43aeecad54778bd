import type { Finding, Score } from '../model/schemas';
import type { Audience } from '../model/words';

/**
 * Visibility: how much of a thing's sensitivity counts, by who can see it (docs/checks.md). In hundredths, so that sums
 * are exact and their order cannot matter. `unknown` counts in full, should it ever have to count: never safe.
 */
export const visibility: Readonly<Record<Audience, number>> = {
  public: 100,
  members: 80,
  'friends-of-friends': 50,
  friends: 25,
  custom: 25,
  'only-me': 0,
  unknown: 100,
};

/** The part of a finding that the score depends on. */
export type Answer = Pick<Finding, 'weight' | 'outcome' | 'audience'>;

/** Visibility of a known answer, in hundredths: of its widest audience; of nothing, where a pass saw nothing. */
export function measureVisibility({ outcome, audience }: Pick<Answer, 'outcome' | 'audience'>): number {
  if (audience !== null) return visibility[audience];
  return outcome === 'fail' ? visibility.unknown : 0;
}

/**
 * Exposure after Liu & Terzi (TKDD 2010), sensitivity × visibility, as an interval: W = Σ weights of all applicable
 * checks, low = 100 Σ(known w·v)/W, high = low + 100 Σ(unknown w)/W. Dismissals play no part. Null when W = 0.
 */
export function computeExposure(answers: readonly Answer[]): Score | null {
  let total = 0;
  let shown = 0;
  let open = 0;
  let known = 0;
  for (const answer of answers) {
    total += answer.weight;
    if (answer.outcome === 'unknown') {
      open += answer.weight;
    } else {
      known += 1;
      shown += answer.weight * measureVisibility(answer);
    }
  }
  if (total === 0) return null;
  return {
    low: shown / total,
    high: (shown + 100 * open) / total,
    coverage: known / answers.length,
    known,
    applicable: answers.length,
  };
}

/** Stands in where no check applies, since a score is asked for: nothing is known, so anything from 0 to 100. */
export const nothingChecked: Score = { low: 0, high: 100, coverage: 0, known: 0, applicable: 0 };
