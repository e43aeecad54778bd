import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildReport, type ReportInput } from '../../utils/audit/build-report';
import { reportSchema } from '../../utils/model/report';
import type { fieldIds } from '../../utils/model/words';
import { day, makeAccount, makeField, makeHealth } from './make';

const one = makeAccount({ network: 'a-net', handle: 'robin' });
const two = makeAccount({ network: 'b-net', handle: 'robin' });
const entry = (account: typeof one, ...looked: (typeof fieldIds)[number][]) => ({
  account,
  fields: { profile: ['handle', 'phone'] as const },
  catalogue: null,
  settings: null,
  observations: [makeHealth(looked, {}, account), makeField('handle', {}, account)],
});

const input: ReportInput = {
  accounts: [entry(one, 'handle', 'phone'), entry(two, 'handle')],
  dismissals: new Map(),
  generated: day,
  version: '0.1.0',
};

describe('buildReport', () => {
  it('is valid by its schema', () => {
    expect(z.safeParse(reportSchema, buildReport(input)).success).toBe(true);
  });

  it('weights all accounts like one', () => {
    const { overall, accounts } = buildReport(input);
    // Each: reused-handle (3) fails in public. First: no phone (8). Second: phone not read.
    expect(accounts.map(({ score }) => score.low.toFixed(3))).toEqual([
      (300 / 11).toFixed(3),
      (300 / 11).toFixed(3),
    ]);
    expect(overall).toEqual({ low: 600 / 22, high: 1400 / 22, coverage: 3 / 4, known: 3, applicable: 4 });
  });

  it('checks every account against the others', () => {
    const alone = buildReport({ ...input, accounts: [input.accounts[0]!] });
    const outcome = (report: typeof alone) =>
      report.accounts[0]?.findings.find(({ check }) => check === 'reused-handle')?.outcome;
    expect([outcome(alone), outcome(buildReport(input))]).toEqual(['pass', 'fail']);
  });

  it('gives the same bytes in whatever order accounts and observations come', () => {
    const turned = [...input.accounts]
      .reverse()
      .map((account) => ({ ...account, observations: [...account.observations].reverse() }));
    expect(JSON.stringify(buildReport({ ...input, accounts: turned }))).toBe(
      JSON.stringify(buildReport(input)),
    );
  });

  it('has no score without accounts, and says nothing was checked where no check applies', () => {
    expect(buildReport({ ...input, accounts: [] })).toMatchObject({ overall: null, accounts: [] });
    const bare = buildReport({ ...input, accounts: [{ ...entry(one), fields: {} }] });
    expect(bare.overall).toBeNull();
    expect(bare.accounts[0]?.score).toMatchObject({ low: 0, high: 100, applicable: 0 });
  });

  it('carries no hash', () => {
    expect(JSON.stringify(buildReport(input))).not.toContain('aGFzaA');
  });

  it('names observations by their place, for their own ids hold the hash', () => {
    const observations = [
      makeHealth(['handle', 'phone'], { id: 'a-net:robin|profile|member|page-health|u' }, one),
      makeField('phone', { id: 'a-net:robin|profile|member|phone|c2VjcmV0' }, one),
      makeField('handle', { id: 'a-net:robin|profile|member|handle|c2VjcmV0' }, one),
    ];
    const report = buildReport({
      ...input,
      accounts: [{ ...entry(one), observations }, entry(two, 'handle')],
    });
    expect(JSON.stringify(report)).not.toContain('c2VjcmV0');
    const ids = report.accounts.flatMap((account) => account.observations.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const evidence = report.accounts.flatMap(({ findings }) =>
      findings.flatMap((finding) => finding.evidence),
    );
    expect(evidence.length).toBeGreaterThan(2);
    for (const { observation } of evidence) expect(ids).toContain(observation);
  });

  it('says who gave it and whom to ask, one line each, and nothing where neither is set', () => {
    const prepared = (name: string, contact: string) =>
      buildReport({ ...input, prepared: { name, contact } }).prepared;
    expect(prepared('Example BV', 'privacy@example.com')).toEqual({
      name: 'Example BV',
      contact: 'privacy@example.com',
    });
    expect(prepared(' Example\n\nBV\u2028x ', 'a\u202eb\u0007c')).toEqual({
      name: 'Example BV x',
      contact: 'abc',
    });
    expect(prepared('', 'x')).toEqual({ name: '', contact: 'x' });
    for (const empty of ['', ' \n', '\u202e']) expect(prepared(empty, empty)).toBeUndefined();
    expect(buildReport({ ...input, prepared: { name: '', contact: '' } })).not.toHaveProperty('prepared');
    expect(buildReport(input)).not.toHaveProperty('prepared');
    const long = prepared('x'.repeat(199) + '\u{1f600}'.repeat(9), '')!.name;
    expect(long.length).toBeLessThanOrEqual(200);
    expect(long.isWellFormed()).toBe(true);
  });
});
