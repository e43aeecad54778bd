import { openPart, readLatin, readView } from '../byte-source';
import { walkJpeg } from '../containers/jpeg';
import { brokenType, type Part } from '../containers/part';
import type { ByteSource } from '../define';
import type { Reading } from '../found';
import { readPhotoshop } from '../iptc/read-iptc';
import { decodeText, isBlank } from '../text';
import { readExif } from '../tiff/read-exif';
import { makeSize } from '../tiff/read-thumbnail';
import { readXmp } from '../xmp/read-xmp';

const xmpMark = 'http://ns.adobe.com/xap/1.0/\0';
const extendedMark = 'http://ns.adobe.com/xmp/extension/\0';
/** Bytes of extended XMP that are read; what is longer holds pictures and depth maps. */
const maxExtended = 512 * 1024;

/** One packet over several segments; each says where its piece stands. */
type Extended = Map<string, { at: number; bytes: Uint8Array }[]>;

export async function readJpeg(source: ByteSource, reading: Reading): Promise<void> {
  const extended: Extended = new Map();
  const photoshop: Uint8Array[] = [];
  for await (const part of walkJpeg(source)) {
    if (part.type === brokenType) reading.damaged = true;
    else if (part.type === 'APP1') await readFirst(source, part, reading, extended);
    else if (part.type === 'APP13') await collectPhotoshop(source, part, photoshop);
    else if (part.type === 'COM') {
      const text = decodeText(await source.read(part.body, Math.min(part.end, part.body + 8192)));
      if (text && !isBlank(text)) reading.found.push({ origin: 'file', comments: [text] });
    } else if (/^SOF/.test(part.type)) {
      const view = await readView(source, part.body, 5);
      if (view.byteLength === 5) reading.size ??= makeSize(view.getUint16(3), view.getUint16(1));
    }
  }
  // Long resources are cut over segments, so they are read as one.
  if (photoshop.length > 0) await readPhotoshop(joinBytes(photoshop), reading);
  for (const pieces of extended.values()) {
    const sorted = pieces.sort((one, other) => one.at - other.at).map(({ bytes }) => bytes);
    const whole = joinBytes(sorted);
    readXmp(await whole.read(0, whole.size), reading);
  }
}

async function readFirst(
  source: ByteSource,
  part: Part,
  reading: Reading,
  extended: Extended,
): Promise<void> {
  const head = readLatin(await readView(source, part.body, extendedMark.length), 0, extendedMark.length);
  if (/^Exif\0/.test(head)) {
    if (!(await readExif(openPart(source, part.body + 6, part.end), reading))) reading.damaged = true;
  } else if (head.startsWith(xmpMark))
    readXmp(await source.read(part.body + xmpMark.length, part.end), reading);
  else if (head === extendedMark) await collectExtended(source, part, extended);
}

async function collectExtended(source: ByteSource, part: Part, extended: Extended): Promise<void> {
  const at = part.body + extendedMark.length;
  const head = await readView(source, at, 40);
  if (head.byteLength < 40) return;
  const id = readLatin(head, 0, 32);
  const pieces = extended.get(id) ?? [];
  const held = [...extended.values()].flat().reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (held >= maxExtended) return;
  pieces.push({ at: head.getUint32(36), bytes: await source.read(at + 40, part.end) });
  extended.set(id, pieces);
}

async function collectPhotoshop(source: ByteSource, part: Part, pieces: Uint8Array[]): Promise<void> {
  const mark = 'Photoshop 3.0\0';
  const head = readLatin(await readView(source, part.body, mark.length), 0, mark.length);
  const held = pieces.reduce((sum, { length }) => sum + length, 0);
  if (head === mark && held < maxExtended) pieces.push(await source.read(part.body + mark.length, part.end));
}

function joinBytes(pieces: readonly Uint8Array[]): ByteSource {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { size: at, read: async (start, end) => bytes.subarray(start, Math.max(start, end)) };
}
