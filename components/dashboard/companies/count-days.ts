import type { Sharing } from '../../../utils/model/sharing';

export interface DayCount {
  /** ISO date. */
  day: string;
  count: number;
}

/** So that one day alone does not look like a wall. */
const fewest = 14;
const most = 90;

/** Requests on each day from the first one seen until today, at least two weeks and at most three months. */
export function countDays(rows: readonly Sharing[], today: string): DayCount[] {
  const counts = new Map<string, number>();
  for (const { day, count } of rows) counts.set(day, (counts.get(day) ?? 0) + count);
  const first = [...counts.keys()].reduce((a, b) => (a < b ? a : b), today);
  const days: DayCount[] = [];
  // Noon in UTC, so that no change of the clock skips a date.
  const at = new Date(`${today}T12:00:00Z`);
  for (let back = 0; back < most; back++) {
    const day = at.toISOString().slice(0, 10);
    if (day < first && days.length >= fewest) break;
    days.push({ day, count: counts.get(day) ?? 0 });
    at.setUTCDate(at.getUTCDate() - 1);
  }
  return days.reverse();
}
