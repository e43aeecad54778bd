import fc from 'fast-check';
import type { ListChange, Policy } from '../../utils/model/policy';
import type { OwnSettings, Settings } from '../../utils/model/settings';
import type { PolicyKey } from '../../utils/policy/define';
import { policyKeys } from '../../utils/policy/registry';

/** Elements that a list may hold, few, so that policies and people meet. */
const elements: Record<string, unknown[]> = {
  'clean-photos-on': ['facebook', 'x', 'forum.example.com'],
  'draft-kinds-off': ['absence', 'phone', 'credentials'],
  'draft-places-off': ['viva-engage', 'x', 'intranet.example.com'],
  'exports-off': ['json', 'csv', 'html'],
  'features-off': ['watch-sites', 'consents', 'page-report'],
  'networks-off': ['vk', 'x', 'linkedin', 'tiktok'],
  'own-sites': ['wiki.example.com', 'forum.example.com', 'a.example.com'],
  'paused-hosts': ['payroll.example.com', 'b.example.com', 'c.example.com'],
  postures: ['*', 'x', 'linkedin'].map((network) => ({ network, posture: 'work' })),
  advice: ['friends', 'only-me'].map((value) => ({ network: 'facebook', setting: 'future_posts', value })),
  terms: ['one', 'two', 'three'].map((id) => ({
    id,
    name: id,
    why: '',
    words: [id],
    patterns: [],
    level: 'warn',
    fineOn: [],
    warnOn: [],
    holdOn: [],
  })),
};

const values: Record<string, unknown[]> = {
  'first-run-page': [true, false],
  'hold-post': [true, false],
  'keep-sharing': [true, false],
  language: ['auto', 'en', 'nl'],
  'report-contact': ['', 'privacy@example.com', 'jane@example.com'],
  'report-name': ['', 'Example BV', 'Jane'],
  'retention-days': [30, 90, 400],
  'sharing-days': [14, 30, 90],
  'support-address': ['', 'https://help.example.com/', 'mailto:help@example.com'],
};

/** A new key has no values here until somebody gives it some, and then the properties below would not speak of it. */
export function valuesOf(key: PolicyKey): unknown[] {
  const found = (key.kind === 'list' ? elements : values)[key.id];
  if (!found) throw new Error(`make-policy.ts has no values for ${key.id}`);
  return found;
}

const some = <E>(arbitrary: fc.Arbitrary<E>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

function makeChange(key: Extract<PolicyKey, { kind: 'list' }>): fc.Arbitrary<ListChange<unknown>> {
  const list = fc.subarray(valuesOf(key));
  const one = (part: unknown[]) => part.map(key.idOf);
  return fc
    .record({
      replace: fc.option(list, { nil: undefined, freq: 1 }),
      remove: some(list.map(one)),
      add: some(list),
    })
    .map((change) => Object.fromEntries(Object.entries(change).filter(([, part]) => part !== undefined)));
}

/** Any sound policy over all keys. */
export const somePolicy: fc.Arbitrary<Policy> = fc
  .record(
    Object.fromEntries(
      [...policyKeys.values()].map((key) => {
        const value: fc.Arbitrary<unknown> =
          key.kind === 'list' ? makeChange(key) : fc.constantFrom(...valuesOf(key));
        return [key.id, fc.record({ default: value, lock: value }, { requiredKeys: [] })];
      }),
    ),
    { requiredKeys: [] },
  )
  .map((keys) => ({ organisation: 'Example BV', version: '1', keys: keys as Policy['keys'] }));

/** Any change that a person may ask for. */
export const someChange: fc.Arbitrary<Partial<OwnSettings>> = fc.record(
  {
    ...Object.fromEntries(
      [...policyKeys.values()].flatMap((key) => {
        if (key.setting === null) return [];
        const value = key.kind === 'list' ? fc.subarray(valuesOf(key)) : fc.constantFrom(...valuesOf(key));
        return [[key.setting, value as fc.Arbitrary<unknown>]];
      }),
    ),
    sitesRead: fc.subarray(['*://*.example.com/*', '*://a.example/*']),
    welcomed: fc.boolean(),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<OwnSettings>>;

/** What of a policy's locks does not hold; empty where all do. By another way than `settle` goes. */
export function findBroken(settings: Settings, policy: Policy): string[] {
  return [...policyKeys.values()].flatMap((key) => {
    const lock = policy.keys[key.id]?.lock;
    if (lock === undefined || key.setting === null) return [];
    const now = settings[key.setting];
    if (key.kind === 'scalar') return now === lock ? [] : [`${key.id} is ${now}, not ${lock}`];
    const { replace, remove = [], add = [] } = lock as ListChange;
    const ids = new Set(now as string[]);
    const whole = new Set([...(replace ?? []).filter((id) => !remove.includes(id)), ...add]);
    return [
      ...add.filter((id) => !ids.has(id)).map((id) => `${key.id} lacks ${id}`),
      ...remove.filter((id) => ids.has(id) && !add.includes(id)).map((id) => `${key.id} has ${id}`),
      ...(replace && (whole.size !== ids.size || [...whole].some((id) => !ids.has(id)))
        ? [`${key.id} is ${[...ids]}, not ${[...whole]}`]
        : []),
    ];
  });
}
