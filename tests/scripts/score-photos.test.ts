import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breakBytes, countReads, evaluatePhotos, type PhotoWork } from '../../scripts/lib/eval-photos';
import { checkStripped } from '../../scripts/lib/eval-stripped';
import { hashOf } from '../../scripts/lib/exif-tool';
import { listLeftovers } from '../../scripts/lib/leftovers';
import { readPicture } from '../../scripts/lib/picture-data';
import { type GoldPhoto, metresBetween, scorePhoto } from '../../scripts/lib/score-photos';
import type { PhotoFacts } from '../../utils/photo/define';

const gold = (more: Partial<GoldPhoto> = {}): GoldPhoto => ({
  gps: null,
  serial: false,
  owner: false,
  author: false,
  date: false,
  place: false,
  thumbnail: false,
  ...more,
});
const facts = (more: Partial<PhotoFacts> = {}): PhotoFacts => ({
  format: 'jpeg',
  width: null,
  height: null,
  gps: null,
  placeNames: [],
  taken: null,
  device: null,
  serials: [],
  owner: null,
  authors: [],
  software: null,
  thumbnail: null,
  people: [],
  keywords: [],
  comments: [],
  damaged: false,
  ...more,
});
const at = (latitude: number, longitude: number) => facts({ gps: { latitude, longitude, altitude: null } });

const segment = (marker: number, data: string) => {
  const body = Buffer.from(data, 'latin1');
  return Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body]);
};
const jpeg = (...middle: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...middle,
    segment(0xda, 'head'),
    Buffer.from([1, 0xff, 0, 2, 0xff, 0xd0, 3, 0xff, 0xd9]),
  ]);

describe('scoring photos', () => {
  it('takes a place within a metre for right, and one further away for false and missed', () => {
    expect(metresBetween([0, 0], [0, 1])).toBeCloseTo(111_195, 0);
    expect(metresBetween([60, 179.9], [60, -179.9])).toBeCloseTo(11_119.5, 0);
    const label = gold({ gps: [52.370_216, 4.895_168] });
    expect(scorePhoto(label, at(52.370_22, 4.895_17))).toMatchObject({
      gps: { right: 1, false: 0, missed: 0 },
      misses: [],
    });
    const far = scorePhoto(label, at(52.370_316, 4.895_168));
    expect(far.gps).toEqual({ right: 0, false: 1, missed: 1 });
    expect(far.error).toBeCloseTo(11.1, 1);
    expect(scorePhoto(label, facts()).gps).toEqual({ right: 0, false: 0, missed: 1 });
    expect(scorePhoto(gold(), at(1, 1)).gps).toEqual({ right: 0, false: 1, missed: 0 });
  });

  it('counts the other fields by their being there', () => {
    const { fields, misses } = scorePhoto(
      gold({ date: true, author: true }),
      facts({ taken: '2026-11-22T13:04:05', serials: [{ value: '1', makerNote: true }], placeNames: [] }),
    );
    expect(fields).toMatchObject({
      date: { right: 1, false: 0, missed: 0 },
      author: { right: 0, false: 0, missed: 1 },
      serial: { right: 0, false: 1, missed: 0 },
      place: { right: 0, false: 0, missed: 0 },
    });
    expect(misses).toEqual(['false serial', 'not author']);
  });

  it('counts bytes read, and breaks files the same way each time', async () => {
    const source = countReads(new Uint8Array(10));
    expect((await source.read(8, 20)).length).toBe(2);
    await source.read(0, 5);
    expect(source.bytesRead()).toBe(7);
    const bytes = new Uint8Array(1_000).fill(7);
    expect(breakBytes(bytes)).toEqual(breakBytes(bytes));
    for (const broken of breakBytes(bytes)) expect(broken).not.toEqual(bytes);
    expect(breakBytes(new Uint8Array(0)).every(({ length }) => length === 0)).toBe(true);
  });

  it('counts what throws as a crash', async () => {
    const work: PhotoWork = {
      read: () => Promise.reject(new Error('no')),
      strip: async () => ({ outcome: 'cannot', reason: 'format' }),
    };
    const dir = mkdtempSync(join(tmpdir(), 'vitrine-crash-'));
    mkdirSync(join(dir, 'photos'));
    writeFileSync(join(dir, 'photos/a.jpg'), jpeg());
    const found = await evaluatePhotos(dir, new Map([['a.jpg', gold({ gps: [1, 1] })]]), work);
    rmSync(dir, { recursive: true });
    expect(found).toMatchObject({
      files: 1,
      crashes: 1 + found.brokenCopies,
      bytesRead: 0,
      gps: { recall: 0, maxErrorMetres: null },
      stripped: { cannot: { format: 1 } },
    });
    expect(found.misses[0]).toEqual({ file: 'a.jpg', miss: 'reading crashed: no' });
  });
});

describe('looking at clean copies', () => {
  it('knows what a picture needs from what is left over', () => {
    expect(
      listLeftovers({
        'ExifTool:ExifToolVersion': 12.57,
        'System:FileName': 'a.jpg',
        'File:ImageWidth': 3,
        'File:Comment': 'x',
        'IFD0:Orientation': 6,
        'IFD0:Model': 'x',
        'ICC_Profile:ProfileDescription': 'sRGB',
        'JFIF:XResolution': 72,
        'XMP-dc:Creator': 'x',
        'PNG:Author': 'x',
        'Track1:TrackCreateDate': '0000:00:00 00:00:00',
        'Track1:TrackModifyDate': '2026:11:22 13:04:05',
        'ExifTool:Warning': '[minor] Unknown trailer',
      }),
    ).toEqual([
      'File:Comment',
      'IFD0:Model',
      'XMP-dc:Creator',
      'PNG:Author',
      'Track1:TrackModifyDate',
      'ExifTool:Warning',
    ]);
    expect(['12.40', '12.57', '12.76'].map(hashOf)).toEqual([null, 'ImageDataMD5', 'ImageDataHash']);
  });

  it('a page packed as JPEG has its own strips, by another name; a preview beside them is left over', () => {
    const page = { 'IFD0:Compression': 7, 'IFD0:PreviewImageStart': 8, 'IFD0:PreviewImage': 'x' };
    expect(listLeftovers(page)).toEqual([]);
    expect(listLeftovers({ ...page, 'IFD0:StripOffsets': 90 })).toHaveLength(2);
    expect(listLeftovers({ ...page, 'IFD0:SubfileType': 1 })).toHaveLength(2);
    expect(listLeftovers({ ...page, 'IFD0:Compression': 6 })).toHaveLength(2);
  });

  it('holds pictures side by side without their metadata', () => {
    const plain = jpeg(segment(0xdb, 'table'));
    expect(readPicture(jpeg(segment(0xe1, 'Exif\0\0'), segment(0xdb, 'table'), segment(0xfe, 'a')))).toEqual(
      readPicture(plain),
    );
    for (const other of [segment(0xdb, 'other'), segment(0xee, 'Adobe\0'), segment(0xe2, 'ICC_PROFILE\0')])
      expect(readPicture(jpeg(segment(0xdb, 'table'), other))).not.toEqual(readPicture(plain));
    const turned = Buffer.from(plain);
    turned[turned.length - 3] = 9;
    expect(readPicture(turned)).not.toEqual(readPicture(plain));
    expect(readPicture(Buffer.from('GIF89a, of another format'))).toBeNull();
  });

  it('reports a copy whose picture differs, and what cannot be cleaned', async () => {
    const bytes = jpeg(segment(0xdb, 'table'));
    const copy = new Blob([new Uint8Array(jpeg(segment(0xdb, 'other')))]);
    const found = await checkStripped([
      { file: 'a.jpg', bytes, stripped: { outcome: 'clean', copy, pixels: 'same' } },
      { file: 'b.jpg', bytes, stripped: { outcome: 'clean', copy, pixels: 'recoded' } },
      { file: 'c.jpg', bytes, stripped: { outcome: 'was-clean' } },
      { file: 'd.heic', bytes, stripped: { outcome: 'cannot', reason: 'format' } },
    ]);
    expect(found).toMatchObject({
      clean: 2,
      wasClean: 1,
      recoded: 1,
      cannot: { format: 1 },
      pixelsChanged: 1,
      pixelsCompared: 2,
      orientationChanged: 0,
    });
  });
});
