import type { ByteSource, Stripped } from '../define';

/** A part of a copy: bytes of the original from `start` to `end`, bytes written anew, or so many zeros. */
export type Piece = { start: number; end: number } | { bytes: Uint8Array } | { zeros: number };

/** The copy's pieces in order, or why there is none. */
export type Plan = Piece[] | 'damaged' | 'format' | 'animated';

/** Big enough for any run of zeros to be made of few parts, small enough to be kept. */
const zeroBlock = new Uint8Array(1 << 14);
const compareChunk = 1 << 18;

/** Puts the copy together; of a copy that is the file itself there is nothing to give. */
export function joinPieces(file: Blob, plan: Plan): Stripped {
  if (typeof plan === 'string') return { outcome: 'cannot', reason: plan };
  const merged: Piece[] = [];
  for (const piece of plan) {
    const last = merged.at(-1);
    if ('start' in piece && piece.start === piece.end) continue;
    if (last && 'start' in piece && 'start' in last && last.end === piece.start) last.end = piece.end;
    else merged.push({ ...piece });
  }
  const [only] = merged;
  if (merged.length === 1 && only && 'start' in only && only.start === 0 && only.end === file.size)
    return { outcome: 'was-clean' };
  const parts = merged.flatMap((piece): BlobPart[] => {
    if ('start' in piece) return [file.slice(piece.start, piece.end)];
    if ('bytes' in piece) return [piece.bytes as Uint8Array<ArrayBuffer>];
    return makeZeros(piece.zeros);
  });
  return { outcome: 'clean', copy: new Blob(parts, { type: file.type }), pixels: 'same' };
}

function makeZeros(length: number): BlobPart[] {
  const parts: BlobPart[] = [];
  let block = new Blob([zeroBlock]);
  let left = length;
  if (length >= zeroBlock.length * 64) {
    const small = block;
    block = new Blob(Array.from({ length: 64 }, () => small));
    for (; left >= block.size; left -= block.size) parts.push(block);
  }
  for (; left > 0; left -= Math.min(left, zeroBlock.length))
    parts.push(zeroBlock.subarray(0, Math.min(left, zeroBlock.length)));
  return parts;
}

/** Bytes of a file that stay where they are and become others; zeros where `bytes` is left out. */
export interface Edit {
  start: number;
  end: number;
  bytes?: Uint8Array;
}

/** The file with the edits made in place, so that every offset in it stays true; of zeros over anything else the other wins. */
export async function applyEdits(source: ByteSource, edits: readonly Edit[]): Promise<Piece[] | null> {
  const pieces: Piece[] = [];
  let at = 0;
  const written = edits.filter(({ bytes }) => bytes).sort((a, b) => a.start - b.start);
  const all = [...written, ...subtract(edits, written)].sort((a, b) => a.start - b.start);
  for (const { start, end, bytes } of all) {
    if (end > source.size || start < at || (bytes && bytes.length !== end - start)) return null;
    if (start === end) continue;
    const old = bytes && (await source.read(start, end));
    if (bytes && old ? isSame(bytes, old) : await isZero(source, start, end)) continue;
    pieces.push({ start: at, end: start }, bytes ? { bytes } : { zeros: end - start });
    at = end;
  }
  pieces.push({ start: at, end: source.size });
  return pieces;
}

/** Zeros in order without overlap, and without what is written otherwise. */
function subtract(edits: readonly Edit[], written: readonly Edit[]): Edit[] {
  const zeros = edits.filter(({ bytes }) => !bytes).sort((a, b) => a.start - b.start);
  const left: Edit[] = [];
  let done = 0;
  let next = 0;
  for (const { start, end } of zeros) {
    let from = Math.max(start, done);
    while (next < written.length && written[next]!.end <= from) next++;
    for (let index = next; index < written.length && written[index]!.start < end; index++) {
      if (written[index]!.start > from) left.push({ start: from, end: written[index]!.start });
      from = Math.max(from, written[index]!.end);
    }
    if (from < end) left.push({ start: from, end });
    done = Math.max(done, end);
  }
  return left;
}

/** Between two offsets, what lies outside of some ranges. */
export function listGaps(ranges: readonly Edit[], from: number, to: number): Edit[] {
  const gaps: Edit[] = [];
  let at = from;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start >= to) break;
    if (start > at) gaps.push({ start: at, end: start });
    at = end;
  }
  if (at < to) gaps.push({ start: at, end: to });
  return gaps;
}

async function isZero(source: ByteSource, start: number, end: number): Promise<boolean> {
  for (let at = start; at < end; at += compareChunk) {
    const bytes = await source.read(at, Math.min(at + compareChunk, end));
    if (bytes.some((byte) => byte !== 0)) return false;
  }
  return true;
}

export function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** A view of the same bytes, for numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Bytes of a text in ASCII. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Some bytes as text, for marks and names. */
export function readName(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}
