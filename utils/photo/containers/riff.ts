import { readLatin, readView } from '../byte-source';
import type { ByteSource } from '../define';
import { makeBroken, maxParts, type Part } from './part';

/** Where the file's own header says that it ends. */
export async function readRiffEnd(source: ByteSource): Promise<number> {
  const view = await readView(source, 0, 12);
  return view.byteLength < 12 ? 0 : Math.min(source.size, 8 + view.getUint32(4, true));
}

/** The chunks of a RIFF file such as WebP, or inside one; `end` is that of the data, without the byte that pads odd lengths. */
export async function* walkRiff(source: ByteSource, from = 12, to?: number): AsyncGenerator<Part, void> {
  const size = to ?? (await readRiffEnd(source));
  let at = from;
  for (let count = 0; count < maxParts && at + 8 <= size; count++) {
    const view = await readView(source, at, 8);
    const length = view.byteLength === 8 ? view.getUint32(4, true) : Number.POSITIVE_INFINITY;
    const end = at + 8 + length;
    if (end > size) break;
    yield { type: readLatin(view, 0, 4), start: at, body: at + 8, end };
    at = end + (length % 2);
  }
  if (at < size || size === 0) yield makeBroken(at, source.size);
}
