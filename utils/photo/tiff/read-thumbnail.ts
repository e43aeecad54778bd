import { openPart, readView } from '../byte-source';
import { walkJpeg } from '../containers/jpeg';
import type { TiffDirectory } from '../containers/tiff';
import type { ByteSource } from '../define';
import type { Size, Thumbnail } from '../found';
import { readNumbers, type TiffSource } from './values';

/** The small JPEG that a directory points to, with its size from its own header; null where there is none. */
export async function readThumbnail(tiff: TiffSource, directory: TiffDirectory): Promise<Thumbnail | null> {
  const numberOf = async (tag: number) => {
    const entry = directory.entries.find((each) => each.tag === tag);
    return entry ? ((await readNumbers(tiff, entry))[0] ?? 0) : 0;
  };
  const start = await numberOf(0x0201);
  const bytes = await numberOf(0x0202);
  if (start <= 0 || bytes <= 0) return null;
  return describeThumbnail(tiff.source, tiff.order.base + start, bytes);
}

/** A JPEG of `bytes` at `start`, from its header. */
export async function describeThumbnail(
  source: ByteSource,
  start: number,
  bytes: number,
): Promise<Thumbnail | null> {
  const mark = await readView(source, start, 3);
  // Of some cameras the first byte is wrong.
  if (mark.byteLength < 3 || mark.getUint16(1) !== 0xd8ff) return null;
  return { bytes, size: await readJpegSize(openPart(source, start, start + bytes)) };
}

/** Pixels as the first frame header has them. */
export async function readJpegSize(source: ByteSource): Promise<Size | null> {
  for await (const part of walkJpeg(source)) {
    if (!part.type.startsWith('SOF')) continue;
    const view = await readView(source, part.body, 5);
    if (view.byteLength < 5) return null;
    return makeSize(view.getUint16(3), view.getUint16(1));
  }
  return null;
}

export function makeSize(width: number, height: number): Size | null {
  return width > 0 && height > 0 ? { width, height } : null;
}
