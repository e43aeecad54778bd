import { walkBoxes } from '../containers/boxes';
import type { Part } from '../containers/part';
import type { ByteSource } from '../define';
import { type Edit, readName, viewOf } from './pieces';

export interface Item {
  type: string;
  isXmp: boolean;
}

/** Items by number, with what they are; null where they are told in a way of before 2012. */
export async function readItems(source: ByteSource, iinf: Part): Promise<Map<number, Item> | null> {
  const head = await source.read(iinf.body, iinf.body + 4);
  const items = new Map<number, Item>();
  for await (const box of walkBoxes(source, iinf.body + (head[0] === 0 ? 6 : 8), iinf.end)) {
    if (box.type !== 'infe') return null;
    const bytes = await source.read(box.body, Math.min(box.end, box.body + 1024));
    const version = bytes[0]!;
    if (version < 2 || version > 3 || bytes.length < 12) return null;
    const view = viewOf(bytes);
    const at = version === 2 ? 8 : 10;
    const type = readName(bytes, at, 4);
    const isXmp = type === 'mime' && readName(bytes, at, bytes.length - at).includes('application/rdf+xml');
    items.set(version === 2 ? view.getUint16(4) : view.getUint32(4), { type, isXmp });
  }
  return items;
}

/** Where each item's bytes are (ISO/IEC 14496-12, 8.11.3), nowhere for one that was emptied; null where that is told by way of other items or files. */
export async function readPlaces(
  source: ByteSource,
  iloc: Part,
  idat: Part | null,
): Promise<{ item: number; ranges: Edit[] }[] | null> {
  const bytes = await source.read(iloc.body, iloc.end);
  const view = viewOf(bytes);
  let at = 6;
  const take = (size: number): number => {
    const from = at;
    at += size;
    if (size === 0) return 0;
    if (size === 2) return view.getUint16(from);
    if (size === 4) return view.getUint32(from);
    return Number(view.getBigUint64(from));
  };
  const version = bytes[0]!;
  const sizes = [bytes[4]! >> 4, bytes[4]! & 15, bytes[5]! >> 4, version === 0 ? 0 : bytes[5]! & 15];
  if (version > 2 || sizes.some((size) => ![0, 4, 8].includes(size))) return null;
  const [offsetSize = 0, lengthSize = 0, baseSize = 0, indexSize = 0] = sizes;
  const places: { item: number; ranges: Edit[] }[] = [];
  for (let left = take(version === 2 ? 4 : 2); left > 0; left--) {
    const item = take(version === 2 ? 4 : 2);
    const method = version === 0 ? 0 : take(2) & 15;
    const elsewhere = take(2);
    const base = take(baseSize);
    const ranges: Edit[] = [];
    for (let extents = take(2); extents > 0; extents--) {
      take(indexSize);
      const offset = base + take(offsetSize);
      const length = take(lengthSize);
      const from = method === 1 ? (idat?.body ?? -1) : 0;
      if (method > 1 || elsewhere !== 0 || from < 0) return null;
      ranges.push({ start: from + offset, end: from + offset + length });
    }
    places.push({ item, ranges });
  }
  return places;
}
