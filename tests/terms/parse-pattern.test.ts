import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestPattern, mostSteps, parsePattern } from '../../utils/terms/parse-pattern';

describe('reading a pattern', () => {
  it.each([
    'CUST-\\d{6}',
    'a|b|',
    '(a(b)?)*',
    '(?:ab)+',
    '[a-z0-9._%+-]+@acme\\.com',
    '[^\\s,]{2,}',
    '[\\]\\-^]',
    '[-a]',
    '\\bFalcon\\B',
    '\\p{L}\\P{N}[\\p{sc=Greek}]',
    '\\u0041\\u{1F680}\\n\\t\\r',
    'ß+é',
    'a{0}b',
    '.',
    '\\/\\.\\{',
    '机密',
  ])('takes %s', (source) => {
    expect(parsePattern(source)).toMatchObject({ ok: true });
  });

  it.each([
    ['', 'empty', 0],
    ['()', 'empty', 0],
    ['\\b', 'empty', 0],
    ['a{0}', 'empty', 0],
    ['x[]', 'empty', 1],
    ['ab(c', 'unfinished', 2],
    ['ab[c', 'unfinished', 2],
    ['ab\\', 'unfinished', 2],
    ['a)', 'unexpected', 1],
    ['*a', 'unexpected', 0],
    ['a**', 'unexpected', 2],
    ['a{x}', 'unexpected', 1],
    ['a{3,2}', 'unexpected', 1],
    ['a]', 'unexpected', 1],
    ['[z-a]', 'unexpected', 1],
    ['\\b+a', 'unexpected', 2],
    ['ab$', 'not-supported', 2],
    ['^ab', 'not-supported', 0],
    ['a(?=b)', 'not-supported', 1],
    ['a(?<!b)', 'not-supported', 1],
    ['(?<name>b)', 'not-supported', 0],
    ['(?i)b', 'not-supported', 0],
    ['(a)\\1', 'not-supported', 3],
    ['a\\kb', 'not-supported', 1],
    ['a+?', 'not-supported', 2],
    ['a*+', 'not-supported', 2],
    ['\\p{Lu}', 'not-supported', 0],
    ['\\p{sc=Nowhere}', 'not-supported', 0],
    ['\\u{110000}', 'not-supported', 0],
    ['x[aß]', 'not-supported', 3],
    ['[\\b]', 'not-supported', 1],
    ['ba{1000}', 'too-large', 2],
    ['a{1000}{1000}', 'too-large', 1],
    ['(a{20}){20}(a{20}){20}', 'too-large', 11],
    ['((((a{9}){9}){9}){9}){9}', 'too-large', 13],
    ['a{999999}{999999}', 'too-large', 1],
    ['a{400}|b{400}', 'too-large', 6],
    ['[\\d-a]', 'unexpected', 3],
    ['b(){999999}', 'empty', 3],
    ['b((){999999}){999999}', 'empty', 4],
    ['b(a{0}){2,}', 'empty', 7],
    ['b(()(a{0}))*', 'empty', 11],
    ['a'.repeat(longestPattern + 1), 'too-large', longestPattern],
  ])('refuses %s: %s at %i', (source, fault, at) => {
    expect(parsePattern(source)).toEqual({ ok: false, fault, at });
  });

  it('never throws, and what it takes is small', () => {
    const sign = fc.constantFrom(
      ...'ab(|)[]{}?*+.\\^$-,019:=!<>dpPsubBwWßé',
      '\u0301',
      '{2,3}',
      '\\p{L}',
      '(?:',
      '[^',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const source = signs.join('');
        const parsed = parsePattern(source);
        if (parsed.ok) expect(parsed.size).toBeLessThanOrEqual(mostSteps);
        else {
          expect(parsed.at).toBeGreaterThanOrEqual(0);
          expect(parsed.at).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes nothing that regular expressions do not', () => {
    const sign = fc.constantFrom(...'ab(|)[]{}?*+.-,01', '\\d', '{2,3}', '(?:', '[^');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const source = signs.join('');
        if (parsePattern(source).ok) expect(() => new RegExp(source, 'u'), source).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });
});
