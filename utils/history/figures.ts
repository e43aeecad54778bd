import { computeExposure } from '../audit/exposure';
import type { DaySnapshot } from '../model/history';
import type { Finding, Score, Summary } from '../model/schemas';

/** How something stands, without when and whose. */
export type Figures = Omit<DaySnapshot, 'id' | 'account' | 'day' | 'judged'>;

/** The day of a time, in UTC: `2026-11-22`. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

export const dayId = (account: string, day: string): string => `${account}|${day}`;

/** Enough for a line, and equal where nothing but the order of a sum differs. */
const round = (value: number, steps: number) => Math.round(value * steps) / steps;

/** The figures of a score and the findings it is of. */
export function measure(
  score: Score,
  findings: readonly Pick<Finding, 'outcome' | 'severity' | 'dismissed'>[],
): Figures {
  const figures: Figures = {
    low: round(score.low, 100),
    high: round(score.high, 100),
    coverage: round(score.coverage, 10_000),
    known: score.known,
    applicable: score.applicable,
    failing: { high: 0, medium: 0, low: 0 },
    dismissed: 0,
    unknown: 0,
  };
  for (const { outcome, severity, dismissed } of findings) {
    if (outcome === 'unknown') figures.unknown += 1;
    else if (outcome === 'fail' && dismissed !== null) figures.dismissed += 1;
    else if (outcome === 'fail') figures.failing[severity] += 1;
  }
  return figures;
}

/** All accounts together, weighted like one; null without any check that applies. */
export function measureAll(summaries: readonly Summary[]): Figures | null {
  const findings = summaries.flatMap((summary) => summary.findings);
  const score = computeExposure(findings);
  return score && { ...measure(score, findings), accounts: summaries.length };
}

const plain = ['low', 'high', 'coverage', 'known', 'applicable', 'dismissed', 'unknown', 'accounts'] as const;
const severities = ['high', 'medium', 'low'] as const;

export function areSame(a: Figures, b: Figures): boolean {
  return (
    plain.every((name) => a[name] === b[name]) &&
    severities.every((severity) => a.failing[severity] === b.failing[severity])
  );
}

/** A row of a day. `judged` of a row that a later one of the same day replaces stays. */
export function makeDay(account: string, day: string, figures: Figures, judged: boolean): DaySnapshot {
  return { id: dayId(account, day), account, day, ...figures, ...(judged && { judged: true }) };
}
