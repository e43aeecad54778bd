import { readLatin, readView } from '../byte-source';
import type { ByteSource } from '../define';
import { walkBoxes } from './boxes';
import type { Part } from './part';

/** Bytes of the file from `start` to `end` (exclusive). */
export interface Extent {
  start: number;
  end: number;
}

/** An item of a HEIF file; `kind` is its type (`Exif`, `hvc1`), of a `mime` item with what it is: `mime:application/rdf+xml`. */
export interface Item {
  id: number;
  kind: string;
  extents: Extent[];
  /** Some of its bytes are said to stand behind the file's end. */
  cut: boolean;
}

const maxItems = 4096;
const maxTable = 512 * 1024;

/** The items of a `meta` box, with where their bytes stand; null where it does not say so. */
export async function locateItems(source: ByteSource, meta: Part): Promise<Item[] | null> {
  let kinds: Map<number, string> | null = null;
  let locations: Part | null = null;
  let data: Part | null = null;
  for await (const box of walkBoxes(source, meta.body + 4, meta.end)) {
    if (box.type === 'iinf') kinds = await readKinds(source, box);
    else if (box.type === 'iloc') locations = box;
    else if (box.type === 'idat') data = box;
  }
  if (!kinds || !locations) return null;
  const view = await readView(source, locations.body, Math.min(maxTable, locations.end - locations.body));
  const located = readLocations(view, source.size, data);
  return [...kinds].map(([id, kind]) => ({ id, kind, ...(located.get(id) ?? { extents: [], cut: true }) }));
}

async function readKinds(source: ByteSource, box: Part): Promise<Map<number, string>> {
  const kinds = new Map<number, string>();
  const head = await readView(source, box.body, 4);
  const from = box.body + (head.byteLength === 4 && head.getUint8(0) > 0 ? 8 : 6);
  for await (const { type, body, end } of walkBoxes(source, from, box.end)) {
    if (type !== 'infe' || kinds.size >= maxItems) continue;
    const view = await readView(source, body, Math.min(256, end - body));
    const version = view.byteLength > 0 ? view.getUint8(0) : 0;
    // Versions before 2 have no type.
    const wide = version >= 3 ? 2 : 0;
    if (version < 2 || view.byteLength < 12 + wide) continue;
    const id = wide ? view.getUint32(4) : view.getUint16(4);
    const kind = readLatin(view, 8 + wide, 4);
    const [, mime = ''] = readLatin(view, 12 + wide, view.byteLength).split('\0');
    kinds.set(id, kind === 'mime' ? `mime:${mime}` : kind);
  }
  return kinds;
}

type Place = Pick<Item, 'extents' | 'cut'>;

/** ISO 14496-12's `iloc`: sizes of its numbers first, then per item its extents. */
function readLocations(view: DataView, size: number, data: Part | null): Map<number, Place> {
  const located = new Map<number, Place>();
  if (view.byteLength < 8) return located;
  const version = view.getUint8(0);
  const sizes = view.getUint16(4);
  const [offsetBytes, lengthBytes, baseBytes] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15] as const;
  const indexBytes = version > 0 ? sizes & 15 : 0;
  let at = 6;
  // Past the end all is zero, and the loops below stop there.
  const take = (bytes: number) => {
    let value = 0;
    for (let index = 0; index < bytes; index++)
      value = value * 256 + (at + index < view.byteLength ? view.getUint8(at + index) : 0);
    at += bytes;
    return value;
  };
  const count = take(version < 2 ? 2 : 4);
  for (let item = 0; item < count && at < view.byteLength && located.size < maxItems; item++) {
    const id = take(version < 2 ? 2 : 4);
    const method = version > 0 ? take(2) & 15 : 0;
    take(2);
    const base = take(baseBytes);
    const parts = take(2);
    const place: Place = { extents: [], cut: false };
    for (let part = 0; part < parts && at < view.byteLength && part < 256; part++) {
      take(indexBytes);
      const start = base + take(offsetBytes) + (method === 1 && data ? data.body : 0);
      const length = take(lengthBytes);
      // Of no length is what a program emptied: the standard's "all there is" is used by nobody for what is read here.
      const end = Math.min(size, start + length);
      if (start + length > size) place.cut = true;
      if (start < end && (method === 0 || (method === 1 && data))) place.extents.push({ start, end });
    }
    located.set(id, place);
  }
  return located;
}
