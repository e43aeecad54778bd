import { describe, expect, it } from 'vitest';
import {
  adviseValue,
  type Expected,
  expectOf,
  isOwnAdvice,
  meetsAdvice,
  nothingExpected,
} from '../../utils/audit/expect';
import { runChecks } from '../../utils/audit/run-checks';
import type { Posture } from '../../utils/model/words';
import { makeSetting } from '../../utils/store/make-settings';
import { day, makeAccount, settings } from './make';

const network = 'example-net';
const setting = settings.settings.find(({ id }) => id === 'who-sees-friends')!;

/** `'* work lock'`, `'example-net private default'`. */
const readPosture = (text: string): Expected['postures'][number] => {
  const [on, posture, kind] = text.split(' ') as [string, Posture, string];
  return { element: { network: on, posture }, locked: kind === 'lock', off: kind === 'off' };
};
const readAdvice = (text: string): Expected['advice'][number] => {
  const [on, value, kind] = text.split(' ') as [string, string, string];
  return {
    element: { network: on, setting: setting.id, value },
    locked: kind === 'lock',
    off: kind === 'off',
  };
};
const make = (postures: string[], advice: string[] = []): Expected => ({
  by: 'Example BV',
  postures: postures.map(readPosture),
  advice: advice.map(readAdvice),
});

describe('the posture that is expected', () => {
  it.each<[string[], Posture | undefined, Posture, 'person' | 'organisation' | 'nobody', boolean]>([
    // Of nobody's organisation.
    [[], undefined, 'balanced', 'nobody', false],
    [[], 'work', 'work', 'person', false],
    // A default: until the person chooses.
    [['example-net private default'], undefined, 'private', 'organisation', false],
    [['example-net private default'], 'work', 'work', 'person', false],
    [['example-net private default'], 'balanced', 'balanced', 'person', false],
    [['* work default'], undefined, 'work', 'organisation', false],
    [['* work default', 'example-net private default'], undefined, 'private', 'organisation', false],
    [['other-net private default'], undefined, 'balanced', 'nobody', false],
    [['example-net private off'], undefined, 'balanced', 'nobody', false],
    // A lock: whatever they chose.
    [['example-net private lock'], 'work', 'private', 'organisation', true],
    [['* private lock'], 'work', 'private', 'organisation', true],
    [['* private lock', 'example-net work lock'], 'balanced', 'work', 'organisation', true],
    [['other-net private lock'], 'work', 'work', 'person', false],
    // Both: the lock, of all networks too, before the default of this one.
    [['example-net work default', '* private lock'], undefined, 'private', 'organisation', true],
    [['* work default', 'example-net private lock'], 'work', 'private', 'organisation', true],
  ])('%j, and the person’s own %s', (postures, chosen, posture, chosenBy, locked) => {
    const account = { network, ...(chosen && { posture: chosen }) };
    expect(expectOf(account, make(postures))).toMatchObject({ posture, chosenBy, locked });
  });
});

describe('the value that is recommended', () => {
  it.each<[string, string[], string[], Posture | undefined, string]>([
    ['none', [], [], undefined, 'friends'],
    ['a default', [], ['example-net only-me default'], undefined, 'only-me'],
    ['a default, against a posture of theirs', [], ['example-net only-me default'], 'work', 'public'],
    ['a default, against the very same posture', [], ['example-net only-me default'], 'balanced', 'friends'],
    [
      'a default, under a default posture',
      ['* work default'],
      ['example-net only-me default'],
      undefined,
      'only-me',
    ],
    [
      'a default, where their posture is not in force',
      ['* work lock'],
      ['example-net only-me default'],
      'private',
      'only-me',
    ],
    ['a lock', [], ['example-net only-me lock'], undefined, 'only-me'],
    ['a lock, against a posture of theirs', [], ['example-net only-me lock'], 'work', 'only-me'],
    ['a lock that is laxer', [], ['example-net public lock'], 'private', 'public'],
    ['a lock, under a locked posture', ['* work lock'], ['example-net only-me lock'], undefined, 'only-me'],
    ['one of another network', [], ['other-net only-me lock'], undefined, 'friends'],
    ['one that was taken out', [], ['example-net only-me off'], undefined, 'friends'],
    ['one that the catalogue does not know', [], ['example-net nobody-at-all lock'], undefined, 'friends'],
  ])('%s', (_, postures, advice, chosen, value) => {
    const expectation = expectOf({ network, ...(chosen && { posture: chosen }) }, make(postures, advice));
    expect(adviseValue(setting, expectation)).toBe(value);
    const values = setting.options.map(({ id }) => id);
    for (const option of values)
      expect(meetsAdvice(setting, option, expectation), option).toBe(
        values.indexOf(option) >= values.indexOf(value),
      );
    expect(meetsAdvice(setting, 'mixed', expectation)).toBeNull();
  });

  it('is told apart from the catalogue’s, also where it is the same', () => {
    expect(isOwnAdvice(setting, expectOf({ network }, make([], ['example-net friends default'])))).toBe(true);
    expect(isOwnAdvice(setting, expectOf({ network }, nothingExpected))).toBe(false);
  });
});

describe('findings under what an organisation expects', () => {
  const account = makeAccount({ network });
  const occasion = {
    ...{ account: account.id, network, page: 'settings' as const },
    pageKey: 'privacy',
    url: '',
    at: day,
  };
  const observations = [
    makeSetting(occasion, { setting: setting.id, value: 'friends', cue: 'label', confidence: 'high' }),
  ];
  const judge = (expected?: Expected, posture?: Posture) =>
    runChecks({
      account: { ...account, ...(posture && { posture }) },
      ...{ observations, others: [], fields: {}, catalogue: null, settings, dismissals: new Map() },
      ...(expected && { expected }),
    }).findings.find(({ check }) => check === `setting.${setting.id}`)!;

  it('follow the advice, and say whose it is', () => {
    expect(judge()).toMatchObject({
      outcome: 'pass',
      setting: { advised: { id: 'friends' }, posture: 'balanced' },
    });
    expect(judge().setting).not.toHaveProperty('advisedBy');
    const own = judge(make([], ['example-net only-me lock']));
    expect(own).toMatchObject({
      outcome: 'fail',
      setting: { advised: { id: 'only-me' }, advisedBy: 'Example BV' },
    });
    const nameless = judge({ ...make([], ['example-net only-me lock']), by: '' });
    expect(nameless.setting!.advisedBy).toBe('');
  });

  it('follow the posture, whose advice is the catalogue’s', () => {
    const { outcome, setting: facts } = judge(make(['* private lock']), 'work');
    expect([outcome, facts!.posture, facts!.advised.id]).toEqual(['fail', 'private', 'only-me']);
    expect(facts).not.toHaveProperty('advisedBy');
    expect(judge(make(['* private default']), 'work').outcome).toBe('pass');
  });
});
