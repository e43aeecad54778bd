import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { limitReport } from '../../utils/audit/limit-report';
import type { ExportContext } from '../../utils/exports/define';
import { formats } from '../../utils/exports/registry';
import { translate } from '../../utils/i18n/translate';
import { type Report, reportSchema } from '../../utils/model/report';
import { locales } from '../../utils/model/settings';
import { makeSampleReport } from './sample-report';

const context = (locale: (typeof locales)[number]): ExportContext => ({
  ...{ t: translate(locale), networkName: (id) => id, policy: null },
});
const written = [...formats.values()].filter(({ id }) => id !== 'coverage');

/** Ids of closed lists, figures and what a report says of itself: nobody's words stand there. */
const closed =
  /^(?:format|version|depth|generator|counts|kind|check|severity|outcome|unknownBecause|audience|audienceFrom|audienceConfidence|confidence|page|viewer|field|facts|looked|health|cue|groups|network|claimedBy|posture|topic|how|kinds|grade|about|seenBy|first|last|since|events|fix\.confidence)$/;

/** Puts a text of its own in every place that is free, and gives them all. */
function fillIn(value: unknown, make: () => string, key = ''): unknown {
  if (closed.test(key)) return value;
  if (typeof value === 'string') return make();
  if (Array.isArray(value)) return value.map((one) => fillIn(one, make, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fillIn(inner, make, name)]));
}

function fillReport(texts: readonly string[]): { report: Report; told: string[] } {
  const told: string[] = [];
  const make = () => {
    // The number makes each of its own, so that one that slips through is found whatever the others are.
    const text = `${texts[told.length % texts.length]}${1e6 + told.length}`;
    told.push(text);
    return text;
  };
  return { report: fillIn(makeSampleReport(), make) as Report, told };
}

/** What would be found of a text, however a format escapes it: its longest run of plain letters and digits. */
const recognise = (text: string) => /\w+$/.exec(text)?.[0] ?? text;

const awkward = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '<b>',
    '=1+1',
    '| a |',
    '`code`',
    'robin@example.com ',
    'https://example.com/',
    '{name}',
    '"',
    "'",
  ),
);

describe('a share-safe report', () => {
  it('holds nothing of what was seen, of whom, or where, in any format', () => {
    fc.assert(
      fc.property(
        fc.array(awkward, { minLength: 3, maxLength: 30 }),
        fc.constantFrom(...locales),
        (texts, locale) => {
          const { report, told } = fillReport(texts);
          expect(told.length).toBeGreaterThan(200);
          const safe = limitReport(report, 'share-safe');
          for (const format of written) {
            const text = format.render(safe, context(locale));
            expect(told.filter((one) => text.includes(one) || text.includes(recognise(one)))).toEqual([]);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('is no empty promise: the same texts are in the full report', () => {
    const { report, told } = fillReport(['plain']);
    const text = formats.get('json')!.render(report, context('en'));
    expect(told.filter((one) => !text.includes(one))).toEqual([]);
  });

  it('tells the day, not the moment, and no names above it', () => {
    const report = makeSampleReport();
    report.generated = Date.UTC(2026, 10, 22, 23, 59, 58, 123);
    const safe = limitReport(report, 'share-safe');
    expect(safe.generated).toBe(Date.UTC(2026, 10, 22));
    expect(Object.keys(safe).sort()).toEqual(
      ['accounts', 'counts', 'depth', 'format', 'generated', 'generator', 'overall', 'version'].sort(),
    );
    expect(safe.accounts).toEqual([]);
  });

  it('has the figures of the full one', () => {
    const report = makeSampleReport();
    const { counts } = limitReport(report, 'share-safe');
    expect(counts).toEqual(report.counts);
    expect(counts.networks.map(({ network }) => network)).toEqual(['example-net', 'other-net']);
    expect(counts).toMatchObject({ apps: 1, sessions: 1, unreadable: 1, ties: { handle: 1 } });
    expect(counts.cautions).toEqual([
      { about: 'draft', kind: 'email', count: 3 },
      { about: 'photo', kind: 'place', count: 4 },
    ]);
  });
});

describe('a summary', () => {
  const report = makeSampleReport();
  const summary = limitReport(report, 'summary');
  const text = JSON.stringify(summary);

  it('keeps handles, findings and settings, by which two can be compared', () => {
    expect(summary.accounts.map(({ account }) => account.id)).toEqual(
      report.accounts.map(({ account }) => account.id),
    );
    for (const [at, { findings }] of summary.accounts.entries()) {
      const full = report.accounts[at]!.findings;
      const keep = ({ id, check, outcome, dismissed, severity, setting }: (typeof full)[number]) => ({
        id,
        check,
        outcome,
        dismissed,
        severity,
        setting,
      });
      expect(findings.map(keep)).toEqual(full.map(keep));
    }
  });

  it('has no observation, no evidence, no value and no site', () => {
    for (const { observations, findings } of summary.accounts)
      expect([observations, findings.flatMap(({ evidence }) => evidence)]).toEqual([[], []]);
    const shown = report.accounts
      .flatMap(({ observations }) =>
        observations.flatMap((one) =>
          'shown' in one && one.shown && one.field !== 'handle' ? [one.shown] : [],
        ),
      )
      .filter((value) => value.length >= 4 && value !== 'followers');
    const sites = report.sharing!.companies.flatMap((one) => one.sites.map(({ site }) => site));
    const told = [
      ...shown,
      ...sites,
      ...report.sharing!.contacts.map((one) => one.shown),
      'Star Quiz',
      'forum.example',
    ];
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((one) => text.includes(one))).toEqual([]);
  });

  it('names no app that asked for access, nor where it leads back to', () => {
    const { sharing } = report;
    const told = sharing!.consents
      .flatMap(({ app, site, client }) => [app, site, client])
      .filter((one) => one !== null);
    expect(told.length).toBeGreaterThan(2);
    expect(told.filter((one) => JSON.stringify(report).includes(one))).toEqual(told);
    expect(told.filter((one) => text.includes(one))).toEqual([]);
    const ids = summary.sharing!.findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const format of written)
      for (const one of told) expect(format.render(summary, context('en'))).not.toContain(one);
  });

  it('counts the sites that it does not name', () => {
    expect(summary.sharing!.companies.map(({ onSites }) => onSites)).toEqual(
      report.sharing!.companies.map(({ sites }) => sites.length),
    );
  });
});

it.each(['full', 'summary', 'share-safe'] as const)(
  'a report in depth %s is valid by its schema',
  (depth) => {
    expect(z.safeParse(reportSchema, limitReport(makeSampleReport(), depth)).error).toBeUndefined();
  },
);
