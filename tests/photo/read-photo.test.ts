import { describe, expect, it } from 'vitest';
import { openBytes } from '../../utils/photo/byte-source';
import { readPhoto } from '../../utils/photo/read-photo';
import { be16, be32, joinPieces, makeTiff } from './lib/build-bytes';
import {
  jpegSegments,
  makeBox,
  makeChunk,
  makeGif,
  makeHeif,
  makeJpeg,
  makeMovie,
  makePng,
  makeWebp,
} from './lib/build-files';
import { exif, exifEntries, gpsEntries, makePacket, packet, samples } from './lib/sample-files';

const read = (bytes: Uint8Array) => readPhoto(openBytes(bytes));
const place = { latitude: expect.closeTo(52.0901, 6), longitude: expect.closeTo(5.1195, 6) };
/** As `zlib` packs it. */
const pack = async (text: string) => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

describe('readPhoto', () => {
  it('reads everything that Exif says, in either order of bytes', async () => {
    for (const little of [true, false]) {
      const facts = await read(makeJpeg([jpegSegments.exif(makeTiff({ little }, [exifEntries]))]));
      expect(facts).toEqual({
        format: 'jpeg',
        width: 4000,
        height: 3000,
        gps: { ...place, altitude: 12.3 },
        placeNames: [],
        taken: '2026-11-22T13:04:05',
        device: 'Acme One',
        serials: [
          { value: 'BODY-77', makerNote: false },
          { value: 'LENS-12', makerNote: false },
        ],
        owner: 'Robin Example',
        authors: ['Robin Example', 'Kim Example'],
        software: 'Darkroom 3',
        thumbnail: null,
        people: [],
        keywords: [],
        comments: ['Canal at dusk', 'for the album'],
        damaged: false,
      });
    }
  });

  it.each(Object.entries(samples))('finds the place in %s', async (name, bytes) => {
    const facts = await read(bytes);
    expect(facts.gps, name).toMatchObject(place);
    expect(facts.damaged).toBe(false);
    expect(facts.format).toBe({ bigEndian: 'jpeg', bigTiff: 'tiff' }[name] ?? name);
  });

  it('tells formats by their bytes', async () => {
    expect((await read(makeHeif('Exif', exif, false, 'mif1'))).format).toBe('heic');
    expect((await read(joinPieces('RIFF', be32(4), 'WAVE'))).format).toBeNull();
    expect((await read(new Uint8Array())).format).toBeNull();
    expect((await read(joinPieces('%PDF-1.7'))).format).toBeNull();
  });

  it('does not take what a picture was last changed for when it was taken', async () => {
    const tiff = makeTiff({ little: true }, [[[0x0132, '2026:11:22 13:04:05']]]);
    expect((await read(makeJpeg([jpegSegments.exif(tiff)]))).taken).toBeNull();
  });

  it('passes over what was never filled in', async () => {
    const tiff = makeTiff({ little: true }, [
      [
        [0x013b, '    '],
        [
          0x8769,
          {
            directory: [
              [0x9003, '0000:00:00 00:00:00'],
              [0xa430, ''],
              [0xa431, '0000000000'],
            ],
          },
        ],
      ],
    ]);
    const facts = await read(makeJpeg([jpegSegments.exif(tiff)]));
    expect(facts).toMatchObject({ taken: null, owner: null, authors: [], serials: [], damaged: false });
  });

  it('reads windows’ own tags, and comments in other letters', async () => {
    const wide = (text: string) =>
      Uint8Array.from([...`${text}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]));
    const tiff = makeTiff({ little: false }, [
      [
        [0x9c9d, wide('Robin Example')],
        [0x9c9e, wide('boat; canal')],
        [0x9c9c, wide('mine')],
        [0x8769, { directory: [[0x9286, joinPieces('UNICODE\0', wide('aan het water'))]] }],
      ],
    ]);
    const facts = await read(makeJpeg([jpegSegments.exif(tiff)]));
    expect(facts.authors).toEqual(['Robin Example']);
    expect(facts.keywords).toEqual(['boat', 'canal']);
    expect(facts.comments).toEqual(['mine', 'aan het water']);
  });

  it('puts extended XMP together whatever the order of its pieces', async () => {
    const half = Math.floor(packet.length / 2);
    const id = 'A'.repeat(32);
    const facts = await read(
      makeJpeg([
        jpegSegments.extended(id, packet.length, half, packet.slice(half)),
        jpegSegments.extended(id, packet.length, 0, packet.slice(0, half)),
      ]),
    );
    expect(facts.gps).toMatchObject(place);
    expect(facts.authors).toEqual(['Robin & Kim']);
  });

  it('reads text of PNG: plain, packed, international, and whole blocks in hex', async () => {
    const hex = [...exif]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('')
      .replace(/.{72}/g, '$&\n');
    const facts = await read(
      makePng(
        makeChunk('tEXt', 'Software\0Darkroom 3'),
        makeChunk('zTXt', 'Comment\0\0', await pack('packed')),
        makeChunk('iTXt', 'Author\0', [1, 0], 'nl\0maker\0', await pack('Robin Example')),
        makeChunk('zTXt', 'Raw profile type exif\0\0', await pack(`\nexif\n    ${exif.length}\n${hex}\n`)),
      ),
    );
    expect(facts.software).toBe('Darkroom 3');
    expect(facts.comments).toContain('packed');
    expect(facts.authors).toContain('Robin Example');
    expect(facts.gps).toMatchObject(place);
  });

  it.each([
    ['Sun, 22 Nov 2026 13:04:05 +0100', '2026-11-22T13:04:05'],
    ['2 November 2026', '2026-11-02'],
    ['2026-11-22T13:04:05Z', '2026-11-22T13:04:05'],
    ['11/22/26', null],
  ])('reads the time of making of a PNG: %s', async (text, taken) => {
    expect((await read(makePng(makeChunk('tEXt', `Creation Time\0${text}`)))).taken).toBe(taken);
  });

  it('agrees with another reader on the files made here', async () => {
    const { default: exifReader } = await import('exifreader');
    for (const name of ['jpeg', 'bigEndian', 'png', 'webp', 'heic', 'tiff'] as const) {
      const tags = exifReader.load(samples[name]!.slice().buffer, { expanded: true });
      const facts = await read(samples[name]!);
      expect(facts.gps!.latitude, name).toBeCloseTo(tags.gps!.Latitude!, 6);
      expect(facts.gps!.longitude, name).toBeCloseTo(tags.gps!.Longitude!, 6);
      expect(facts.software).toBe(tags.exif!.Software!.description);
    }
  });

  it('unpacks no more than it needs', async () => {
    const bomb = await pack('a'.repeat(50_000_000));
    const facts = await read(makePng(makeChunk('zTXt', 'Comment\0\0', bomb)));
    expect(facts.comments[0]!.length).toBeLessThanOrEqual(2000);
  });

  it('reads Exif of WebP with and without the mark that only JPEG needs', async () => {
    for (const mark of ['', 'Exif\0\0'])
      expect((await read(makeWebp(['EXIF', joinPieces(mark, exif)]))).gps).toMatchObject(place);
  });

  it('reads comments of GIF', async () => {
    expect((await read(makeGif(joinPieces([0x21, 0xfe, 5], 'hello', 0)))).comments).toEqual(['hello']);
  });

  it('reads a film’s place from 3GPP’s box, its maker, and its date where none is told', async () => {
    const fixed = (value: number) => be32(Math.round(value * 65536));
    const loci = makeBox(
      'loci',
      be32(0),
      be16(0x15c7),
      'Utrecht\0',
      0,
      fixed(5.1195),
      fixed(52.0901),
      fixed(3),
    );
    const facts = await read(
      makeMovie('3gp5', 3_870_000_000, makeBox('udta', loci, makeBox('©mak', be16(4), be16(0), 'Acme'))),
    );
    expect(facts.gps!.latitude).toBeCloseTo(52.0901, 4);
    expect(facts.gps!.longitude).toBeCloseTo(5.1195, 4);
    expect(facts.placeNames).toEqual(['Utrecht']);
    expect(facts.device).toBe('Acme');
    expect(facts.taken).toBe(new Date((3_870_000_000 - 2_082_844_800) * 1000).toISOString().slice(0, 19));
    expect((await read(makeMovie('isom', 0))).taken).toBeNull();
    expect((await read(samples.mov!)).taken).toBe('2026-11-22T13:04:05');
  });

  it('reads what cameras write into films as XML', async () => {
    const item = (name: string, value: string) => `<Item name="${name}" value="${value}"/>`;
    const xml = `<?xml version="1.0"?><NonRealTimeMeta><CreationDate value="2026-11-22T13:04:05+01:00"/>
      <Device manufacturer="Acme" modelName="Film-1" serialNo="00777"/><Group name="ExifGPS">${item('LatitudeRef', 'S')}${item('Latitude', '52:5:24.36')}
      ${item('LongitudeRef', 'E')}${item('Longitude', '5:7:10.2')}</Group></NonRealTimeMeta>`;
    const meta = makeBox('meta', be32(0), makeBox('hdlr', new Uint8Array(24)), makeBox('xml ', xml));
    const facts = await read(joinPieces(makeMovie('isom', 0), meta));
    expect(facts).toMatchObject({
      taken: '2026-11-22T13:04:05',
      device: 'Acme Film-1',
      serials: [{ value: '00777', makerNote: false }],
      gps: { latitude: expect.closeTo(-52.0901, 6), longitude: expect.closeTo(5.1195, 6) },
    });
  });

  it('finds the place that hangs under Exif’s own directory', async () => {
    const tiff = makeTiff({ little: true }, [
      [[0x8769, { directory: [[0x8825, { directory: gpsEntries }]] }]],
    ]);
    expect((await read(makeJpeg([jpegSegments.exif(tiff)]))).gps).toMatchObject(place);
  });

  it('reads what cameras wrote before there was Exif', async () => {
    const facts = await read(
      makeJpeg([jpegSegments.app(12, 'ACME\0[picture info]\r\nTimeDate=909698819\r\nSerial#=#00000077\r\n')]),
    );
    expect(facts.serials).toEqual([{ value: '00000077', makerNote: true }]);
    expect(facts.taken).toBe('1998-10-29T22:06:59');
  });

  it('believes Exif before XMP, and says no place where both have none', async () => {
    const other = makePacket(
      'xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="10,0N" exif:GPSLongitude="20,0E"',
    );
    expect((await read(makeJpeg([jpegSegments.xmp(other), jpegSegments.exif(exif)]))).gps).toMatchObject(
      place,
    );
    expect((await read(makeJpeg([jpegSegments.xmp(other)]))).gps).toEqual({
      latitude: 10,
      longitude: 20,
      altitude: null,
    });
    expect((await read(makeJpeg([]))).gps).toBeNull();
  });
});
