import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../utils/terms/fold';
import { parsePattern } from '../../utils/terms/parse-pattern';
import { buildPatternFinder } from '../../utils/terms/pattern-finder';

type Place = [entry: number, first: number, last: number];

function find(sources: string[], text: string): Place[] {
  const found: Place[] = [];
  buildPatternFinder(sources).follow(foldText(text).symbols, (...place) => found.push(place));
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

const show = (source: string, text: string) =>
  find([source], text).map(([, first, last]) => text.slice(first, last));

/** By trying every stretch of the text with the language's own expressions. */
function findSlowly(source: string, text: string): string[] {
  const found: string[] = [];
  for (let first = 0; first < text.length; first++) {
    for (let last = text.length; last > first; last--) {
      const whole = new RegExp(`(?:${source})(?<=^[^]{${last}})`, 'iuy');
      whole.lastIndex = first;
      if (!whole.test(text)) continue;
      found.push(text.slice(first, last));
      first = last - 1;
      break;
    }
  }
  return found;
}

const { pattern } = fc.letrec<{ pattern: string; atom: string; part: string }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'pattern' },
    fc.constantFrom(
      'a',
      'b',
      '1',
      '.',
      '[ab]',
      '[^a]',
      '[a-b1]',
      '\\d',
      '\\w',
      '\\s',
      '\\W',
      '[^\\w-]',
      '\\p{L}',
      '-',
      ' ',
    ),
    tie('pattern').map((inner) => `(?:${inner})`),
  ),
  part: fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(tie('atom'), fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{1,3}', '{2,}', '{0,2}'))
        .map(([atom, count]) => atom + count),
    },
    { weight: 1, arbitrary: fc.constantFrom('\\b', '\\B') },
  ),
  pattern: fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .array(tie('part'), { minLength: 1, maxLength: 4, depthIdentifier: 'pattern' })
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.tuple(tie('part'), tie('part'), tie('part')).map((parts) => parts.join('|')) },
  ),
}));
const shortText = fc
  .array(fc.constantFrom(...'aaabbAB1 -_'), { maxLength: 9 })
  .map((signs) => signs.join(''));

describe('finding patterns', () => {
  it.each([
    ['CUST-\\d{6}', 'see cust-123456, CUST-1234567', ['cust-123456', 'CUST-123456']],
    ['\\bcust-\\d{6}\\b', 'see cust-123456, xcust-123456 CUST-1234567', ['cust-123456']],
    ['a|ab|abc', 'xabcab', ['abc', 'ab']],
    ['a*', 'baab', ['aa']],
    ['stra(ss|sz)e', 'Strasse', ['Strasse']],
    ['[à-ý]+', 'xÉÀy', ['ÉÀ']],
    ['\\d+', '١٢ and 7', ['١٢', '7']],
    ['机密.{2}', '这是机密项目。', ['机密项目']],
    ['a|a.*b', 'aaaa', ['a', 'a', 'a', 'a']],
    ['a|a.*b', 'aaab a', ['aaab', 'a']],
    ['ab|bcde|d', 'abcd', ['ab', 'd']],
  ])('%s in %s', (source, text, expected) => {
    expect(show(source, text)).toEqual(expected);
  });

  it('folds both: ß is ss, an accent may be apart, fullwidth is no other', () => {
    expect(find(['stra(ß)+e'], 'STRASSE')).toEqual([[0, 0, 7]]);
    expect(find(['\u00e9+x'], 'e\u0301E\u0301x')).toEqual([[0, 0, 3]]);
    expect(find(['e\u0301+x'], 'éÉx')).toEqual([[0, 0, 3]]);
    expect(find(['[\u00e9]x'], 'e\u0301x')).toEqual([[0, 0, 2]]);
    expect(find(['id-\\d{2}'], 'ＩＤ－４２')).toEqual([[0, 0, 5]]);
    expect(find(['.'], '🚀')).toEqual([[0, 0, 1]]);
  });

  it('finds what the language itself finds, the longest from each start', () => {
    fc.assert(
      fc.property(pattern, shortText, (source, text) => {
        if (parsePattern(source).ok) expect(show(source, text), source).toEqual(findSlowly(source, text));
      }),
      { numRuns: 600 },
    );
  });

  it('finds the same with many patterns as with each alone', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { maxLength: 70 }),
        fc.array(shortText, { maxLength: 3 }),
        (sources, texts) => {
          const all = buildPatternFinder(sources);
          for (const text of texts) {
            const found: Place[] = [];
            all.follow(foldText(text).symbols, (...place) => found.push(place));
            const alone = sources.flatMap((source, entry) =>
              find([source], text).map(([, ...place]) => [entry, ...place]),
            );
            expect(found.sort((a, b) => a[0] - b[0] || a[1] - b[1])).toEqual(alone);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('still finds all where the machine would need too many states', () => {
    const sources = ['(a|b)*a(a|b){14}c', '[ab]*b[ab]{13}d', 'q+'];
    const noise = Array.from({ length: 3_000 }, (_, at) =>
      ((at * at * 48_271) % 65_537) & 64 ? 'a' : 'b',
    ).join('');
    const text = `${noise}a${'ab'.repeat(7)}c ${noise}b${'ab'.repeat(6)}ad q`;
    expect(find(sources, text)).toEqual([
      [0, 0, 3_016],
      [1, 3_017, 6_032],
      [2, 6_033, 6_034],
    ]);
  });

  const wicked = [
    '(a+)+b',
    '(a|a)*b',
    '(a|aa)+b',
    '(a*)*b',
    '((a*)*)*b',
    'a|a.*b',
    '(.*a){12}b',
    '(a?){120}a{120}b',
    'a{490}',
    '(a|b)*a(a|b){120}c',
    '\\w+\\s*\\w+\\s*\\w+\\s*!',
    '(\\w|\\d|a|[a-z])+-',
    '.*.*.*=.*',
    '(\\b|a)*c',
  ];
  it.each(wicked)('%s takes time in step with the text', (source) => {
    expect(parsePattern(source).ok).toBe(true);
    for (const text of ['a'.repeat(100_000), 'ab'.repeat(50_000), 'a b '.repeat(25_000)]) {
      const short = time(source, text.slice(0, 10_000));
      const long = time(source, text);
      // Ten times the text: far from the hundred that a square would cost.
      expect(long, `${long} ms, ${short} ms for a tenth`).toBeLessThan(Math.max(short * 40, 3_000));
    }
  });
});

function time(source: string, text: string): number {
  const finder = buildPatternFinder([source]);
  const { symbols } = foldText(text);
  const started = performance.now();
  finder.follow(symbols, () => {});
  return performance.now() - started;
}
