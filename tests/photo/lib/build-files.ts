import { be16, be32, joinPieces, le32, type Piece, writeNumber } from './build-bytes';

const segment = (marker: number, ...pieces: Piece[]) => {
  const body = joinPieces(...pieces);
  return joinPieces(0xff, marker, be16(body.length + 2), body);
};

export const jpegSegments = {
  exif: (tiff: Uint8Array) => segment(0xe1, 'Exif\0\0', tiff),
  xmp: (packet: string) => segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', new TextEncoder().encode(packet)),
  extended: (id: string, whole: number, at: number, piece: string) =>
    segment(0xe1, 'http://ns.adobe.com/xmp/extension/\0', id, be32(whole), be32(at), piece),
  photoshop: (resources: Uint8Array) => segment(0xed, 'Photoshop 3.0\0', resources),
  comment: (text: string) => segment(0xfe, text),
  app: (number: number, ...pieces: Piece[]) => segment(0xe0 + number, ...pieces),
};

/** A JPEG whose picture is a run of bytes: `padding` of them. */
export function makeJpeg(
  segments: readonly Uint8Array[],
  { width = 4000, height = 3000, padding = 16 } = {},
): Uint8Array {
  return joinPieces(
    [0xff, 0xd8],
    ...segments,
    segment(0xc0, 8, be16(height), be16(width), [1, 1, 0x11, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    new Uint8Array(padding).fill(0x55),
    [0xff, 0xd9],
  );
}

/** One resource of Photoshop's, without a name. */
export function makeResource(id: number, body: Uint8Array): Uint8Array {
  return joinPieces('8BIM', be16(id), [0, 0], be32(body.length), body, body.length % 2 ? 0 : []);
}

/** IPTC's fields of record 2. */
export function makeIim(...fields: [number, string][]): Uint8Array {
  const rows = fields.map(([field, text]) => {
    const bytes = new TextEncoder().encode(text);
    return joinPieces([0x1c, 2, field], be16(bytes.length), bytes);
  });
  return joinPieces(...rows);
}

export function makeChunk(type: string, ...pieces: Piece[]): Uint8Array {
  const body = joinPieces(...pieces);
  return joinPieces(be32(body.length), type, body, be32(0));
}

export function makePng(...chunks: Uint8Array[]): Uint8Array {
  return joinPieces(
    '\x89PNG\r\n\x1a\n',
    makeChunk('IHDR', be32(40), be32(30), [8, 2, 0, 0, 0]),
    ...chunks,
    makeChunk('IDAT', new Uint8Array(20)),
    makeChunk('IEND'),
  );
}

export function makeWebp(...chunks: [string, Uint8Array][]): Uint8Array {
  const rows = chunks.map(([type, body]) =>
    joinPieces(type, le32(body.length), body, body.length % 2 ? 0 : []),
  );
  const all = joinPieces('WEBP', ...rows);
  return joinPieces('RIFF', le32(all.length), all);
}

/** VP8X with its flags: what WebP files with metadata begin with. */
export function makeCanvas(width: number, height: number): [string, Uint8Array] {
  return [
    'VP8X',
    joinPieces([0x0c, 0, 0, 0], writeNumber(width - 1, 3, true), writeNumber(height - 1, 3, true)),
  ];
}

export function makeBox(type: string, ...pieces: Piece[]): Uint8Array {
  const body = joinPieces(...pieces);
  return joinPieces(be32(body.length + 8), type, body);
}

/** A HEIF file of a picture and one item; `inside`: the item lies in the table itself, else at the end of the file. */
export function makeHeif(
  kind: 'Exif' | 'mime',
  body: Uint8Array,
  inside = false,
  brand = 'heic',
): Uint8Array {
  const named = kind === 'mime' ? joinPieces('application/rdf+xml', 0) : new Uint8Array();
  const entry = makeBox('infe', [2, 0, 0, 0], be16(1), be16(0), kind, 0, named);
  const makeMeta = (start: number) =>
    makeBox(
      'meta',
      be32(0),
      makeBox('hdlr', new Uint8Array(24)),
      makeBox('iinf', be32(0), be16(1), entry),
      makeBox('iprp', makeBox('ipco', makeBox('ispe', be32(0), be32(4032), be32(3024)))),
      makeBox(
        'iloc',
        [1, 0, 0, 0, 0x44, 0, 0, 1],
        be16(1),
        be16(inside ? 1 : 0),
        be16(0),
        be16(1),
        be32(start),
        be32(body.length),
      ),
      ...(inside ? [makeBox('idat', body)] : []),
    );
  const head = makeBox('ftyp', brand, be32(0), 'mif1', brand);
  const picture = makeBox('mdat', new Uint8Array(64));
  const before = head.length + makeMeta(0).length + picture.length;
  const meta = makeMeta(inside ? 0 : before + 8);
  return inside ? joinPieces(head, meta, picture) : joinPieces(head, meta, picture, makeBox('mdat', body));
}

/** Seconds since 1904. */
export function makeMovie(brand: string, seconds: number, ...inMovie: Uint8Array[]): Uint8Array {
  const header = makeBox('mvhd', be32(0), be32(seconds), be32(seconds), new Uint8Array(88));
  return joinPieces(
    makeBox('ftyp', brand, be32(0), brand),
    makeBox('mdat', new Uint8Array(100)),
    makeBox('moov', header, ...inMovie),
  );
}

export function makeGif(...blocks: Uint8Array[]): Uint8Array {
  return joinPieces(
    'GIF89a',
    [10, 0, 8, 0, 0x80, 0, 0],
    new Uint8Array(6),
    ...blocks,
    [0x2c, 0, 0, 0, 0, 10, 0, 8, 0, 0, 2, 2, 0x4c, 0x01, 0],
    0x3b,
  );
}

/** A source that counts what is read of it; `padded`: as if so many bytes more of nothing stood at its end. */
export function countReads(bytes: Uint8Array, padded = 0) {
  const source = {
    size: bytes.length + padded,
    bytes: 0,
    calls: 0,
    async read(start: number, end: number) {
      const last = Math.min(end, source.size);
      const piece = new Uint8Array(Math.max(0, last - start));
      piece.set(bytes.subarray(start, last));
      source.bytes += piece.length;
      source.calls++;
      return piece;
    },
  };
  return source;
}
