import { describe, expect, it } from 'vitest';
import { describeOutcome } from '../../../components/dashboard/check/describe-outcome';
import {
  describeSteps,
  findNext,
  isDone,
  listByHand,
} from '../../../components/dashboard/check/describe-steps';
import type { Finding, Observation, Plan } from '../../../utils/model/schemas';
import {
  account,
  day,
  makeApp,
  makePlan,
  makeSettingFinding,
  makeSettingObservation,
  network,
  pick,
  started,
} from './make-check';

const steps = (plan: Plan | null, findings: Finding[] = [], observations: Observation[] = []) =>
  describeSteps({ account, settings: network, plan, findings, observations });

describe('the pages of a walk', () => {
  it('are those with something to read, in the catalogue’s order, before it was begun too', () => {
    const pages = ['audience', 'location', 'apps', 'app'];
    expect(steps(null).map(({ page }) => page)).toEqual(pages);
    expect(steps(makePlan()).map(({ page }) => page)).toEqual(pages);
    expect(steps(null).every(({ state }) => state === 'open')).toBe(true);
  });

  it('leaves out a page that the catalogue no longer has', () => {
    const plan = makePlan();
    plan.steps.push({ page: 'removed', state: 'open', health: null, at: null });
    expect(steps(plan).map(({ page }) => page)).not.toContain('removed');
  });

  it('count what was read and what is not as advised; what is intended is no complaint', () => {
    const findings = [
      makeSettingFinding('protected', 'off', 'fail'),
      makeSettingFinding('photo_tagging', 'public', 'fail', { dismissed: 5 }),
      makeSettingFinding('post_location', null, 'unknown'),
    ];
    const { settings, known, off } = pick(steps(makePlan(), findings), 'audience');
    expect([settings, known, off]).toEqual([2, 2, 1]);
    const unread = pick(steps(makePlan(), findings), 'location');
    expect([unread.settings, unread.known, unread.off]).toEqual([1, 0, 0]);
  });

  it('count the apps that stand there, not those that are gone', () => {
    const apps = [makeApp('Postbird'), makeApp('Old Quiz', { gone: started })];
    expect(pick(steps(makePlan(), [], apps), 'apps').listed).toBe(1);
  });

  it('take answers given before the walk began', () => {
    const answered = makeSettingFinding('read_receipts', 'on', 'pass');
    expect(pick(steps(makePlan(), [answered]), 'app').state).toBe('declared');
    expect(pick(steps(makePlan()), 'app').state).toBe('open');
  });

  it('propose the next one that was not just opened, then those again, then nothing', () => {
    const list = steps(makePlan({ audience: 'read', location: 'skipped' }));
    expect(findNext(list, new Set())?.page).toBe('apps');
    expect(findNext(list, new Set(['apps']))?.page).toBe('app');
    expect(findNext(list, new Set(['apps', 'app']))?.page).toBe('apps');
    const done = steps(
      makePlan({ audience: 'read', location: 'unreadable', apps: 'skipped', app: 'declared' }),
    );
    expect(findNext(done, new Set())).toBeNull();
    expect(done.every(isDone)).toBe(true);
  });

  it('leave what no page shows to the person', () => {
    const { app, web } = listByHand(network);
    expect([app, web].map((list) => list.map(({ id }) => id))).toEqual([['read_receipts'], ['hidden_away']]);
  });
});

describe('the outcome of a walk', () => {
  const outcome = (findings: Finding[], observations: Observation[] = [], plan = makePlan()) =>
    describeOutcome(findings, observations, steps(plan, findings, observations), plan);

  it('sorts settings by how they stand; what is no setting is not in it', () => {
    const { off, intended, advised, unread } = outcome([
      makeSettingFinding('protected', 'off', 'fail'),
      makeSettingFinding('photo_tagging', 'public', 'fail', { dismissed: 5 }),
      makeSettingFinding('post_location', 'off', 'pass'),
      { ...makeSettingFinding('hidden_away', null, 'fail'), setting: undefined } as unknown as Finding,
    ]);
    const ids = [off, intended, advised].map((list) => list.map(({ setting }) => setting?.id));
    expect(ids).toEqual([['protected'], ['photo_tagging'], ['post_location']]);
    expect(unread).toEqual([]);
  });

  it('gives each setting without an answer its own reason', () => {
    const findings = [
      makeSettingFinding('protected', null, 'unknown'),
      makeSettingFinding('photo_tagging', 'public', 'unknown'),
      makeSettingFinding('post_location', null, 'unknown'),
      makeSettingFinding('read_receipts', null, 'unknown'),
      makeSettingFinding('hidden_away', null, 'unknown'),
    ];
    const reasons = (plan: Plan) =>
      Object.fromEntries(
        outcome(findings, [], plan).unread.flatMap(({ because, findings: list }) =>
          list.map(({ setting }) => [setting!.id, because]),
        ),
      );
    expect(reasons(makePlan({ audience: 'read', location: 'skipped' }))).toEqual({
      protected: 'notShown',
      photo_tagging: 'notTold',
      post_location: 'skipped',
      read_receipts: 'app',
      hidden_away: 'noPage',
    });
    const open = outcome(findings, [], makePlan()).unread.find(({ because }) => because === 'open');
    expect(open?.pages).toEqual(['audience', 'location']);
    expect(reasons(makePlan({ location: 'unreadable' }))).toMatchObject({
      protected: 'open',
      post_location: 'unread',
    });
  });

  it('tells what changed since it began, from what to what, and nothing that changed before', () => {
    const until = started - 9 * day;
    const { changed } = outcome(
      [],
      [
        makeSettingObservation('protected', 'on', { previous: { value: 'off', until }, since: started + 5 }),
        makeSettingObservation('photo_tagging', 'friends', {
          previous: { value: 'public', until: started - 20 * day },
          since: started - 10 * day,
        }),
        makeSettingObservation('post_location', 'off', { since: started + 5 }),
      ],
    );
    expect(changed.map(({ observation, ...change }) => [observation.setting, change])).toEqual([
      ['protected', { from: 'off', to: 'on', until }],
    ]);
  });
});
