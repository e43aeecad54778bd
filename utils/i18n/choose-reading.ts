import type { Score } from '../model/schemas';

export type Reading = 'blind' | 'wide' | 'nothing' | 'little' | 'some' | 'much' | 'most';

/** Which one-line reading (`reading.*`) fits a score. What could not be read comes before any judgement. */
export function chooseReading(score: Score): Reading {
  if (score.coverage < 1 / 3) return 'blind';
  if (score.high - score.low > 40) return 'wide';
  if (score.high === 0) return 'nothing';
  const middle = (score.low + score.high) / 2;
  if (middle < 15) return 'little';
  if (middle < 50) return 'some';
  return middle < 75 ? 'much' : 'most';
}

/**
 * A score as whole numbers, rounded outward (and coverage down), so that rounding never claims to know more; where
 * everything is known there is no interval, and rounding makes none.
 */
export function roundScore(score: Score): { low: number; high: number; coverage: number } {
  const exact = score.low === score.high;
  return {
    low: exact ? Math.round(score.low) : Math.floor(score.low),
    high: exact ? Math.round(score.high) : Math.ceil(score.high),
    coverage: Math.floor(score.coverage * 100),
  };
}
