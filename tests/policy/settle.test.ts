import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choices, ListChange, Policy } from '../../utils/model/policy';
import { defaultSettings, type OwnSettings } from '../../utils/model/settings';
import { changeList } from '../../utils/policy/change-list';
import { choose } from '../../utils/policy/choose';
import { isAlike } from '../../utils/policy/is-alike';
import { policyKeys } from '../../utils/policy/registry';
import { describeManaged, settle } from '../../utils/policy/settle';
import { findBroken, someChange, somePolicy } from './make-policy';

const itself = (id: string) => id;
const make = (keys: Policy['keys']): Policy => ({ organisation: 'Example BV', version: '', keys });

describe('changeList', () => {
  it.each<[string[], ListChange | undefined, string[]]>([
    [['a', 'b'], undefined, ['a', 'b']],
    [['a', 'b'], { replace: [] }, []],
    [['a'], { replace: ['b', 'c'], remove: ['c'], add: ['d'] }, ['b', 'd']],
    [['a', 'b'], { remove: ['b', 'z'], add: ['b', 'a'] }, ['a', 'b']],
  ])('%j by %j gives %j', (base, change, result) => {
    expect(changeList(base, change, itself)).toEqual(result);
  });
});

describe('isAlike', () => {
  it('goes by what JSON says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const copy = JSON.parse(JSON.stringify(one));
        expect(isAlike(one, copy)).toBe(true);
        if (isAlike(one, other)) expect(sortedJson(one)).toBe(sortedJson(other));
        else expect(sortedJson(one)).not.toBe(sortedJson(other));
      }),
    );
  });

  it('does not go by the order of properties, nor by those that are undefined', () => {
    expect(isAlike({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
    expect(isAlike({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(isAlike({ a: 1, b: undefined }, { a: 1, c: 2 })).toBe(false);
    expect(isAlike([1, 2], [2, 1])).toBe(false);
    expect(isAlike([], {})).toBe(false);
    expect(isAlike({ toString: 1 }, {})).toBe(false);
  });
});

describe('settle', () => {
  it('sets locks before choices, choices before defaults, and those before our own', () => {
    const policy = make({
      language: { default: 'nl' },
      'retention-days': { default: 180, lock: 90 },
      'sharing-days': { default: 30 },
    });
    const settings = settle({ 'retention-days': 10, 'sharing-days': 5 }, policy);
    expect(settings).toMatchObject({ locale: 'nl', retentionDays: 90, sharingDays: 5, keepSharing: true });
    expect(settings.managed).toEqual({ by: 'Example BV', locks: ['retention-days'], held: {} });
  });

  it('is as it always was without a policy', () => {
    expect(settle({}, null)).toEqual(defaultSettings);
  });

  it('tells an element that a lock both removes and adds as held in', () => {
    const policy = make({ 'networks-off': { lock: { remove: ['vk', 'x'], add: ['vk'] } } });
    expect(describeManaged(policy).held).toEqual({ 'networks-off': { in: ['vk'], out: ['x'] } });
    expect(settle({}, policy).networksOff).toEqual(['vk']);
  });
});

/** The person's word, key by key and element by element, told as simply as can be. */
class Person {
  words = new Map<string, unknown>();
  wishes = new Map<string, boolean>();

  ask(change: Partial<OwnSettings>, choices: Choices, policy: Policy): void {
    const now = settle(choices, policy);
    const { locks, held } = describeManaged(policy);
    for (const key of policyKeys.values()) {
      const wanted = key.setting === null ? undefined : change[key.setting];
      if (wanted === undefined || locks.includes(key.id)) continue;
      if (key.kind === 'scalar') {
        if (wanted !== now[key.setting!]) this.words.set(key.setting!, wanted);
        continue;
      }
      const [want, have] = [wanted as string[], now[key.setting!] as string[]];
      for (const id of new Set([...want, ...have])) {
        if (held[key.id]?.in.includes(id) || held[key.id]?.out.includes(id)) continue;
        if (want.includes(id) !== have.includes(id)) this.wishes.set(`${key.id}/${id}`, want.includes(id));
      }
    }
  }

  expected(policy: Policy | null, setting: keyof OwnSettings, id: string): unknown {
    const key = policyKeys.get(id)!;
    const value = policy?.keys[id];
    if (key.kind === 'scalar')
      return value?.lock ?? this.words.get(setting) ?? value?.default ?? defaultSettings[setting];
    const base = changeList([] as string[], value?.default as ListChange, itself);
    const mine = [...this.wishes].filter(([name]) => name.startsWith(`${id}/`));
    const ids = (on: boolean) =>
      mine.filter(([, wish]) => wish === on).map(([name]) => name.slice(id.length + 1));
    const chosen = [...base.filter((one) => !ids(false).includes(one)), ...ids(true)];
    return [...new Set(changeList(chosen, value?.lock as ListChange, itself))].sort();
  }
}

describe('the person and the organisation, whatever they do', () => {
  const steps = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: someChange },
      somePolicy.map((policy) => ({ policy })),
    ),
    {
      maxLength: 12,
    },
  );

  it('no change undoes a lock, and each keeps what is theirs', () => {
    fc.assert(
      fc.property(somePolicy, steps, (first, all) => {
        let policy: Policy = first;
        let choices: Choices = {};
        const person = new Person();
        const check = (by: Policy | null) => {
          const settings = settle(choices, by);
          for (const { id, setting } of policyKeys.values()) {
            if (setting === null) continue;
            const now = settings[setting];
            expect(Array.isArray(now) ? [...now].sort() : now, id).toEqual(person.expected(by, setting, id));
          }
          if (by) expect(findBroken(settings, by)).toEqual([]);
        };
        for (const step of all) {
          if ('policy' in step) policy = step.policy;
          else {
            person.ask(step, choices, policy);
            const before = settle(choices, policy);
            const answer = choose(choices, step, policy);
            choices = answer.choices;
            const after = settle(choices, policy);
            // Refused is what is not as it was asked for, and nothing else.
            for (const { id, setting, kind } of policyKeys.values()) {
              if (setting === null || step[setting] === undefined) continue;
              const sort = (value: unknown) => (kind === 'list' ? [...(value as string[])].sort() : value);
              expect(answer.refused.includes(id), id).toBe(
                !isAlike(sort(after[setting]), sort(step[setting])),
              );
              if (answer.refused.includes(id) && kind === 'scalar')
                expect(after[setting]).toBe(before[setting]);
            }
            expect(choose(choices, after, policy)).toEqual({ choices, refused: [] });
          }
          check(policy);
          // With the policy gone, what is left is the person's own.
          check(null);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_name, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
