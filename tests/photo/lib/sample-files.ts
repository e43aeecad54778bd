import { be16, be32, type Entries, joinPieces, makeTiff } from './build-bytes';
import {
  jpegSegments,
  makeBox,
  makeCanvas,
  makeChunk,
  makeGif,
  makeHeif,
  makeIim,
  makeJpeg,
  makeMovie,
  makePng,
  makeResource,
  makeWebp,
} from './build-files';

/** 52° 5′ 24.36″ N, 5° 7′ 10.2″ E. */
export const gpsEntries: Entries = [
  [1, 'N'],
  [
    2,
    {
      over: [
        [52, 1],
        [5, 1],
        [2436, 100],
      ],
    },
  ],
  [3, 'E'],
  [
    4,
    {
      over: [
        [5, 1],
        [7, 1],
        [102, 10],
      ],
    },
  ],
  [5, { bytes: [0] }],
  [6, { over: [[123, 10]] }],
];

export const exifEntries: Entries = [
  [0x010e, 'Canal at dusk'],
  [0x010f, 'Acme'],
  [0x0110, 'Acme One'],
  [0x0131, 'Darkroom 3'],
  [0x013b, 'Robin Example; Kim Example'],
  [
    0x8769,
    {
      directory: [
        [0x9003, '2026:11:22 13:04:05'],
        [0x9004, '2026:11:23 00:00:00'],
        [0x9286, joinPieces('ASCII\0\0\0', 'for the album')],
        [0xa002, { longs: [4000] }],
        [0xa003, { longs: [3000] }],
        [0xa430, 'Robin Example'],
        [0xa431, 'BODY-77'],
        [0xa435, 'LENS-12'],
      ],
    },
  ],
  [0x8825, { directory: gpsEntries }],
];

export const exif = makeTiff({ little: true }, [exifEntries]);

export function makePacket(attributes: string, inside = ''): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${attributes}>${inside}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

export const packet = makePacket(
  'xmlns:e="http://ns.adobe.com/exif/1.0/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" e:GPSLatitude="52,5.406N" e:GPSLongitude="5,7.17E" photoshop:City="Utrecht"',
  '<dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Seq><rdf:li>Robin &amp; Kim</rdf:li></rdf:Seq></dc:creator>',
);

const keys = makeBox(
  'keys',
  be32(0),
  be32(2),
  makeBox('mdta', 'com.apple.quicktime.location.ISO6709'),
  makeBox('mdta', 'com.apple.quicktime.creationdate'),
);
const listed = (index: number, text: string) =>
  joinPieces(be32(24 + text.length), be32(index), makeBox('data', be32(1), be32(0), text));

/** One of each format, each with a place; what fuzzing starts from. */
export const samples: Readonly<Record<string, Uint8Array>> = {
  jpeg: makeJpeg([
    jpegSegments.exif(
      makeTiff({ little: true }, [exifEntries, []], makeJpeg([], { width: 160, height: 120 })),
    ),
    jpegSegments.xmp(packet),
    jpegSegments.photoshop(
      makeResource(0x0404, makeIim([90, 'Utrecht'], [80, 'Robin Example'], [55, '20261122'])),
    ),
    jpegSegments.comment('hello'),
  ]),
  bigEndian: makeJpeg([jpegSegments.exif(makeTiff({ little: false }, [exifEntries]))]),
  png: makePng(
    makeChunk('eXIf', exif),
    makeChunk('tEXt', 'Author\0Robin Example'),
    makeChunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', packet),
  ),
  webp: makeWebp(makeCanvas(40, 30), ['EXIF', exif], ['XMP ', new TextEncoder().encode(packet)]),
  heic: makeHeif('Exif', joinPieces(be32(6), 'Exif\0\0', exif)),
  avif: makeHeif('mime', new TextEncoder().encode(packet), true, 'avif'),
  tiff: makeTiff({ little: false }, [
    [[0x0100, { shorts: [40] }], [0x0101, { shorts: [30] }], ...exifEntries],
  ]),
  bigTiff: makeTiff({ little: true, big: true }, [exifEntries]),
  gif: makeGif(
    joinPieces([0x21, 0xfe, 5], 'hello', 0),
    joinPieces([0x21, 0xff, 11], 'XMP DataXMP', packet, 1, [...Array(256).keys()].reverse(), 0),
  ),
  mp4: makeMovie(
    'isom',
    3_870_000_000,
    makeBox('udta', makeBox('©xyz', be16(18), be16(0x15c7), '+52.0901+005.1195/')),
  ),
  mov: makeMovie(
    'qt  ',
    3_870_000_000,
    makeBox(
      'meta',
      makeBox('hdlr', new Uint8Array(24)),
      keys,
      makeBox('ilst', listed(1, '+52.0901+005.1195+012.300/'), listed(2, '2026-11-22T13:04:05+0100')),
    ),
  ),
};
