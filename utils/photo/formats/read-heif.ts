import { openPart, openPieces, readLatin, readView } from '../byte-source';
import { walkBoxes } from '../containers/boxes';
import { locateItems } from '../containers/items';
import { brokenType, type Part } from '../containers/part';
import type { ByteSource } from '../define';
import type { Reading } from '../found';
import { readExif } from '../tiff/read-exif';
import { makeSize } from '../tiff/read-thumbnail';
import { maxXmp, readXmp } from '../xmp/read-xmp';
import { readMovieBoxes } from './read-movie';

/** HEIC, HEIF and AVIF: a list of items, of which Exif is one and XMP another, anywhere in the file. */
export async function readHeif(source: ByteSource, reading: Reading): Promise<void> {
  for await (const box of walkBoxes(source)) {
    if (box.type === brokenType) reading.damaged = true;
    else if (box.type === 'meta') await readMeta(source, box, reading);
    else await readMovieBoxes(source, box, reading);
  }
}

async function readMeta(source: ByteSource, meta: Part, reading: Reading): Promise<void> {
  const items = await locateItems(source, meta);
  if (!items) {
    reading.damaged = true;
    return;
  }
  for (const { kind, extents, cut } of items) {
    if (kind !== 'Exif' && kind !== 'mime:application/rdf+xml') continue;
    if (reading.left <= 0) break;
    const item = openPieces(source, extents);
    if (cut) reading.damaged = true;
    if (item.size === 0) continue;
    if (kind === 'Exif') await readItem(item, reading);
    else readXmp(await item.read(0, Math.min(item.size, maxXmp)), reading);
  }
  reading.size ??= await readLargest(source, meta);
}

/** Four bytes say how far the TIFF header is from them; not all writers counted right. */
async function readItem(item: ByteSource, reading: Reading): Promise<void> {
  const head = await readView(item, 0, 64);
  const told = head.byteLength >= 4 ? 4 + head.getUint32(0) : 0;
  const marked = readLatin(head, 0, 64).search(/II\*\0|MM\0\*/);
  for (const at of [told, marked])
    if (at >= 0 && (await readExif(openPart(item, at, item.size), reading))) return;
  reading.damaged = true;
}

/** The whole picture: of tiles and small copies, whose sizes stand beside it, it is the largest. */
async function readLargest(source: ByteSource, meta: Part) {
  let largest = { width: 0, height: 0 };
  for await (const iprp of walkBoxes(source, meta.body + 4, meta.end)) {
    if (iprp.type !== 'iprp') continue;
    for await (const ipco of walkBoxes(source, iprp.body, iprp.end)) {
      if (ipco.type !== 'ipco') continue;
      for await (const { type, body } of walkBoxes(source, ipco.body, ipco.end)) {
        const view = type === 'ispe' ? await readView(source, body, 12) : null;
        if (!view || view.byteLength < 12) continue;
        const [width, height] = [view.getUint32(4), view.getUint32(8)];
        if (width * height > largest.width * largest.height) largest = { width, height };
      }
    }
  }
  return makeSize(largest.width, largest.height);
}
