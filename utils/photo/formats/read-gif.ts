import { readView } from '../byte-source';
import { walkGif } from '../containers/gif';
import { brokenType } from '../containers/part';
import type { ByteSource } from '../define';
import type { Reading } from '../found';
import { decodeText, isBlank } from '../text';
import { makeSize } from '../tiff/read-thumbnail';
import { maxXmp, readXmp } from '../xmp/read-xmp';

export async function readGif(source: ByteSource, reading: Reading): Promise<void> {
  for await (const part of walkGif(source)) {
    if (part.type === brokenType) reading.damaged = true;
    else if (part.type === 'header') {
      const view = await readView(source, 6, 4);
      if (view.byteLength === 4) reading.size = makeSize(view.getUint16(0, true), view.getUint16(2, true));
    } else if (part.type === 'app:XMP DataXMP')
      // Not in sub-blocks: the packet as it is, before a run of bytes that leads every reader to the end.
      readXmp(await source.read(part.body, Math.min(part.end, part.body + maxXmp)), reading);
    else if (part.type === 'comment') {
      const text = decodeText(joinBlocks(await source.read(part.body, Math.min(part.end, part.body + 8192))));
      if (text && !isBlank(text)) reading.found.push({ origin: 'file', comments: [text] });
    }
  }
}

/** The data without the length byte of each sub-block. */
function joinBlocks(bytes: Uint8Array): Uint8Array {
  const joined: number[] = [];
  for (let at = 0; at < bytes.length && bytes[at] !== 0; at += 1 + bytes[at]!)
    joined.push(...bytes.subarray(at + 1, at + 1 + bytes[at]!));
  return new Uint8Array(joined);
}
