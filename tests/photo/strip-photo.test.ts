import { describe, expect, it } from 'vitest';
import { stripPhoto } from '../../utils/photo/strip-photo';
import {
  joinBytes,
  makeChunk,
  makeDrawing,
  makeExif,
  makePhoto,
  makeRiff,
  makeRiffChunk,
  makeSegment,
  makeWebp,
  readPicture,
  secrets,
} from './sample-photos';

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const toBlob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/x' });

async function strip(bytes: Uint8Array) {
  const said = await stripPhoto(toBlob(bytes));
  if (said.outcome !== 'clean') return said.outcome === 'cannot' ? said.reason : said.outcome;
  const copy = new Uint8Array(await said.copy.arrayBuffer());
  for (const secret of secrets) expect(textOf(copy)).not.toContain(secret);
  // What was made here has nothing left that would be taken out.
  expect(await stripPhoto(said.copy)).toEqual({ outcome: 'was-clean' });
  expect(said.pixels).toBe('same');
  expect(said.copy.type).toBe('image/x');
  return copy;
}

/** The least Exif with which way is up. */
const upright = (orientation: number) =>
  joinBytes('II*\0', [8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]);

describe('JPEG', () => {
  const picture = readPicture('jpeg');
  const head = picture.subarray(0, 20);
  const rest = picture.subarray(20);

  it('is the picture alone, byte by byte, without what stood around it and behind it', async () => {
    expect(await strip(makePhoto())).toEqual(picture);
  });

  it('keeps which way is up, and nothing else of Exif', async () => {
    const copy = await strip(makePhoto({ orientation: 6 }));
    expect(copy).toEqual(joinBytes(head, makeSegment(0xe1, 'Exif\0\0', upright(6)), rest));
  });

  it('has nothing taken out where nothing is', async () => {
    expect(await strip(picture)).toBe('was-clean');
    expect(await strip(joinBytes(head, makeSegment(0xe1, 'Exif\0\0', upright(3)), rest))).toBe('was-clean');
  });

  it('loses the small picture of JFIF and of its extension, and keeps the mark of Adobe without what follows', async () => {
    const jfif = makeSegment(0xe0, 'JFIF\0', [1, 1, 0, 0, 1, 0, 1, 2, 1], 'abcdef');
    const adobe = makeSegment(0xee, 'Adobe', [0, 100, 0, 0, 0, 0, 1]);
    const told = makeSegment(0xee, 'Adobe', [0, 100, 0, 0, 0, 0, 1], 'Robin Example');
    const copy = await strip(joinBytes([0xff, 0xd8], jfif, makeSegment(0xe0, 'JFXX\0', [16]), told, rest));
    expect(copy).toEqual(
      joinBytes([0xff, 0xd8], makeSegment(0xe0, 'JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]), adobe, rest),
    );
  });

  it('is not cut at what looks like an end within several scans, restarts and stuffed bytes', async () => {
    const end = picture.length - 2;
    const scans = joinBytes(
      picture.subarray(0, end),
      [0xff, 0xd0, 0x12, 0xff, 0x00, 0xd9, 0xff, 0xff, 0xd7, 0x34],
      makeSegment(0xc4, [0, 0xff, 0xd9]),
      makeSegment(0xda, [1, 1, 0, 0, 63, 0]),
      [0x56, 0xff, 0x00, 0xff, 0xd1],
      makeSegment(0xda, [1, 1, 0, 0, 63, 1]),
      // Longer than what is read at once, with the pair across the border.
      Uint8Array.from({ length: (1 << 18) - 1 }, () => 0x77),
      [0xff, 0x00, 0x21],
    );
    const whole = joinBytes(scans, [0xff, 0xd9]);
    expect(await strip(whole)).toBe('was-clean');
    expect(await strip(joinBytes(whole, 'a comment of robin'))).toEqual(whole);
    const between = joinBytes(scans, makeSegment(0xfe, 'a comment of robin'), [0xff, 0xd9]);
    expect(await strip(between)).toEqual(whole);
    for (let shift = 1; shift < 6; shift++) {
      const longer = joinBytes(
        scans,
        Uint8Array.from({ length: shift }, () => 1),
        [0xff, 0xff, 0xd9],
      );
      expect(await strip(longer)).toBe('was-clean');
    }
  });

  it('is not copied where it does not hold together', async () => {
    const photo = makePhoto();
    expect(await strip(photo.subarray(0, 60))).toBe('damaged');
    expect(await strip(joinBytes([0xff, 0xd8], makeSegment(0xe1, 'Exif\0\0', makeExif())))).toBe('damaged');
    expect(await strip(joinBytes(head, [0xff, 0xe1, 0xff, 0xff], rest))).toBe('damaged');
    expect(await strip(joinBytes(head, [0xff, 0xd9]))).toBe('damaged');
  });

  it('whose last bytes never came is what there is of it', async () => {
    const cut = picture.length - 12;
    const photo = makePhoto({ trailer: false });
    expect(await strip(photo.subarray(0, photo.length - 12))).toEqual(picture.subarray(0, cut));
  });
});

describe('PNG', () => {
  const picture = readPicture('png');
  const size = makeChunk('pHYs', [0, 0, 11, 19, 0, 0, 11, 19, 1]);

  it('keeps the picture, its size in metres, and nothing that is said of it', async () => {
    expect(await strip(makeDrawing())).toEqual(
      joinBytes(picture.subarray(0, 33), size, picture.subarray(33)),
    );
    expect(await strip(picture)).toBe('was-clean');
  });

  it('keeps which way is up', async () => {
    const copy = await strip(makeDrawing({ orientation: 8 }));
    expect(copy).toEqual(
      joinBytes(picture.subarray(0, 33), makeChunk('eXIf', upright(8)), size, picture.subarray(33)),
    );
  });

  it('keeps colours and movement', async () => {
    const looks = joinBytes(
      ...['gAMA', 'cHRM', 'iCCP', 'cICP', 'sBIT', 'tRNS', 'bKGD', 'acTL', 'fcTL'].map((name) =>
        makeChunk(name, 'abcd'),
      ),
    );
    const moving = joinBytes(picture.subarray(0, 33), looks, picture.subarray(33));
    expect(await strip(moving)).toBe('was-clean');
    const told = joinBytes(
      picture.subarray(0, 33),
      makeChunk('zTXt', 'x\0\0abc'),
      looks,
      picture.subarray(33),
    );
    expect(await strip(told)).toEqual(moving);
  });

  it('is not copied where it does not hold together, or is of a kind not known', async () => {
    const drawing = makeDrawing();
    for (const length of [20, 60, 150]) expect(await strip(drawing.subarray(0, length))).toBe('damaged');
    expect(
      await strip(joinBytes(picture.subarray(0, 33), makeChunk('ABCD', 'x'), picture.subarray(33))),
    ).toBe('format');
    expect(await strip(joinBytes(picture.subarray(0, 8), makeChunk('CgBI', 'x'), picture.subarray(8)))).toBe(
      'format',
    );
  });
});

describe('WebP', () => {
  const picture = readPicture('webp');

  it('keeps picture and colours; the first chunk says what is left', async () => {
    expect(await strip(makeWebp())).toEqual(picture);
    expect(await strip(picture)).toBe('was-clean');
  });

  it('keeps which way is up', async () => {
    const copy = await strip(makeWebp({ orientation: 3 }));
    const body = picture.slice(12);
    body[8] = 0x28;
    expect(copy).toEqual(makeRiff(body, makeRiffChunk('EXIF', upright(3))));
  });

  it('of the simple kind loses what was put behind it', async () => {
    const simple = makeRiff(makeRiffChunk('VP8L', 'abc'));
    expect(await strip(simple)).toBe('was-clean');
    expect(await strip(makeRiff(makeRiffChunk('VP8L', 'abc'), makeRiffChunk('XMP ', 'x')))).toEqual(simple);
    expect(await strip(joinBytes(simple, 'Robin Example'))).toEqual(simple);
  });

  it('that moves keeps its frames, and loses what is said inside them', async () => {
    const head = makeRiffChunk('VP8X', [2, 0, 0, 0, 9, 0, 0, 9, 0, 0]);
    const anim = makeRiffChunk('ANIM', [0, 0, 0, 0, 0, 0]);
    const frame = (...inner: Uint8Array[]) => makeRiffChunk('ANMF', Array(16).fill(1), ...inner);
    const alpha = makeRiffChunk('ALPH', 'abc');
    const shown = makeRiffChunk('VP8 ', 'abcd');
    const clean = makeRiff(head, anim, frame(alpha, shown), frame(shown));
    expect(await strip(clean)).toBe('was-clean');
    const told = makeRiff(
      head,
      anim,
      frame(alpha, shown, makeRiffChunk('WORD', 'Robin Example')),
      frame(shown),
    );
    expect(await strip(told)).toEqual(clean);
    expect(await strip(clean.subarray(0, clean.length - 6))).toBe('damaged');
  });

  it('is not copied where it does not hold together', async () => {
    expect(await strip(picture.subarray(0, picture.length - 20))).toBe('damaged');
    expect(await strip(makeRiff(makeRiffChunk('EXIF', makeExif())))).toBe('damaged');
  });
});

describe('GIF', () => {
  const head = joinBytes('GIF89a', [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]);
  const shown = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  const control = [0x21, 0xf9, 4, 0, 10, 0, 0, 0];
  const loop = joinBytes([0x21, 0xff, 11], 'NETSCAPE2.0', [3, 1, 0, 0, 0]);
  const clean = joinBytes(head, loop, control, shown, control, shown, [0x3b]);

  it('keeps pictures, times and loops, and loses comments, XMP and texts', async () => {
    expect(await strip(clean)).toBe('was-clean');
    const told = joinBytes(
      head,
      loop,
      [0x21, 0xfe, 18],
      'a comment of robin',
      [0],
      control,
      shown,
      [0x21, 0xff, 11],
      'XMP DataXMP',
      [13],
      'Robin Example',
      [0],
      control,
      [0x21, 0x01, 1, 65, 0],
      control,
      shown,
      [0x3b],
      'Robin Example',
    );
    expect(await strip(told)).toEqual(clean);
  });

  it('is not copied where it does not hold together', async () => {
    expect(await strip(clean.subarray(0, 40))).toBe('damaged');
    expect(await strip(head)).toBe('damaged');
  });
});

describe('anything else', () => {
  it('is not copied, and nothing is thrown', async () => {
    expect(await strip(new Uint8Array())).toBe('format');
    expect(await strip(joinBytes('just a text, and no picture'))).toBe('format');
    const broken = { size: 100, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) };
    expect(await stripPhoto(broken as never)).toEqual({ outcome: 'cannot', reason: 'damaged' });
  });

  it('is not copied to other bytes when cut anywhere', async () => {
    for (const whole of [makePhoto({ orientation: 6 }), makeDrawing(), makeWebp()]) {
      for (let length = 0; length < whole.length; length += 7) await strip(whole.subarray(0, length));
    }
  });

  it('of a large file only the heads are in memory, but for the search of the end', async () => {
    const padding = new Blob([new Uint8Array(1 << 20)]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(8 << 20);
    const png = readPicture('png');
    const file = new Blob([
      png.subarray(0, 33) as Uint8Array<ArrayBuffer>,
      makeChunk('tEXt', 'Author\0Robin Example') as Uint8Array<ArrayBuffer>,
      length,
      'IDAT',
      ...Array.from({ length: 8 }, () => padding),
      new Uint8Array(4),
      png.subarray(-12) as Uint8Array<ArrayBuffer>,
    ]);
    let read = 0;
    const watched = {
      size: file.size,
      type: file.type,
      slice: (start: number, end: number) => {
        const part = file.slice(start, end);
        const count = part.arrayBuffer.bind(part);
        part.arrayBuffer = () => {
          read += part.size;
          return count();
        };
        return part;
      },
    };
    const said = await stripPhoto(watched as never);
    expect(said.outcome).toBe('clean');
    expect(read).toBeLessThan(200_000);
  });
});
