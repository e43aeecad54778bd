import { describe, expect, it } from 'vitest';
import { chooseReading, roundScore } from '../../utils/i18n/choose-reading';
import { loadWords } from '../../utils/i18n/load-words';
import { resolveLocale } from '../../utils/i18n/resolve-locale';
import { translate } from '../../utils/i18n/translate';

describe('translate', () => {
  it('fills placeholders and chooses plural forms', () => {
    const t = translate('en');
    expect(t('exposure.figure', { low: 38, high: 55, coverage: 71 })).toBe('38–55 of 100, 71 % checked');
    expect(t('findings.heading', { count: 1 })).toBe('1 thing on display');
    expect(t('findings.heading', { count: 0 })).toBe('0 things on display');
    expect(translate('nl')('findings.heading', { count: 2 })).toBe('2 dingen te zien');
  });

  it('writes numbers and dates in the language', () => {
    const day = Date.UTC(2026, 10, 3, 12);
    expect(translate('en').number(1234.5)).toBe('1,234.5');
    expect(translate('nl').number(1234.5)).toBe('1.234,5');
    expect(translate('nl').date(day, { timeZone: 'UTC' })).toMatch(/3 nov\.? 2026/);
    expect(translate('nl')('erase.accounts', { count: 1200 })).toBe('1.200 accounts');
    expect(translate('de').date(day, { timeZone: 'UTC' })).toBe('03.11.2026');
    expect(translate('de')('erase.accounts', { count: 1200 })).toBe('1.200 Konten');
    expect(translate('fr')('erase.accounts', { count: 1200 })).toMatch(/^1[\u202f\u00a0]200 comptes$/);
  });

  it('joins names as the language does', () => {
    const names = ['A', 'B', 'C'];
    expect(translate('en').list(names)).toBe('A, B, and C');
    expect(translate('nl').list(names)).toBe('A, B en C');
    expect(translate('de').list(names)).toBe('A, B und C');
    expect(translate('fr').list(names)).toBe('A, B et C');
    expect(translate('de').list(names.slice(1), 'disjunction')).toBe('B oder C');
    expect(translate('de').list(['A'])).toBe('A');
  });

  it('never treats what a person or page wrote as a pattern', () => {
    const t = translate('en');
    expect(t('popup.owner', { handle: '{network}$&', network: 'X' })).toBe('{network}$& on X');
    expect(t.check('__proto__')).toEqual({ title: '__proto__', why: '', fix: '' });
    expect(t.check('toString').title).toBe('toString');
  });

  it('cuts a text at its placeholders', () => {
    expect(translate('en').parts('popup.owner')).toEqual([
      { slot: 'handle' },
      { text: ' on ' },
      { slot: 'network' },
    ]);
  });

  it('loads the popup part with the same words', async () => {
    const words = await loadWords('nl');
    expect(words('popup.notOwn.text')).toBe(translate('nl')('popup.notOwn.text'));
  });
});

describe('resolveLocale', () => {
  it('follows the choice, then the browser, then English', () => {
    expect(resolveLocale('nl', ['en-GB'])).toBe('nl');
    expect(resolveLocale('auto', ['it-IT', 'nl-BE', 'en'])).toBe('nl');
    expect(resolveLocale('auto', ['de-AT', 'en'])).toBe('de');
    expect(resolveLocale('auto', ['fr-CA', 'de'])).toBe('fr');
    expect(resolveLocale('auto', ['it-IT'])).toBe('en');
    expect(resolveLocale('auto', [])).toBe('en');
  });
});

describe('reading a score', () => {
  const score = { low: 10.2, high: 20.1, coverage: 0.719, known: 10, applicable: 14 };

  it('puts what could not be read before any judgement', () => {
    expect(chooseReading({ ...score, low: 0, high: 90, coverage: 0.1 })).toBe('blind');
    expect(chooseReading({ ...score, low: 0, high: 41 })).toBe('wide');
    expect(chooseReading({ ...score, low: 0, high: 0 })).toBe('nothing');
    expect(chooseReading({ ...score, low: 80, high: 95 })).toBe('most');
  });

  it('rounds outward', () => {
    expect(roundScore(score)).toEqual({ low: 10, high: 21, coverage: 71 });
    const known = { ...score, low: 82.4, high: 82.4, coverage: 1 };
    expect(roundScore(known)).toEqual({ low: 82, high: 82, coverage: 100 });
  });
});
