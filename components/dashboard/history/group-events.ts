import type { EventKind, HistoryEvent } from '../../../utils/model/history';
import { type Direction, directionOf } from '../../ChangeMark';

/** One thing that happened: what a setting changed to and what follows from it are one. */
export interface Happening extends HistoryEvent {
  kinds: EventKind[];
}

/** Joins events of one check at one moment. Newest first, as they come. */
export function joinEvents(events: readonly HistoryEvent[]): Happening[] {
  const joined = new Map<string, Happening>();
  for (const event of events) {
    const key = `${event.account}|${event.at}|${event.check}`;
    const there = joined.get(key);
    if (!there) joined.set(key, { ...event, kinds: [event.kind] });
    else {
      // What came of it is said first, the change of the setting beside it.
      const main = there.kind === 'setting-changed' ? event : there;
      const set = event.kind === 'setting-changed' ? event : there;
      const change = set.from !== undefined && set.to !== undefined ? { from: set.from, to: set.to } : {};
      joined.set(key, { ...there, ...main, ...change, kinds: [...there.kinds, event.kind] });
    }
  }
  return [...joined.values()];
}

export interface Bucket {
  /** 0–1: where its middle stands between the beginning and the end. */
  place: number;
  from: number;
  to: number;
  happenings: Happening[];
  directions: Direction[];
}

/** Puts what happened into columns, so that marks have room: left to right. */
export function placeMarks(
  happenings: readonly Happening[],
  from: number,
  to: number,
  columns: number = 30,
): Bucket[] {
  const buckets = new Map<number, Happening[]>();
  for (const one of happenings) {
    if (one.at < from || one.at >= to) continue;
    const column = Math.min(columns - 1, Math.floor(((one.at - from) / (to - from)) * columns));
    buckets.set(column, [...(buckets.get(column) ?? []), one]);
  }
  return [...buckets]
    .sort(([a], [b]) => a - b)
    .map(([column, list]) => ({
      place: (column + 0.5) / columns,
      from: Math.min(...list.map(({ at }) => at)),
      to: Math.max(...list.map(({ at }) => at)),
      happenings: list,
      directions: (['worse', 'better', 'other'] as const).filter((direction) =>
        list.some(({ kind }) => directionOf(kind) === direction),
      ),
    }));
}
