import type { DaySnapshot } from '../utils/model/history';

/** After so many days without a reading a line is no longer drawn as if it were known. */
export const staleDays = 60;
const dayMs = 86_400_000;

/** A day of the history as a time: its beginning in UTC. */
export const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export interface Point {
  at: number;
  low: number;
  high: number;
  judged: boolean;
}

/**
 * Rows as points between `from` and `to`, at most `most`: where several fall into one column of the picture, its band reaches from the lowest
 * to the highest of them. A row from before `from` tells how it began.
 */
export function placePoints(
  rows: readonly DaySnapshot[],
  from: number,
  to: number,
  most: number = 400,
): Point[] {
  const column = (to - from) / most;
  const points: Point[] = [];
  let last = -1;
  for (const { day, low, high, judged } of rows) {
    const at = Math.max(from, timeOf(day));
    if (at > to) break;
    const place = column > 0 ? Math.floor((at - from) / column) : 0;
    const there = points.at(-1);
    if (there && (place === last || timeOf(day) < from)) {
      const isStart = timeOf(day) < from;
      Object.assign(there, {
        low: isStart ? low : Math.min(there.low, low),
        high: isStart ? high : Math.max(there.high, high),
        judged: there.judged || judged === true,
      });
    } else points.push({ at, low, high, judged: judged === true });
    last = place;
  }
  return points;
}

export interface Segment {
  from: number;
  to: number;
  low: number;
  high: number;
  /** Nothing was read for long: it may have been otherwise. */
  stale: boolean;
}

/** Level stretches from each point to the next, and to the end; what is long not read is apart. `seen`: when it was last read before the first. */
export function cutSegments(points: readonly Point[], to: number, seen?: number): Segment[] {
  return points.flatMap(({ at, low, high }, index) => {
    const end = points[index + 1]?.at ?? to;
    const read = index === 0 && seen !== undefined ? Math.min(seen, at) : at;
    const until = Math.max(at, Math.min(end, read + staleDays * dayMs));
    const known: Segment = { from: at, to: until, low, high, stale: false };
    const unknown: Segment = { from: until, to: end, low, high, stale: true };
    return [known, unknown].filter((segment) => segment.to > segment.from);
  });
}

/** Joins level stretches to one path of `y`, with an upright step where they meet. */
export function traceLine(
  segments: readonly Segment[],
  stale: boolean,
  value: 'low' | 'high',
  x: (at: number) => number,
  y: (score: number) => number,
): string {
  let path = '';
  let end: number | null = null;
  for (const segment of segments) {
    if (segment.stale !== stale) {
      end = null;
      continue;
    }
    const [from, to] = [fix(x(segment.from)), fix(x(segment.to))];
    const height = fix(y(segment[value]));
    path += end === segment.from ? `V${height}H${to}` : `M${from} ${height}H${to}`;
    end = segment.to;
  }
  return path;
}

export const fix = (value: number): number => Math.round(value * 100) / 100;
