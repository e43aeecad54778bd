import { readLatin, readView } from '../byte-source';
import type { ByteSource } from '../define';
import { type Found, type PlaceLevel, type Reading, spend } from '../found';
import { decodeText, isBlank, readDate } from '../text';
import { readXmp } from '../xmp/read-xmp';

const maxFields = 2000;
const maxResources = 500;
const levels: Readonly<Record<number, PlaceLevel>> = {
  92: 'sublocation',
  90: 'city',
  95: 'state',
  101: 'country',
};

/** IPTC's fields of record 2 (IIM 4.2): place, dates, by-line, keywords, caption. */
export function readIim(block: Uint8Array, reading: Reading): void {
  if (!spend(reading, block.length)) return;
  const bytes = block[0] !== 0x1c && block[3] === 0x1c ? turnFours(block) : block;
  const found: Found = { origin: 'iptc', places: [], authors: [], keywords: [], comments: [], taken: [] };
  const dates = new Map<number, string>();
  let at = 0;
  for (let count = 0; count < maxFields && at + 5 <= bytes.length && bytes[at] === 0x1c; count++) {
    const record = bytes[at + 1]!;
    const field = bytes[at + 2]!;
    const length = bytes[at + 3]! * 256 + bytes[at + 4]!;
    at += 5;
    // The highest bit says that the length itself is of so many bytes: of no text that is looked for here.
    if (length >= 0x8000 || at + length > bytes.length) {
      reading.damaged = true;
      break;
    }
    const text = record === 2 ? decodeText(bytes.subarray(at, at + length)) : null;
    at += length;
    if (text === null || isBlank(text)) continue;
    takeField(field, text, found, dates);
  }
  for (const [day, time, original] of [
    [55, 60, true],
    [62, 63, false],
  ] as const) {
    const date = readIimDate(dates.get(day), dates.get(time));
    if (date) found.taken!.push({ at: date, original });
  }
  reading.found.push(found);
}

/** Some TIFF files hold the bytes as numbers of four, in the file's order. */
function turnFours(block: Uint8Array): Uint8Array {
  const bytes = block.slice(0, block.length - (block.length % 4));
  for (let at = 0; at < bytes.length; at += 4) bytes.subarray(at, at + 4).reverse();
  return bytes;
}

function takeField(field: number, text: string, found: Found, dates: Map<number, string>): void {
  const level = levels[field];
  if (level) found.places!.push({ level, name: text });
  else if (field === 80) found.authors!.push(text);
  else if (field === 25) found.keywords!.push(text);
  else if (field === 120) found.comments!.push(text);
  else if (field === 65) found.software ??= text;
  else if ([55, 60, 62, 63].includes(field)) dates.set(field, text);
}

/** `20261122` and `130405+0100`. */
function readIimDate(day: string | undefined, time: string | undefined): string | null {
  const date = day ? readDate(day) : null;
  if (!date || date.includes('T')) return date;
  return (time && readDate(`${date}T${time.slice(0, 6)}`)) ?? date;
}

/** Photoshop's resources: `8BIM`, number, name, data; IPTC and XMP among them. */
export async function readPhotoshop(source: ByteSource, reading: Reading): Promise<void> {
  let at = 0;
  for (let count = 0; count < maxResources && at + 12 <= source.size; count++) {
    const head = await readView(source, at, 7);
    if (readLatin(head, 0, 4) !== '8BIM') break;
    const id = head.getUint16(4);
    const name = head.getUint8(6);
    const sizeAt = at + 6 + (name + 1) + ((name + 1) % 2);
    const size = await readView(source, sizeAt, 4);
    if (size.byteLength < 4) break;
    const length = size.getUint32(0);
    const body = sizeAt + 4;
    if (body + length > source.size) {
      reading.damaged = true;
      break;
    }
    if (id === 0x0404) readIim(await source.read(body, body + length), reading);
    else if (id === 0x0424) readXmp(await source.read(body, body + length), reading);
    at = body + length + (length % 2);
  }
}
