import { describe, expect, it } from 'vitest';
import { openBytes } from '../../utils/photo/byte-source';
import { readPhoto } from '../../utils/photo/read-photo';
import { be16, be32, type Entries, joinPieces, le32, makeTiff } from './lib/build-bytes';
import {
  countReads,
  jpegSegments,
  makeBox,
  makeChunk,
  makeHeif,
  makeJpeg,
  makeMovie,
  makePng,
} from './lib/build-files';
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

describe('files made to keep a reader busy', () => {
  const countRead = async (bytes: Uint8Array) => {
    const source = countReads(bytes);
    await readPhoto(source);
    return source.bytes;
  };
  const few = 20 * 1024 * 1024;
  const pack = async (text: string) => {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };

  it('of thousands of packed texts unpacks some', async () => {
    const bomb = makeChunk('zTXt', 'XML:com.adobe.xmp\0\0', await pack('<a>'.repeat(300_000)));
    const chunks = joinPieces(...Array.from({ length: 3000 }, () => bomb));
    // Unpacked all of them would be more than a gigabyte, and take minutes.
    const start = performance.now();
    await read(makePng(chunks));
    expect(performance.now() - start).toBeLessThan(25_000);
  });

  it('of a directory that points to others a thousand times follows the first', async () => {
    const below = (tag: number): Entries[number][] =>
      Array.from({ length: 2000 }, () => [tag, { longs: [8] }]);
    const tiff = makeTiff({ little: true }, [[...below(0x8769), ...below(0x8825), ...below(0x02bc)]]);
    expect(await countRead(tiff)).toBeLessThan(few);
  });

  it('of a packet that is pointed to a thousand times reads some', async () => {
    const xmp = { bytes: [...joinPieces('<a b="c">'.repeat(30_000))] };
    const tiff = makeTiff({ little: true }, [[[0x02bc, xmp], ...Array(1500).fill([0x02bc, { longs: [0] }])]]);
    for (let entry = 1; entry <= 1500; entry++) tiff.copyWithin(10 + entry * 12, 10, 22);
    expect(await countRead(tiff)).toBeLessThan(few);
  });

  it('of an item that is listed a thousand times reads some', async () => {
    const items = 2000;
    const packet = joinPieces('<a b="c">'.repeat(60_000));
    const entry = (id: number) =>
      makeBox('infe', [2, 0, 0, 0], be16(id), be16(0), 'mime', 0, 'application/rdf+xml', 0);
    const list = Array.from({ length: items }, (_, index) => entry(index + 1));
    const places = Array.from({ length: items }, (_, index) =>
      joinPieces(be16(index + 1), be16(1), be16(0), be16(1), be32(0), be32(packet.length)),
    );
    const meta = makeBox(
      'meta',
      be32(0),
      makeBox('iinf', be32(0), be16(items), ...list),
      makeBox('iloc', [1, 0, 0, 0, 0x44, 0], be16(items), ...places),
      makeBox('idat', packet),
    );
    expect(await countRead(joinPieces(makeBox('ftyp', 'heic', be32(0)), meta))).toBeLessThan(few);
  });
});
