import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Evaluation data is read where it lies and never committed: no value and no telling phrase of it stands in our files. */
const folder = join(import.meta.dirname, '../../shared/data/dev/text');
const present = existsSync(folder);
if (!present) console.info('data guard: ../shared/data is not here, so nothing was compared');

/** Placeholders that everybody uses: ours and theirs meet in them by chance. */
const placeholders = ['111222333', '0123456789', '0612345678', '123456789', '1234567890', '4111111111111111'];

interface Row {
  text: string;
  spans: { start: number; end: number; type: string }[];
}

const readRows = (): Row[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Row);

/** Lower case, every run of anything but letters and digits one space. */
const flatten = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const isPlaceholder = (value: string): boolean => placeholders.includes(value.replace(/\D/g, ''));

function listValues(rows: Row[]): Set<string> {
  const values = rows.flatMap(({ text, spans }) =>
    spans
      .filter(({ type }) => type !== 'person' && type !== 'url')
      .map(({ start, end }) => flatten(text.slice(start, end))),
  );
  return new Set(values.filter((value) => value.length >= 10 && /\d/.test(value) && !isPlaceholder(value)));
}

test.skipIf(!present)('no value of the evaluation texts stands in the repository', () => {
  const values = listValues(readRows());
  expect(values.size).toBeGreaterThan(500);
  const files = execFileSync('git', [
    'ls-files',
    'utils',
    'components',
    'entrypoints',
    'scripts',
    'tests',
    'docs',
  ])
    .toString()
    .split('\n')
    .filter((file) => /\.(tsx?|md|json|html)$/.test(file));
  const found = files.flatMap((file) => {
    const words = flatten(readFileSync(file, 'utf8'));
    return [...values].filter((value) => words.includes(value)).map((value) => `${file}:${value}`);
  });
  expect(found).toEqual([]);
});
