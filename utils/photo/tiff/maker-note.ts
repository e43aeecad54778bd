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
import { fixedSerials, kodakSerial, type Maker, makers } from './makers';
import { readNumbers, readText, readValue, type TiffSource } from './values';

/** What a maker's own block tells of the device and of people, where its layout is known. */
export async function readMakerNote(
  tiff: TiffSource,
  note: TiffEntry,
  exif: Found,
  reading: Reading,
): Promise<void> {
  const head = await readView(tiff.source, note.at, Math.min(64, note.bytes));
  const start = readLatin(head, 0, 64);
  const found: Found = { origin: 'maker', serials: [], people: [], places: [] };
  const known = makers.find(
    ({ marks, make }) =>
      marks.some((mark) => start.startsWith(mark)) && (make?.test(exif.make ?? '') ?? true),
  );
  const opened = known ? await openNote(tiff, note, start, known) : null;
  if (known && opened) await readKnown(opened.inside, opened.directory, known, found);
  else await readFixed(tiff, note, start, found);
  reading.found.push(found);
}

async function readKnown(
  inside: TiffSource,
  directory: TiffDirectory,
  maker: Maker,
  found: Found,
): Promise<void> {
  let isBelowRead = false;
  for (const entry of directory.entries) {
    const { tag } = entry;
    if (maker.serials.includes(tag)) await takeSerial(inside, entry, found);
    else if (tag === maker.listed?.tag)
      addSerial((await readNumbers(inside, entry))[maker.listed.index]?.toString() ?? '', found);
    else if (tag === maker.owner) {
      const owner = await readPrintable(inside, entry);
      if (owner) found.owner = owner;
    } else if (maker.people?.includes(tag)) {
      const name = await readPrintable(inside, entry);
      if (name) found.people!.push(name);
    } else if (maker.places?.has(tag)) {
      const name = await readPrintable(inside, entry);
      if (name) found.places!.push({ level: maker.places.get(tag)!, name });
    } else if (tag === maker.below?.tag && !isBelowRead) {
      isBelowRead = true;
      const below = await openBelow(inside, entry);
      for (const each of below?.entries ?? [])
        if (maker.below.serials.includes(each.tag)) await takeSerial(inside, each, found);
    }
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
    if (maker.base !== 'exif') order.base = note.at + maker.base.note;
    if (/^(?:FUJIFILM|GENERALE)/.test(start)) {
      // Always little-endian, and the offset of the directory stands after the name.
      order.little = true;
      const offset = await readView(source, at, 4);
      at = note.at + (offset.byteLength === 4 ? offset.getUint32(0, true) : 0);
    }
    const mark = maker.order === undefined ? '' : start.slice(maker.order, maker.order + 2);
    if (mark === 'II' || mark === 'MM') order.little = mark === 'II';
    else order = await settleOrder(tiff, at, order);
  }
  const directory = await readDirectory(source, order, at);
  return directory && directory.entries.length > 0 ? { inside: { source, order }, directory } : null;
}

/** Programs that turn the order of Exif leave the maker's block as it was: no directory has 256 entries or more. */
async function settleOrder(tiff: TiffSource, at: number, order: TiffOrder): Promise<TiffOrder> {
  const count = await readView(tiff.source, at, 2);
  if (count.byteLength < 2) return order;
  const turned = count.getUint16(0, order.little) > 255 && count.getUint16(0, !order.little) <= 255;
  return turned ? { ...order, little: !order.little } : order;
}

/** Newer blocks point to the directory below, older ones hold it as a value. */
async function openBelow(inside: TiffSource, entry: TiffEntry): Promise<TiffDirectory | null> {
  const pointed = entry.type === 4 || entry.type === 13;
  const [offset = 0] = pointed ? await readNumbers(inside, entry) : [];
  return readDirectory(inside.source, inside.order, pointed ? inside.order.base + offset : entry.at);
}

/** Of bytes that are no text there is nothing to show: the block was moved, and its offsets with it. */
async function readPrintable(inside: TiffSource, entry: TiffEntry): Promise<string | null> {
  const text = await readText(inside, entry);
  return text && !isBlank(text) && !/[\x80-\x9f\ufffd]/.test(text) ? text : null;
}

async function takeSerial(inside: TiffSource, entry: TiffEntry, found: Found): Promise<void> {
  if ([1, 2, 7].includes(entry.type)) return addSerial((await readText(inside, entry)) ?? '', found);
  const number = (await readNumbers(inside, entry))[0] ?? 0;
  // As it stands on Canon's bodies.
  if (number > 0) addSerial(number.toString().padStart(entry.tag === 0x000c ? 10 : 0, '0'), found);
}

function addSerial(text: string, found: Found): void {
  const value = text.replace(/^NO= ?/, '').replace(/[\s\xff]+$/, '');
  if (value.length > 2 && !isBlank(value) && /^[\x20-\x7e]+$/.test(value)) found.serials!.push(value);
}

async function readFixed(tiff: TiffSource, note: TiffEntry, start: string, found: Found): Promise<void> {
  const bytes = await readValue(tiff, note, 4096);
  // Hewlett-Packard: plain text among other bytes.
  const text = /SERIAL NUMBER:([\x21-\x7e]{3,30})/.exec(new TextDecoder('latin1').decode(bytes))?.[1];
  if (text) addSerial(text, found);
  addSerial(kodakSerial.exec(start)?.[0] ?? '', found);
  const fixed = fixedSerials.find(({ mark }) => start.startsWith(mark));
  if (!fixed) return;
  const piece = bytes.subarray(fixed.at, fixed.at + fixed.bytes);
  addSerial(new TextDecoder(fixed.wide ? 'utf-16le' : 'latin1').decode(piece).split('\0')[0]!.trim(), found);
}
