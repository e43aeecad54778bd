import { describe, expect, it } from 'vitest';
import { describeKeys, isSet, type KeyRow } from '../../../components/dashboard/policy/describe-keys';
import { nameKey, nameReason, nameValue } from '../../../components/dashboard/policy/name-values';
import { translate } from '../../../utils/i18n/translate';
import type { Choices, Policy, PolicyValue } from '../../../utils/model/policy';
import { locales } from '../../../utils/model/settings';
import { settingsOf } from '../../../utils/networks/settings';
import { policyKeys } from '../../../utils/policy/registry';

const makePolicy = (keys: Record<string, PolicyValue>): Policy => ({
  organisation: 'Example BV',
  version: '2026-11',
  keys,
});
const rowOf = (id: string, choices: Choices, keys: Record<string, PolicyValue> | null): KeyRow =>
  describeKeys(choices, keys && makePolicy(keys)).find((row) => row.id === id)!;
const tell = (row: KeyRow) => row.inForce.map(({ id, origin }) => `${id}: ${origin}`);
const tellOut = (row: KeyRow) => row.out.map(({ id, origin }) => `${id}: ${origin}`);

describe('rows of the inspector', () => {
  it('has one for every key, also without a policy', () => {
    const rows = describeKeys({}, null);
    expect(rows.map(({ id }) => id)).toEqual([...policyKeys.keys()]);
    expect(rows.some(isSet)).toBe(false);
    expect(rows.flatMap(({ inForce }) => inForce).every(({ origin }) => origin === 'vitrine')).toBe(true);
  });

  it.each([...policyKeys.values()])(
    '$id: shows its default and its lock as such',
    ({ id, kind, example }) => {
      const byDefault = rowOf(id, {}, { [id]: { default: example.default } });
      expect(byDefault.set).toEqual({ default: true, lock: false });
      expect(byDefault.whole).toBe(false);
      expect(byDefault.inForce.map(({ origin }) => origin)).toContain('default');
      const byLock = rowOf(id, {}, { [id]: { lock: example.lock } });
      expect(byLock.set).toEqual({ default: false, lock: true });
      expect([...byLock.inForce, ...byLock.out].every(({ origin }) => origin === 'lock')).toBe(true);
      expect(byLock.inForce.length + byLock.out.length).toBeGreaterThan(0);
      if (kind === 'scalar') expect(byLock.whole).toBe(true);
    },
  );

  it('puts what is set first', () => {
    const rows = describeKeys({}, makePolicy({ terms: { lock: { add: [] } }, language: { lock: 'nl' } }));
    expect(rows.slice(0, 3).map(({ id }) => id)).toEqual(['language', 'terms', 'advice']);
  });

  it('tells a choice from a default, and what was suggested where they differ', () => {
    const keys = { 'retention-days': { default: 180 } };
    expect(rowOf('retention-days', {}, keys)).toMatchObject({
      inForce: [{ value: 180, origin: 'default' }],
      suggested: null,
    });
    expect(rowOf('retention-days', { 'retention-days': 30 }, keys)).toMatchObject({
      inForce: [{ value: 30, origin: 'yours' }],
      suggested: { value: 180 },
    });
    expect(rowOf('retention-days', { 'retention-days': 180 }, keys).suggested).toBeNull();
    expect(
      rowOf('retention-days', { 'retention-days': 30 }, { 'retention-days': { lock: 90 } }),
    ).toMatchObject({ inForce: [{ value: 90, origin: 'lock' }], suggested: null });
  });

  it('says of each element of a list where it came from, and of what is not in it why', () => {
    const row = rowOf(
      'networks-off',
      { 'networks-off': { add: ['quora', 'linkedin'], remove: ['reddit', 'vk'] } },
      {
        'networks-off': {
          default: { add: ['reddit', 'tiktok'] },
          lock: { add: ['vk'], remove: ['linkedin'] },
        },
      },
    );
    expect(tell(row)).toEqual(['tiktok: default', 'quora: yours', 'vk: lock']);
    expect(tellOut(row)).toEqual(['linkedin: lock', 'reddit: yours']);
    expect(row.whole).toBe(false);
  });

  it('a list that is locked as a whole holds nothing of the person’s', () => {
    const row = rowOf(
      'networks-off',
      { 'networks-off': { add: ['quora'], remove: ['reddit'] } },
      { 'networks-off': { default: { add: ['reddit'] }, lock: { replace: ['vk'] } } },
    );
    expect(tell(row)).toEqual(['vk: lock']);
    expect(row.out).toEqual([]);
    expect(row.whole).toBe(true);
  });
});

describe.each(locales)('words of the inspector in %s', (locale) => {
  const t = translate(locale);

  it.each([...policyKeys.values()])('$id has a title, a text and words for its values', ({ id, example }) => {
    const { title, text } = nameKey(t, id);
    expect(title).not.toBe(id);
    expect(text).not.toBe('');
    const row = rowOf(id, {}, { [id]: { lock: example.lock } });
    for (const held of [...row.inForce, ...row.out]) {
      const words = nameValue(t, id, held, settingsOf);
      expect(words).not.toBe('');
      expect(words).not.toMatch(/[{}[\]]|undefined|null|^true$|^false$/);
    }
  });

  it('has words for every reason', () => {
    expect(nameReason(t, 'bad-pattern')).not.toContain('reason.');
  });
});

describe('values in words', () => {
  const t = translate('en');
  const name = (key: string, id: string, value: unknown) =>
    nameValue(t, key, { id, value, origin: 'lock' }, settingsOf);

  it.each([
    ['networks-off', 'linkedin', 'linkedin', 'LinkedIn'],
    ['features-off', 'show-me', 'show-me', 'Show me'],
    ['keep-sharing', 'keep-sharing', false, 'No'],
    ['retention-days', 'retention-days', 90, '90 days'],
    ['language', 'language', 'nl', 'Nederlands'],
    ['report-name', 'report-name', '', 'None'],
    ['postures', '*', { network: '*', posture: 'balanced' }, 'All other networks: Balanced'],
    [
      'advice',
      'facebook/future_posts',
      { network: 'facebook', setting: 'future_posts', value: 'friends' },
      'Facebook, Who can see your future posts?: Friends',
    ],
    ['advice', 'facebook/future_posts', null, 'Facebook, Who can see your future posts?'],
    ['a-key-to-come', 'a-key-to-come', { a: 1 }, '{"a":1}'],
  ])('%s of %s', (key, id, value, words) => expect(name(key, id, value)).toBe(words));
});
