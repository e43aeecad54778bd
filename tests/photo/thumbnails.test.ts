import { describe, expect, it } from 'vitest';
import { openBytes } from '../../utils/photo/byte-source';
import { readPhoto } from '../../utils/photo/read-photo';
import { type Entries, makeTiff } from './lib/build-bytes';
import { jpegSegments, makeJpeg } from './lib/build-files';

type Pair = [number, number];

async function readDiffers([width, height]: Pair, [wide, high]: Pair, claimed?: Pair) {
  const directory: Entries = claimed
    ? [
        [0xa002, { longs: [claimed[0]] }],
        [0xa003, { longs: [claimed[1]] }],
      ]
    : [[0x9003, '2026:11:22 13:04:05']];
  const small = makeJpeg([], { width: wide, height: high });
  const tiff = makeTiff({ little: true }, [[[0x8769, { directory }]], []], small);
  const facts = await readPhoto(openBytes(makeJpeg([jpegSegments.exif(tiff)], { width, height })));
  expect(facts.thumbnail).toMatchObject({ bytes: small.length, width: wide, height: high });
  return facts.thumbnail!.differs;
}

describe('a thumbnail', () => {
  it.each<[string, Pair, Pair, Pair | undefined, boolean | null]>([
    ['of the same proportions', [4000, 3000], [160, 120], undefined, false],
    ['rounded to whole pixels', [4032, 2268], [160, 90], undefined, false],
    ['rounded to eights', [4000, 2248], [320, 184], undefined, false],
    ['turned with its picture', [3000, 4000], [120, 160], undefined, false],
    ['not turned with its picture', [3000, 4000], [160, 120], undefined, false],
    ['that may stand between black bars', [6000, 4000], [160, 120], undefined, null],
    ['that may stand above and below black bars', [1920, 1080], [160, 120], undefined, null],
    ['of a picture that was cut to a strip', [3900, 1100], [160, 120], undefined, true],
    ['of another form than the standard’s', [3000, 3000], [256, 144], undefined, true],
    ['of the size that Exif still names', [3000, 2000], [160, 120], [4000, 3000], true],
  ])('%s', async (_, picture, small, claimed, differs) => {
    expect(await readDiffers(picture, small, claimed)).toBe(differs);
  });

  it('is none where what is pointed to is no picture', async () => {
    const tiff = makeTiff({ little: true }, [[], []], new Uint8Array(40));
    expect((await readPhoto(openBytes(makeJpeg([jpegSegments.exif(tiff)])))).thumbnail).toBeNull();
  });
});
