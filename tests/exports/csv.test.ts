import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import csv from '../../utils/exports/csv';
import { columns, guardCell } from '../../utils/exports/text/sheet';
import { translate } from '../../utils/i18n/translate';
import { locales } from '../../utils/model/settings';
import { makeSampleReport } from './sample-report';

const context = (locale: (typeof locales)[number] = 'en') => ({
  ...{ t: translate(locale), networkName: (id: string) => id, policy: null },
});
const read = (text: string, delimiter = ',') =>
  parse<string[]>(text.replace(/^\ufeff/, '').trimEnd(), { delimiter }).data;

/** What spreadsheets compute. */
const isFormula = (cell: string) =>
  /^[\s"\p{Cf}]*[=+\-@\uff0b\uff0d\uff1d\uff20\ufe66\u2212\t\r]/u.test(cell);

function poison(text: string) {
  const report = makeSampleReport();
  report.prepared = { name: text, contact: text };
  for (const { account, observations, findings } of report.accounts) {
    Object.assign(account, { handle: text, url: text });
    for (const one of observations)
      Object.assign(one, { url: text, ...('shown' in one ? { shown: text } : {}) });
    for (const one of observations) if (one.kind === 'connected-app') one.name = text;
    for (const { evidence, fix, setting } of findings) {
      for (const one of evidence) one.shown = text;
      if (fix) fix.url = text;
      if (setting) setting.labels = { en: text };
    }
  }
  for (const one of report.sharing!.companies) {
    Object.assign(one, { name: text, contacts: [text] });
    for (const site of one.sites) site.site = text;
  }
  for (const one of report.sharing!.consents)
    Object.assign(one, { app: text, site: text, scopes: [text], provider: text });
  for (const one of report.cautions!) one.place = text;
  return report;
}

describe('csv', () => {
  it('has the same columns in every row and language, behind the mark of UTF-8', () => {
    for (const locale of locales) {
      const text = csv.render(makeSampleReport(), context(locale));
      expect(text.startsWith('\ufeff"record","network"')).toBe(true);
      const rows = read(text);
      expect(rows[0]).toEqual([...columns]);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
    }
  });

  it('has a row for every finding and observation', () => {
    const report = makeSampleReport();
    const rows = read(csv.render(report, context()));
    const count = (...records: string[]) => rows.filter(([record]) => records.includes(record!)).length;
    const sum = (pick: (entry: (typeof report.accounts)[number]) => number) =>
      report.accounts.reduce((total, entry) => total + pick(entry), 0);
    expect(count('observation')).toBe(sum(({ observations }) => observations.length));
    expect(count('finding', 'setting')).toBe(
      sum(({ findings }) => findings.length) + report.sharing!.findings.length,
    );
    expect(count('company')).toBe(report.sharing!.companies.length);
  });

  it.each([
    '=1+1',
    '+1 555',
    '-2',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    ' =1+1',
    '\u00a0=1+1',
    '\uff1d1+1',
    '\uff0b1+1',
    '\ufe661+1',
    '\u22121+1',
    '\u200b=1+1',
    '\u00ad\u2060@SUM(A1)',
    'a;\u200b=1+1',
    "=cmd|' /C calc'!A0",
    'a";=1+1',
    'a;=1+1;-2',
    '"=1+1',
    '"\r\n=1+1',
  ])('computes nothing of %j, also where a spreadsheet cuts at other signs', (text) => {
    const file = csv.render(poison(text), context());
    const plain = read(csv.render(poison('plain'), context()));
    const rows = read(file);
    expect(rows.length).toBe(plain.length);
    expect(rows.flat().filter(isFormula)).toEqual([]);
    const others = file.replace(/^\ufeff/, '').split(/[;\t\r\n]|","/);
    expect(others.filter((cell) => /^[\s\u200b]*[=+\-@\uff1d]/.test(cell))).toEqual([]);
  });

  it('lets any text stand in one cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const cell = guardCell(text);
        expect(cell).not.toMatch(/[\r\n\t]/);
        expect(isFormula(cell.replace(/^"+/, ''))).toBe(false);
      }),
    );
  });
});
