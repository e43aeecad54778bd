import { readView } from '../byte-source';
import type { TiffEntry, TiffOrder } from '../containers/tiff';
import type { ByteSource } from '../define';
import { decodeText, decodeUtf16 } from '../text';

/** A structure that entries are read from. */
export interface TiffSource {
  source: ByteSource;
  order: TiffOrder;
}

/** Bytes of one value that are read, whatever it claims. */
const maxValue = 64 * 1024;

export async function readValue(tiff: TiffSource, entry: TiffEntry, most = maxValue): Promise<Uint8Array> {
  const view = await readView(tiff.source, entry.at, Math.min(entry.bytes, most));
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

export async function readText(tiff: TiffSource, entry: TiffEntry): Promise<string | null> {
  // ASCII, also where a writer said bytes, UTF-8 (129 in Exif 3) or left it undefined.
  if (![1, 2, 7, 129].includes(entry.type)) return null;
  const bytes = entry.type === 129 ? entry.count : entry.bytes;
  return decodeText(await readValue(tiff, { ...entry, bytes }, 8192));
}

/** Windows' own tags: UTF-16, little-endian whatever the order. */
export async function readWindowsText(tiff: TiffSource, entry: TiffEntry): Promise<string | null> {
  return decodeUtf16(await readValue(tiff, entry, 8192), true);
}

/** Integers and rationals as numbers; a rational over nothing is NaN. At most 16. */
export async function readNumbers(tiff: TiffSource, entry: TiffEntry): Promise<number[]> {
  const { little } = tiff.order;
  const bytes = await readValue(tiff, entry, 16 * 8);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = readers[entry.type];
  if (!read) return [];
  const numbers: number[] = [];
  for (let at = 0; at + read.bytes <= view.byteLength && numbers.length < 16; at += read.bytes)
    numbers.push(read.read(view, at, little));
  return numbers;
}

interface NumberReader {
  bytes: number;
  read: (view: DataView, at: number, little: boolean) => number;
}

const divide = (over: number, under: number) => (under === 0 ? Number.NaN : over / under);
const long: NumberReader = { bytes: 4, read: (view, at, little) => view.getUint32(at, little) };
const byte: NumberReader = { bytes: 1, read: (view, at) => view.getUint8(at) };
const readers: Readonly<Record<number, NumberReader>> = {
  1: byte,
  3: { bytes: 2, read: (view, at, little) => view.getUint16(at, little) },
  4: long,
  5: {
    bytes: 8,
    read: (view, at, little) => divide(view.getUint32(at, little), view.getUint32(at + 4, little)),
  },
  6: { bytes: 1, read: (view, at) => view.getInt8(at) },
  7: byte,
  8: { bytes: 2, read: (view, at, little) => view.getInt16(at, little) },
  9: { bytes: 4, read: (view, at, little) => view.getInt32(at, little) },
  10: {
    bytes: 8,
    read: (view, at, little) => divide(view.getInt32(at, little), view.getInt32(at + 4, little)),
  },
  11: { bytes: 4, read: (view, at, little) => view.getFloat32(at, little) },
  12: { bytes: 8, read: (view, at, little) => view.getFloat64(at, little) },
  13: long,
  16: { bytes: 8, read: (view, at, little) => Number(view.getBigUint64(at, little)) },
  18: { bytes: 8, read: (view, at, little) => Number(view.getBigUint64(at, little)) },
};
