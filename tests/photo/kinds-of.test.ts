import { describe, expect, it } from 'vitest';
import { photoKinds } from '../../utils/model/words';
import { openBytes } from '../../utils/photo/byte-source';
import type { PhotoFacts } from '../../utils/photo/define';
import { kindsOf } from '../../utils/photo/kinds-of';
import { readPhoto } from '../../utils/photo/read-photo';
import { makePng } from './lib/build-files';
import { samples } from './lib/sample-files';

const thumbnail = { bytes: 1, width: 1, height: 1, differs: true };
const all: PhotoFacts = {
  format: 'jpeg',
  width: 1,
  height: 1,
  gps: { latitude: 1, longitude: 1, altitude: null },
  placeNames: ['Utrecht'],
  taken: '2026-11-22',
  device: 'Acme',
  serials: [{ value: '1', makerNote: true }],
  owner: 'Robin Example',
  authors: ['Robin Example'],
  software: 'Darkroom 3',
  thumbnail,
  people: ['Kim Example'],
  keywords: ['boat'],
  comments: ['mine'],
  damaged: false,
};

describe('kindsOf', () => {
  it('tells every kind that there is', () => {
    expect(new Set(kindsOf(all))).toEqual(new Set(photoKinds));
  });

  it('tells of a thumbnail only where it shows more than the picture', () => {
    for (const differs of [false, null])
      expect(kindsOf({ ...all, thumbnail: { ...thumbnail, differs } })).not.toContain('thumbnail');
  });

  it('tells nothing of a picture that says nothing, and what a photo says', async () => {
    expect(kindsOf(await readPhoto(openBytes(makePng())))).toEqual([]);
    expect(kindsOf(await readPhoto(openBytes(samples.jpeg!)))).toEqual([
      'place',
      'place-name',
      'owner',
      'author',
      'serial',
      'time',
      'device',
      'comment',
      'software',
    ]);
  });
});
