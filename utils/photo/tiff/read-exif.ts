import { openBytes } from '../byte-source';
import {
  readDirectory,
  readTiffHeader,
  type TiffDirectory,
  type TiffEntry,
  walkDirectories,
} from '../containers/tiff';
import type { ByteSource } from '../define';
import { type Found, type Reading, spend } from '../found';
import { readIim, readPhotoshop } from '../iptc/read-iptc';
import { decodeText, decodeUtf16, isBlank, readDate, tidyText } from '../text';
import { readXmp } from '../xmp/read-xmp';
import { readMakerNote } from './maker-note';
import { readGps } from './read-gps';
import { makeSize, readThumbnail } from './read-thumbnail';
import { readNumbers, readText, readValue, readWindowsText, type TiffSource } from './values';

/** Bytes of a packet inside a TIFF file (XMP, IPTC, Photoshop) that are read. */
const maxPacket = 512 * 1024;

const blockBytes = 64 * 1024;

/** Everything that a TIFF structure says: a TIFF file, or the Exif block of another (`whole` false). */
export async function readExif(source: ByteSource, reading: Reading, whole = false): Promise<boolean> {
  // A block costs as much as the most that JPEG lets it be, however often the file repeats it.
  const order = spend(reading, blockBytes) ? await readTiffHeader(source) : null;
  if (!order) return false;
  const tiff: TiffSource = { source, order };
  const found: Found = { origin: 'exif' };
  reading.found.push(found);
  let index = 0;
  for await (const directory of walkDirectories(source, order, order.first)) {
    if (directory.broken) reading.damaged = true;
    await takeEntries(tiff, directory, found, reading);
    if (index === 0) await readMain(tiff, directory, found, reading, whole);
    // The second directory is the thumbnail's; of a TIFF file it may as well be the second page, with an author of its own.
    else if (!found.thumbnail) {
      const thumbnail = await readThumbnail(tiff, directory);
      if (thumbnail) found.thumbnail = thumbnail;
    }
    index++;
    if (index > 8) break;
  }
  if (index === 0) reading.damaged = true;
  return true;
}

type Take = (tiff: TiffSource, entry: TiffEntry, found: Found) => Promise<void>;

const take =
  (keep: (text: string, found: Found) => void, read = readText): Take =>
  async (tiff, entry, found) => {
    const text = await read(tiff, entry);
    if (text !== null && !isBlank(text)) keep(text, found);
  };

const takeSerial = (read = readText) =>
  take((text, found) => {
    found.serials = [...(found.serials ?? []), text.replace(/^.*: /, '')];
  }, read);
const takeAuthor = (read = readText) =>
  take((text, found) => {
    found.authors = [...(found.authors ?? []), ...splitNames(text)];
  }, read);
const takeKeywords = take((text, found) => {
  found.keywords = splitNames(text);
}, readWindowsText);
const takeComment = (read = readText) =>
  take((text, found) => {
    found.comments = [...(found.comments ?? []), text];
  }, read);
const takeDate = (original: boolean) =>
  take((text, found) => {
    const at = readDate(text);
    if (at) found.taken = [...(found.taken ?? []), { at, original }];
  });
const takeFirst = (key: 'make' | 'model' | 'software' | 'owner', read = readText) =>
  take((text, found) => {
    found[key] ??= text;
  }, read);

/** Several names in one value are divided by semicolons. */
function splitNames(text: string): string[] {
  return text.split(';').flatMap((part) => tidyText(part) ?? []);
}

/** By tag; of the first directory and of Exif's own alike, because writers put them in either. */
const takers: ReadonlyMap<number, Take> = new Map([
  [0x010e, takeComment()],
  [0x010f, takeFirst('make')],
  [0x0110, takeFirst('model')],
  [0x0131, takeFirst('software')],
  [0x013b, takeAuthor()],
  [0x9003, takeDate(true)],
  [0x9004, takeDate(false)],
  [0x9286, takeComment(readComment)],
  [0x9c9b, takeComment(readWindowsText)],
  [0x9c9c, takeComment(readWindowsText)],
  [0x9c9d, takeAuthor(readWindowsText)],
  [0x9c9e, takeKeywords],
  [0x9c9f, takeComment(readWindowsText)],
  [0xa430, takeFirst('owner')],
  [0xa431, takeSerial()],
  [0xa435, takeSerial()],
  [0xa437, takeAuthor()],
  [0xc353, takeFirst('owner', readComment)],
  [0xc354, takeSerial(readComment)],
  [0xc62f, takeSerial()],
  [0xfde8, takeFirst('owner')],
  [0xfde9, takeSerial()],
]);

/** Each tag once, and what is read of it counts: a hostile directory could point thousands of times at the same long text. */
async function takeEntries(
  tiff: TiffSource,
  directory: TiffDirectory,
  found: Found,
  reading: Reading,
): Promise<void> {
  const seen = new Set<number>();
  for (const entry of directory.entries) {
    const read = takers.get(entry.tag);
    if (!read || seen.has(entry.tag)) continue;
    seen.add(entry.tag);
    if (spend(reading, Math.min(entry.bytes, 8192))) await read(tiff, entry, found);
    else reading.damaged = true;
  }
}

async function readMain(
  tiff: TiffSource,
  directory: TiffDirectory,
  found: Found,
  reading: Reading,
  whole: boolean,
): Promise<void> {
  for (const entry of directory.entries) await readPacket(tiff, entry, reading);
  if (whole) reading.size ??= await readSize(tiff, directory, 0x0100, 0x0101);
  const inside = await readBelow(tiff, directory, 0x8769, reading);
  // A few writers hang the place under Exif's own directory.
  for (const above of inside ? [directory, inside] : [directory]) {
    const place = await readBelow(tiff, above, 0x8825, reading);
    const gps = place && (await readGps(tiff, place));
    if (gps) found.gps ??= gps;
  }
  if (inside) {
    await takeEntries(tiff, inside, found, reading);
    const claimed = await readSize(tiff, inside, 0xa002, 0xa003);
    if (claimed) found.claimed = claimed;
    const note = inside.entries.find((entry) => entry.tag === 0x927c);
    if (note) await readMakerNote(tiff, note, found, reading);
  }
  // Some writers have no second directory and leave the thumbnail's tags in the first.
  if (!whole) {
    const thumbnail = await readThumbnail(tiff, directory);
    if (thumbnail) found.thumbnail = thumbnail;
  }
}

/** The directory that the first entry of a tag points to. */
async function readBelow(
  tiff: TiffSource,
  directory: TiffDirectory,
  tag: number,
  reading: Reading,
): Promise<TiffDirectory | null> {
  const entry = directory.entries.find((each) => each.tag === tag);
  if (!entry) return null;
  const [offset = 0] = await readNumbers(tiff, entry);
  const below = offset > 0 ? await readDirectory(tiff.source, tiff.order, tiff.order.base + offset) : null;
  if (!below || below.broken) reading.damaged = true;
  return below;
}

async function readPacket(tiff: TiffSource, entry: TiffEntry, reading: Reading): Promise<void> {
  if (entry.tag !== 0x02bc && entry.tag !== 0x83bb && entry.tag !== 0x8649) return;
  if (reading.left <= 0) return;
  const bytes = await readValue(tiff, entry, maxPacket);
  if (entry.tag === 0x02bc) readXmp(bytes, reading);
  else if (entry.tag === 0x83bb) readIim(bytes, reading);
  else await readPhotoshop(openBytes(bytes), reading);
}

async function readSize(tiff: TiffSource, directory: TiffDirectory, wide: number, high: number) {
  const numberOf = async (tag: number) => {
    const entry = directory.entries.find((each) => each.tag === tag);
    return entry ? ((await readNumbers(tiff, entry))[0] ?? 0) : 0;
  };
  return makeSize(await numberOf(wide), await numberOf(high));
}

/** Eight bytes say in which characters the rest is. */
async function readComment(tiff: TiffSource, entry: TiffEntry): Promise<string | null> {
  const bytes = await readValue(tiff, entry, 8192);
  const code = String.fromCharCode(...bytes.subarray(0, 8));
  const text = bytes.subarray(8);
  if (code.startsWith('UNICODE')) return decodeUtf16(text, guessLittle(text, tiff.order.little));
  if (code.startsWith('ASCII') || /^[\0 ]{8}$/.test(code)) return decodeText(text);
  return code.startsWith('JIS') ? null : decodeText(bytes);
}

/** Not all writers keep the file's order: of text in our letters the zero bytes tell. */
function guessLittle(bytes: Uint8Array, little: boolean): boolean {
  let odd = 0;
  let even = 0;
  for (let at = 0; at + 1 < Math.min(bytes.length, 200); at += 2) {
    if (bytes[at] === 0 && bytes[at + 1] !== 0) even++;
    if (bytes[at] !== 0 && bytes[at + 1] === 0) odd++;
  }
  return odd === even ? little : odd > even;
}
