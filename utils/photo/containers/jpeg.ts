import { readView } from '../byte-source';
import type { ByteSource } from '../define';
import { makeBroken, maxParts, type Part } from './part';

/** Bytes of no meaning that are passed over to find the next marker: some cameras leave a few between segments. */
const maxStray = 4096;

/**
 * The segments of a JPEG from its start to its first scan: `SOI`, `APP0`–`APP15`, `COM`, `SOF0`…, `DQT`, `DHT`, `DRI`, and `SOS` last,
 * whose `end` is where the picture's coded data begin; what follows them is not walked. `start` is that of the marker (after fill bytes).
 */
export async function* walkJpeg(source: ByteSource): AsyncGenerator<Part, void> {
  let at = 0;
  for (let count = 0; count < maxParts; count++) {
    const marker = await findMarker(source, at);
    if (marker === null) break;
    const type = nameMarker(marker.code);
    if (isBare(marker.code)) {
      yield { type, start: marker.at, body: marker.at + 2, end: marker.at + 2 };
      if (type === 'EOI') return;
      at = marker.at + 2;
      continue;
    }
    const view = await readView(source, marker.at + 2, 2);
    const length = view.byteLength === 2 ? view.getUint16(0) : 0;
    const end = marker.at + 2 + length;
    if (length < 2 || end > source.size) {
      at = marker.at;
      break;
    }
    yield { type, start: marker.at, body: marker.at + 4, end };
    if (type === 'SOS') return;
    at = end;
  }
  yield makeBroken(at, source.size);
}

async function findMarker(source: ByteSource, from: number): Promise<{ at: number; code: number } | null> {
  let near = await readView(source, from, 64);
  if (near.byteLength >= 2 && (near.getUint8(0) !== 0xff || near.getUint8(1) === 0xff))
    near = await readView(source, from, maxStray);
  for (let at = 0; at + 1 < near.byteLength; at++) {
    const code = near.getUint8(at + 1);
    if (near.getUint8(at) === 0xff && code !== 0xff && code !== 0) return { at: from + at, code };
  }
  return null;
}

/** Markers without a length: start, end, restarts and TEM. */
function isBare(code: number): boolean {
  return (code >= 0xd0 && code <= 0xd9) || code === 0x01;
}

const names: Readonly<Record<number, string>> = {
  196: 'DHT',
  200: 'JPG',
  204: 'DAC',
  216: 'SOI',
  217: 'EOI',
  218: 'SOS',
  219: 'DQT',
  220: 'DNL',
  221: 'DRI',
  222: 'DHP',
  223: 'EXP',
  254: 'COM',
};

function nameMarker(code: number): string {
  const name = names[code];
  if (name) return name;
  if (code >= 0xe0 && code <= 0xef) return `APP${code - 0xe0}`;
  if (code >= 0xc0 && code <= 0xcf) return `SOF${code - 0xc0}`;
  if (code >= 0xd0 && code <= 0xd7) return `RST${code - 0xd0}`;
  return `FF${code.toString(16).toUpperCase().padStart(2, '0')}`;
}
