import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openBytes } from '../../utils/photo/byte-source';
import { readPhoto } from '../../utils/photo/read-photo';
import { stripPhoto } from '../../utils/photo/strip-photo';
import { be16, joinPieces, le32, writeNumber } from './lib/build-bytes';
import { jpegSegments, makeChunk, makeJpeg, makePng } from './lib/build-files';
import { makePacket } from './lib/sample-files';

/** They run in a page: reading and cleaning together. On an idle machine each of these takes a tenth of that. */
const mostMs = 25_000;

/** A directory of 2,048 entries, all of which are the same long text. */
function makeRepeats(tag: number): Uint8Array {
  const count = 2048;
  const text = 10 + count * 12 + 4;
  const entry = joinPieces(writeNumber(tag, 2, true), writeNumber(2, 2, true), le32(8000), le32(text));
  const entries = Array.from({ length: count }, () => entry);
  const head = joinPieces('II*\0', le32(8), writeNumber(count, 2, true));
  return joinPieces(head, ...entries, le32(0), new Uint8Array(8000).fill(0x41));
}

const files: [string, () => Uint8Array][] = [
  ...[0x010e, 0x9003, 0xa431, 0x9c9c].map((tag): [string, () => Uint8Array] => [
    `128 Exif blocks that name ${tag} 2,048 times`,
    () => {
      const block = jpegSegments.exif(makeRepeats(tag));
      return makeJpeg(Array.from({ length: 128 }, () => block));
    },
  ]),
  [
    '19,000 packed texts',
    () => {
      const text = makeChunk('zTXt', 'Comment\0\0', deflateSync(Buffer.alloc(400, 0x61)));
      return makePng(...Array.from({ length: 19_000 }, () => text));
    },
  ],
  [
    '40 packed texts of 50 MB',
    () => {
      const text = makeChunk('zTXt', 'Comment\0\0', deflateSync(Buffer.alloc(50_000_000, 0x61)));
      return makePng(...Array.from({ length: 40 }, () => text));
    },
  ],
  [
    'XMP with namespaces at every element',
    () => {
      const many = Array.from({ length: 490 }, (_, at) => `xmlns:n${at}="u"`).join(' ');
      const inside = `<a ${many}>${'<b xmlns:z="u"/>'.repeat(25_000)}</a>`;
      return makePng(makeChunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', makePacket('', inside)));
    },
  ],
  ['a million segments', () => joinPieces([0xff, 0xd8], Buffer.from('ffe50002'.repeat(1_000_000), 'hex'))],
];

it.each(files)('%s cost no longer than said', async (_, make) => {
  const bytes = Uint8Array.from(make());
  const started = performance.now();
  await readPhoto(openBytes(bytes));
  await stripPhoto(new Blob([bytes]));
  expect(performance.now() - started).toBeLessThan(mostMs);
});

it('of a tag that is there twice, the first is told; the picture of such a file is clean all the same', async () => {
  const bytes = Uint8Array.from(makeJpeg([jpegSegments.exif(makeRepeats(0x013b))]));
  const facts = await readPhoto(openBytes(bytes));
  expect(facts.authors).toHaveLength(1);
  expect((await stripPhoto(new Blob([bytes]))).outcome).toBe('clean');
  expect(bytes.subarray(2, 4)).toEqual(be16(0xffe1));
});
