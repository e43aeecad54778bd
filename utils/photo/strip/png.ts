import { walkPng } from '../containers/png';
import type { ByteSource } from '../define';
import { readOrientation, writeOrientation } from './orientation';
import { bytesOf, isSame, type Piece, type Plan, viewOf } from './pieces';

const critical = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);
/** How it looks, and how it moves (PNG, third edition, 5.6 and 11.3). */
const looks = new Set(
  'gAMA cHRM sRGB iCCP cICP mDCV mDCv cLLI cLLi sBIT pHYs tRNS bKGD acTL fcTL fdAT'.split(' '),
);
const longestExif = 1 << 24;

/** What is kept of a PNG: its picture and movement, colours, and which way is up. */
export async function planPng(source: ByteSource): Promise<Plan> {
  const pieces: Piece[] = [{ start: 0, end: 8 }];
  let hasData = false;
  for await (const { type, start, body, end } of walkPng(source)) {
    // Apple's own variant, which begins otherwise, is shown by its own programs only.
    if (type === 'CgBI') return 'format';
    if (type === 'broken' || (start === 8) !== (type === 'IHDR')) return 'damaged';
    if (critical.has(type) || looks.has(type)) pieces.push({ start, end });
    else if (/^[A-Z]/.test(type)) return 'format';
    else if (type === 'eXIf' && end - body < longestExif) {
      const orientation = readOrientation(await source.read(body, end - 4)) ?? 1;
      const bytes = makeChunk('eXIf', writeOrientation(orientation));
      const same = isSame(bytes, await source.read(start, end));
      if (orientation !== 1) pieces.push(same ? { start, end } : { bytes });
    }
    hasData ||= type === 'IDAT';
  }
  return hasData ? pieces : 'damaged';
}

function makeChunk(name: string, body: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + body.length);
  const view = viewOf(chunk);
  view.setUint32(0, body.length);
  chunk.set(bytesOf(name), 4);
  chunk.set(body, 8);
  view.setUint32(8 + body.length, sumUp(chunk.subarray(4, 8 + body.length)));
  return chunk;
}

/** CRC-32 as PNG has it. */
function sumUp(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
