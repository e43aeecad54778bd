import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { renderReportSchema } from '../../scripts/report-schema';
import { limitReport } from '../../utils/audit/limit-report';
import type { ExportContext } from '../../utils/exports/define';
import { formats } from '../../utils/exports/registry';
import { writeJson } from '../../utils/exports/text/write-json';
import { translate } from '../../utils/i18n/translate';
import { coverageSchema } from '../../utils/model/coverage';
import { reportSchema } from '../../utils/model/report';
import { depths } from '../../utils/model/report-depths';
import { locales } from '../../utils/model/settings';
import { exportIds } from '../../utils/model/words';
import { makeSampleReport } from './sample-report';

const names: Record<string, string> = { 'example-net': 'Example Net', 'other-net': 'Other Net' };
const networkName = (id: string) => names[id] ?? id;
const golden = join(import.meta.dirname, 'golden');

const makeContext = (locale: (typeof locales)[number] = 'en'): ExportContext => ({
  ...{ t: translate(locale), networkName },
  policy: { organisation: 'Example BV', version: '2026-11' },
});

describe('every export', () => {
  for (const [id, format] of formats) {
    for (const locale of locales) {
      // `vitest run tests/exports -u` rewrites the files; look at the difference before committing it.
      for (const depth of id === 'coverage' ? (['full'] as const) : depths) {
        const name = `${format.stem.replace('vitrine-', '')}${depth === 'full' ? '' : `-${depth}`}`;
        it(`${id} in ${locale}, ${depth}, is as in its golden file`, async () => {
          const text = format.render(limitReport(makeSampleReport(), depth), makeContext(locale));
          await expect(text).toMatchFileSnapshot(join(golden, `${name}.${locale}.${format.extension}`));
        });
      }
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
    const { sha256, ...rest } = parsed as { sha256: string };
    expect(rest).toEqual(makeSampleReport());
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(z.safeParse(reportSchema, parsed).success).toBe(true);
  });

  it.each(depths)('read back and written again has the same bytes: %s', (depth) => {
    const text = render(limitReport(makeSampleReport(), depth));
    expect(render(z.parse(reportSchema, JSON.parse(text)))).toBe(text);
  });

  it('is what the plain writer of JSON writes, hash included', () => {
    const text = render(makeSampleReport());
    expect(text).toBe(writeJson(JSON.parse(text)));
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
    expect(JSON.parse(render(report))).toMatchObject(report);
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
