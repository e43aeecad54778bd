import { describe, expect, it } from 'vitest';
import {
  addCounts,
  type GoldPage,
  normaliseValue,
  type PageReading,
  precisionOf,
  quantileOf,
  recallOf,
  scorePage,
} from '../../scripts/lib/score-profiles';

const gold = (change: Partial<GoldPage> = {}): GoldPage => ({
  file: 'a.html',
  url: null,
  network: 'x',
  page: 'profile',
  rendered: true,
  fields: {},
  ...change,
});
const reading = (fields: [string, string][], change: Partial<PageReading> = {}): PageReading => ({
  network: 'x',
  isProfile: true,
  sightings: fields.map(([field, value]) => ({ field, value })),
  ...change,
});
const total = (fields: ReturnType<typeof scorePage>['fields']) =>
  [...fields.values()].reduce(addCounts, { right: 0, false: 0, missed: 0 });

describe('values are compared', () => {
  it.each([
    ['name', ' Jo\u00a0  Doe\n', 'Jo Doe'],
    ['name', 'ﬁne', 'fine'],
    ['handle', '@JoDoe', 'jodoe'],
    ['website', 'https://www.Example.com/Jo/', 'example.com/Jo'],
    ['website', 'example.com', 'example.com'],
    ['linked-accounts', 'http://example.com/a?b=1#c', 'example.com/a'],
    ['photo', 'https://example.com/a.jpg', 'present'],
    ['bio', 'Case Kept', 'Case Kept'],
  ])('%s %j as %j', (field, value, expected) => {
    expect(normaliseValue(field, value)).toBe(expected);
  });
});

describe('a page is recognised', () => {
  it.each([
    ['x', 'profile', 'x', true, true],
    ['x', 'profile', 'x', false, false],
    ['x', 'profile', 'threads', true, false],
    ['x', 'post', 'x', false, true],
    ['generic', 'profile', 'web-page', true, true],
    ['generic', 'article', 'web-page', false, true],
    ['generic', 'article', null, false, false],
    [null, 'other', null, false, true],
    [null, 'other', 'web-page', false, false],
  ])('%s %s read as %s, profile %s: %s', (network, page, readNetwork, isProfile, expected) => {
    const score = scorePage(gold({ network, page }), reading([], { network: readNetwork, isProfile }));
    expect(score.recognised).toBe(expected);
    expect(score.misses.length).toBe(expected ? 0 : 1);
  });
});

describe('fields', () => {
  it('right, missed, and a wrong value as one false and one missed', () => {
    const { fields, misses } = scorePage(
      gold({ fields: { name: 'Jo', bio: 'Hello', location: 'Ghent' } }),
      reading([
        ['name', 'Jo'],
        ['bio', 'Hi'],
      ]),
    );
    expect(fields.get('name')).toEqual({ right: 1, false: 0, missed: 0 });
    expect(fields.get('bio')).toEqual({ right: 0, false: 1, missed: 1 });
    expect(fields.get('location')).toEqual({ right: 0, false: 0, missed: 1 });
    expect(misses).toHaveLength(3);
  });

  it('lists an item at a time, as sets', () => {
    const { fields } = scorePage(
      gold({ fields: { 'linked-accounts': ['https://a.example/', 'b.example/x'] } }),
      reading([
        ['linked-accounts', 'http://www.a.example'],
        ['linked-accounts', 'https://a.example/'],
        ['linked-accounts', 'https://c.example/'],
      ]),
    );
    expect(fields.get('linked-accounts')).toEqual({ right: 1, false: 1, missed: 1 });
  });

  it('photo and verified by presence', () => {
    const { fields } = scorePage(
      gold({ fields: { photo: true, verified: false } }),
      reading([['photo', 'yes']]),
    );
    expect(total(fields)).toEqual({ right: 1, false: 0, missed: 0 });
    const wrong = scorePage(
      gold({ fields: { photo: true, verified: false } }),
      reading([['verified', 'yes']]),
    );
    expect(total(wrong.fields)).toEqual({ right: 0, false: 1, missed: 1 });
  });

  it('hidden values count neither way, other values of that field are false', () => {
    const page = gold({ fields: { joined: 'May 2010' }, hidden: { joined: '2010-05-01' } });
    expect(
      total(
        scorePage(
          page,
          reading([
            ['joined', '2010-05-01'],
            ['joined', 'May 2010'],
          ]),
        ).fields,
      ),
    ).toEqual({ right: 1, false: 0, missed: 0 });
    expect(total(scorePage(page, reading([['joined', '2010']])).fields)).toEqual({
      right: 0,
      false: 1,
      missed: 1,
    });
  });

  it('on a page that is no profile, right is neutral, silence is fine, anything else is false', () => {
    const page = gold({ page: 'post', fields: { name: 'Jo', handle: '@jo' } });
    const score = scorePage(
      page,
      reading(
        [
          ['name', 'Jo'],
          ['bio', 'Hello'],
        ],
        { isProfile: false },
      ),
    );
    expect(total(score.fields)).toEqual({ right: 0, false: 1, missed: 0 });
  });

  it('leaves out what is not scored', () => {
    const score = scorePage(
      gold({ fields: { 'post-location': 'Ghent' } }),
      reading([['connections', 'friends']]),
    );
    expect(score.fields.size).toBe(0);
  });
});

describe('figures', () => {
  it('precision and recall, null where there is nothing', () => {
    expect(precisionOf({ right: 3, false: 1, missed: 0 })).toBe(0.75);
    expect(recallOf({ right: 3, false: 0, missed: 3 })).toBe(0.5);
    expect(precisionOf({ right: 0, false: 0, missed: 2 })).toBeNull();
    expect(recallOf({ right: 0, false: 2, missed: 0 })).toBeNull();
  });

  it('quantiles by nearest rank', () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(quantileOf(values, 0.5)).toBe(10);
    expect(quantileOf(values, 0.95)).toBe(19);
    expect(quantileOf([], 0.5)).toBeNull();
  });
});
