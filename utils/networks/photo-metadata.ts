import type { Confidence } from '../model/words';

/** What a network is known to do with what stands in a photo beside its picture. */
export interface PhotoMetadata {
  /** In what others can download: `strips` takes it out, `partly` leaves some, `keeps` leaves it. */
  others: 'strips' | 'partly' | 'keeps';
  /** The network says itself that it collects what is in the file. */
  collects: boolean;
  confidence: Confidence;
  source: string;
  /** Of the source, else of reading it. */
  date: string;
}

// Few rows, as few are known. Nobody here tried any of it: what no network says of itself is `low`, whoever repeats it.
const table: Readonly<Record<string, PhotoMetadata>> = {};

/** Null where nothing is known. */
export const findPhotoMetadata = (network: string | null): PhotoMetadata | null =>
  network !== null && Object.hasOwn(table, network) ? table[network]! : null;
