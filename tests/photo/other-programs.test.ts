import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openBytes } from '../../utils/photo/byte-source';
import { readPhoto } from '../../utils/photo/read-photo';
import { stripPhoto } from '../../utils/photo/strip-photo';
import { be16 } from './lib/build-bytes';
import {
  jpegSegments,
  makeBox,
  makeChunk,
  makeHeif,
  makeIim,
  makeJpeg,
  makeMovie,
  makePng,
  makeResource,
} from './lib/build-files';
import { exif, makePacket } from './lib/sample-files';

const read = (bytes: Uint8Array) => readPhoto(openBytes(bytes));
const readXmp = (attributes: string, inside = '') =>
  read(makeJpeg([jpegSegments.xmp(makePacket(attributes, inside))]));

/** Ways of writing the same that one common program has and others have not. */
describe('what other programs write', () => {
  it('IPTC in a PNG, under a name of two words', async () => {
    const block = makeResource(0x0404, makeIim([90, 'Utrecht'], [80, 'Robin Example']));
    const hex = Buffer.from(block).toString('hex');
    const packed = deflateSync(`\nIPTC profile\n      ${block.length}\n${hex}\n`);
    const facts = await read(makePng(makeChunk('zTXt', 'Raw profile type iptc\0\0', packed)));
    expect(facts).toMatchObject({ placeNames: ['Utrecht'], authors: ['Robin Example'], damaged: false });
  });

  it('a PNG with the date under the name that ExifTool has for it', async () => {
    expect((await read(makePng(makeChunk('tEXt', 'create-date\x002026-01-02T03:04:05')))).taken).toBe(
      '2026-01-02T03:04:05',
    );
  });

  it('authors and owners under the names of other schemes, places by their name alone', async () => {
    const names = {
      'xmlns:p="http://ns.adobe.com/pdf/1.3/" p:Author="Robin Example"': ['Robin Example'],
      'xmlns:x="http://ns.adobe.com/xap/1.0/" x:Author="Robin Example"': ['Robin Example'],
      'xmlns:a="http://ns.acdsee.com/iptc/1.0/" a:author="Robin Example"': ['Robin Example'],
    };
    for (const [attributes, authors] of Object.entries(names))
      expect((await readXmp(attributes)).authors).toEqual(authors);
    const rights = `<r:Owner xmlns:r="http://ns.adobe.com/xap/1.0/rights/"><rdf:Bag><rdf:li>Robin Example</rdf:li></rdf:Bag></r:Owner>
      <i:LocationCreated xmlns:i="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><rdf:Bag><rdf:li rdf:parseType="Resource">
      <i:LocationName>The old mill</i:LocationName></rdf:li></rdf:Bag></i:LocationCreated>`;
    expect(await readXmp('', rights)).toMatchObject({ owner: 'Robin Example', placeNames: ['The old mill'] });
  });

  it('a small picture as text in XMP, with its size beside it', async () => {
    const image = Buffer.from([0xff, 0xd8, 0xff, ...new Uint8Array(3000)]).toString('base64');
    const inside = `<x:Thumbnails xmlns:x="http://ns.adobe.com/xap/1.0/" xmlns:g="http://ns.adobe.com/xap/1.0/g/img/"><rdf:Alt>
      <rdf:li rdf:parseType="Resource"><g:width>256</g:width><g:height>64</g:height><g:format>JPEG</g:format>
      <g:image>${image.replace(/.{76}/g, '$&&#xA;')}</g:image></rdf:li></rdf:Alt></x:Thumbnails>`;
    expect((await readXmp('', inside)).thumbnail).toEqual({
      bytes: 3003,
      width: 256,
      height: 64,
      differs: true,
    });
  });

  it('serial numbers that cameras write beside a film', async () => {
    const film = makeMovie('qt  ', 3_900_000_000, makeBox('udta', makeBox('slno', 'C0042\0')));
    expect((await read(film)).serials).toEqual([{ value: 'C0042', makerNote: false }]);
  });

  it('a HEIC whose Exif was emptied by another program is whole, and says nothing', async () => {
    const emptied = makeHeif('Exif', exif, false, 'heic');
    const [iloc = -1] = [Buffer.from(emptied).indexOf('iloc')];
    // The length of the only extent, the last number of the box.
    emptied.fill(0, iloc + 4 + 22, iloc + 4 + 26);
    expect(await read(emptied)).toMatchObject({ damaged: false, gps: null, taken: null, width: 4032 });
    const stripped = await stripPhoto(new Blob([Uint8Array.from(emptied)]));
    expect(stripped).toMatchObject({ outcome: 'clean', pixels: 'same' });
    const cut = emptied.slice(0, -1);
    cut.set(be16(0xffff), iloc + 4 + 24);
    expect((await read(cut)).damaged).toBe(true);
  });
});
