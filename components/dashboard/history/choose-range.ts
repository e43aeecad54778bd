import type { DaySnapshot } from '../../../utils/model/history';
import { timeOf } from '../../shape-band';

export const ranges = ['month', 'year', 'all'] as const;
export type Range = (typeof ranges)[number];

const dayMs = 86_400_000;
const days: Record<Range, number | null> = { month: 30, year: 365, all: null };

/** When a range begins, in whole days of UTC; 0 for all there is. */
export function startOf(range: Range, now: number): number {
  const length = days[range];
  return length === null ? 0 : Math.floor(now / dayMs) * dayMs - (length - 1) * dayMs;
}

/** What is drawn of a range: all there is begins with the first row. The end is the end of today. */
export function frame(range: Range, now: number, rows: readonly DaySnapshot[]): { from: number; to: number } {
  const to = (Math.floor(now / dayMs) + 1) * dayMs;
  const first = rows[0] ? timeOf(rows[0].day) : to - dayMs;
  return { from: range === 'all' ? first : startOf(range, now), to };
}

export interface Trend {
  kind: 'now' | 'less' | 'more' | 'same' | 'overlap';
  now: DaySnapshot;
  then: DaySnapshot;
}

/** How the last row stands to the first. Ranges that overlap say nothing for certain. */
export function findTrend(rows: readonly DaySnapshot[]): Trend | null {
  const [then, now] = [rows[0], rows.at(-1)];
  if (!then || !now) return null;
  const kind =
    then === now
      ? 'now'
      : now.low === then.low && now.high === then.high
        ? 'same'
        : now.high < then.low
          ? 'less'
          : now.low > then.high
            ? 'more'
            : 'overlap';
  return { kind, now, then };
}
