import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListChange, TermList } from '../../utils/model/policy';
import { patternRoom } from '../../utils/policy/pattern-room';
import { readPolicy } from '../../utils/policy/read-policy';
import { policyKeys } from '../../utils/policy/registry';
import { policySchema } from '../../utils/policy/schema';

const list = { id: 'projects', name: 'Projects', words: ['Falcon'] };
const many = (count: number, make = (n: number) => `word ${n}`) =>
  Array.from({ length: count }, (_, n) => make(n));
const listRejected = (raw: unknown) => readPolicy(raw).rejected.map(({ path, reason }) => [path, reason]);
const readKey = (id: string, value: unknown) => readPolicy({ [id]: value }).policy.keys[id];
const readTerms = (...add: unknown[]) =>
  (readKey('terms', { lock: { add } })?.lock as ListChange<TermList> | undefined)?.add;

describe('readPolicy', () => {
  it('takes a policy that is right as it stands', () => {
    const raw = {
      about: { organisation: 'Example BV', version: '2026-11' },
      language: { default: 'nl' },
      'networks-off': { default: { add: ['tiktok'] }, lock: { add: ['vk'], remove: ['linkedin'] } },
      'own-sites': { lock: { replace: [] } },
    };
    const { about, ...keys } = raw;
    expect(readPolicy(raw)).toEqual({ policy: { ...about, keys }, rejected: [] });
  });

  it('drops what is wrong, names it, and leaves the rest in force', () => {
    const raw = {
      about: { organisation: 'Example BV', version: ['x'], by: 'me' },
      nonsense: { lock: 1 },
      language: { default: 'tlh', lock: 'nl' },
      'retention-days': { default: 90, lock: 9000, forced: true },
      'report-name': { lock: 'x'.repeat(201) },
      'support-address': { lock: 'javascript:alert(1)' },
      'keep-sharing': 'no',
      'networks-off': { lock: { add: ['vk', 'tyktok', 'vk', 7], replace: 'x', also: [] } },
      'paused-hosts': { lock: ['payroll.example.com'] },
      postures: {
        lock: {
          add: [
            { network: 'x', posture: 'open' },
            { network: 'nowhere', posture: 'work' },
          ],
        },
      },
    };
    expect(listRejected(raw)).toEqual([
      ['nonsense', 'unknown-key'],
      ['about.by', 'unknown-key'],
      ['about.version', 'wrong-type'],
      ['keep-sharing', 'wrong-type'],
      ['language.default', 'not-allowed'],
      ['networks-off.lock.also', 'unknown-key'],
      ['networks-off.lock.replace', 'wrong-type'],
      ['networks-off.lock.add[1]', 'not-allowed'],
      ['networks-off.lock.add[0]', 'repeated'],
      ['networks-off.lock.add[3]', 'not-allowed'],
      ['paused-hosts.lock', 'wrong-type'],
      ['postures.lock.add[0].posture', 'not-allowed'],
      ['postures.lock.add[1].network', 'not-allowed'],
      ['report-name.lock', 'too-long'],
      ['retention-days.forced', 'unknown-key'],
      ['retention-days.lock', 'out-of-range'],
      ['support-address.lock', 'not-allowed'],
    ]);
    expect(readPolicy(raw).policy).toEqual({
      organisation: 'Example BV',
      version: '',
      keys: {
        language: { lock: 'nl' },
        'networks-off': { lock: { add: ['vk'] } },
        'retention-days': { default: 90 },
      },
    });
  });

  it('says what would have been right, and cuts what was wrong', () => {
    const { rejected } = readPolicy({
      language: { lock: 'xx' },
      'keep-sharing': { lock: 'maybe' },
      'retention-days': { lock: 0 },
      'own-sites': { default: { add: ['not a host'] } },
      'report-name': { lock: 'a'.repeat(500) },
    });
    expect(rejected.map(({ path, wanted }) => [path, wanted])).toEqual([
      ['keep-sharing.lock', 'true or false'],
      ['language.lock', 'one of auto, en, nl, de, fr'],
      ['own-sites.default.add[0]', 'text of at most 253 characters, such as forum.example.com'],
      ['report-name.lock', 'text of at most 200 characters, such as Example BV'],
      ['retention-days.lock', 'a whole number from 1 to 3650'],
    ]);
    expect(rejected[3]!.value).toBe(`"${'a'.repeat(78)}…`);
  });

  it.each([null, undefined, 'text', '[]', 3, [], [1]])(
    'takes %j for no policy at all, and says so',
    (raw) => {
      const { policy, rejected } = readPolicy(raw);
      expect(policy).toEqual({ organisation: '', version: '', keys: {} });
      expect(rejected).toMatchObject([{ path: '', reason: 'wrong-type', wanted: 'an object' }]);
    },
  );

  it('leaves out what says nothing', () => {
    expect(readPolicy({ language: {}, terms: { lock: {} }, 'own-sites': { default: { add: [] } } })).toEqual({
      policy: { organisation: '', version: '', keys: {} },
      rejected: [],
    });
  });
});

describe('what group policies make of values', () => {
  it.each<[string, unknown, unknown]>([
    ['keep-sharing', { lock: 0 }, { lock: false }],
    ['keep-sharing', { default: 'True' }, { default: true }],
    ['first-run-page', '{"lock":"0"}', { lock: false }],
    ['retention-days', { lock: ' 90 ' }, { lock: 90 }],
    ['retention-days', { lock: 1 }, { lock: 1 }],
    ['report-name', { lock: 2026 }, { lock: '2026' }],
    ['language', { default: 'NL' }, { default: 'nl' }],
    ['networks-off', { lock: '{"add":["vk"]}' }, { lock: { add: ['vk'] } }],
    ['networks-off', { lock: { add: '["vk", "x"]' } }, { lock: { add: ['vk', 'x'] } }],
    [
      'networks-off',
      { lock: { add: { 2: 'x', 10: 'vk', 1: 'xing' } } },
      { lock: { add: ['xing', 'x', 'vk'] } },
    ],
    ['own-sites', { default: { add: ['Wiki.Example.COM'] } }, { default: { add: ['wiki.example.com'] } }],
    [
      'postures',
      { lock: { add: ['{"network":"x","posture":"work"}'] } },
      { lock: { add: [{ network: 'x', posture: 'work' }] } },
    ],
  ])('%s: %j', (id, value, read) => {
    expect(readPolicy({ [id]: value })).toMatchObject({ policy: { keys: { [id]: read } }, rejected: [] });
  });

  it('does not take a yes for a number, nor a number for a yes', () => {
    expect(readKey('retention-days', { lock: true })).toBeUndefined();
    expect(readKey('keep-sharing', { lock: 2 })).toBeUndefined();
  });

  it('takes no more of a wrong JSON than that it is wrong', () => {
    expect(listRejected({ terms: '{"lock":' })).toEqual([['terms', 'wrong-type']]);
  });
});

describe('terms', () => {
  it('lose what cannot be used, and keep the rest', () => {
    const raw = {
      ...list,
      words: ['  Falcon ', '', 3, null, 'x'.repeat(201)],
      patterns: ['CUST-\\d{6}', '(open', '(a)\\1'],
      level: 'block',
      fineOn: ['slack', 'linkdin', 'Intranet.example.com', 'https://example.com/'],
      colour: 'red',
    };
    expect(readTerms(raw)).toEqual([
      {
        ...list,
        why: '',
        words: ['Falcon', '3'],
        patterns: ['CUST-\\d{6}'],
        level: 'warn',
        fineOn: ['slack', 'intranet.example.com'],
        warnOn: [],
        holdOn: [],
      },
    ]);
    const at = 'terms.lock.add[0]';
    expect(listRejected({ terms: { lock: { add: [raw] } } })).toEqual([
      [`${at}.colour`, 'unknown-key'],
      [`${at}.level`, 'not-allowed'],
      [`${at}.words[3]`, 'wrong-type'],
      [`${at}.words[4]`, 'too-long'],
      [`${at}.words[1]`, 'not-allowed'],
      [`${at}.patterns[1]`, 'bad-pattern'],
      [`${at}.patterns[2]`, 'bad-pattern'],
      [`${at}.fineOn[1]`, 'not-allowed'],
      [`${at}.fineOn[3]`, 'not-allowed'],
    ]);
  });

  it('go where they have no name, and of two with one id the last stays', () => {
    expect(readTerms({ id: 'a', words: ['x'] }, list, { ...list, name: 'Later' })).toMatchObject([
      { id: 'projects', name: 'Later' },
    ]);
    expect(listRejected({ terms: { lock: { add: [{ id: 'a' }, list, list] } } })).toEqual([
      ['terms.lock.add[0].name', 'wrong-type'],
      ['terms.lock.add[1]', 'repeated'],
    ]);
  });

  it('are no more than storage can hold, in words, lists and characters, and what is locked goes first', () => {
    expect(readTerms({ ...list, words: many(12_000) })![0]!.words).toHaveLength(10_000);
    expect(readTerms(...many(250, (n) => ({ ...list, id: `list-${n}` }) as never))).toHaveLength(200);
    const eight = many(8, (n) => ({ ...list, id: `list-${n}`, words: many(10_000) }) as never);
    const { policy, rejected } = readPolicy({ terms: { default: { add: eight }, lock: { add: eight } } });
    const count = (form: 'default' | 'lock') =>
      ((policy.keys.terms?.[form] as ListChange<TermList> | undefined)?.add ?? []).flatMap(
        ({ words }) => words,
      ).length;
    expect(count('lock')).toBeGreaterThan(49_900);
    expect(count('default')).toBe(0);
    expect(rejected).toMatchObject([{ reason: 'too-many', wanted: expect.stringContaining('50000 texts') }]);
    const long = many(
      8,
      (n) => ({ ...list, id: `list-${n}`, words: many(10_000, () => 'x'.repeat(200)) }) as never,
    );
    expect(JSON.stringify(readPolicy({ terms: { lock: { add: long } } })).length).toBeLessThan(2_000_000);
  });
});

describe('what is too much', () => {
  it('takes words, and nothing of what is to happen because of them', () => {
    const big = (id: string) => ({ ...list, id, words: many(10_000, (n) => `${id} ${n}`) });
    const last = { ...big('last'), level: 'hold', fineOn: ['slack'], holdOn: ['x'] };
    const raw = { terms: { lock: { add: [...['a', 'b', 'c', 'd'].map(big), last] } } };
    const { policy } = readPolicy(raw);
    const lists = (policy.keys.terms!.lock as ListChange<TermList>).add!;
    expect(lists.at(-1)).toMatchObject({ id: 'last', level: 'hold', fineOn: ['slack'], holdOn: ['x'] });
    expect(lists.at(-1)!.words.length).toBeGreaterThan(9_900);
    expect(lists.at(-1)!.words.length).toBeLessThan(10_000);
    expect(readPolicy(policy.keys)).toMatchObject({ policy: { keys: policy.keys }, rejected: [] });
  });

  it('of patterns is dropped and named, over all lists', () => {
    const slow = (id: string, from: number) => ({
      ...{ id, name: id },
      patterns: many(10, (n) => `(a|b)*a(a|b){120}x${from + n}`),
    });
    const raw = { terms: { lock: { add: [slow('a', 0), slow('b', 10), slow('c', 20)] } } };
    const { policy, rejected } = readPolicy(raw);
    const counts = (policy.keys.terms!.lock as ListChange<TermList>).add!.map((one) => one.patterns.length);
    expect(counts.reduce((sum, count) => sum + count)).toBe(30 - rejected.length);
    expect(rejected.length).toBeGreaterThan(0);
    for (const one of rejected) expect(one).toMatchObject({ reason: 'too-many', wanted: patternRoom });
    const classes = many(400, (n) => `[a${String.fromCodePoint(0x4e00 + n)}]`);
    expect(listRejected({ terms: { default: { add: [{ ...list, patterns: classes }] } } })).toHaveLength(100);
    const plain = many(500, (n) => `CUST-${n}-\\d{6}`);
    expect(listRejected({ terms: { default: { add: [{ ...list, patterns: plain }] } } })).toEqual([]);
  });
});

describe('whatever there is', () => {
  const ids = [...policyKeys.keys()];
  const valid = fc.constantFrom(...ids).map((id) => [id, policyKeys.get(id)!.example] as const);
  /** JSON close to what is right: examples, with something else in one place. */
  const nearly = fc
    .tuple(fc.array(valid), fc.array(fc.tuple(fc.nat(), fc.anything({ maxDepth: 3 })), { maxLength: 5 }))
    .map(([values, changes]) => {
      const raw = structuredClone(Object.fromEntries(values)) as Record<string, unknown>;
      for (const [seed, value] of changes) {
        const places = listPlaces(raw);
        const [holder, name] = places[seed % Math.max(places.length, 1)] ?? [raw, 'language'];
        (holder as Record<string, unknown>)[name] = value;
      }
      return raw;
    });

  it('what comes out is right, and says the same when it is read again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          nearly,
          fc.dictionary(fc.constantFrom(...ids, 'about', '__proto__'), fc.anything()),
          fc.anything(),
        ),
        (raw) => {
          const { policy, rejected } = readPolicy(raw);
          const { organisation, version, keys } = policy;
          const again = { about: { organisation, version }, ...keys };
          expect(policySchema.safeParse(again).success).toBe(true);
          expect(readPolicy(again)).toEqual({ policy, rejected: [] });
          expect(rejected.length).toBeLessThanOrEqual(201);
          for (const { path, value, wanted } of rejected) {
            expect(path.length).toBeLessThanOrEqual(200);
            expect(value.length).toBeLessThanOrEqual(80);
            expect(wanted === null || typeof wanted === 'string').toBe(true);
          }
          expect(() => JSON.stringify({ policy, rejected })).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is listed up to a bound', () => {
    const { rejected } = readPolicy({ 'networks-off': { lock: { add: many(900) } } });
    expect(rejected).toHaveLength(201);
    expect(rejected.at(-1)).toEqual({ path: '…', value: '+700', reason: 'too-many', wanted: null });
  });
});

function listPlaces(value: unknown): [object, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    [value, name] as [object, string],
    ...listPlaces(part),
  ]);
}
