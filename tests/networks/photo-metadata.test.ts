import { describe, expect, it } from 'vitest';
import { allNetworks } from '../../utils/networks/names';
import { findPhotoMetadata } from '../../utils/networks/photo-metadata';

const known = allNetworks().flatMap(({ id }) => {
  const row = findPhotoMetadata(id);
  return row ? [{ id, ...row }] : [];
});

describe('what networks do with what stands in photos', () => {
  it('is known of some, each with a source and its date', () => {
    expect(known.length).toBeGreaterThan(3);
    for (const { id, source, date } of known) {
      expect(source, id).toMatch(/^https:\/\/[^\s]+$/);
      expect(date, id).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?$/);
    }
  });

  it('is nowhere said to be certain, as nobody tried it', () => {
    expect(known.filter(({ confidence }) => confidence === 'high')).toEqual([]);
  });

  it('is not known of anything else', () => {
    for (const id of [null, '', 'toString', 'web-page', 'forum.example.com'])
      expect(findPhotoMetadata(id)).toBeNull();
  });
});
