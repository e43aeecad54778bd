import {
  readTiffHeader,
  type TiffDirectory,
  type TiffEntry,
  type TiffOrder,
  typeBytes,
  walkDirectories,
} from '../containers/tiff';
import type { ByteSource } from '../define';
import { applyEdits, type Edit, listGaps, type Plan, viewOf } from './pieces';

/** Entries that make the picture: size, colours, packing, where its data are, which way is up (TIFF 6.0, its supplements). */
const kept = new Set([
  254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284,
  290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 332, 334,
  336, 338, 339, 340, 341, 342, 347, 529, 530, 531, 532, 34675,
]);
/** Pictures inside of pictures, and raw files of cameras: what is needed to show them is not all known. */
const unknown = new Set([330, 50706, 50740]);
const oldJpeg = 6;
const maxRanges = 1 << 20;

/** What is kept of a TIFF: pages and their data where they are; everything that no kept entry points at is emptied. */
export async function planTiff(source: ByteSource): Promise<Plan> {
  const order = await readTiffHeader(source);
  if (!order) return 'damaged';
  const pages: TiffDirectory[] = [];
  for await (const directory of walkDirectories(source, order, order.first)) {
    if (directory.broken) return 'damaged';
    pages.push(directory);
  }
  if (pages.length === 0) return 'damaged';
  const ranges: Edit[] = [{ start: 0, end: order.big ? 16 : 8 }];
  const edits: Edit[] = [];
  for (const [index, page] of pages.entries()) {
    const data = await listData(source, order, page);
    if (typeof data === 'string') return data;
    const written = await writeDirectory(source, order, page, pages[index + 1]?.start ?? 0);
    edits.push(written);
    ranges.push({ start: page.start, end: page.end }, ...data);
    if (ranges.length > maxRanges) return 'format';
  }
  if (ranges.some(({ end }) => end > source.size)) return 'damaged';
  if (
    edits.some((one) =>
      ranges.some(({ start, end }) => start < one.end && end > one.start && start !== one.start),
    )
  )
    return 'damaged';
  edits.push(...listGaps(ranges, 0, source.size));
  return (await applyEdits(source, edits)) ?? 'damaged';
}

/** Where a page's values and picture data stand. */
async function listData(
  source: ByteSource,
  order: TiffOrder,
  { entries, start, end }: TiffDirectory,
): Promise<Edit[] | 'damaged' | 'format'> {
  const find = (tag: number) => entries.find((entry) => entry.tag === tag);
  if (entries.some(({ tag }) => unknown.has(tag))) return 'format';
  // Nobody can show a page without a width and a height.
  if (!find(256) || !find(257)) return 'damaged';
  const packing = find(259);
  if (packing && (await readNumbers(source, order, packing))?.[0] === oldJpeg) return 'format';
  const data: Edit[] = [];
  for (const entry of entries) {
    if (!kept.has(entry.tag) || (entry.at >= start && entry.at < end)) continue;
    if (entry.at + entry.bytes > source.size || !typeBytes[entry.type]) return 'damaged';
    data.push({ start: entry.at, end: entry.at + entry.bytes });
  }
  const pairs = [
    [find(273), find(279)],
    [find(324), find(325)],
  ] as const;
  if (!pairs.some(([at]) => at)) return 'format';
  for (const [at, length] of pairs) {
    if (!at) continue;
    const starts = await readNumbers(source, order, at);
    const lengths = length && (await readNumbers(source, order, length));
    if (!starts || !lengths || starts.length !== lengths.length) return 'format';
    for (const [index, place] of starts.entries()) {
      // Some programs count more than there is for the last one.
      const last = Math.min(place + lengths[index]!, source.size);
      if (place >= source.size && lengths[index]! > 0) return 'damaged';
      data.push({ start: order.base + place, end: order.base + last });
    }
  }
  return data;
}

/** The directory without the entries that are not kept; its place and length stay. */
async function writeDirectory(
  source: ByteSource,
  { little, big }: TiffOrder,
  { start, end, entries }: TiffDirectory,
  next: number,
): Promise<Edit> {
  const old = await source.read(start, end);
  const bytes = new Uint8Array(end - start);
  const view = viewOf(bytes);
  const left = entries.filter(({ tag }) => kept.has(tag));
  const [countBytes, entryBytes] = big ? [8, 20] : [2, 12];
  if (big) view.setBigUint64(0, BigInt(left.length), little);
  else view.setUint16(0, left.length, little);
  for (const [index, entry] of left.entries()) {
    const from = entry.start - start;
    bytes.set(old.subarray(from, from + entryBytes), countBytes + index * entryBytes);
  }
  const chain = countBytes + left.length * entryBytes;
  if (big) view.setBigUint64(chain, BigInt(next), little);
  else view.setUint32(chain, next, little);
  return { start, end, bytes };
}

async function readNumbers(
  source: ByteSource,
  { little }: TiffOrder,
  { type, count, at, bytes }: TiffEntry,
): Promise<number[] | null> {
  if (count > maxRanges || at + bytes > source.size) return null;
  const view = viewOf(await source.read(at, at + bytes));
  const size = typeBytes[type];
  const read: Record<number, (place: number) => number> = {
    3: (place) => view.getUint16(place, little),
    4: (place) => view.getUint32(place, little),
    16: (place) => Number(view.getBigUint64(place, little)),
  };
  const take = read[type];
  return take && size ? Array.from({ length: count }, (_, index) => take(index * size)) : null;
}
