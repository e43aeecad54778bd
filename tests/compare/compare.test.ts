import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFiles, hasNew, pickPair } from '../../utils/compare/compare-files';
import { type CompareOptions, compareReports } from '../../utils/compare/compare-reports';
import { type ComparableReport, maxReportText, readReportFile } from '../../utils/compare/read-report';
import { listRenamed } from '../../utils/compare/renamed-checks';
import { tellComparison } from '../../utils/compare/tell-comparison';
import { translate } from '../../utils/i18n/translate';
import { locales } from '../../utils/model/settings';
import { networkName } from '../../utils/networks/names';
import { account, finding, report, score, setting } from './make-reports';

const none: CompareOptions = { renamed: new Map() };

function compare(one: ComparableReport, other: ComparableReport, options = none) {
  const result = compareReports(one, other, options);
  if ('problem' in result) throw new Error(result.problem);
  if (result.by !== 'findings') throw new Error('counts');
  return result;
}

/** Kind of each change of the first account, by check. */
const kinds = (result: ReturnType<typeof compare>) =>
  Object.fromEntries(result.accounts[0]!.changes.map(({ check, kind }) => [check, kind]));

describe('compareReports', () => {
  it.each([
    ['pass', 'fail', 'new'],
    ['fail', 'pass', 'resolved'],
    ['fail', 'fail', 'unchanged'],
    ['fail', 'unknown', 'unreadable'],
    ['pass', 'unknown', 'unreadable'],
    ['unknown', 'fail', 'readable'],
    ['unknown', 'pass', 'readable'],
    ['pass', 'pass', undefined],
    ['unknown', 'unknown', undefined],
  ] as const)('%s, then %s: %s', (was, is, kind) => {
    const result = compare(
      report(1, [account('x:jane', [finding('public-email', was)])]),
      report(2, [account('x:jane', [finding('public-email', is)])]),
    );
    expect(kinds(result)['public-email']).toBe(kind);
    if (kind) expect(result.sums[kind]).toBe(1);
  });

  it('what failed in an older report and passed in between came back; without one nothing can', () => {
    const [first, second, third] = (['fail', 'pass', 'fail'] as const).map((outcome, at) =>
      report(at + 1, [account('x:jane', [finding('public-email', outcome)])]),
    );
    const known = compare(second!, third!, { ...none, older: [first!] });
    expect(kinds(known)).toEqual({ 'public-email': 'returned' });
    expect(known.knowsReturned).toBe(true);
    const unknown = compare(second!, third!);
    expect(kinds(unknown)).toEqual({ 'public-email': 'new' });
    expect(unknown.knowsReturned).toBe(false);
    const kept = compare(second!, third!, {
      ...none,
      wasResolved: (id, check, before) =>
        id === 'x:jane' && check === 'public-email' && before === second!.generated,
    });
    expect(kinds(kept)).toEqual({ 'public-email': 'returned' });
    expect(compare(first!, second!, { ...none, older: [third!] }).knowsReturned).toBe(false);
  });

  it('a check that the older report does not know is never new, and one that is gone never resolved', () => {
    const result = compare(
      report(1, [account('x:jane', [finding('former-check', 'fail')])]),
      report(2, [account('x:jane', [finding('later-check', 'fail')])]),
    );
    expect(kinds(result)).toEqual({ 'later-check': 'not-checked-then', 'former-check': 'not-checked-now' });
    expect(hasNew(result)).toBe(false);
  });

  it('a renamed check is the same check, from either side', () => {
    const renamed = new Map([['former-check', 'later-check']]);
    const [old, now] = [
      report(1, [account('x:jane', [finding('former-check', 'fail')])]),
      report(2, [account('x:jane', [finding('later-check', 'pass')])]),
    ];
    expect(kinds(compare(old, now, { renamed }))).toEqual({ 'later-check': 'resolved' });
    expect(listRenamed()).toBeInstanceOf(Map);
  });

  it('settings tell their values; a value that changed without another answer is a change of its own', () => {
    const result = compare(
      report(1, [
        account('x:jane', [setting('find-by-email', 'fail', 'public'), setting('tags', 'fail', 'public')]),
      ]),
      report(2, [
        account('x:jane', [setting('find-by-email', 'pass', 'none'), setting('tags', 'fail', 'none')]),
      ]),
    );
    expect(result.accounts[0]!.changes).toMatchObject([
      { kind: 'resolved', values: { from: { id: 'public' }, to: { id: 'none' } } },
      { kind: 'changed', values: { from: { id: 'public' }, to: { id: 'none' } } },
    ]);
  });

  it('accounts are known by id, else by the network’s own id, else by a handle both know', () => {
    const jane = (more: object) => account('x:jane', [], more);
    const renamed = compare(
      report(1, [jane({ handles: ['jane'] })]),
      report(2, [account('x:77', [], { handle: 'janet', handles: ['jane', 'janet'], stableId: '77' })]),
    );
    expect(renamed.accounts).toMatchObject([{ id: 'x:77', handle: 'janet', formerHandle: 'jane' }]);
    const other = compare(
      report(1, [jane({ stableId: '1' })]),
      report(2, [account('x:2', [finding('public-email', 'fail')], { handles: ['jane'], stableId: '2' })]),
    );
    expect(other.accounts).toEqual([]);
    expect([other.came, other.gone]).toMatchObject([[{ id: 'x:2', failing: 1 }], [{ id: 'x:jane' }]]);
    expect(hasNew(other)).toBe(false);
    const elsewhere = compare(report(1, [jane({})]), report(2, [account('github:jane', [])]));
    expect(elsewhere.accounts).toEqual([]);
  });

  it('what the person dismissed is still there, and said to be intended', () => {
    const result = compare(
      report(1, [account('x:jane', [finding('public-email', 'pass')])]),
      report(2, [account('x:jane', [finding('public-email', 'fail', { dismissed: 5 })])]),
    );
    expect(result.accounts[0]).toMatchObject({ failing: 0, changes: [{ kind: 'new', dismissed: true }] });
  });

  it('companies are compared where both tell of browsing', () => {
    const sharing = (...names: string[]) => ({
      sharing: { companies: names.map((name) => ({ company: name.toLowerCase(), name })) },
    });
    const both = compare(report(1, [], sharing('Meta', 'TikTok')), report(2, [], sharing('Meta', 'Reddit')));
    expect(both.companies).toEqual({ came: ['Reddit'], gone: ['TikTok'] });
    expect(compare(report(1, []), report(2, [], sharing('Meta'))).companies).toBeNull();
  });

  it('the order in which they are given does not count, and is told', () => {
    const [old, now] = [
      report(1, [account('x:jane', [finding('public-email', 'pass')])]),
      report(2, [account('x:jane', [finding('public-email', 'fail')])], { overall: score(1, 9) }),
    ];
    const { swapped: _, ...straight } = compare(old, now);
    const { swapped, ...turned } = compare(now, old);
    expect(swapped).toBe(true);
    expect(turned).toEqual(straight);
    expect(turned.now.overall).toEqual(score(1, 9));
  });

  it('one report twice is nothing to compare', () => {
    const one = report(1, [account('x:jane', [])]);
    expect(compareReports(one, structuredClone(one), none)).toEqual({ problem: 'same' });
  });

  it('a summary is compared like a full report; counts only by their counts, if both have any', () => {
    const counts = (failing: number, more: Partial<NonNullable<ComparableReport['counts']>> = {}) => ({
      networks: [
        {
          network: 'x',
          accounts: 1,
          score: null,
          failing: { high: failing, medium: 0, low: 0 },
          dismissed: 0,
          unknown: 0,
          passed: 0,
        },
      ],
      checks: [{ check: 'public-email', severity: 'high' as const, failing, dismissed: 0 }],
      settings: [],
      apps: 1,
      sessions: 0,
      unreadable: 0,
      sharing: null,
      cautions: [],
      ties: null,
      ...more,
    });
    const full = report(1, [account('x:jane', [])], { counts: counts(0, { networks: [] }) });
    const brief = report(2, [], { depth: 'share-safe', counts: counts(2) });
    const result = compareReports(full, brief, none);
    if ('problem' in result || result.by !== 'counts') throw new Error('not by counts');
    expect(result.rows).toContainEqual({ of: 'check', check: 'public-email', before: 0, now: 2 });
    expect(result.rows).toContainEqual({ of: 'failing', network: 'x', before: 0, now: 2 });
    expect(result.rows).toContainEqual({ of: 'companies', before: null, now: null });
    expect(hasNew(result)).toBe(true);
    expect(tellComparison(translate('en'), result, networkName)).toContain('X: findings: 0 → 2');
    expect(compareReports(report(1, []), brief, none)).toEqual({ problem: 'no-counts' });
    const summary = report(2, [account('x:jane', [])], { depth: 'summary' });
    expect(compareReports(full, summary, none)).toMatchObject({ by: 'findings' });
  });

  it('every finding of both is told once, whatever they hold', () => {
    const outcome = fc.constantFrom('pass' as const, 'fail' as const, 'unknown' as const);
    const findings = fc
      .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), outcome)
      .map((all) => Object.entries(all).map(([check, is]) => finding(check, is)));
    fc.assert(
      fc.property(findings, findings, (before, now) => {
        const result = compare(report(1, [account('x:jane', before)]), report(2, [account('x:jane', now)]));
        const told = result.accounts[0]!.changes.map(({ check }) => check);
        expect(new Set(told).size).toBe(told.length);
        const all = new Set([...before, ...now].map(({ check }) => check));
        const quiet = [...all].filter((check) => {
          const [was, is] = [before, now].map((list) => list.find((one) => one.check === check)?.outcome);
          return was === is && was !== 'fail';
        });
        expect([...told, ...quiet].sort()).toEqual([...all].sort());
      }),
    );
  });
});

const version1 = (generated: number, outcome: string) =>
  JSON.stringify(
    {
      accounts: report(1, [account('x:jane', [finding('public-email', outcome as 'fail')])]).accounts,
      format: 'vitrine-report',
      generated,
      generator: { name: 'Vitrine', version: '0.1.0' },
      overall: null,
      version: 1,
    },
    null,
    2,
  );

describe('readReportFile', () => {
  const problem = (text: string) => {
    const read = readReportFile(text);
    return 'problem' in read ? read.problem : null;
  };

  it('reads what Vitrine saves, of either version, and says what else there is', () => {
    const text = version1(5, 'fail');
    expect(problem(text)).toBeNull();
    expect(problem(`\ufeff${text}`)).toBeNull();
    expect(problem(text.replace('"version": 1\n', '"version": 2,\n"depth": "summary"\n'))).toBeNull();
    expect(problem(text.replace('"version": 1\n', '"version": 3\n'))).toBe('newer');
    expect(problem(text.replace('"generated": 5', '"generated": "5"'))).toBe('damaged');
    expect(problem(text.replace('"generated": 5', '"generated": 9000000000000000'))).toBe('damaged');
    expect(problem(text.slice(0, -20))).toBe('cut');
    expect(problem(text.slice(0, 40))).toBe('cut');
    for (const other of ['', 'Dear all', '[]', 'null', '{"format":"vitrine-rescue","version":1}', '{"a":1}'])
      expect(problem(other), other).toBe('not-report');
    expect(problem(' '.repeat(maxReportText + 1))).toBe('too-large');
  });

  it('never throws, and any cut is noticed', () => {
    const text = version1(5, 'fail');
    fc.assert(fc.property(fc.string(), (odd) => void readReportFile(odd)));
    fc.assert(
      fc.property(fc.nat(text.length - 2), (length) => {
        expect(problem(text.slice(0, length))).not.toBeNull();
      }),
    );
  });
});

describe('compareFiles', () => {
  it('tells in every language what changed, the same each time', () => {
    const files = [
      { name: 'old.json', text: version1(Date.UTC(2026, 9, 1), 'pass') },
      { name: 'new.json', text: version1(Date.UTC(2026, 10, 1), 'fail') },
    ];
    for (const locale of locales) {
      const told = compareFiles(files, locale);
      if ('problem' in told) throw new Error(told.problem);
      expect(told.hasNew).toBe(true);
      expect(told.text).toContain(translate(locale).check('public-email').title);
      expect(told.text).not.toMatch(/compare\.|\{\w+\}|undefined/);
      expect(compareFiles(files, locale)).toEqual(told);
    }
  });

  it('of three the two newest are compared, whatever their order', () => {
    const [a, b, c] = [1, 2, 3].map((day) => report(day, []));
    expect(pickPair([c!, a!, b!])).toEqual({ pair: [c, b], older: [a] });
  });

  it('names the file that cannot be read', () => {
    const told = compareFiles(
      [
        { name: 'old.json', text: version1(1, 'pass') },
        { name: 'letter.txt', text: 'Dear all' },
      ],
      'en',
    );
    expect(told).toEqual({ problem: 'letter.txt is not a report saved as JSON by Vitrine.' });
  });
});
