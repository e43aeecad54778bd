import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type AuditInput, listFindingIds, runChecks } from '../../utils/audit/run-checks';
import { summarise } from '../../utils/audit/summarise';
import { type Observation, summarySchema } from '../../utils/model/schemas';
import { audiences, type Fact, fieldIds } from '../../utils/model/words';
import { catalogue, day, makeAccount, makeField, makeHealth } from './make';

const account = makeAccount();
const all = fieldIds.filter((field) => field !== 'family');

function audit(observations: Observation[], change: Partial<AuditInput> = {}) {
  const input: AuditInput = {
    account,
    observations,
    others: [],
    fields: { profile: all },
    catalogue,
    settings: null,
    dismissals: new Map(),
    ...change,
  };
  const { findings, score } = runChecks(input);
  return { findings, score, of: (check: string) => findings.find((finding) => finding.check === check) };
}

describe('runChecks', () => {
  it('decides which checks apply by the network alone, before anything is read', () => {
    const unread = audit([]);
    expect(unread.of('public-family')).toBeUndefined();
    expect(unread.findings.every(({ outcome }) => outcome === 'unknown')).toBe(true);
    expect(unread.score).toMatchObject({ low: 0, high: 100, coverage: 0, applicable: 14 });
    expect(
      audit([makeHealth(all), makeField('family')])
        .findings.map(({ id }) => id)
        .sort(),
    ).toEqual(unread.findings.map(({ id }) => id).sort());
    expect(audit([], { fields: {} }).score).toBeNull();
    expect(audit([], { fields: { 'profile-edit': all } }).findings).toEqual([]);
  });

  it('gives findings with deterministic ids, evidence, audience and fix', () => {
    const seen = makeField('email', { audience: 'members', shown: 'r•••@e•••.com' });
    const {
      id,
      hash: _h,
      facts: _f,
      cue: _c,
      kind: _k,
      account: _a,
      network: _n,
      page: _p,
      viewer: _v,
      gone: _g,
      ...rest
    } = seen;
    expect(audit([makeHealth(all), seen]).of('public-email')).toEqual({
      id: `${account.id}/public-email`,
      account: account.id,
      network: 'example-net',
      check: 'public-email',
      outcome: 'fail',
      severity: 'medium',
      weight: 6,
      audience: 'members',
      unknownBecause: null,
      evidence: [{ observation: id, ...rest }],
      fix: { url: 'https://example-net.example.com/Robin.Example/edit', confidence: 'high' },
      dismissed: null,
    });
  });

  it('sorts worst first: failing by weight and visibility, unknown by weight, then passed', () => {
    const looked = all.filter((field) => field !== 'phone' && field !== 'photo');
    const { findings } = audit([
      makeHealth(looked),
      makeField('email', { audience: 'friends-of-friends' }),
      makeField('employer', { audience: 'public' }),
      makeField('birthday', { audience: 'members', facts: ['birthday:full'] }),
      makeField('education', { audience: 'friends' }),
    ]);
    expect(findings.map(({ outcome, check }) => `${outcome} ${check}`)).toEqual([
      'fail public-birthday',
      'fail public-employer',
      'fail public-email',
      'unknown public-phone',
      'unknown public-photo',
      'pass public-education',
      'pass public-address',
      'pass contact-in-bio',
      'pass open-connections',
      'pass precise-location',
      'pass dead-network-link',
      'pass public-relationship',
      'pass linked-accounts',
      'pass reused-handle',
    ]);
  });

  it('lets a pass that saw something count by its audience', () => {
    const before = audit([makeHealth(all)]).score!;
    const after = audit([makeHealth(all), makeField('phone', { audience: 'friends' })]);
    expect(after.of('public-phone')).toMatchObject({ outcome: 'pass', audience: 'friends' });
    expect(after.score!.low).toBeGreaterThan(before.low);
  });

  it('never lets a dismissal move the score', () => {
    const observations = [makeHealth(all), makeField('email')];
    const dismissals = new Map([[`${account.id}/public-email`, day]]);
    const dismissed = audit(observations, { dismissals });
    expect(dismissed.of('public-email')?.dismissed).toBe(day);
    expect(dismissed.of('public-phone')?.dismissed).toBeNull();
    expect(dismissed.score).toEqual(audit(observations).score);
  });

  it('knows a finding under the former names of its check', () => {
    expect(listFindingIds('x:robin', { id: 'new-name', renamed: ['old-name'] })).toEqual([
      'x:robin/new-name',
      'x:robin/old-name',
    ]);
  });

  it('ignores what is gone, on this account and on others', () => {
    const twin = makeAccount({ network: 'other-net' });
    const gone = makeField('email', { gone: day + 1 });
    const others = [{ account: twin, observations: [makeField('handle', { gone: day + 1 }, twin)] }];
    const { of } = audit([makeHealth(all), gone, makeField('handle')], { others });
    expect(of('public-email')?.outcome).toBe('pass');
    expect(of('reused-handle')?.evidence).toHaveLength(1);
  });

  it('does not count the account itself, nor who sees the other, for a reused handle', () => {
    const own = makeField('handle', { audience: 'members' });
    const twin = makeAccount({ network: 'other-net' });
    const self = { account, observations: [own] };
    const other = { account: twin, observations: [makeField('handle', { audience: 'public' }, twin)] };
    expect(audit([makeHealth(all), own], { others: [self] }).of('reused-handle')?.outcome).toBe('pass');
    const linked = audit([makeHealth(all), own], { others: [self, other] }).of('reused-handle');
    expect(linked).toMatchObject({ outcome: 'fail', audience: 'members' });
    expect(linked?.evidence).toHaveLength(2);
  });

  it('never lowers the score when something more is seen by a known audience', () => {
    const known = audiences.filter((audience) => audience !== 'unknown');
    const anyFacts = fc.constantFrom<Fact[]>([], ['birthday:full'], ['place:city'], ['contains:email']);
    const anyField = fc
      .record({ field: fc.constantFrom(...all), audience: fc.constantFrom(...known), facts: anyFacts })
      .map(({ field, ...rest }) => makeField(field, rest));
    const anyLooked = fc.subarray(all);
    fc.assert(
      fc.property(fc.array(anyField, { maxLength: 12 }), anyField, anyLooked, (fields, extra, looked) => {
        // Whatever is seen was looked for, with what its check asks beside it: learning an answer is another matter.
        const seen = [...fields, extra].map(({ field }) => field);
        const places = seen.some((field) => field === 'address' || field === 'location');
        const health = makeHealth([
          ...looked,
          ...seen,
          ...(places ? (['address', 'location'] as const) : []),
        ]);
        const less = audit([health, ...fields]).score!;
        const more = audit([health, ...fields, extra]).score!;
        expect(more.low).toBeGreaterThanOrEqual(less.low);
        expect(more.high).toBeGreaterThanOrEqual(less.high);
      }),
      { numRuns: 200 },
    );
  });

  it('never widens the interval when one field more is read', () => {
    const anyFields = fc.array(
      fc.record({ field: fc.constantFrom(...all), audience: fc.constantFrom(...audiences) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(anyFields, fc.subarray(all), fc.constantFrom(...all), (fields, looked, extra) => {
        const seen = fields.map(({ field, audience }) => makeField(field, { audience }));
        const before = audit([makeHealth(looked), ...seen]).score!;
        const after = audit([makeHealth([...looked, extra]), ...seen]).score!;
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeLessThanOrEqual(before.high);
        expect(after.coverage).toBeGreaterThanOrEqual(before.coverage);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same for any order of observations', () => {
    const observations = [
      makeHealth(all),
      makeHealth([], { viewer: 'anonymous', health: 'signed-out' }),
      makeField('email'),
      makeField('email', { lastSeen: day + 1 }),
      makeField('phone', { audience: 'unknown' }),
    ];
    const once = audit(observations);
    fc.assert(
      fc.property(fc.shuffledSubarray(observations, { minLength: observations.length }), (shuffled) => {
        const again = audit(shuffled);
        expect(again.findings).toEqual(once.findings);
        expect(again.score).toEqual(once.score);
      }),
    );
  });
});

describe('summarise', () => {
  const input: AuditInput = {
    account,
    observations: [],
    others: [],
    fields: { profile: all },
    catalogue,
    settings: null,
    dismissals: new Map(),
  };

  it('is a valid, small summary whatever was seen', () => {
    const many = Array.from({ length: 5000 }, () =>
      makeField('linked-accounts', { shown: '\u{1f600}'.repeat(200) }),
    );
    const summary = summarise({ ...input, observations: [makeHealth(all), ...many], at: day });
    expect(z.safeParse(summarySchema, summary).success).toBe(true);
    expect(summary.findings.find(({ check }) => check === 'linked-accounts')?.evidence).toHaveLength(8);
    expect(JSON.stringify(summary).length).toBeLessThan(20_000);
    expect(JSON.stringify(summary)).not.toMatch(/\\ud[89a-f]/);
  });

  it('tells the health of the last reading, and none before the first', () => {
    const readings = [
      makeHealth(all),
      makeHealth([], { health: 'layout-changed', lastSeen: day + 1, viewer: 'anonymous' }),
    ];
    expect(summarise({ ...input, observations: readings, at: day }).health).toBe('layout-changed');
    expect(summarise({ ...input, at: day }).health).toBeNull();
  });

  it('says 0 to 100 with nothing checked where no check applies', () => {
    expect(summarise({ ...input, fields: {}, at: day }).score).toEqual({
      low: 0,
      high: 100,
      coverage: 0,
      known: 0,
      applicable: 0,
    });
  });
});
