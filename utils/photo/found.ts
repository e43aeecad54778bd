import type { PhotoFacts } from './define';

/** Where something was found; the first of this list that speaks is believed. */
export const origins = ['exif', 'xmp', 'iptc', 'file', 'maker'] as const;
export type Origin = (typeof origins)[number];

export interface Size {
  width: number;
  height: number;
}

export interface Thumbnail {
  bytes: number;
  size: Size | null;
}

export type PlaceLevel = 'sublocation' | 'city' | 'state' | 'country';
export const placeLevels: readonly PlaceLevel[] = ['sublocation', 'city', 'state', 'country'];

/** What one block of metadata says. Texts are as they stand there, trimmed and never empty. */
export interface Found {
  origin: Origin;
  gps?: NonNullable<PhotoFacts['gps']>;
  places?: { level: PlaceLevel; name: string }[];
  /** `original`: when the shutter was released; else when the digital file was made. */
  taken?: { at: string; original: boolean }[];
  make?: string;
  model?: string;
  serials?: string[];
  owner?: string;
  authors?: string[];
  software?: string;
  thumbnail?: Thumbnail;
  /** As the block says of the picture; after a crop it may speak of the one before. */
  claimed?: Size;
  people?: string[];
  keywords?: string[];
  comments?: string[];
}

/** One reading of one file: what was found so far. */
export interface Reading {
  found: Found[];
  size: Size | null;
  damaged: boolean;
  /** Bytes of blocks that may yet be taken apart: a hostile file could hold the same block thousands of times. */
  left: number;
}

/** Bytes of blocks in one file: honest ones have a few hundred thousand. */
const mostBytes = 8 * 1024 * 1024;

export function startReading(): Reading {
  return { found: [], size: null, damaged: false, left: mostBytes };
}

/** Whether a block of so many bytes may be taken apart; it is counted then. */
export function spend(reading: Reading, bytes: number): boolean {
  if (reading.left <= 0) return false;
  reading.left -= bytes;
  return true;
}
