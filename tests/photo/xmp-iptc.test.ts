import { describe, expect, it } from 'vitest';
import { openBytes } from '../../utils/photo/byte-source';
import { readPhoto } from '../../utils/photo/read-photo';
import { scanXmp } from '../../utils/photo/xmp/scan';
import { be16, joinPieces } from './lib/build-bytes';
import { jpegSegments, makeIim, makeJpeg, makeResource } from './lib/build-files';
import { makePacket } from './lib/sample-files';

const read = (...segments: Uint8Array[]) => readPhoto(openBytes(makeJpeg(segments)));
const readXmp = (attributes: string, inside = '') => read(jpegSegments.xmp(makePacket(attributes, inside)));

describe('XMP', () => {
  it('reads names, dates, device, owner and numbers, under whatever prefix', async () => {
    const facts = await readXmp(
      `xmlns:a="http://ns.adobe.com/exif/1.0/aux/" xmlns:t='http://ns.adobe.com/tiff/1.0/' xmlns:q="http://ns.adobe.com/exif/1.0/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" a:SerialNumber="SN-1" a:OwnerName="Robin Example" t:Make='Acme' t:Model="One"
       q:DateTimeOriginal="2026-11-22T13:04:05.12+01:00" xmp:CreatorTool="Darkroom 3" xmp:CreateDate="2026-11-23"`,
    );
    expect(facts).toMatchObject({
      serials: [{ value: 'SN-1', makerNote: false }],
      owner: 'Robin Example',
      device: 'Acme One',
      taken: '2026-11-22T13:04:05',
      software: 'Darkroom 3',
    });
  });

  it('reads places at the top and inside *location shown*, most exact first', async () => {
    const facts = await readXmp(
      'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Country="Netherlands" photoshop:City="Utrecht"',
      `<i:LocationShown xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><rdf:Bag><rdf:li rdf:parseType="Resource">
       <i:Sublocation>Canal Street</i:Sublocation><i:City>Utrecht</i:City></rdf:li></rdf:Bag></i:LocationShown>
       <c:Location xmlns:c="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">Quay 3</c:Location>`,
    );
    expect(facts.placeNames.sort()).toEqual(['Canal Street', 'Netherlands', 'Quay 3', 'Utrecht']);
    expect(
      (await readXmp('xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City=""')).placeNames,
    ).toEqual([]);
  });

  it('reads faces that were named, but neither pets nor points of focus', async () => {
    const region = (name: string, type: string) =>
      `<rdf:li><rdf:Description m:Name="${name}" m:Type="${type}"><m:Area x="1"/></rdf:Description></rdf:li>`;
    const facts = await readXmp(
      'xmlns:m="http://www.metadataworkinggroup.com/schemas/regions/"',
      `<m:Regions rdf:parseType="Resource"><m:RegionList><rdf:Bag>${region('Robin Example', 'Face')}${region('Rex', 'Pet')}
       ${region('', 'Focus')}</rdf:Bag></m:RegionList></m:Regions>
       <i:PersonInImage xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><rdf:Bag><rdf:li>Kim Example</rdf:li></rdf:Bag></i:PersonInImage>
       <MP:RegionInfo xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:R="http://ns.microsoft.com/photo/1.2/t/Region#"><rdf:Description>
       <R:PersonDisplayName>Sam Example</R:PersonDisplayName></rdf:Description></MP:RegionInfo>`,
    );
    expect(facts.people).toEqual(['Robin Example', 'Sam Example', 'Kim Example']);
  });

  it('reads keywords, text with entities and CDATA, and text in UTF-16', async () => {
    const inside = `<d:subject xmlns:d="http://purl.org/dc/elements/1.1/"><rdf:Bag><rdf:li>boat &#38; canal</rdf:li><!-- <rdf:li>no</rdf:li> -->
      <rdf:li><![CDATA[a < b]]></rdf:li></rdf:Bag></d:subject>`;
    expect((await readXmp('', inside)).keywords).toEqual(['boat & canal', 'a < b']);
    const wide = [...makePacket('', inside)]
      .map((letter) => String.fromCharCode(0, letter.charCodeAt(0)))
      .join('');
    const segment = jpegSegments.app(1, 'http://ns.adobe.com/xap/1.0/\0\xfe\xff', wide);
    expect((await read(segment)).keywords).toEqual(['boat & canal', 'a < b']);
  });

  it('says what came before it broke off', () => {
    const packet = makePacket(
      'xmlns:dc="http://purl.org/dc/elements/1.1/" dc:format="image/jpeg"',
      '<dc:x>1</dc:x>',
    );
    for (let end = 0; end < packet.length; end++) expect(() => scanXmp(packet.slice(0, end))).not.toThrow();
    expect(scanXmp(packet.slice(0, packet.indexOf('<dc:x>') + 4))).toEqual([
      { path: ['dc:format'], value: 'image/jpeg', item: 0 },
    ]);
  });

  it.each([
    ['tags never closed', '<a>'],
    ['tags never ended', '<a '],
    ['attributes', '<a b="1" c="2" '],
    ['quotes never closed', '<a b="'],
    ['comments never closed', '<!--'],
    ['text', '<a>text</a>'],
    ['angle brackets', '<'],
    ['blanks', '<a \t\n'],
    ['entities', '<a>&#1;&amp;&'],
    ['declarations', '<a xmlns:b="c" xmlns:d="e">'],
  ])('takes no longer than its length: %s', (_, piece) => {
    const scan = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      scanXmp(text);
      return performance.now() - start;
    };
    scan(100_000);
    // Quadratic time would be many seconds.
    expect(scan(1_000_000)).toBeLessThan(10_000);
  });
});

describe('IPTC', () => {
  const iptc = makeIim(
    [92, 'Canal Street'],
    [90, 'Utrecht'],
    [101, 'Netherlands'],
    [80, 'Robin Example'],
    [25, 'boat'],
    [25, 'canal'],
    [120, 'Café at dusk'],
    [55, '20261122'],
    [60, '130405+0100'],
  );

  it('reads places, author, keywords, caption and date', async () => {
    const facts = await read(jpegSegments.photoshop(makeResource(0x0404, iptc)));
    expect(facts).toMatchObject({
      placeNames: ['Canal Street', 'Utrecht', 'Netherlands'],
      authors: ['Robin Example'],
      keywords: ['boat', 'canal'],
      comments: ['Café at dusk'],
      taken: '2026-11-22T13:04:05',
      damaged: false,
    });
  });

  it('reads resources that are cut over two segments, after others', async () => {
    const whole = joinPieces(makeResource(0x03ed, new Uint8Array(17)), makeResource(0x0404, iptc));
    const facts = await read(
      jpegSegments.photoshop(whole.subarray(0, 60)),
      jpegSegments.photoshop(whole.subarray(60)),
    );
    expect(facts.placeNames).toEqual(['Canal Street', 'Utrecht', 'Netherlands']);
  });

  it('keeps what came before a field that is longer than the block', async () => {
    const broken = joinPieces(makeIim([90, 'Utrecht']), [0x1c, 2, 80], be16(500), 'Rob');
    const facts = await read(jpegSegments.photoshop(makeResource(0x0404, broken)));
    expect(facts).toMatchObject({ placeNames: ['Utrecht'], authors: [], damaged: true });
  });
});
