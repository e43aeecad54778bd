import { readView } from '../byte-source';
import type { ByteSource } from '../define';

/** How numbers stand in a TIFF structure, and where offsets count from. */
export interface TiffOrder {
  little: boolean;
  /** BigTIFF: offsets and counts of 8 bytes. */
  big: boolean;
  /** Added to every offset that stands in the structure. */
  base: number;
}

/** One entry of a directory; its value stands at `at` (absolute) and is `bytes` long, both as the file claims. */
export interface TiffEntry {
  tag: number;
  type: number;
  count: number;
  at: number;
  bytes: number;
  /** Where the twelve (BigTIFF: twenty) bytes of the entry itself stand. */
  start: number;
}

export interface TiffDirectory {
  start: number;
  end: number;
  entries: TiffEntry[];
  /** Absolute offset of the next directory of the chain; 0 for none. */
  next: number;
  /** It was cut off, or claims what it cannot hold. */
  broken: boolean;
}

export const typeBytes: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];

/** Entries of a directory that are looked at: the largest known maker's blocks have a few hundred. */
const maxEntries = 2048;
const maxDirectories = 64;

/** The header of a TIFF file or of an Exif block at `base`, and where its first directory is; null where there is none. */
export async function readTiffHeader(
  source: ByteSource,
  base = 0,
): Promise<(TiffOrder & { first: number }) | null> {
  const view = await readView(source, base, 16);
  if (view.byteLength < 8) return null;
  const mark = view.getUint16(0);
  const little = mark === 0x4949;
  if (!little && mark !== 0x4d4d) return null;
  const version = view.getUint16(2, little);
  // Any other number than BigTIFF's is taken for 42: raw files have their own, and readers do not insist on it.
  const big = version === 43;
  if (big && view.byteLength < 16) return null;
  const first = big ? readLong(view, 8, little) : view.getUint32(4, little);
  return { little, big, base, first: base + first };
}

/** The directory at an absolute offset, without its values, except those that stand in the entries themselves. */
export async function readDirectory(
  source: ByteSource,
  order: TiffOrder,
  start: number,
): Promise<TiffDirectory | null> {
  const { little, big } = order;
  const [countBytes, entryBytes, nextBytes] = big ? [8, 20, 8] : [2, 12, 4];
  const head = await readView(source, start, countBytes);
  if (head.byteLength < countBytes) return null;
  const claimed = big ? readLong(head, 0, little) : head.getUint16(0, little);
  const count = Math.min(claimed, maxEntries);
  const from = start + countBytes;
  const view = await readView(source, from, count * entryBytes + nextBytes);
  const entries: TiffEntry[] = [];
  for (let offset = 0; entries.length < count && offset + entryBytes <= view.byteLength; offset += entryBytes)
    entries.push(readEntry(view, offset, from + offset, order));
  const whole = entries.length === claimed;
  const chain = whole && view.byteLength >= count * entryBytes + nextBytes ? count * entryBytes : -1;
  const next = chain < 0 ? 0 : big ? readLong(view, chain, little) : view.getUint32(chain, little);
  const end = from + entries.length * entryBytes + (chain < 0 ? 0 : nextBytes);
  return { start, end, entries, next: next === 0 ? 0 : order.base + next, broken: !whole };
}

function readEntry(view: DataView, offset: number, start: number, order: TiffOrder): TiffEntry {
  const { little, big, base } = order;
  const type = view.getUint16(offset + 2, little);
  const count = big ? readLong(view, offset + 4, little) : view.getUint32(offset + 4, little);
  const bytes = count * (typeBytes[type] ?? 0);
  const inside = offset + (big ? 12 : 8);
  const fits = bytes <= (big ? 8 : 4);
  const claimed = big ? readLong(view, inside, little) : view.getUint32(inside, little);
  const at = fits ? start + (inside - offset) : base + claimed;
  return { tag: view.getUint16(offset, little), type, count, at, bytes, start };
}

/** The chain of directories from the first on; one that was seen ends it, so that no circle is walked twice. */
export async function* walkDirectories(
  source: ByteSource,
  order: TiffOrder,
  first: number,
): AsyncGenerator<TiffDirectory, void> {
  const seen = new Set<number>();
  for (let at = first; at > 0 && !seen.has(at) && seen.size < maxDirectories; ) {
    seen.add(at);
    const directory = await readDirectory(source, order, at);
    if (!directory) return;
    yield directory;
    at = directory.next;
  }
}

/** Eight bytes as a number; beyond 2^53 no offset means anything. */
function readLong(view: DataView, offset: number, little: boolean): number {
  return Math.min(Number(view.getBigUint64(offset, little)), Number.MAX_SAFE_INTEGER);
}
