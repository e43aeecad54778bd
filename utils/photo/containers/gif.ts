import { readLatin, readView } from '../byte-source';
import type { ByteSource } from '../define';
import { makeBroken, maxParts, type Part } from './part';

/**
 * The blocks of a GIF: `header` (with the screen's descriptor and colours), `image` (with its data), `comment`, `text`, `control`,
 * `app:<eleven characters>` and `trailer`. Of extensions `body` is the length byte of the first data sub-block.
 */
export async function* walkGif(source: ByteSource): AsyncGenerator<Part, void> {
  const head = await readView(source, 0, 13);
  let at = 13 + (head.byteLength === 13 ? countColours(head.getUint8(10)) : 0);
  if (head.byteLength === 13 && at <= source.size) {
    yield { type: 'header', start: 0, body: 6, end: at };
    for (let count = 0; count < maxParts; count++) {
      const part = await readBlock(source, at);
      if (!part) break;
      yield part;
      at = part.end;
      if (part.type === 'trailer') return;
    }
  }
  yield makeBroken(Math.min(at, source.size), source.size);
}

function countColours(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

async function readBlock(source: ByteSource, start: number): Promise<Part | null> {
  const view = await readView(source, start, 14);
  if (view.byteLength === 0) return null;
  const mark = view.getUint8(0);
  if (mark === 0x3b) return { type: 'trailer', start, body: start + 1, end: start + 1 };
  if (mark === 0x2c && view.byteLength >= 10) {
    const body = start + 11 + countColours(view.getUint8(9));
    return close(source, 'image', start, body);
  }
  if (mark !== 0x21 || view.byteLength < 3) return null;
  const label = view.getUint8(1);
  if (label === 0xff && view.byteLength === 14)
    return close(source, `app:${readLatin(view, 3, 11)}`, start, start + 3 + view.getUint8(2));
  const names: Readonly<Record<number, string>> = { 1: 'text', 249: 'control', 254: 'comment' };
  return close(source, names[label] ?? 'extension', start, start + 2);
}

/** Follows the sub-blocks to the empty one that ends them. */
async function close(source: ByteSource, type: string, start: number, body: number): Promise<Part | null> {
  let at = body;
  while (at < source.size) {
    const view = await readView(source, at, 4096);
    let offset = 0;
    while (offset < view.byteLength) {
      const length = view.getUint8(offset);
      offset += 1 + length;
      if (length === 0) return { type, start, body, end: at + offset };
    }
    if (offset === 0) return null;
    at += offset;
  }
  return null;
}
