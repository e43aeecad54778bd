import { maxParts } from '../containers/part';
import type { ByteSource } from '../define';
import { readOrientation, writeOrientation } from './orientation';
import { isSame, type Piece, type Plan, readName, viewOf } from './pieces';

const scanChunk = 1 << 18;

// Segments without which it is another picture, or none: frames, tables, restarts, scans (ITU-T T.81, table B.1).
const isPicture = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= 0xda && marker <= 0xdf);
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isTable = (marker: number) => marker === 0xdb || marker === 0xdd;

/** What is kept of a JPEG: the picture to its true end, how its colours are read, and which way is up. */
export async function planJpeg(source: ByteSource): Promise<Plan> {
  const pieces: Piece[] = [{ start: 0, end: 2 }];
  let at = 2;
  let hasFrame = false;
  let hasScan = false;
  let turned = false;
  for (let count = 0; count < maxParts; count++) {
    const begin = await findMarker(source, at);
    if (begin === null) return hasScan ? pieces : 'damaged';
    const marker = (await source.read(begin + 1, begin + 2))[0]!;
    if (marker === 0xd9) {
      if (!hasScan) return 'damaged';
      pieces.push({ start: begin, end: begin + 2 });
      return pieces;
    }
    // Restart markers and TEM stand alone; here they mean nothing.
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at = begin + 2;
      continue;
    }
    if (marker === 0xd8) return 'damaged';
    const head = await source.read(begin, begin + 4);
    const length = head.length === 4 ? viewOf(head).getUint16(2) : 0;
    const end = begin + 2 + length;
    if (length < 2 || end > source.size) return 'damaged';
    if (isPicture(marker) || isTable(marker)) {
      hasFrame ||= isFrame(marker);
      pieces.push({ start: begin, end });
    } else if (marker >= 0xe0 && marker <= 0xef) {
      const kept = keepBlock(marker, await source.read(begin, end), begin, turned);
      if (kept) pieces.push(kept.piece);
      turned ||= kept?.turned === true;
    } else if (marker !== 0xfe) return marker >= 0xf0 ? 'format' : 'damaged';
    at = end;
    if (marker !== 0xda) continue;
    if (!hasFrame) return 'damaged';
    hasScan = true;
    const scanEnd = await findScanEnd(source, end);
    pieces.push({ start: end, end: scanEnd });
    at = scanEnd;
  }
  return 'format';
}

/** Where the next marker's `FF` is, right before its code: what stands between segments is no part of the picture. */
async function findMarker(source: ByteSource, from: number): Promise<number | null> {
  for (let at = from; at + 1 < source.size; ) {
    const bytes = await source.read(at, at + 512);
    for (let place = 0; place + 1 < bytes.length; place++)
      if (bytes[place] === 0xff && bytes[place + 1] !== 0xff && bytes[place + 1] !== 0) return at + place;
    at += bytes.length - 1;
  }
  return null;
}

/** Where a scan's data ends: at a marker that is neither a stuffed byte nor a restart, or with the file. */
async function findScanEnd(source: ByteSource, from: number): Promise<number> {
  for (let at = from; at < source.size; ) {
    const bytes = await source.read(at, at + scanChunk);
    let place = bytes.indexOf(0xff);
    while (place >= 0 && place + 1 < bytes.length) {
      const next = bytes[place + 1]!;
      if (next !== 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at + place;
      place = bytes.indexOf(0xff, next === 0xff ? place + 1 : place + 2);
    }
    if (at + bytes.length >= source.size) break;
    at += place < 0 ? bytes.length : place;
  }
  return source.size;
}

/** What of an application's block decides how the picture looks; null for all others. */
function keepBlock(
  marker: number,
  segment: Uint8Array,
  begin: number,
  turned: boolean,
): { piece: Piece; turned?: boolean } | null {
  const whole = { start: begin, end: begin + segment.length };
  const give = (bytes: Uint8Array) => (isSame(bytes, segment) ? whole : { bytes: bytes.slice() });
  if (marker === 0xe0 && readName(segment, 4, 5) === 'JFIF\0' && segment.length >= 18) {
    // Without the small picture that may follow: version, unit and density only.
    const head = segment.slice(0, 18);
    head.set([0, 16], 2);
    head.set([0, 0], 16);
    return { piece: give(head) };
  }
  if (marker === 0xe1 && readName(segment, 4, 6) === 'Exif\0\0' && !turned) {
    const orientation = readOrientation(segment.subarray(10));
    if (orientation === null) return null;
    // Of several blocks the first that says it decides.
    if (orientation === 1) return { piece: { start: begin, end: begin }, turned: true };
    const block = writeOrientation(orientation);
    const bytes = new Uint8Array(10 + block.length);
    bytes.set([0xff, 0xe1, 0, bytes.length - 2, 0x45, 0x78, 0x69, 0x66, 0, 0]);
    bytes.set(block, 10);
    return { piece: give(bytes), turned: true };
  }
  if (marker === 0xe2 && readName(segment, 4, 12) === 'ICC_PROFILE\0') return { piece: whole };
  if (marker === 0xee && readName(segment, 4, 5) === 'Adobe' && segment.length >= 16) {
    const head = segment.slice(0, 16);
    head.set([0, 14], 2);
    return { piece: give(head) };
  }
  return null;
}
