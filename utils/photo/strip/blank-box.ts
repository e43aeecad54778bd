import type { Part } from '../containers/part';
import type { ByteSource } from '../define';
import { bytesOf, type Edit, viewOf } from './pieces';

/** Where a box's content begins, also of one whose walker counts its long name to the head. */
async function findBody(source: ByteSource, { start }: Part): Promise<number> {
  const head = await source.read(start, start + 4);
  return start + (viewOf(head).getUint32(0) === 1 ? 16 : 8);
}

/** A box becomes free space of the same length, so that nothing behind it moves. */
export async function freeBox(source: ByteSource, box: Part): Promise<Edit[]> {
  return [
    { start: box.start + 4, end: box.start + 8, bytes: bytesOf('free') },
    { start: await findBody(source, box), end: box.end },
  ];
}

/** Free space is emptied; its name may stay. */
export async function emptyBox(source: ByteSource, box: Part): Promise<Edit[]> {
  return [{ start: await findBody(source, box), end: box.end }];
}

/** Who handles a track or an item is kept, the maker's mark and name behind it are not. */
export function blankHandler(box: Part): Edit {
  return { start: Math.min(box.body + 12, box.end), end: box.end };
}
