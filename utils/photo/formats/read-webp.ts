import { openPart, readView } from '../byte-source';
import { brokenType, type Part } from '../containers/part';
import { walkRiff } from '../containers/riff';
import type { ByteSource } from '../define';
import type { Reading } from '../found';
import { readExif } from '../tiff/read-exif';
import { makeSize } from '../tiff/read-thumbnail';
import { maxXmp, readXmp } from '../xmp/read-xmp';

export async function readWebp(source: ByteSource, reading: Reading): Promise<void> {
  for await (const part of walkRiff(source)) {
    if (part.type === brokenType) reading.damaged = true;
    else if (part.type === 'EXIF') {
      const head = await readView(source, part.body, 4);
      const marked = head.byteLength === 4 && head.getUint32(0) === 0x45786966;
      const block = openPart(source, part.body + (marked ? 6 : 0), part.end);
      if (!(await readExif(block, reading))) reading.damaged = true;
    } else if (part.type === 'XMP ')
      readXmp(await source.read(part.body, Math.min(part.end, part.body + maxXmp)), reading);
    else await readFrame(source, part, reading);
  }
}

async function readFrame(source: ByteSource, part: Part, reading: Reading): Promise<void> {
  if (!/^VP8[ LX]$/.test(part.type)) return;
  const view = await readView(source, part.body, 10);
  if (view.byteLength < 10) return;
  const low = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65536;
  const bits = view.getUint32(1, true);
  if (part.type === 'VP8X') reading.size = makeSize(low(4) + 1, low(7) + 1);
  else if (part.type === 'VP8L') reading.size ??= makeSize((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
  else reading.size ??= makeSize(view.getUint16(6, true) & 0x3fff, view.getUint16(8, true) & 0x3fff);
}
