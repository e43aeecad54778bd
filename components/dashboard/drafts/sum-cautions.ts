import type { Caution } from '../../../utils/model/draft';

/** Finds by what they were in. */
export interface Amount {
  draft: number;
  photo: number;
}

export interface KindSum extends Pick<Caution, 'about' | 'kind'> {
  count: number;
}
export interface PlaceSum extends Amount {
  place: string;
}
export interface DaySum extends Amount {
  /** ISO date. */
  day: string;
}

export interface CautionSums extends Amount {
  /** Rows of counts, and how many there are in all, older ones included. */
  rows: number;
  kinds: KindSum[];
  places: PlaceSum[];
  /** Each day of the period, also those without. */
  days: DaySum[];
}

/** The person's own day, as counts name it. */
export function tellToday(now: Date): string {
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const sumOf = ({ draft, photo }: Amount): number => draft + photo;

/** Counts of the last `days` days, `today` among them; the most first. */
export function sumCautions(cautions: readonly Caution[], today: string, days: number): CautionSums {
  const list = listDays(today, days);
  const byDay = new Map(list.map((day) => [day, { day, draft: 0, photo: 0 }]));
  const byKind = new Map<string, KindSum>();
  const byPlace = new Map<string, PlaceSum>();
  const all: Amount = { draft: 0, photo: 0 };
  let rows = 0;
  for (const { day, about, place, kind, count } of cautions) {
    const sum = byDay.get(day);
    if (!sum) continue;
    rows++;
    sum[about] += count;
    all[about] += count;
    const ofKind = byKind.get(`${about} ${kind}`) ?? { about, kind, count: 0 };
    byKind.set(`${about} ${kind}`, { ...ofKind, count: ofKind.count + count });
    const ofPlace = byPlace.get(place) ?? { place, draft: 0, photo: 0 };
    byPlace.set(place, { ...ofPlace, [about]: ofPlace[about] + count });
  }
  return {
    ...all,
    rows,
    kinds: [...byKind.values()].sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    places: [...byPlace.values()].sort((a, b) => sumOf(b) - sumOf(a) || (a.place < b.place ? -1 : 1)),
    days: [...byDay.values()],
  };
}

function listDays(today: string, count: number): string[] {
  // Noon in UTC, so that no change of the clock skips a date.
  const at = new Date(`${today}T12:00:00Z`);
  return Array.from({ length: count }, (_, back) => {
    const day = new Date(at);
    day.setUTCDate(at.getUTCDate() - (count - 1 - back));
    return day.toISOString().slice(0, 10);
  });
}
