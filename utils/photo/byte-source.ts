import type { ByteSource } from './define';

/** Read at once and kept: small, so that a jump over a picture costs little; large enough that most photos need one or two. */
const chunkBytes = 8 * 1024;
const chunksKept = 64;
/** A read that spans more is made at once, and not kept. */
const chunksAtOnce = 4;

/** Bytes of a file on the device, read from it only where asked. */
export function openBlob(blob: Blob): ByteSource {
  return {
    size: blob.size,
    read: async (start, end) => new Uint8Array(makeOwn(await blob.slice(start, end).arrayBuffer())),
  };
}

declare const cloneInto: ((value: ArrayBuffer, target: object) => ArrayBuffer) | undefined;

/** Out of a page's file Firefox reads bytes of the page's world, into which a script of an extension may not look. */
function makeOwn(buffer: ArrayBuffer): ArrayBuffer {
  return typeof cloneInto === 'function' ? cloneInto(buffer, globalThis) : buffer;
}

/** Bytes that are in memory already. */
export function openBytes(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: async (start, end) => bytes.subarray(start, Math.max(start, end)) };
}

/** A part of a file as if it were one; `start` and `end` beyond it are cut to it. */
export function openPart(source: ByteSource, start: number, end: number): ByteSource {
  const from = Math.min(Math.max(0, start), source.size);
  const size = Math.max(0, Math.min(end, source.size) - from);
  return {
    size,
    read: async (first, last) => {
      if (first >= size || last <= first) return new Uint8Array();
      return source.read(from + first, from + Math.min(last, size));
    },
  };
}

/** Parts of a file, one after the other, as if they were one. */
export function openPieces(
  source: ByteSource,
  pieces: readonly { start: number; end: number }[],
): ByteSource {
  const whole = pieces.map(({ start, end }) => openPart(source, start, end));
  const size = whole.reduce((sum, piece) => sum + piece.size, 0);
  return {
    size,
    read: async (start, end) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      let at = 0;
      for (const piece of whole) {
        const from = Math.max(0, start - at);
        const to = Math.min(piece.size, end - at);
        if (from < to) bytes.set(await piece.read(from, to), at + from - start);
        at += piece.size;
      }
      return bytes;
    },
  };
}

/** The same file, read in chunks of which the last used are kept, for readers that take a few bytes here and there. */
export function openCached(source: ByteSource): ByteSource {
  const chunks = new Map<number, Promise<Uint8Array>>();
  const readChunk = (index: number) => {
    const known = chunks.get(index);
    chunks.delete(index);
    const chunk = known ?? source.read(index * chunkBytes, Math.min((index + 1) * chunkBytes, source.size));
    chunks.set(index, chunk);
    for (const oldest of chunks.keys()) {
      if (chunks.size <= chunksKept) break;
      chunks.delete(oldest);
    }
    return chunk;
  };
  return {
    size: source.size,
    read: async (start, end) => {
      const last = Math.min(end, source.size);
      if (start < 0 || start >= last) return new Uint8Array();
      const first = Math.floor(start / chunkBytes);
      const count = Math.ceil(last / chunkBytes) - first;
      if (count > chunksAtOnce) return source.read(start, last);
      if (count === 1)
        return (await readChunk(first)).subarray(start - first * chunkBytes, last - first * chunkBytes);
      const bytes = new Uint8Array(last - start);
      for (let index = first; index < first + count; index++) {
        const offset = index * chunkBytes;
        const from = Math.max(start, offset);
        const piece = (await readChunk(index)).subarray(from - offset, last - offset);
        bytes.set(piece, from - start);
      }
      return bytes;
    },
  };
}

/** A view of some bytes; shorter than asked where the file ends before. */
export async function readView(source: ByteSource, start: number, length: number): Promise<DataView> {
  if (!(start >= 0) || start >= source.size) return new DataView(new ArrayBuffer(0));
  const bytes = await source.read(start, Math.min(start + length, source.size));
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Bytes as characters of the same number, for signatures and names. */
export function readLatin(view: DataView, offset: number, length: number): string {
  let text = '';
  const end = Math.min(offset + length, view.byteLength);
  for (let at = offset; at < end; at++) text += String.fromCharCode(view.getUint8(at));
  return text;
}
