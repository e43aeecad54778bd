import { describe, expect, it } from 'vitest';
import { compareSummaries, listToRecall } from '../../utils/history/compare-summaries';
import { countChanges } from '../../utils/history/count-changes';
import type { EventKind, HistoryEvent } from '../../utils/model/history';
import type { Finding, Summary } from '../../utils/model/schemas';
import { makeFinding, makeScore, makeSetting, makeSummary } from '../components/draw';

type Outcome = Finding['outcome'];
const check = (outcome: Outcome, change: Partial<Finding> = {}) => makeFinding({ outcome, ...change });
const stand = (...findings: Finding[]): Summary => makeSummary({ findings });
const kinds = (events: readonly HistoryEvent[]) => events.map(({ kind }) => kind);

/** Reads the same check again and again; what each reading says is remembered as it would be in the store. */
function follow(...outcomes: Outcome[]): EventKind[][] {
  let past: HistoryEvent[] = [];
  const found: EventKind[][] = [];
  for (let at = 1; at < outcomes.length; at++) {
    const [before, after] = [stand(check(outcomes[at - 1]!)), stand(check(outcomes[at]!))];
    const events = compareSummaries(
      before,
      after,
      at,
      past.filter((event) => listToRecall(before, after).has(event.check)),
    );
    past = [...past, ...events];
    found.push(kinds(events));
  }
  return found;
}

describe('compareSummaries', () => {
  it.each<[string, Outcome[], EventKind[][]]>([
    ['begins to fail', ['pass', 'fail'], [['new']]],
    ['is resolved', ['fail', 'pass'], [['resolved']]],
    ['comes back', ['fail', 'pass', 'fail'], [['resolved'], ['returned']]],
    [
      'comes back twice',
      ['fail', 'pass', 'fail', 'pass', 'fail'],
      [['resolved'], ['returned'], ['resolved'], ['returned']],
    ],
    ['is answered for the first time', ['unknown', 'pass'], [['readable']]],
    ['is found failing where nobody looked before', ['unknown', 'fail'], [['readable']]],
    ['cannot be read any more', ['pass', 'unknown'], [['unreadable']]],
    ['was out of sight and is as it was', ['fail', 'unknown', 'fail'], [['unreadable'], ['readable']]],
    ['was resolved while out of sight', ['fail', 'unknown', 'pass'], [['unreadable'], ['resolved']]],
    ['began while out of sight', ['pass', 'unknown', 'fail'], [['unreadable'], ['new']]],
    [
      'came back while out of sight',
      ['fail', 'pass', 'unknown', 'fail'],
      [['resolved'], ['unreadable'], ['returned']],
    ],
    ['stays as it is', ['fail', 'fail'], [[]]],
  ])('a check that %s', (_, outcomes, expected) => {
    expect(follow(...outcomes)).toEqual(expected);
  });

  it('makes nothing of a first reading: there is nothing to compare it with', () => {
    const after = stand(check('fail'));
    expect(compareSummaries(null, after, 1, [])).toEqual([]);
    const claimed = makeSummary({ findings: [check('unknown')], score: makeScore({ known: 0 }) });
    expect(compareSummaries(claimed, after, 1, [])).toEqual([]);
  });

  it('makes nothing of checks that only one version of Vitrine has', () => {
    const [old, added] = [check('fail', { check: 'former-check' }), check('fail', { check: 'new-check' })];
    expect(compareSummaries(stand(old), stand(added), 1, [])).toEqual([]);
  });

  it('makes nothing of a dismissal', () => {
    expect(compareSummaries(stand(check('fail')), stand(check('fail', { dismissed: 5 })), 9, [])).toEqual([]);
  });

  it('tells from what to what a setting changed, for better or worse, beside what follows from it', () => {
    const set = (id: string, outcome: Outcome) => makeSetting({ value: { id, labels: {} } }, { outcome });
    const better = compareSummaries(stand(set('public', 'fail')), stand(set('friends', 'pass')), 7, []);
    expect(better).toEqual([
      {
        id: 'x:sam_example|7|setting.photo_tagging|setting-changed',
        account: 'x:sam_example',
        network: 'x',
        at: 7,
        kind: 'setting-changed',
        check: 'setting.photo_tagging',
        severity: 'high',
        from: 'public',
        to: 'friends',
      },
      expect.objectContaining({ kind: 'resolved' }),
    ]);
    expect(
      kinds(compareSummaries(stand(set('public', 'fail')), stand(set('members', 'fail')), 7, [])),
    ).toEqual(['setting-changed']);
    const untold = makeSetting({ value: null }, { outcome: 'unknown' });
    expect(kinds(compareSummaries(stand(set('public', 'fail')), stand(untold), 7, []))).toEqual([
      'unreadable',
    ]);
  });

  it('holds figures and ids only, nothing of what was seen', () => {
    const events = compareSummaries(stand(check('pass')), stand(check('fail')), 7, []);
    expect(JSON.stringify(events)).not.toContain('0142');
  });

  it('asks for former events only where they decide', () => {
    expect([...listToRecall(stand(check('fail')), stand(check('pass')))]).toEqual([]);
    expect([...listToRecall(stand(check('pass')), stand(check('unknown')))]).toEqual([]);
    expect([...listToRecall(stand(check('pass')), stand(check('fail')))]).toEqual(['public-phone']);
    expect([...listToRecall(stand(check('unknown')), stand(check('pass')))]).toEqual(['public-phone']);
  });
});

describe('countChanges', () => {
  const event = (kind: EventKind, at: number, change: Partial<HistoryEvent> = {}): HistoryEvent => ({
    ...{
      id: `${at}${kind}`,
      account: 'x:sam',
      network: 'x',
      at,
      kind,
      check: 'public-phone',
      severity: 'high',
    },
    ...change,
  });

  it('counts each check once, for how it stands now', () => {
    const events = [
      event('resolved', 3),
      event('new', 1, { check: 'public-email' }),
      event('returned', 5, { check: 'public-address' }),
      event('setting-changed', 4, { check: 'setting.one' }),
      event('setting-changed', 5, { check: 'setting.one' }),
      event('readable', 5, { check: 'setting.two', answer: 'pass' }),
    ];
    expect(countChanges(events)).toEqual({
      ...{ new: 1, resolved: 1, returned: 1, readable: 1, unreadable: 0, 'setting-changed': 1 },
    });
  });

  it('says nothing of what came and went', () => {
    const sum = (...list: HistoryEvent[]) => Object.values(countChanges(list)).reduce((a, b) => a + b, 0);
    expect(sum(event('new', 1), event('resolved', 2))).toBe(0);
    expect(sum(event('resolved', 1), event('returned', 2))).toBe(0);
    expect(sum(event('unreadable', 1, { answer: 'fail' }), event('readable', 2, { answer: 'fail' }))).toBe(0);
    expect(countChanges([event('returned', 3), event('unreadable', 4, { answer: 'fail' })]).unreadable).toBe(
      1,
    );
    expect(countChanges([event('resolved', 1), event('returned', 2), event('resolved', 3)]).resolved).toBe(1);
  });

  it('keeps accounts apart', () => {
    expect(countChanges([event('new', 1), event('new', 1, { account: 'x:robin' })]).new).toBe(2);
  });
});
