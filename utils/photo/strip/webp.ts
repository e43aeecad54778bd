import type { Part } from '../containers/part';
import { walkRiff } from '../containers/riff';
import type { ByteSource } from '../define';
import { readOrientation, writeOrientation } from './orientation';
import { isSame, type Piece, type Plan, readName, viewOf } from './pieces';

const pictures = new Set(['VP8 ', 'VP8L']);
const looks = new Set(['ICCP', 'ANIM', 'ALPH', ...pictures]);
const exifFlag = 0x08;
const xmpFlag = 0x04;
const longestExif = 1 << 24;

/** What is kept of a WebP: picture, transparency, movement, colours, and which way is up. */
export async function planWebp(source: ByteSource): Promise<Plan> {
  const pieces: Piece[] = [];
  let flags: { place: number; start: number; end: number } | null = null;
  let turned = false;
  let seen = '';
  for await (const chunk of walkRiff(source)) {
    const { type } = chunk;
    if (type === 'broken') {
      // Behind a whole picture it is nothing; of one that moves it may be the rest.
      if (!/picture/.test(seen) || /frame/.test(seen)) return 'damaged';
      break;
    }
    const end = padded(chunk, source.size);
    if (type === 'VP8X' && chunk.end - chunk.body >= 10 && !flags) {
      flags = { place: pieces.length, start: chunk.start, end };
      pieces.push({ start: chunk.start, end });
    } else if (type === 'ANMF') {
      const frame = await planFrame(source, chunk, end);
      if (!frame) return 'damaged';
      seen += ' picture frame';
      pieces.push(...frame);
    } else if (looks.has(type)) {
      if (pictures.has(type)) seen += ' picture';
      pieces.push({ start: chunk.start, end });
    } else if (type === 'EXIF' && chunk.end - chunk.body < longestExif && flags && !turned) {
      const kept = await keepOrientation(source, chunk, end);
      if (kept) pieces.push(kept);
      turned = kept !== null;
    }
  }
  if (!/picture/.test(seen)) return 'damaged';
  if (flags) {
    const before = await source.read(flags.start, flags.end);
    const after = before.slice();
    after[8] = (after[8]! & ~(exifFlag | xmpFlag)) | (turned ? exifFlag : 0);
    if (!isSame(before, after)) pieces[flags.place] = { bytes: after };
  }
  return [await makeHead(source, pieces), ...pieces];
}

/** A chunk of odd length has a byte behind it, which some programs leave out at the end of the file. */
const padded = ({ body, end }: Part, size: number) => Math.min(end + ((end - body) % 2), size);

async function makeHead(source: ByteSource, pieces: Piece[]): Promise<Piece> {
  const head = await source.read(0, 12);
  const length = pieces.reduce((sum, piece) => sum + measure(piece), 4);
  const said = viewOf(head).getUint32(4, true);
  // The missing last byte may be counted all the same.
  if (said === length || (said === length + 1 && said % 2 === 0 && source.size === length + 8))
    return { start: 0, end: 12 };
  const bytes = head.slice();
  viewOf(bytes).setUint32(4, length, true);
  return { bytes };
}

/** A frame without chunks that are no part of its picture. */
async function planFrame(source: ByteSource, frame: Part, end: number): Promise<Piece[] | null> {
  const kept: Piece[] = [];
  let length = 16;
  let hasPicture = false;
  for await (const chunk of walkRiff(source, frame.body + 16, frame.end)) {
    if (chunk.type === 'broken') return null;
    hasPicture ||= pictures.has(chunk.type);
    if (!looks.has(chunk.type)) continue;
    const last = padded(chunk, frame.end);
    kept.push({ start: chunk.start, end: last });
    length += last - chunk.start;
  }
  if (!hasPicture) return null;
  if (length === frame.end - frame.body) return [{ start: frame.start, end }];
  const head = (await source.read(frame.start, frame.body)).slice();
  viewOf(head).setUint32(4, length, true);
  return [{ bytes: head }, { start: frame.body, end: frame.body + 16 }, ...kept];
}

async function keepOrientation(source: ByteSource, chunk: Part, end: number): Promise<Piece | null> {
  const bytes = await source.read(chunk.start, end);
  // Some programs put the mark of JPEG before it.
  const from = readName(bytes, 8, 6) === 'Exif\0\0' ? 14 : 8;
  const orientation = readOrientation(bytes.subarray(from));
  if (orientation === null || orientation === 1) return null;
  const block = writeOrientation(orientation);
  const written = new Uint8Array(8 + block.length);
  written.set(bytes.subarray(0, 4));
  viewOf(written).setUint32(4, block.length, true);
  written.set(block, 8);
  return isSame(written, bytes) ? { start: chunk.start, end } : { bytes: written };
}

function measure(piece: Piece): number {
  if ('start' in piece) return piece.end - piece.start;
  return 'bytes' in piece ? piece.bytes.length : piece.zeros;
}
