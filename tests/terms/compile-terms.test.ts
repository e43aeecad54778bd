import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTerms } from '../../utils/terms/compile-terms';
import { foldText } from '../../utils/terms/fold';
import { makeList } from './lists';

const fold = (text: string) => String.fromCodePoint(...foldText(text).symbols);
const show = (words: string[], text: string) =>
  compileTerms([makeList({ words })])
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('finding words and phrases', () => {
  it.each([
    ['Falcon', 'The falcon, FALCON’s nest; falconer, befalcon', ['falcon', 'FALCON']],
    ['Falcon', 'falcon_v2.pdf #falcon @falcon "falcon"', ['falcon', 'falcon', 'falcon', 'falcon']],
    [
      'Project Falcon',
      'project\n\tfalcon, Project-Falcon, project - falcon, project_falcon',
      ['project\n\tfalcon', 'Project-Falcon', 'project - falcon', 'project_falcon'],
    ],
    ['Project Falcon', 'project falconer, projectfalcon, project, falcon', []],
    [
      'Project Falcon',
      'Project\u00a0Fal\u00adcon Pro\u200bject\u2003Falcon',
      ['Project\u00a0Fal\u00adcon', 'Pro\u200bject\u2003Falcon'],
    ],
    [' Falcon- ', 'falcon', ['falcon']],
    ['C++', 'C++ and c++17, but not C or C+', ['C++', 'c++']],
    ['AT&T', 'at&t, AT＆T, AT and T', ['at&t', 'AT＆T']],
    ['acme.com', 'See ACME.com/x, www.acme.com. Not acme com, acme.community', ['ACME.com', 'acme.com']],
    ['x-ray', 'X-ray, x‑ray, X ray; x-rays, xray', ['X-ray', 'x‑ray', 'X ray']],
    ['#launch', '#Launch, ##launch but launch, # launch, #launched', ['#Launch', '#launch']],
    ['.net', 'ASP.NET but fish. Net', ['.NET']],
    ['R&D 2.0', 'our r&d\n2.0!', ['r&d\n2.0']],
    ['Straße', 'STRASSE, straße, STRAẞE, Strasse', ['STRASSE', 'straße', 'STRAẞE', 'Strasse']],
    ['ΟΔΟΣ', 'οδος οδοσ Οδος', ['οδος', 'οδοσ', 'Οδος']],
    ['İstanbul', 'istanbul ISTANBUL ıstanbul i̇stanbul', ['istanbul', 'ISTANBUL', 'ıstanbul', 'i̇stanbul']],
    ['office', 'the oﬃce', ['oﬃce']],
    ['fi', 'the oﬃce ﬁ', ['ﬁ']],
    ['Café', 'cafe\u0301 CAFÉ cafe', ['cafe\u0301', 'CAFÉ']],
    ['cafe', 'cafe\u0301 café cafe', ['cafe']],
    ['Đặng', 'ĐẶNG đặng'.normalize('NFD'), ['ĐẶNG', 'đặng'].map((one) => one.normalize('NFD'))],
    ['Сокол', 'проект СОКОЛ, соколы', ['СОКОЛ']],
    ['ՓՐՈՅԵԿՏ', 'փրոյեկտ', ['փրոյեկտ']],
    ['סודי', 'זה סודי, סודיות', ['סודי']],
    ['سري', 'هذا سـري للغاية', ['سـري']],
    ['گوپنیے', 'گوپنیے دستاویز', ['گوپنیے']],
    ['गोपनीय', 'यह गोपनीय है, गोपनीयता', ['गोपनीय']],
    ['क', 'कि क', ['क']],
    ['机密', '这是机密文件', ['机密']],
    ['机密 项目', '机密项目 机密\n项目', ['机密\n项目']],
    ['東京タワー', '新東京タワー計画と東京ﾀﾜｰ', ['東京タワー', '東京ﾀﾜｰ']],
    ['カ', 'ガ カ ｶﾞ ｶ', ['カ', 'ｶ']],
    ['Falcon', '計画Falconの', ['Falcon']],
    ['ลับ', 'เอกสารลับมาก', ['ลับ']],
    ['กา', 'กา่ กา', ['กา']],
    ['သမိုင်း', 'ဒါသမိုင်းပါ', ['သမိုင်း']],
    ['팔콘', '프로젝트 팔콘은 팔콘'.normalize('NFD'), ['팔콘', '팔콘'].map((one) => one.normalize('NFD'))],
    ['가', '각 가', ['가']],
    ['メー', '㍍ メートル', ['メー']],
    ['メートル', '㍍', ['㍍']],
    ['🚀', 'launch 🚀🚀', ['🚀', '🚀']],
    ['Ａcme', 'ACME acme', ['ACME', 'acme']],
    ['', 'anything', []],
    [' - ', 'a - b', []],
    ['\u00ad', 'a\u00adb', []],
    ['…', 'wait… and...', ['…', '...']],
  ])('%s in %s', (word, text, expected) => {
    expect(show([word], text)).toEqual(expected);
  });

  it('says which term and list, and where', () => {
    const matcher = compileTerms([
      makeList({ id: 'one', words: ['Falcon', 'Blue Harbour'] }),
      makeList({ id: 'two', words: ['falcon'], patterns: ['CUST-\\d{6}'] }),
    ]);
    expect(matcher.find('𝕏 cust-123456: FALCON, blue harbour')).toEqual([
      { list: 'two', term: 'CUST-\\d{6}', start: 3, end: 14 },
      { list: 'one', term: 'Falcon', start: 16, end: 22 },
      { list: 'two', term: 'falcon', start: 16, end: 22 },
      { list: 'one', term: 'Blue Harbour', start: 24, end: 36 },
    ]);
    expect(matcher.find('')).toEqual([]);
  });

  it('keeps the longest of those that overlap in one list, words and patterns alike, and all of different lists', () => {
    expect(show(['blue', 'blue harbour', 'harbour plan for us', 'us'], 'the blue harbour plan')).toEqual([
      'blue harbour',
    ]);
    expect(show(['a b', 'b c d', 'd'], 'a b c d')).toEqual(['b c d']);
    expect(show(['a b c', 'c d', 'd'], 'a b c d')).toEqual(['a b c', 'd']);
    const lists = [
      makeList({ id: 'one', words: ['blue'], patterns: ['blue \\w+', 'h\\w+'] }),
      makeList({ id: 'two', words: ['harbour'] }),
    ];
    expect(compileTerms(lists).find('a blue harbour')).toEqual([
      { list: 'one', term: 'blue \\w+', start: 2, end: 14 },
      { list: 'two', term: 'harbour', start: 7, end: 14 },
    ]);
  });

  it('leaves out what is no pattern, and keeps the rest', () => {
    expect(compileTerms([makeList({ patterns: ['(', 'a+'] })]).find('baa')).toHaveLength(1);
  });

  const part = fc.constantFrom(
    ...[
      'a',
      'B',
      'ß',
      'ss',
      'ﬁ',
      'f',
      'i',
      'İ',
      'é',
      'e\u0301',
      'σ',
      'ς',
      'Σ',
      '机',
      '密',
      'ガ',
      'カ',
      '\u3099',
      '㍍',
      'ー',
      'ト',
      '각',
      '가',
      'ᆨ',
      'กำ',
      '🚀',
      '+',
      '&',
      "'",
      '’',
      ' ',
      ' ',
      '-',
      '\n',
      '\u00ad',
      '\u200d',
      '1',
      '①',
      '½',
    ],
  );
  const phrase = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  const loose = (text: string) =>
    fold(text)
      .replace(/[\s_-]+/g, ' ')
      .trim();

  it('gives places whose text folds to the term, none overlapping another', () => {
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 8 }), fc.array(part, { maxLength: 30 }), (words, parts) => {
        const text = parts.join('');
        let before = 0;
        for (const { term, start, end } of compileTerms([makeList({ words })]).find(text)) {
          expect(loose(text.slice(start, end))).toBe(loose(term));
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('finds each term that stands on its own, in whatever form it is written', () => {
    const forms = [
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) => text.normalize('NFC'),
      (text: string) => text.normalize('NFKC'),
      (text: string) => text.replace(/ /g, '\u00a0\n'),
    ];
    fc.assert(
      fc.property(phrase, fc.constantFrom(...forms), (word, form) => {
        // A mark at the start would join what stands before.
        fc.pre(/[^ -]/.test(loose(word)) && !/^[\s-]*[\p{M}\u11a8]/u.test(fold(word)));
        const text = `so: ${form(word)}; yes`;
        expect(show([word], text).map(loose)).toContain(loose(word));
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes time in step with the text, however the terms lie in each other', () => {
    const nested = (sign: string) => Array.from({ length: 200 }, (_, count) => sign.repeat(count + 1));
    const matcher = compileTerms([
      makeList({ words: [...nested('一'), ...nested('a '), ...nested('ﷺ').slice(0, 20)] }),
    ]);
    for (const sign of ['一', 'a ', 'ﷺ']) {
      const started = performance.now();
      matcher.find(sign.repeat(30_000 / sign.length));
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });
});
