import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { renderReportSchema } from '../../scripts/report-schema';
import type { ExportContext } from '../../utils/exports/define';
import { formats } from '../../utils/exports/registry';
import { translate } from '../../utils/i18n/translate';
import { coverageSchema } from '../../utils/model/coverage';
import { reportSchema } from '../../utils/model/report';
import { locales } from '../../utils/model/settings';
import { exportIds } from '../../utils/model/words';
import { makeSampleReport } from './sample-report';

const names: Record<string, string> = { 'example-net': 'Example Net', 'other-net': 'Other Net' };
const networkName = (id: string) => names[id] ?? id;
const golden = join(import.meta.dirname, 'golden');

/** `UPDATE_GOLDEN=1 vitest run tests/exports` rewrites the files; look at the difference before committing it. */
function expectGolden(file: string, text: string): void {
  const path = join(golden, file);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(golden, { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}

const makeContext = (locale: (typeof locales)[number] = 'en'): ExportContext => ({
  ...{ t: translate(locale), networkName },
  policy: { organisation: 'Example BV', version: '2026-11' },
});

describe('every export', () => {
  for (const [id, format] of formats) {
    for (const locale of locales) {
      it(`${id} in ${locale} is as in its golden file`, () => {
        expectGolden(
          `${format.stem.replace('vitrine-', '')}.${locale}.${format.extension}`,
          format.render(makeSampleReport(), makeContext(locale)),
        );
      });
    }

    it(`${id} is named after its file and gives the same bytes again`, () => {
      expect(format.id).toBe(id);
      const render = () => format.render(makeSampleReport(), makeContext());
      expect(render()).toBe(render());
    });
  }

  it('is one of those that settings and policies name', () => {
    expect([...formats.keys()]).toEqual([...exportIds].sort());
  });

  it('writes files of a name of its own', () => {
    const names = [...formats.values()].map(({ stem, extension }) => `${stem}.${extension}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('json', () => {
  const render = (report: ReturnType<typeof makeSampleReport>) =>
    formats.get('json')!.render(report, makeContext());

  it('is the report, valid by its own schema', () => {
    const parsed: unknown = JSON.parse(render(makeSampleReport()));
    expect(parsed).toEqual(makeSampleReport());
    expect(z.safeParse(reportSchema, parsed).success).toBe(true);
  });

  it('does not depend on the order of keys', () => {
    const report = makeSampleReport();
    const turned = Object.fromEntries(Object.entries(report).reverse()) as typeof report;
    expect(Object.keys(turned)).not.toEqual(Object.keys(report));
    expect(render(turned)).toBe(render(report));
  });

  it('writes marks that turn text as escapes, and loses none of them', () => {
    const report = makeSampleReport();
    report.accounts[0]!.account.handle = 'a\u202egpj.\u2066b\u200f';
    expect(render(report)).not.toMatch(/[\u202e\u2066\u200f]/);
    expect(JSON.parse(render(report))).toEqual(report);
  });
});

describe('published schemas', () => {
  it.each([
    ['report', reportSchema],
    ['coverage', coverageSchema],
  ] as const)('public/%s.schema.json is what the code says; else run `npm run generate`', (what, schema) => {
    const committed = readFileSync(join(import.meta.dirname, `../../public/${what}.schema.json`), 'utf8');
    expect(committed).toBe(renderReportSchema(schema, what));
  });
});
