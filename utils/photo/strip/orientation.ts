import { readName, viewOf } from './pieces';

const tag = 0x0112;
const short = 3;

/** What Exif says of which way is up, 1 to 8; null where it says nothing that can be used. `block` begins with the byte order. */
export function readOrientation(block: Uint8Array): number | null {
  if (block.length < 14) return null;
  const view = viewOf(block);
  const order = readName(block, 0, 2);
  if (order !== 'II' && order !== 'MM') return null;
  const little = order === 'II';
  const first = view.getUint32(4, little);
  if (first + 2 > block.length) return null;
  const count = view.getUint16(first, little);
  for (let entry = 0; entry < count; entry++) {
    const at = first + 2 + entry * 12;
    if (at + 12 > block.length) return null;
    if (view.getUint16(at, little) !== tag) continue;
    const value =
      view.getUint16(at + 2, little) === short
        ? view.getUint16(at + 8, little)
        : view.getUint32(at + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}

/** The least block that says which way is up, and nothing else. */
export function writeOrientation(orientation: number): Uint8Array {
  const block = new Uint8Array(26);
  const view = viewOf(block);
  block.set([0x49, 0x49, 0x2a, 0, 8]);
  view.setUint16(8, 1, true);
  view.setUint16(10, tag, true);
  view.setUint16(12, short, true);
  view.setUint32(14, 1, true);
  view.setUint16(18, orientation, true);
  return block;
}
