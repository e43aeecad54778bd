import { readLatin, readView } from '../byte-source';
import type { ByteSource } from '../define';
import { makeBroken, maxParts, type Part } from './part';

export const pngSignature = '\x89PNG\r\n\x1a\n';

/** The chunks of a PNG: from the length before the name to the checksum after the data, which `end` includes. The signature is no part. */
export async function* walkPng(source: ByteSource): AsyncGenerator<Part, void> {
  let at = pngSignature.length;
  for (let count = 0; count < maxParts; count++) {
    const view = await readView(source, at, 8);
    if (view.byteLength < 8) break;
    const type = readLatin(view, 4, 4);
    const end = at + 12 + view.getUint32(0);
    if (end > source.size || !/^[A-Za-z]{4}$/.test(type)) break;
    yield { type, start: at, body: at + 8, end };
    at = end;
    if (type === 'IEND') return;
  }
  yield makeBroken(at, source.size);
}
