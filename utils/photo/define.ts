import type { PhotoKind } from '../model/words';

export const photoFormats = ['jpeg', 'png', 'webp', 'heic', 'avif', 'tiff', 'gif', 'mp4', 'mov'] as const;
export type PhotoFormat = (typeof photoFormats)[number];

/** A file that is read in parts, so that of a photo of 5 MB only the bytes needed are read. */
export interface ByteSource {
  /** Bytes in all. */
  size: number;
  /** Bytes from `start` to `end` (exclusive); fewer where the file ends before. */
  read(start: number, end: number): Promise<Uint8Array>;
}

/** What stands in a photo or video beside its picture. What is absent is null or empty. */
export interface PhotoFacts {
  /** By its bytes, not by its name; null for what is none of these. */
  format: PhotoFormat | null;
  /** Pixels, before orientation. */
  width: number | null;
  height: number | null;
  /** Degrees, WGS 84; altitude in metres. Never a block without a fix. */
  gps: { latitude: number; longitude: number; altitude: number | null } | null;
  /** Place as text, most exact first: sublocation, city, state, country. */
  placeNames: string[];
  /** When it was taken, as the device's clock had it: `2026-11-22T13:04:05`, without zone; of films often by universal time. Only the day where no time stands. */
  taken: string | null;
  /** Maker and model. */
  device: string | null;
  /** Serial numbers of camera, lens, flash; `makerNote`: only in the maker's own block. */
  serials: { value: string; makerNote: boolean }[];
  owner: string | null;
  authors: string[];
  software: string | null;
  /** The small picture inside; `differs`: its proportions are not the picture's, as after cropping; null where that is not known. */
  thumbnail: { bytes: number; width: number | null; height: number | null; differs: boolean | null } | null;
  people: string[];
  keywords: string[];
  comments: string[];
  /** Could not be read to its end: what is absent may be there. */
  damaged: boolean;
}

/** A copy without metadata. */
export type Stripped =
  /** `same`: pixels bit-identical, `recoded`: it had to be decoded and encoded again. `copy` is made of parts of the file, not read into memory. */
  | { outcome: 'clean'; copy: Blob; pixels: 'same' | 'recoded' }
  /** There was nothing to take out. */
  | { outcome: 'was-clean' }
  /** `format`: this format cannot be cleaned here; `damaged`: it does not hold together; `animated`: would lose its movement. */
  | { outcome: 'cannot'; reason: 'format' | 'damaged' | 'animated' };

/** The nearest larger town to a place; `km` to its middle, rounded. Names as the table has them, the country as ISO 3166-1 alpha-2. */
export interface Town {
  name: string;
  country: string;
  km: number;
}

/** What `photo.js` leaves in its isolated world for the composing script of the same frame; no page sees it. Never throws. */
export interface PhotoCode {
  read(file: Blob): Promise<PhotoFacts>;
  strip(file: Blob): Promise<Stripped>;
  kindsOf(facts: PhotoFacts): PhotoKind[];
  /** Null where none is within 300 km. */
  findTown(latitude: number, longitude: number): Town | null;
}

/** Where it is left, on `globalThis`. */
export const photoMark = '__vitrinePhoto';
