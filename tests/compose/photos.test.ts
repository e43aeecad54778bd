import { describe, expect, it } from 'vitest';
import type { FramePhotoCode, Look, Looked } from '../../utils/compose/photos/define';
import { isPhoto } from '../../utils/compose/photos/is-photo';
import { within } from '../../utils/compose/photos/look-at-files';
import { makePhotoContent, nameCopy } from '../../utils/compose/photos/photo-content';
import type { PhotoNotice } from '../../utils/model/draft';
import type { PhotoKind } from '../../utils/model/words';
import type { PhotoFacts, Stripped } from '../../utils/photo/define';

const place = { latitude: 52.0907, longitude: 5.1214, altitude: null };
const said = new Proxy({}, { get: (_, name) => (name === 'someOf' ? 'in {some} of {all}' : String(name)) });
const notice = (...kinds: PhotoKind[]) =>
  ({
    title: 'title',
    announce: 'announce',
    labels: kinds.map((kind) => ({ kind, label: kind, why: '' })),
    near: 'near {town}, {country}',
    nearFar: '{km} km from {town}',
    locale: 'en',
    more: 'and {count} more',
    network: '',
    words: said,
  }) as PhotoNotice;
const make = (
  name: string,
  facts: Partial<PhotoFacts>,
  kinds: PhotoKind[],
  stripped: Stripped | null = null,
) =>
  ({
    file: new File(['x'], name, { type: 'image/jpeg' }),
    facts: facts as PhotoFacts,
    kinds,
    stripped,
  }) as Looked;
const look = (km: number, ...files: Looked[]): Look => ({
  code: { findTown: () => ({ name: 'Utrecht', country: 'NL', km }) } as unknown as FramePhotoCode,
  files,
});
const copy: Stripped = { outcome: 'clean', copy: new Blob(['y']), pixels: 'same' };

describe('the notice about photos', () => {
  it('names the nearest town, or how far it is, and how many of several tell it', () => {
    const one = make('a.jpg', { gps: place }, ['place']);
    const shown = (km: number) =>
      makePhotoContent(notice('place'), look(km, one), 'looked', true, null).rows[0]!;
    expect(shown(2).shown).toContain('near Utrecht, Netherlands');
    expect(shown(40).shown).toContain('40 km from Utrecht');
    const rows = makePhotoContent(
      notice('place'),
      look(2, one, make('b.jpg', {}, [])),
      'looked',
      true,
      null,
    ).rows;
    expect(rows[0]!.note).toBe('in 1 of 2');
  });

  it('offers a download where the page has the file, and a choice where it has not', () => {
    const one = make('a.jpg', { device: 'Camera Example' }, ['device'], copy);
    const looked = makePhotoContent(notice('device'), look(2, one), 'looked', true, null);
    expect(looked.downloads.map(({ name }) => name)).toEqual(['a.jpg']);
    expect(looked.buttons.map(({ id }) => id)).toEqual(['always', 'place']);
    const held = makePhotoContent(notice('device'), look(2, one), 'held', true, null);
    expect(held.downloads).toEqual([]);
    expect(held.buttons.map(({ id }) => id)).toEqual(['clean', 'original', 'place']);
    one.stripped = { outcome: 'cannot', reason: 'format' };
    const cannot = makePhotoContent(notice('device'), look(2, one), 'held', true, null);
    expect(cannot.buttons.map(({ id }) => id)).toEqual(['original', 'place']);
  });

  it('dates and countries are in the language of the words, whatever the browser’s', () => {
    const one = make('a.jpg', { gps: place, taken: '2026-05-03T10:00:00' }, ['place', 'time']);
    const dutch = { ...notice('place', 'time'), locale: 'nl' };
    const shown = makePhotoContent(dutch, look(2, one), 'looked', true, null).rows.map((row) => row.shown);
    expect(shown[0]).toContain('Nederland');
    expect(shown[1]).toContain('3 mei 2026');
  });

  it('has at most six rows', () => {
    const kinds: PhotoKind[] = ['place', 'time', 'device', 'owner', 'author', 'software', 'people'];
    const content = makePhotoContent(
      notice(...kinds),
      look(2, make('a.jpg', { authors: [], people: [] }, kinds)),
      'looked',
      true,
      null,
    );
    expect(content.rows).toHaveLength(6);
    expect(content.lines[0]).toBe('and 1 more');
  });

  it('a copy that was made anew has the name of what it is', () => {
    expect(nameCopy(make('a.heic', {}, [], { ...copy, pixels: 'recoded' }))).toBe('a.jpg');
    expect(nameCopy(make('a.heic', {}, [], copy))).toBe('a.heic');
  });
});

it('photos are known by type, and by name where there is none', () => {
  const is = (name: string, type: string) => isPhoto(new File([], name, { type }));
  expect([is('a', 'image/png'), is('a.HEIC', ''), is('a.mov', 'video/quicktime')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([is('a.svg', 'image/svg+xml'), is('a.pdf', ''), is('a.jpg', 'text/plain')]).toEqual([
    false,
    false,
    false,
  ]);
});

it('nobody is waited for longer than said', async () => {
  expect(await within(new Promise(() => {}), 10)).toBeNull();
  expect(await within(Promise.reject(new Error('gone')), 1_000)).toBeNull();
  expect(await within(Promise.resolve(1), 1_000)).toBe(1);
});
