import type { ByteSource } from '../../utils/photo/define.ts';
import { loadPhotoWork } from './eval-photos.ts';

export interface PhotoBenchFigures {
  photos: number;
  megabytesInAll: number;
  megabytesRead: number;
  /** Share of the bytes, and the most reads for one photo. */
  share: number;
  mostReads: number;
  ms: number;
  /** Those whose place was read, so that little reading is not from not looking. */
  places: number;
}

const count = 1_000;
const size = 5_000_000;

/** Reads made-up photos of 5 MB that exist only where they are read. */
export async function benchPhotos(): Promise<PhotoBenchFigures> {
  const { read } = await loadPhotoWork();
  let [bytes, mostReads, places] = [0, 0, 0];
  const started = performance.now();
  for (let at = 0; at < count; at++) {
    const head = makeHead(at % 60);
    let reads = 0;
    const source: ByteSource = {
      size,
      read: async (start, end) => {
        const part = new Uint8Array(Math.max(0, Math.min(end, size) - start));
        part.set(head.subarray(Math.min(start, head.length), Math.min(end, head.length)));
        bytes += part.length;
        reads += 1;
        return part;
      },
    };
    const { gps } = await read(source);
    if (gps && Math.abs(gps.latitude - (at % 60)) < 1e-6) places += 1;
    mostReads = Math.max(mostReads, reads);
  }
  return {
    photos: count,
    megabytesInAll: (count * size) / 1e6,
    megabytesRead: bytes / 1e6,
    share: bytes / (count * size),
    mostReads,
    ms: performance.now() - started,
    places,
  };
}

/** A JPEG's front, to its scan: a block with a place at whole degrees, a frame, and where the picture begins. */
function makeHead(degrees: number): Buffer {
  const tiff = Buffer.alloc(140);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  const entry = (at: number, tag: number, type: number, length: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(length, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  tiff.writeUInt16LE(1, 8);
  entry(10, 0x8825, 4, 1, 26);
  tiff.writeUInt16LE(4, 26);
  entry(28, 1, 2, 2, 'N'.charCodeAt(0));
  entry(40, 2, 5, 3, 84);
  entry(52, 3, 2, 2, 'E'.charCodeAt(0));
  entry(64, 4, 5, 3, 108);
  for (const [at, value] of [
    [84, degrees],
    [108, 5],
  ] as const)
    for (const [part, amount] of [value, 0, 0].entries()) {
      tiff.writeUInt32LE(amount, at + part * 8);
      tiff.writeUInt32LE(1, at + part * 8 + 4);
    }
  const segment = (marker: number, body: Buffer) =>
    Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body]);
  const frame = Buffer.from([8, 0x0f, 0xa0, 0x0b, 0xb8, 1, 1, 0x11, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  ]);
}
