import { openPart, openPieces, readLatin, readView } from '../byte-source';
import { walkJpeg } from '../containers/jpeg';
import { brokenType, type Part } from '../containers/part';
import type { ByteSource } from '../define';
import type { Reading } from '../found';
import { readPhotoshop } from '../iptc/read-iptc';
import { decodeText, isBlank } from '../text';
import { readExif } from '../tiff/read-exif';
import { describeThumbnail, makeSize } from '../tiff/read-thumbnail';
import { maxXmp, readXmp } from '../xmp/read-xmp';
import { readFlir } from './read-flir';
import { readPictureInfo } from './read-picture-info';

const marks = {
  exif: 'Exif\0',
  xmp: 'http://ns.adobe.com/xap/1.0/\0',
  extended: 'http://ns.adobe.com/xmp/extension/\0',
  flir: 'FLIR\0',
  photoshop: 'Photoshop 3.0\0',
  jfxx: 'JFXX\0\x10',
} as const;

/** Segments of one kind that are looked at: Exif and XMP have one, the long kinds are cut over some tens. */
const maxSegments = 200;

/** Pieces of what is cut over several segments, in the order of the file. */
interface Pieces {
  photoshop: Part[];
  flir: Part[];
  /** By the packet's own number; each piece says where in it it stands. */
  extended: Map<string, { at: number; piece: Part }[]>;
}

export async function readJpeg(source: ByteSource, reading: Reading): Promise<void> {
  const pieces: Pieces = { photoshop: [], flir: [], extended: new Map() };
  let segments = 0;
  for await (const part of walkJpeg(source)) {
    if (part.type === brokenType) reading.damaged = true;
    else if (/^SOF/.test(part.type)) {
      const view = await readView(source, part.body, 5);
      if (view.byteLength === 5) reading.size ??= makeSize(view.getUint16(3), view.getUint16(1));
    } else if (segments++ < maxSegments) await readSegment(source, part, reading, pieces);
  }
  const join = (parts: readonly Part[]) =>
    openPieces(
      source,
      parts.map(({ body, end }) => ({ start: body, end })),
    );
  if (pieces.photoshop.length > 0) await readPhotoshop(join(pieces.photoshop), reading);
  if (pieces.flir.length > 0) await readFlir(join(pieces.flir), reading);
  for (const packet of pieces.extended.values()) {
    const whole = join(packet.toSorted((one, other) => one.at - other.at).map(({ piece }) => piece));
    readXmp(await whole.read(0, Math.min(whole.size, maxXmp / 2)), reading);
  }
}

async function readSegment(source: ByteSource, part: Part, reading: Reading, pieces: Pieces): Promise<void> {
  if (part.type === 'COM') {
    const text = decodeText(await source.read(part.body, Math.min(part.end, part.body + 8192)));
    if (text && !isBlank(text)) reading.found.push({ origin: 'file', comments: [text] });
    return;
  }
  if (!/^APP(?:0|1|3|12|13)$/.test(part.type)) return;
  const head = readLatin(await readView(source, part.body, 40), 0, Math.min(40, part.end - part.body));
  const after = (mark: string, more = 0): Part => ({ ...part, body: part.body + mark.length + more });
  if (part.type === 'APP1') {
    if (head.startsWith(marks.exif)) {
      const block = openPart(source, after(marks.exif, 1).body, part.end);
      if (!(await readExif(block, reading))) reading.damaged = true;
    } else if (head.startsWith(marks.xmp))
      readXmp(await source.read(after(marks.xmp).body, part.end), reading);
    else if (head.startsWith(marks.extended)) await collectExtended(source, after(marks.extended), pieces);
    // A byte of version, the number of the piece, and that of the last.
    else if (head.startsWith(marks.flir)) pieces.flir.push(after(marks.flir, 3));
  } else if (part.type === 'APP3' && /^meta\0\0/i.test(head))
    // Kodak's: as Exif, with an owner and a serial number.
    await readExif(openPart(source, part.body + 6, part.end), reading);
  else if (part.type === 'APP13' && head.startsWith(marks.photoshop))
    pieces.photoshop.push(after(marks.photoshop));
  else if (part.type === 'APP12')
    readPictureInfo(await source.read(part.body, Math.min(part.end, part.body + 4096)), reading);
  else if (part.type === 'APP0' && head.startsWith(marks.jfxx)) {
    const { body } = after(marks.jfxx);
    const thumbnail = await describeThumbnail(source, body, part.end - body);
    if (thumbnail) reading.found.push({ origin: 'file', thumbnail });
  }
}

/** The packet's number in 32 characters, its length, where this piece stands, and the piece. */
async function collectExtended(source: ByteSource, part: Part, pieces: Pieces): Promise<void> {
  const head = await readView(source, part.body, 40);
  if (head.byteLength < 40) return;
  const id = readLatin(head, 0, 32);
  const packet = pieces.extended.get(id) ?? [];
  packet.push({ at: head.getUint32(36), piece: { ...part, body: Math.min(part.body + 40, part.end) } });
  pieces.extended.set(id, packet);
}
