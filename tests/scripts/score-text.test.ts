import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../scripts/lib/eval-text';
import {
  type FoundSpan,
  f1Of,
  type GoldSpan,
  regionsOf,
  scoreText,
  shareOf,
  type TextRow,
} from '../../scripts/lib/score-text';

const row = (spans: GoldSpan[], more: Partial<TextRow> = {}): TextRow => ({
  id: 'made-up-1',
  lang: 'en',
  text: 'x'.repeat(100),
  spans,
  ...more,
});
const gold = (type: string, start: number, end: number): GoldSpan => ({ type, start, end });
const found = (type: FoundSpan['type'], start: number, end: number): FoundSpan => ({ type, start, end });
const countsOf = (spans: GoldSpan[], finds: FoundSpan[]) =>
  Object.fromEntries(scoreText(row(spans), finds).counts);

describe('scoring text', () => {
  it('matches by overlap of half the union or more', () => {
    expect(shareOf(gold('', 0, 10), gold('', 5, 10))).toBe(0.5);
    expect(shareOf(gold('', 0, 10), gold('', 10, 20))).toBe(0);
    expect(countsOf([gold('phone', 0, 10)], [found('phone', 5, 10)])).toEqual({
      phone: { right: 1, false: 0, missed: 0 },
    });
    expect(countsOf([gold('phone', 0, 10)], [found('phone', 6, 10)])).toEqual({
      phone: { right: 0, false: 1, missed: 1 },
    });
  });

  it('wants the same type, and nothing of names and addresses of pages', () => {
    expect(countsOf([gold('phone', 0, 10), gold('person', 20, 30)], [found('iban', 0, 10)])).toEqual({
      phone: { right: 0, false: 0, missed: 1 },
      iban: { right: 0, false: 1, missed: 0 },
    });
  });

  it('gives a label to one find alone, the one that fits best', () => {
    const score = scoreText(row([gold('phone', 0, 10)]), [found('phone', 0, 6), found('phone', 1, 10)]);
    expect(Object.fromEntries(score.counts)).toEqual({ phone: { right: 1, false: 1, missed: 0 } });
    expect(score.wrong).toEqual([found('phone', 0, 6)]);
  });

  it('gives a find to one label alone', () => {
    expect(countsOf([gold('phone', 0, 5), gold('phone', 5, 10)], [found('phone', 0, 10)])).toEqual({
      phone: { right: 1, false: 0, missed: 1 },
    });
  });

  it('counts a label whose check digits are wrong neither way', () => {
    const failing = { ...gold('iban', 0, 10), checksum: 'fails' as const };
    expect(countsOf([failing], [])).toEqual({});
    expect(countsOf([failing], [found('iban', 0, 10)])).toEqual({});
    expect(countsOf([failing], [found('iban', 0, 4)])).toEqual({ iban: { right: 0, false: 1, missed: 0 } });
  });

  it('calls false alarm only what touches nothing labelled', () => {
    const { alarms } = scoreText(row([gold('url', 0, 10)]), [found('email', 9, 12), found('email', 10, 12)]);
    expect(alarms).toEqual([found('email', 10, 12)]);
  });

  it('counts alarms per 1,000 rows of the quiet sets alone, and sums each type over all sets', async () => {
    const sets = new Map([
      ['wnut17', [row([]), row([gold('email', 0, 5)])]],
      ['ids', [row([])]],
    ]);
    const figures = await evaluateText(sets, () => [found('email', 0, 5)]);
    expect(figures.falseAlarmsPer1000).toEqual({ en: 500, nl: null });
    expect(figures.email).toMatchObject({
      gold: 1,
      right: 1,
      false: 2,
      precision: 1 / 3,
      recall: 1,
      f1: 0.5,
    });
    expect(figures.email.bySet).toMatchObject({
      wnut17: { false: 1 },
      ids: { right: 0, false: 1, recall: null },
    });
    expect(figures.iban).toMatchObject({ gold: 0, f1: null });
    expect(figures.misses.map(({ set, miss, found: what }) => [set, miss, what])).toEqual([
      ['wnut17', 'false email', 'xxxxx'],
      ['ids', 'false email', 'xxxxx'],
    ]);
  });

  it('knows nothing of a row but its language', () => {
    expect([regionsOf('en'), regionsOf('nl'), regionsOf('pl')]).toEqual([['US', 'GB'], ['NL', 'BE'], []]);
    expect(f1Of({ right: 0, false: 0, missed: 0 })).toBeNull();
  });
});
