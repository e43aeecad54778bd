import type { PhotoFacts } from '../../utils/photo/define.ts';
import type { Counts } from './score-profiles.ts';

/** What a label says a photo holds; `makernoteOnly`: only in the maker's own block. */
export interface GoldPhoto {
  gps: [latitude: number, longitude: number] | null;
  serial: boolean;
  owner: boolean;
  author: boolean;
  date: boolean;
  place: boolean;
  thumbnail: boolean;
  makernoteOnly?: PhotoField[];
}

export const photoFields = ['place', 'date', 'serial', 'owner', 'author', 'thumbnail'] as const;
export type PhotoField = (typeof photoFields)[number];

export interface PhotoScore {
  gps: Counts;
  /** Metres between label and find; null unless both are there. */
  error: number | null;
  fields: Record<PhotoField, Counts>;
  misses: string[];
}

/** Metres within which a place is the labelled one. */
const nearEnough = 1;

/** Holds what was read from a photo against its labels: a place within a metre, the others by being there. */
export function scorePhoto(gold: GoldPhoto, facts: PhotoFacts): PhotoScore {
  const error = gold.gps && facts.gps && metresBetween(gold.gps, [facts.gps.latitude, facts.gps.longitude]);
  const isRight = error !== null && error <= nearEnough;
  const found = fieldsOf(facts);
  const misses: string[] = [];
  if (gold.gps && !isRight) misses.push(error === null ? 'not gps' : `gps ${error.toFixed(1)} m away`);
  if (facts.gps && !gold.gps) misses.push('false gps');
  for (const field of photoFields)
    if (found[field] !== gold[field]) misses.push(`${gold[field] ? 'not' : 'false'} ${field}`);
  return {
    gps: {
      right: Number(isRight),
      false: Number(facts.gps !== null && !isRight),
      missed: Number(gold.gps !== null && !isRight),
    },
    error,
    fields: Object.fromEntries(
      photoFields.map((field) => [field, compare(gold[field], found[field])]),
    ) as Record<PhotoField, Counts>,
    misses,
  };
}

/** Great-circle distance; over the few metres that matter here the earth's flattening is beyond measuring. */
export function metresBetween(a: readonly [number, number], b: readonly [number, number]): number {
  const [latitudeA, longitudeA, latitudeB, longitudeB] = [...a, ...b].map(
    (degrees) => (degrees * Math.PI) / 180,
  ) as [number, number, number, number];
  const half =
    Math.sin((latitudeB - latitudeA) / 2) ** 2 +
    Math.cos(latitudeA) * Math.cos(latitudeB) * Math.sin((longitudeB - longitudeA) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.min(1, Math.sqrt(half)));
}

function fieldsOf(facts: PhotoFacts): Record<PhotoField, boolean> {
  return {
    place: facts.placeNames.length > 0,
    date: facts.taken !== null,
    serial: facts.serials.length > 0,
    owner: facts.owner !== null,
    author: facts.authors.length > 0,
    thumbnail: facts.thumbnail !== null,
  };
}

function compare(wanted: boolean, found: boolean): Counts {
  return {
    right: Number(wanted && found),
    false: Number(found && !wanted),
    missed: Number(wanted && !found),
  };
}
