import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildReport } from '../../utils/audit/build-report';
import { judgeSharing } from '../../utils/audit/judge-sharing';
import { sumByCompany, sumBySite } from '../../utils/audit/sum-sharing';
import { reportSchema } from '../../utils/model/report';
import { findingSchema } from '../../utils/model/schemas';
import { makeAccount } from './make';
import { makeBrowsing, makeConsent, makeContact, makeRow } from './make-sharing';

const rows = [
  makeRow('meta', 'a.example', { count: 2, kinds: { 'page-url': 2, event: 1 }, contacts: ['c1'] }),
  makeRow('meta', 'a.example', { day: '2026-11-22', how: ['sdk', 'pixel'] }),
  makeRow('meta', 'b.example', { day: '2026-11-21', count: 9, how: ['embed'] }),
  makeRow('tiktok', 'a.example', { day: '2026-11-18', kinds: { title: 1, 'page-url': 1 } }),
];

describe('sumByCompany', () => {
  it('adds up per company and site, most sites first', () => {
    const [meta, tiktok] = sumByCompany(rows);
    expect(meta).toEqual({
      company: 'meta',
      count: 12,
      how: ['pixel', 'sdk', 'embed'],
      kinds: { 'page-url': 4, event: 1 },
      contacts: ['c1'],
      first: '2026-11-20',
      last: '2026-11-22',
      sites: [
        expect.objectContaining({ site: 'b.example', count: 9 }),
        expect.objectContaining({
          site: 'a.example',
          count: 3,
          how: ['pixel', 'sdk'],
          first: '2026-11-20',
          last: '2026-11-22',
        }),
      ],
    });
    expect(tiktok).toMatchObject({ company: 'tiktok', count: 1 });
    expect(Object.keys(tiktok!.kinds)).toEqual(['page-url', 'title']);
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (turned) => {
        expect(sumByCompany(turned)).toEqual(sumByCompany(rows));
        expect(sumBySite(turned)).toEqual(sumBySite(rows));
      }),
    );
  });

  it('is nothing of nothing', () => {
    expect(sumByCompany([])).toEqual([]);
    expect(sumBySite([])).toEqual([]);
  });
});

describe('sumBySite', () => {
  it('adds up per site and company, most companies first', () => {
    expect(sumBySite(rows).map(({ site, count, companies }) => [site, count, companies.length])).toEqual([
      ['a.example', 4, 2],
      ['b.example', 9, 1],
    ]);
    expect(sumBySite(rows)[0]!.companies.map(({ company }) => company)).toEqual(['meta', 'tiktok']);
  });
});

const many = Array.from({ length: 60 }, (_, at) => makeRow('meta', `s${at}.example`));

describe('judgeSharing', () => {
  it('gives findings by the schema, worst first', () => {
    const findings = judgeSharing(
      makeBrowsing({
        rows: [...many, ...rows],
        contacts: [makeContact('c1')],
        consents: [makeConsent()],
        grades: new Map([['google|client-1', 'high']]),
      }),
    );
    for (const finding of findings) expect(z.parse(findingSchema, finding)).toEqual(finding);
    expect(findings.map(({ check, outcome }) => `${check} ${outcome}`)).toEqual([
      'hashed-contact-shared fail',
      'broad-consent fail',
      'cross-site-profile fail',
      'form-data-shared pass',
      'tracking-address pass',
    ]);
  });

  it('keeps evidence short and the number of sites right', () => {
    const [finding] = judgeSharing(makeBrowsing({ rows: many }));
    expect(finding!.evidence).toHaveLength(50);
    expect(finding!.sharing!.sites).toBe(60);
  });

  it('holds a dismissal under the finding’s id', () => {
    const id = 'browser/cross-site-profile/meta';
    const [finding] = judgeSharing(makeBrowsing({ rows: many, dismissals: new Map([[id, 7]]) }));
    expect(finding).toMatchObject({ id, dismissed: 7, outcome: 'fail' });
  });

  it('takes a hundred thousand rows in reasonable time', () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => makeRow(`c${at % 40}`, `s${at % 900}.example`));
    const start = performance.now();
    judgeSharing(makeBrowsing({ rows }));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('the report', () => {
  const base = { accounts: [], dismissals: new Map(), generated: 1, version: '1' };
  const browsing = makeBrowsing({
    rows,
    contacts: [makeContact('c1')],
    consents: [makeConsent()],
    dismissals: new Map(),
  });

  it('has no part on browsing unless it is given', () => {
    expect(buildReport(base)).not.toHaveProperty('sharing');
    expect(buildReport({ ...base, browsing: null })).not.toHaveProperty('sharing');
  });

  it('has what was counted with contacts masked, and neither ids nor hashes of them', () => {
    const report = buildReport({ ...base, browsing });
    expect(z.parse(reportSchema, report)).toEqual(report);
    expect(report.sharing!.companies[0]).toMatchObject({ name: 'Meta', contacts: ['r•••@e•••.com'] });
    expect(JSON.stringify(report)).not.toMatch(/aGFzaA|"c1"/);
  });

  it('scores as if nothing were known of browsing', () => {
    const accounts = [
      {
        account: makeAccount(),
        observations: [],
        fields: { profile: ['bio'] as const },
        catalogue: null,
        settings: null,
      },
    ];
    const { sharing, ...rest } = buildReport({ ...base, accounts, browsing });
    expect(sharing).toBeDefined();
    // The figures of the chapter are told among the others, and enter none of them.
    expect(rest.counts.sharing).not.toBeNull();
    expect({ ...rest, counts: { ...rest.counts, sharing: null } }).toEqual(
      buildReport({ ...base, accounts }),
    );
  });
});
