import { readLatin, readView } from '../byte-source';
import {
  readDirectory,
  readTiffHeader,
  type TiffDirectory,
  type TiffEntry,
  type TiffOrder,
} from '../containers/tiff';
import type { Found, Reading } from '../found';
import { isBlank } from '../text';
import { readNumbers, readText, readValue, type TiffSource } from './values';

/** How a maker lays out its own block, and where serial numbers stand in it (as ExifTool's documentation of tags names them). */
interface Maker {
  /** Characters that the block begins with; empty where it begins with its directory, and the maker's name decides. */
  mark: string;
  make?: RegExp;
  /** Where the directory stands, from the block's start; for `own` where a TIFF header stands. */
  at: number;
  /** What offsets count from: the Exif block's start, the maker's block, or a TIFF header of its own. */
  base: 'exif' | 'note' | 'own';
  /** Where two characters say the order of bytes; else it is the Exif block's. */
  order?: number;
  serials: readonly number[];
  owner?: number;
  /** A directory below, of equipment. */
  below?: { tag: number; serials: readonly number[] };
}

const olympus = {
  serials: [0x0404, 0x101a],
  below: { tag: 0x2010, serials: [0x0101, 0x0102, 0x0202, 0x0302, 0x1003] },
} as const;

const makers: readonly Maker[] = [
  { mark: 'Nikon\0\x02', at: 10, base: 'own', serials: [0x001d, 0x00a0] },
  { mark: 'OLYMPUS\0', at: 12, base: 'note', order: 8, ...olympus },
  { mark: 'OM SYSTEM\0', at: 16, base: 'note', order: 12, ...olympus },
  { mark: 'OLYMP\0', at: 8, base: 'exif', ...olympus },
  { mark: 'Panasonic\0', at: 12, base: 'exif', serials: [0x0025, 0x0052, 0x0054] },
  { mark: 'FUJIFILM', at: 8, base: 'note', serials: [0x0010] },
  { mark: 'AOC\0', at: 6, base: 'exif', order: 4, serials: [0x0229] },
  { mark: 'PENTAX \0', at: 10, base: 'note', order: 8, serials: [0x0229] },
  { mark: 'SIGMA\0\0\0', at: 10, base: 'exif', serials: [0x0002] },
  { mark: 'FOVEON\0\0', at: 10, base: 'exif', serials: [0x0002] },
  { mark: 'MOT\0', at: 8, base: 'note', serials: [0x5501] },
  { mark: '', make: /^canon/i, at: 0, base: 'exif', serials: [0x000c, 0x0096], owner: 0x0009 },
  { mark: '', make: /^samsung/i, at: 0, base: 'note', serials: [0xa002, 0xa005] },
];

/** Serial numbers and owner in the maker's own block, where its layout is known. */
export async function readMakerNote(
  tiff: TiffSource,
  note: TiffEntry,
  exif: Found,
  reading: Reading,
): Promise<void> {
  const head = await readView(tiff.source, note.at, Math.min(64, note.bytes));
  const start = readLatin(head, 0, 64);
  const found: Found = { origin: 'maker', serials: [] };
  const maker = makers.find(
    ({ mark, make }) => start.startsWith(mark) && (make?.test(exif.make ?? '') ?? true),
  );
  if (!maker) await readFixed(tiff, note, start, found);
  else await readKnown(tiff, note, start, maker, found);
  if (found.serials!.length > 0 || found.owner) reading.found.push(found);
}

async function readKnown(
  tiff: TiffSource,
  note: TiffEntry,
  start: string,
  maker: Maker,
  found: Found,
): Promise<void> {
  const opened = await openNote(tiff, note, start, maker);
  if (!opened) return;
  const { inside, directory } = opened;
  for (const entry of directory.entries) {
    if (maker.serials.includes(entry.tag)) await takeSerial(inside, entry, found);
    if (entry.tag === maker.owner) {
      const owner = await readText(inside, entry);
      if (owner && !isBlank(owner)) found.owner = owner;
    }
    if (entry.tag !== maker.below?.tag) continue;
    const below = await openBelow(inside, entry);
    for (const each of below?.entries ?? [])
      if (maker.below.serials.includes(each.tag)) await takeSerial(inside, each, found);
  }
}

async function openNote(
  tiff: TiffSource,
  note: TiffEntry,
  start: string,
  maker: Maker,
): Promise<{ inside: TiffSource; directory: TiffDirectory } | null> {
  const { source } = tiff;
  let at = note.at + maker.at;
  let order: TiffOrder = { ...tiff.order, big: false };
  if (maker.base === 'own') {
    const own = await readTiffHeader(source, at);
    if (!own) return null;
    order = own;
    at = own.first;
  } else {
    if (maker.base === 'note') order.base = note.at;
    if (maker.mark === 'FUJIFILM') {
      // Always little-endian, and the offset of the directory stands after the name.
      order.little = true;
      const offset = await readView(source, at, 4);
      at = note.at + (offset.byteLength === 4 ? offset.getUint32(0, true) : 0);
    }
    const mark = maker.order === undefined ? '' : start.slice(maker.order, maker.order + 2);
    if (mark === 'II' || mark === 'MM') order.little = mark === 'II';
  }
  const directory = await readDirectory(source, order, at);
  return directory && directory.entries.length > 0 ? { inside: { source, order }, directory } : null;
}

/** Newer blocks point to the directory below, older ones hold it as a value. */
async function openBelow(inside: TiffSource, entry: TiffEntry): Promise<TiffDirectory | null> {
  const pointed = entry.type === 4 || entry.type === 13;
  const [offset = 0] = pointed ? await readNumbers(inside, entry) : [];
  return readDirectory(inside.source, inside.order, pointed ? inside.order.base + offset : entry.at);
}

async function takeSerial(inside: TiffSource, entry: TiffEntry, found: Found): Promise<void> {
  const text =
    entry.type === 2 || entry.type === 7 || entry.type === 1 ? await readText(inside, entry) : null;
  const value = text ?? (await readNumbers(inside, entry))[0]?.toString() ?? '';
  // Of bytes that are no text there is nothing to show.
  if (!isBlank(value) && /^[\x20-\x7e]+$/.test(value))
    found.serials!.push(value.replace(/^NO= ?/, '').trim());
}

/** Makers whose blocks are no directory. */
async function readFixed(tiff: TiffSource, note: TiffEntry, start: string, found: Found): Promise<void> {
  // Hewlett-Packard: plain text among other bytes.
  const bytes = await readValue(tiff, note, 4096);
  const text = new TextDecoder('latin1').decode(bytes);
  const serial = /SERIAL NUMBER:([\x21-\x7e]{3,30})/.exec(text)?.[1];
  if (serial && !isBlank(serial)) found.serials!.push(serial);
  // Reconyx: wildlife cameras, 28 bytes of UTF-16.
  const at = start.startsWith('RECONYXH2\0') ? 126 : bytes[0] === 0x01 && bytes[1] === 0xf1 ? 42 : -1;
  if (at < 0) return;
  const wide = new TextDecoder('utf-16le')
    .decode(bytes.subarray(at, at + 28))
    .split('\0')[0]!
    .trim();
  if (!isBlank(wide) && /^[\x20-\x7e]+$/.test(wide)) found.serials!.push(wide);
}
