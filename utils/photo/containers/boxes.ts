import { readLatin, readView } from '../byte-source';
import type { ByteSource } from '../define';
import { makeBroken, maxParts, type Part } from './part';

/**
 * The boxes of an ISO base media file (HEIC, AVIF, MP4, MOV) between two offsets: the file's own, or those inside a box. `type` is the
 * four characters as they stand (`©xyz` with U+00A9), of a `uuid` box the same with the 16 bytes in hex: `uuid:be7a…`.
 */
export async function* walkBoxes(
  source: ByteSource,
  from = 0,
  to: number = source.size,
): AsyncGenerator<Part, void> {
  const limit = Math.min(to, source.size);
  let at = from;
  for (let count = 0; count < maxParts && at + 8 <= limit; count++) {
    const view = await readView(source, at, 32);
    const box = view.byteLength < 8 ? null : readHeader(view, at, limit);
    if (!box) break;
    yield box;
    at = box.end;
  }
  // QuickTime ends some lists with four bytes of nothing.
  if (at < limit && limit - at > 4) yield makeBroken(at, limit);
}

function readHeader(view: DataView, at: number, limit: number): Part | null {
  let type = readLatin(view, 4, 4);
  let length = view.getUint32(0);
  let body = at + 8;
  if (length === 1) {
    if (view.byteLength < 16) return null;
    length = view.getUint32(8) * 0x1_0000_0000 + view.getUint32(12);
    body += 8;
  } else if (length === 0) length = limit - at;
  if (type === 'uuid' && body - at + 16 <= view.byteLength) {
    let hex = '';
    for (let index = body - at; index < body - at + 16; index++)
      hex += view.getUint8(index).toString(16).padStart(2, '0');
    type = `uuid:${hex}`;
    body += 16;
  }
  const end = at + length;
  return end < body || end > limit ? null : { type, start: at, body, end };
}
