import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../utils/terms/fold';

const fold = (text: string) => String.fromCodePoint(...foldText(text).symbols);

describe('folding a text', () => {
  it.each([
    ['Straße', 'STRASSE'],
    ['STRAẞE', 'strasse'],
    ['ΟΔΟΣ', 'οδος'],
    ['Ὀδυσσεύς', 'ὈΔΥΣΣΕΎΣ'],
    ['ᾳ', 'ΑΙ'],
    ['İstanbul', 'istanbul'],
    ['ISPARTA', 'ısparta'],
    ['oﬃce', 'OFFICE'],
    ['ＡＣＭＥ．ｃｏｍ', 'acme.com'],
    ['ｶﾞｷﾞ', 'ガギ'],
    ['Zoë', 'ZOE\u0308'],
    ['Việt Nam', 'việt nam'.normalize('NFD')],
    ['한국', '한국'.normalize('NFD')],
    ['a\u0323\u0307', 'a\u0307\u0323'],
    ['ՄԵԾ', 'մեծ'],
    ['ᏣᎳᎩ', 'ꮳꮃꭹ'],
    ['КИЇВ', 'київ'],
    ['Pro\u00adject', 'project'],
    ['Fal\u200bc\u2060on\ufeff', 'falcon'],
    ['كـتاب', 'كتاب'],
    ['O’Brien', "o'brien"],
    ['x\u2011ray', 'X–RAY'],
    ['①②', '12'],
  ])('%s is %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['e', 'é'],
    ['o', 'ø'],
    ['カ', 'ガ'],
    ['가', '각'],
    ['´', ' '],
    ['ш', 'щ'],
  ])('%s is not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('agrees with what the language takes for the same but for case, over all characters', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const one = String.fromCodePoint(code);
      for (const other of [one.toLowerCase(), one.toUpperCase()]) {
        if (other !== one && fold(other) !== fold(one)) wrong.push(`${one} ${other}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is the same for composed and decomposed, and when done twice, over all characters', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const one = String.fromCodePoint(code);
      if (/[\p{C}\p{Unified_Ideograph}]/u.test(one)) continue;
      const folded = fold(one);
      if (fold(one.normalize('NFD')) !== folded || fold(one.normalize('NFC')) !== folded)
        wrong.push(`${code.toString(16)} apart`);
      if (fold(folded) !== folded) wrong.push(`${code.toString(16)} twice`);
    }
    expect(wrong).toEqual([]);
  });

  it('is the same for any text composed or decomposed', () => {
    const part = fc.constantFrom(
      ...'aeioαιΙ한국ガ각',
      '\u0301',
      '\u0323',
      '\u0345',
      '\u0308',
      '\u11a8',
      ' ',
      '́',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('keeps the place in the original of each symbol', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { symbols, starts, ends } = foldText(text);
        expect([starts.length, ends.length]).toEqual([symbols.length, symbols.length]);
        for (const [at, start] of starts.entries()) {
          expect(start).toBeLessThan(ends[at]!);
          expect(at === 0 || start >= ends[at - 1]! || start === starts[at - 1]!).toBe(true);
        }
        expect((ends.at(-1) ?? 0) <= text.length).toBe(true);
      }),
    );
  });

  it('takes no longer over a mountain of marks', () => {
    const started = performance.now();
    foldText(`a${'\u0301\u0323'.repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
