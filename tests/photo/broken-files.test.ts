import { describe, expect, it } from 'vitest';
import { openBytes } from '../../utils/photo/byte-source';
import { readPhoto } from '../../utils/photo/read-photo';
import { be32, joinPieces, le32, makeTiff } from './lib/build-bytes';
import { countReads, jpegSegments, makeBox, makeHeif, makeJpeg, makeMovie, makePng } from './lib/build-files';
import { exif, samples } from './lib/sample-files';

const read = (bytes: Uint8Array) => readPhoto(openBytes(bytes));

/** Numbers that look like chance and are the same each time. */
function makeChance(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('files that do not hold together', () => {
  it.each(Object.entries(samples))('%s, cut off after any byte', async (_, bytes) => {
    for (let end = 0; end < bytes.length; end++) {
      const facts = await read(bytes.subarray(0, end));
      expect(facts.keywords).toEqual([]);
    }
  });

  it.each(Object.entries(samples))('%s, with bytes changed by chance', async (name, bytes) => {
    const chance = makeChance(name.length * 7919 + bytes.length);
    for (let round = 0; round < 400; round++) {
      const changed = bytes.slice();
      for (let flips = 1 + chance(8); flips > 0; flips--)
        changed[chance(changed.length)] = [0, 0xff, 0x7f, 0x80, chance(256)][chance(5)]!;
      const source = countReads(changed);
      const facts = await readPhoto(source);
      expect(facts.serials.length).toBeLessThanOrEqual(100);
      expect(source.bytes).toBeLessThan(changed.length * 20 + 10_000);
    }
  });

  it('does not throw where the file cannot be read', async () => {
    const read = async (): Promise<Uint8Array> => {
      throw new Error('gone');
    };
    expect(await readPhoto({ size: 1000, read })).toMatchObject({ format: null, damaged: true });
  });

  it('walks no circle of directories twice', async () => {
    const tiff = makeTiff({ little: true }, [[[0x010f, 'Acme']]]);
    // The next directory is the first again, and so is that of Exif and of the place.
    tiff.set(le32(8), 8 + 2 + 12);
    expect((await read(makeJpeg([jpegSegments.exif(tiff)]))).device).toBe('Acme');
    const round = makeTiff({ little: true }, [
      [
        [0x8769, { longs: [8] }],
        [0x8825, { longs: [8] }],
      ],
    ]);
    expect((await read(makeJpeg([jpegSegments.exif(round)]))).gps).toBeNull();
  });

  it('believes no count, length or depth', async () => {
    const huge = makeTiff({ little: true }, [[[0x010e, 'x'.repeat(50)]]]);
    huge.set(le32(0xfffffff0), 8 + 2 + 4);
    expect((await read(makeJpeg([jpegSegments.exif(huge)]))).format).toBe('jpeg');
    let nested = makeBox('udta', be32(0));
    for (let depth = 0; depth < 2000; depth++) nested = makeBox('udta', nested);
    expect((await read(makeMovie('isom', 1, nested))).gps).toBeNull();
    const many = Array.from({ length: 30_000 }, () => makeBox('free'));
    expect((await read(joinPieces(makeMovie('isom', 1), ...many))).damaged).toBe(true);
  });

  it('says that it is damaged, and what came before', async () => {
    const whole = makeJpeg([jpegSegments.exif(exif), jpegSegments.comment('x'.repeat(200))]);
    expect(await read(whole.subarray(0, whole.length - 150))).toMatchObject({
      owner: 'Robin Example',
      damaged: true,
    });
  });
});

describe('how much is read', () => {
  const large = 5 * 1024 * 1024;

  it.each<[string, Uint8Array, number]>([
    ['jpeg', samples.jpeg!, large],
    ['tiff', samples.tiff!, large],
    ['heic', makeHeif('Exif', joinPieces(be32(6), 'Exif\0\0', exif), true), 0],
    ['png', makePng(), 0],
  ])('of %s little', async (_, bytes, padded) => {
    const source = countReads(bytes, padded);
    await readPhoto(source);
    expect(source.bytes).toBeLessThan(64 * 1024);
  });

  it('of a film what stands around its pictures', async () => {
    const pictures = joinPieces(be32(large), 'mdat', new Uint8Array(large - 8));
    const movie = joinPieces(makeBox('ftyp', 'isom', be32(0)), pictures, samples.mp4!.subarray(20));
    const source = countReads(movie);
    expect((await readPhoto(source)).gps).not.toBeNull();
    expect(source.bytes).toBeLessThan(64 * 1024);
  });

  it('of a JPEG with long segments only their beginnings', async () => {
    const profile = jpegSegments.app(2, 'ICC_PROFILE\0', new Uint8Array(60_000));
    const source = countReads(makeJpeg([...Array(10).fill(profile), jpegSegments.exif(exif)]), large);
    expect((await readPhoto(source)).gps).not.toBeNull();
    expect(source.bytes).toBeLessThan(128 * 1024);
  });
});
