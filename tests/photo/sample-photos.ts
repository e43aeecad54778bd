import { be16, be32 } from './lib/build-bytes';

/** Small pictures, drawn by a canvas for these tests, and what stands in photos around them: places of invention, invented names. */
const pictures = {
  jpeg: [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh',
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB',
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA',
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y',
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM',
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBC',
    'YFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSk',
    'pKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAQABgDASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAABQAE',
    'Bv/EABgQAQADAQAAAAAAAAAAAAAAAAAGRILB/8QAFQEBAQAAAAAAAAAAAAAAAAAABAH/xAAcEQACAgIDAAAAAAAAAAAAAAAAAQMR',
    'AgQSE2H/2gAMAwEAAhEDEQA/AMRmO2M9NAJVV3xI47ySsTJscsWqH04FE9HoWz//2Q==',
  ].join(''),
  png: [
    'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAYAAAAMJL+VAAAAQklEQVR4AeyRwQkAMAwCJaMkI3TbztQVMks6gkjpT8GfINzFyRyl',
    'IybwOT6ggI2II1rdUFq1odQOuAO6eBzYAQV4AQAA///DQqRIAAAABklEQVQDAPVUakHypvm8AAAAAElFTkSuQmCC',
  ].join(''),
  webp: [
    'UklGRi4CAABXRUJQVlA4WAoAAAAgAAAAFwAADwAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABh',
    'Y3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'AAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAAB',
    'UAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAA',
    'AAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9Y',
    'WVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAM',
    'ZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZWUDggQAAAAFADAJ0BKhgAEAA/EXy0UawoJSKwCAGA',
    'IgloAJ0AIbuKBGEQAP5u/+jHb5/wfonzsHvY1+wV/uDX6ZFBg36e6AA=',
  ].join(''),
};

export type Kind = keyof typeof pictures;

export const readPicture = (kind: Kind): Uint8Array => Uint8Array.from(Buffer.from(pictures[kind], 'base64'));

export const joinBytes = (...parts: (Uint8Array | number[] | string)[]): Uint8Array =>
  Uint8Array.from(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    ),
  );

/** What must be nowhere in a copy. */
export const secrets = ['Camera Example', 'Robin Example', 'a comment of robin', 'http://ns.adobe.com/xap'];

export interface ExifOptions {
  orientation?: number;
  /** Degrees. */
  place?: [latitude: number, longitude: number] | null;
}

const word = (value: number, bytes: number) => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

/** A TIFF block with maker, owner, which way is up, and the place. */
export function makeExif({ orientation = 1, place = [52.0907, 5.1214] }: ExifOptions = {}): Uint8Array {
  const make = Buffer.from('Camera Example\0', 'latin1');
  const artist = Buffer.from('Robin Example\0', 'latin1');
  const count = place ? 4 : 3;
  const afterFirst = 8 + 2 + count * 12 + 4;
  const makeAt = afterFirst;
  const artistAt = makeAt + make.length;
  const gpsAt = artistAt + artist.length;
  const entry = (tag: number, type: number, many: number, value: number) =>
    Buffer.concat([word(tag, 2), word(type, 2), word(many, 4), word(value, 4)]);
  const first = Buffer.concat([
    Buffer.from('II*\0', 'latin1'),
    word(8, 4),
    word(count, 2),
    entry(0x010f, 2, make.length, makeAt),
    entry(0x0112, 3, 1, orientation),
    entry(0x013b, 2, artist.length, artistAt),
    ...(place ? [entry(0x8825, 4, 1, gpsAt)] : []),
    word(0, 4),
    make,
    artist,
  ]);
  if (!place) return Uint8Array.from(first);
  const [latitude, longitude] = place;
  const valuesAt = gpsAt + 2 + 4 * 12 + 4;
  const degrees = (value: number) => {
    const all = Math.abs(value);
    const minutes = (all % 1) * 60;
    const parts = [
      Math.floor(all),
      1,
      Math.floor(minutes),
      1,
      Math.round((minutes % 1) * 60 * 10_000),
      10_000,
    ];
    return Buffer.concat(parts.map((part) => word(part, 4)));
  };
  const gps = Buffer.concat([
    word(4, 2),
    entry(1, 2, 2, (latitude < 0 ? 'S' : 'N').charCodeAt(0)),
    entry(2, 5, 3, valuesAt),
    entry(3, 2, 2, (longitude < 0 ? 'W' : 'E').charCodeAt(0)),
    entry(4, 5, 3, valuesAt + 24),
    word(0, 4),
    degrees(latitude),
    degrees(longitude),
  ]);
  return joinBytes(first, gps);
}

export function makeSegment(marker: number, ...body: (Uint8Array | number[] | string)[]): Uint8Array {
  const bytes = joinBytes(...body);
  return joinBytes([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255], bytes);
}

/** A photo as a phone makes it: Exif with a place, XMP, a comment, and a second picture behind it. */
export function makePhoto(options: ExifOptions & { trailer?: boolean } = {}): Uint8Array {
  const picture = readPicture('jpeg');
  return joinBytes(
    picture.subarray(0, 20),
    makeSegment(0xe1, 'Exif\0\0', makeExif(options)),
    makeSegment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'),
    makeSegment(0xe2, 'MPF\0', makeExif()),
    makeSegment(0xed, 'Photoshop 3.0\0 by Robin Example'),
    makeSegment(0xfe, 'a comment of robin'),
    picture.subarray(20),
    options.trailer === false ? '' : picture,
  );
}

const crcTable = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

export function makeChunk(name: string, ...body: (Uint8Array | number[] | string)[]): Uint8Array {
  const bytes = joinBytes(name, ...body);
  let sum = 0xffffffff;
  for (const byte of bytes) sum = crcTable[(sum ^ byte) & 255]! ^ (sum >>> 8);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(bytes.length - 4);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE((sum ^ 0xffffffff) >>> 0);
  return joinBytes(head, bytes, tail);
}

/** A drawing with a size in metres; `bare`: as it is once nothing is said of it any more. */
export function makeDrawing({ bare = false, ...options }: ExifOptions & { bare?: boolean } = {}): Uint8Array {
  const picture = readPicture('png');
  const size = makeChunk('pHYs', [0, 0, 11, 19, 0, 0, 11, 19, 1]);
  if (bare) return joinBytes(picture.subarray(0, 33), size, picture.subarray(33));
  return joinBytes(
    picture.subarray(0, 33),
    makeChunk('eXIf', makeExif(options)),
    makeChunk('tEXt', 'Author\0Robin Example'),
    makeChunk('tIME', [7, 0xea, 11, 22, 13, 4, 5]),
    size,
    picture.subarray(33),
    'a comment of robin',
  );
}

export function makeRiffChunk(name: string, ...body: (Uint8Array | number[] | string)[]): Uint8Array {
  const bytes = joinBytes(...body);
  return joinBytes(name, word(bytes.length, 4), bytes, bytes.length % 2 ? [0] : []);
}

/** A WebP of some chunks. */
export const makeRiff = (...chunks: Uint8Array[]): Uint8Array => {
  const body = joinBytes('WEBP', ...chunks);
  return joinBytes('RIFF', word(body.length, 4), body);
};

export function makeWebp(options: ExifOptions = {}): Uint8Array {
  const picture = readPicture('webp');
  const rest = picture.slice(12);
  rest[8] = 0x20 | 0x0c;
  return joinBytes(
    makeRiff(
      rest,
      makeRiffChunk('EXIF', 'Exif\0\0', makeExif(options)),
      makeRiffChunk('XMP ', 'http://ns.adobe.com/xap/1.0/ Robin Example.'),
      makeRiffChunk('ABCD', 'Robin Example'),
    ),
    'a comment of robin',
  );
}

export function makeBox(type: string, ...body: (Uint8Array | number[] | string)[]): Uint8Array {
  const bytes = joinBytes(...body);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(bytes.length + 8);
  return joinBytes(head, type, bytes);
}

/** The coded picture of two by two points, and what a decoder needs to know of it. */
const tinyAv1 = Buffer.from('EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=', 'base64');

/** An AVIF whose Exif is said to stand in another file: of what is told so nothing can be emptied in place. */
export function makeOddAvif(): Uint8Array {
  const exif = joinBytes([0, 0, 0, 0], makeExif());
  const make = (at: number) =>
    joinBytes(
      makeBox('ftyp', 'avif', be32(0), 'avifmif1miaf'),
      makeBox(
        'meta',
        be32(0),
        makeBox('hdlr', be32(0), be32(0), 'pict', new Uint8Array(13)),
        makeBox('pitm', be32(0), be16(1)),
        makeBox(
          'iloc',
          [0, 0, 0, 0, 0x44, 0],
          be16(2),
          ...[be16(1), be16(0), be16(1), be32(at), be32(tinyAv1.length)],
          ...[be16(2), be16(1), be16(1), be32(at + tinyAv1.length), be32(exif.length)],
        ),
        makeBox(
          'iinf',
          be32(0),
          be16(2),
          makeBox('infe', [2, 0, 0, 0], be16(1), be16(0), 'av01\0'),
          makeBox('infe', [2, 0, 0, 0], be16(2), be16(0), 'Exif\0'),
        ),
        makeBox(
          'iprp',
          makeBox(
            'ipco',
            makeBox('ispe', be32(0), be32(2), be32(2)),
            makeBox('pixi', be32(0), [3, 8, 8, 8]),
            makeBox('av1C', [0x81, 0x0d, 0x0c, 0]),
          ),
          makeBox('ipma', be32(0), be32(1), be16(1), [3, 1, 2, 0x83]),
        ),
      ),
    );
  const head = make(0).length;
  return joinBytes(make(head + 8), makeBox('mdat', tinyAv1, exif));
}
