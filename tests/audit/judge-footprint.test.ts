import { describe, expect, it } from 'vitest';
import { judgeFootprint } from '../../utils/audit/judge-footprint';
import { nameAny } from '../../utils/i18n/name-sharing';
import { translate } from '../../utils/i18n/translate';
import type { Tie } from '../../utils/model/footprint';
import { findingSchema } from '../../utils/model/schemas';
import { locales } from '../../utils/model/settings';
import { makeAccount } from './make';

const accounts = ['a', 'b', 'c', 'd'].map((handle) => makeAccount({ id: `n:${handle}`, handle }));
const tie = (a: string, b: string, seenBy: Tie['seenBy'], kind: Tie['kind'] = 'handle'): Tie => ({
  ...{ a: `n:${a}`, b: `n:${b}`, kind, field: null, seenBy, likeness: 1 },
});
const judge = (ties: Tie[], dismissals: [string, number][] = []) =>
  judgeFootprint(accounts, ties, new Map(dismissals));

describe('linkable-accounts', () => {
  it('is one finding per cluster that everyone or every member can put together, of no account', () => {
    const found = judge([
      tie('a', 'b', 'public'),
      tie('a', 'b', 'members', 'picture'),
      tie('c', 'd', 'members', 'email'),
    ]);
    expect(found.map(({ id, outcome, severity, audience }) => [id, outcome, severity, audience])).toEqual([
      ['footprint/linkable-accounts/n%3Aa,n%3Ab', 'fail', 'low', 'public'],
      ['footprint/linkable-accounts/n%3Ac,n%3Ad', 'fail', 'medium', 'members'],
    ]);
    for (const finding of found) {
      expect(finding).toMatchObject({ account: 'footprint', network: 'footprint', fix: null, evidence: [] });
      expect(findingSchema.parse(finding)).toEqual(finding);
    }
  });

  it('has an id that is made of the accounts alone', () => {
    const ids = (ties: Tie[]) => judge(ties).map(({ id }) => id);
    expect(ids([tie('a', 'b', 'public'), tie('b', 'c', 'public')])).toEqual(
      ids([tie('a', 'c', 'members', 'email'), tie('a', 'b', 'public', 'website')]),
    );
  });

  it('says nothing of what chosen people alone see, and does not know what is not known', () => {
    expect(judge([tie('a', 'b', 'chosen', 'email')])).toEqual([]);
    expect(judge([])).toEqual([]);
    const [finding] = judge([tie('a', 'b', 'unknown', 'email')]);
    expect(finding).toMatchObject({
      outcome: 'unknown',
      unknownBecause: 'audience-unknown',
      audience: 'unknown',
    });
  });

  it('tells of the larger cluster that there may be beside the one there is, and not twice of the same', () => {
    const larger = judge([tie('a', 'b', 'public'), tie('b', 'c', 'unknown')]);
    expect(larger.map(({ outcome, footprint }) => [outcome, footprint!.accounts.length])).toEqual([
      ['fail', 2],
      ['unknown', 3],
    ]);
    expect(judge([tie('a', 'b', 'public'), tie('a', 'b', 'unknown', 'email')])).toHaveLength(1);
  });

  it('stays dismissed for the same accounts, and comes back with one more', () => {
    const dismissed: [string, number][] = [['footprint/linkable-accounts/n%3Aa,n%3Ab', 5]];
    expect(judge([tie('a', 'b', 'public')], dismissed)[0]!.dismissed).toBe(5);
    expect(judge([tie('a', 'b', 'public'), tie('b', 'c', 'public')], dismissed)[0]!.dismissed).toBeNull();
  });

  it('is named by what those can see who it is about, in every language', () => {
    const [finding] = judge([
      tie('a', 'b', 'public'),
      tie('b', 'c', 'public', 'picture'),
      tie('a', 'c', 'public', 'avatar'),
      tie('a', 'b', 'chosen', 'phone'),
    ]);
    expect(nameAny(translate('en'), finding!).title).toBe(
      'Anyone can tie these 3 accounts together, by picture and handle',
    );
    for (const locale of locales) {
      const { title, why, fix } = nameAny(translate(locale), finding!);
      expect(title).toContain('3');
      expect(`${title}${why}${fix}`).not.toMatch(/footprint\.|\{/);
    }
  });

  it('says plainly that a handle alone is a hint', () => {
    const [finding] = judge([tie('a', 'b', 'public')]);
    expect(nameAny(translate('en'), finding!).why).toContain('a hint, not proof');
  });
});
