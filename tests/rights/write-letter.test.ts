import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../utils/model/settings';
import { letters as de } from '../../utils/rights/letters/de';
import { letterKinds } from '../../utils/rights/letters/define';
import { letters as en } from '../../utils/rights/letters/en';
import { letters as fr } from '../../utils/rights/letters/fr';
import { letters as nl } from '../../utils/rights/letters/nl';
import { type LetterRequest, writeLetter } from '../../utils/rights/write-letter';

const golden = join(import.meta.dirname, 'golden');
const languages = { en, nl, de, fr };

const make = (change: Partial<LetterRequest> = {}): LetterRequest => ({
  kind: 'access',
  language: 'en',
  network: 'Example Net',
  account: { handle: 'sam_example', url: 'https://net.example/sam_example' },
  name: 'Sam Example',
  sender: ['Example Street 1', '1234 AB Exampletown'],
  contact: ['Example Net Ireland Limited', '1 Example Quay', 'Dublin', 'Ireland'],
  date: '2026-11-22',
  references: ['sam@example.com'],
  ...change,
});

/** `UPDATE_GOLDEN=1 vitest run tests/rights` rewrites the files; read the difference before committing it. */
function expectGolden(file: string, text: string): void {
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(golden, { recursive: true });
    writeFileSync(join(golden, file), text);
  }
  expect(text).toBe(readFileSync(join(golden, file), 'utf8'));
}

describe.each(locales)('letters in %s', (language) => {
  it.each(letterKinds)('%s is as in its golden file', (kind) => {
    expectGolden(`${kind}.${language}.txt`, writeLetter(make({ kind, language })).sheet);
  });

  it('name the articles that they rest on, and the time, the identity and the complaint in every one', () => {
    const articles = {
      access: /15/,
      erasure: /17[\s\S]*21[\s\S]*19/,
      objection: /21[\s\S]*6[\s\S]*18/,
      portability: /20/,
    };
    for (const kind of letterKinds) {
      const { subject, body } = writeLetter(make({ kind, language }));
      expect(subject).toMatch(new RegExp(articles[kind].source.slice(0, 2)));
      expect(body).toMatch(articles[kind]);
      for (const [article, part] of [
        ['12', '3'],
        ['12', '4'],
        ['12', '5'],
        ['12', '6'],
      ])
        expect(body).toMatch(
          new RegExp(`${article}(?:\\(${part}\\)|, lid ${part}| Abs\\. ${part}|, paragraphe ${part})`),
        );
      expect(body).toMatch(/77/);
      expect(body).toContain('2016/679');
    }
  });

  it('have as many points as in English, and every placeholder', () => {
    const words = languages[language];
    for (const kind of letterKinds) {
      expect(words.body[kind].map((block) => (typeof block === 'string' ? 0 : block.length))).toEqual(
        en.body[kind].map((block) => (typeof block === 'string' ? 0 : block.length)),
      );
      expect(words.subject[kind]).toContain('{network}');
      expect(JSON.stringify(words.body[kind]).match(/\{\w+\}/g)).toEqual(
        JSON.stringify(en.body[kind]).match(/\{\w+\}/g),
      );
    }
    expect(words.shared.length).toBe(en.shared.length);
    expect(words.months.split(' ').length).toBe(12);
  });

  it('leave no placeholder and no gap when little is known', () => {
    for (const kind of letterKinds) {
      const bare = make({
        ...{ kind, language, network: '', account: null, name: ' ', sender: [], contact: [], references: [] },
      });
      const { subject, sheet } = writeLetter(bare);
      expect(sheet).not.toMatch(/[{}]|\n\n\n|undefined|null/);
      expect(sheet.startsWith(languages[language].nameless)).toBe(true);
      expect(subject).toContain(languages[language].site);
    }
  });
});

it('has a golden file for nothing else', () => {
  const files = letterKinds.flatMap((kind) => locales.map((language) => `${kind}.${language}.txt`));
  expect(readdirSync(golden).sort()).toEqual(files.sort());
});

it('gives the same bytes for the same request', () => {
  for (const kind of letterKinds) expect(writeLetter(make({ kind }))).toEqual(writeLetter(make({ kind })));
});

it('writes the first of a month as people do', () => {
  const first = (language: LetterRequest['language']) =>
    writeLetter(make({ language, date: '2026-12-01' })).sheet.split('\n\n')[2];
  expect(locales.map(first)).toEqual([
    '1 December 2026',
    '1 december 2026',
    '1. Dezember 2026',
    '1er décembre 2026',
  ]);
  expect(() => writeLetter(make({ date: 'today' }))).toThrow('not a date');
});

it('takes the person’s own grounds for objecting', () => {
  const { body } = writeLetter(
    make({ kind: 'objection', reasons: 'I am a teacher,\nand pupils find me by it.' }),
  );
  expect(body).toContain('My reasons: I am a teacher, and pupils find me by it.');
  expect(body).not.toContain(en.reasons);
});

it('a name, however it is written, stays one line of text and breaks nothing', () => {
  const hostile = [
    '{network}',
    '$& $1 $`',
    'Sam\r\n\r\nBcc: all@example.com',
    'Sam\u202eelpmaxE\u2066\u200f',
    '<img src=x onerror=alert(1)>',
    'Sam\ud800',
    'x'.repeat(100_000),
    'Sam\u2028Example\u0000\u0007',
  ];
  for (const name of hostile) {
    const { subject, body, sheet } = writeLetter(
      make({
        ...{ name, network: name, sender: [name], contact: [name], references: [name], reasons: name },
        ...{ kind: 'objection', account: { handle: name, url: 'javascript:alert(1)' } },
      }),
    );
    expect(subject).not.toMatch(/[\r\n]/);
    expect(sheet).not.toMatch(/[\u2028\u2029\u202a-\u202e\u2066-\u2069]|javascript:/);
    expect(sheet.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(sheet.isWellFormed()).toBe(true);
    expect(sheet.length).toBeLessThan(12_000);
    const last = body.split('\n\n').at(-1)!;
    expect(last).not.toContain('\n');
    expect(last.length).toBeLessThanOrEqual(200);
  }
  // Filled in once: a name written like a placeholder is still a name.
  expect(writeLetter(make({ name: '{network}' })).body.endsWith('\n{network}')).toBe(true);
  expect(writeLetter(make({ account: { handle: '{url}', url: null } })).body).toContain(
    'account name: {url}',
  );
  expect(writeLetter(make({ network: '$& {handle}' })).subject).toContain('$& {handle}');
});
