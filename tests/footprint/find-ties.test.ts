import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTies } from '../../utils/footprint/find-ties';
import { groupTies } from '../../utils/footprint/group-ties';
import type { PictureMark } from '../../utils/model/footprint';
import type { FieldObservation, Observation } from '../../utils/model/schemas';
import { type Audience, audiences } from '../../utils/model/words';
import { makeAccount, makeApp, makeField } from '../audit/make';

const robin = makeAccount({ network: 'x', handle: 'Robin', url: 'https://x.com/Robin' });
const bird = makeAccount({
  network: 'mastodon',
  handle: '@robin@social.example.com',
  url: 'https://social.example.com/@robin',
});
const work = makeAccount({
  network: 'linkedin',
  handle: 'r-example',
  url: 'https://www.linkedin.com/in/r-example',
});
const all = [robin, bird, work];

const see = (
  account: typeof robin,
  field: FieldObservation['field'],
  change: Partial<FieldObservation> = {},
) => makeField(field, { hash: null, ...change }, account);
const mark = (account: typeof robin, hash: string): PictureMark => ({ account: account.id, hash, at: 1 });
const kinds = (ties: ReturnType<typeof findTies>) =>
  ties.map(({ a, b, kind, seenBy }) => [a, b, kind, seenBy]);

describe('findTies', () => {
  it('ties accounts of one handle, whatever stands around it, as far as both are seen', () => {
    const seen = [see(robin, 'handle'), see(bird, 'handle', { audience: 'members' })];
    expect(findTies(all, seen)).toEqual([
      { a: bird.id, b: robin.id, kind: 'handle', field: 'handle', seenBy: 'members', likeness: 1 },
    ]);
  });

  it('does not know who sees the handle of an account that nobody read', () => {
    expect(kinds(findTies(all, [see(robin, 'handle')]))).toEqual([[bird.id, robin.id, 'handle', 'unknown']]);
  });

  it.each([
    ['email', 'email'],
    ['phone', 'phone'],
    ['photo', 'avatar'],
    ['website', 'website'],
    ['linked-accounts', 'website'],
  ] as const)('ties by an equal hash of %s', (field, kind) => {
    const seen = [see(robin, field, { hash: 'one' }), see(work, field, { hash: 'one' })];
    expect(kinds(findTies(all, seen)).filter(([, , one]) => one !== 'handle')).toEqual([
      [work.id, robin.id, kind, 'public'],
    ]);
    const apart = [see(robin, field, { hash: 'one' }), see(work, field, { hash: 'two' })];
    expect(kinds(findTies([robin, work], apart))).toEqual([]);
    expect(kinds(findTies([robin, work], [see(robin, field), see(work, field)]))).toEqual([]);
  });

  it('does not tie accounts of one network by an equal picture address: that is what its stand-in has', () => {
    const other = makeAccount({ network: 'x', handle: 'wren', url: 'https://x.com/wren' });
    const both = (field: FieldObservation['field']) => [
      see(robin, field, { hash: 'one' }),
      see(other, field, { hash: 'one' }),
    ];
    expect(findTies([robin, other], both('photo'))).toEqual([]);
    expect(kinds(findTies([robin, other], both('email')))).toHaveLength(1);
    const pages = ['one', 'two'].map((host) =>
      makeAccount({
        network: 'web-page',
        handle: `${host}.example.com`,
        url: `https://${host}.example.com/`,
      }),
    );
    expect(
      findTies(
        pages,
        pages.map((page) => see(page, 'photo', { hash: 'one' })),
      ),
    ).toHaveLength(1);
  });

  it.each(['name', 'bio', 'employer', 'location', 'birthday'] as const)('does not tie by %s', (field) => {
    const seen = [see(robin, field, { hash: 'one' }), see(work, field, { hash: 'one' })];
    expect(findTies([robin, work], seen)).toEqual([]);
  });

  it('leaves out what is gone, what only the person sees, and accounts that are not theirs', () => {
    const email = (account: typeof robin, change: Partial<FieldObservation> = {}) =>
      see(account, 'email', { hash: 'one', ...change });
    const two = [robin, work];
    expect(findTies(two, [email(robin), email(work, { gone: 5 })])).toEqual([]);
    expect(findTies(two, [email(robin), email(work, { audience: 'only-me' })])).toEqual([]);
    expect(findTies([robin], [email(robin), email(work)])).toEqual([]);
    expect(findTies(two, [email(robin), makeApp({}, work)])).toEqual([]);
  });

  it('takes the widest of several sightings of one side', () => {
    const seen = [
      see(robin, 'email', { hash: 'one', audience: 'friends' }),
      see(robin, 'email', { hash: 'one', audience: 'public' }),
      see(work, 'email', { hash: 'one', audience: 'members' }),
    ];
    expect(kinds(findTies([robin, work], seen))).toEqual([[work.id, robin.id, 'email', 'members']]);
  });

  it.each([
    ['public', 'public', 'public'],
    ['public', 'members', 'members'],
    ['public', 'unknown', 'unknown'],
    ['members', 'unknown', 'unknown'],
    ['public', 'friends', 'chosen'],
    ['unknown', 'custom', 'chosen'],
    ['friends-of-friends', 'public', 'chosen'],
  ] as const)('%s and %s together are seen by %s', (one, other, both) => {
    const tie = (a: Audience, b: Audience) =>
      findTies(
        [robin, work],
        [see(robin, 'email', { hash: 'h', audience: a }), see(work, 'email', { hash: 'h', audience: b })],
      )[0]!.seenBy;
    expect(tie(one, other)).toBe(both);
    expect(tie(other, one)).toBe(both);
  });

  it.each([
    'https://www.linkedin.com/in/r-example',
    'linkedin.com/in/R-Example/',
    'https://nl.linkedin.com/in/r-example?trk=profile',
  ])('knows a linked account by its address: %s', (shown) => {
    const seen = [see(robin, 'linked-accounts', { shown, hash: 'h', audience: 'members' })];
    expect(kinds(findTies([robin, work], seen))).toEqual([[work.id, robin.id, 'link', 'members']]);
  });

  it('knows the address of an account of software that runs anywhere, and nobody else’s', () => {
    const seen = (shown: string) => [see(work, 'linked-accounts', { shown, hash: 'h' })];
    expect(kinds(findTies([bird, work], seen('https://social.example.com/@robin')))).toEqual([
      [work.id, bird.id, 'link', 'public'],
    ]);
    expect(findTies([bird, work], seen('https://other.example.com/@robin'))).toEqual([]);
    expect(findTies([robin, work], seen('https://x.com/somebody_else'))).toEqual([]);
  });

  it('knows a website that is another account’s profile by its hash, and then as a link alone', () => {
    const hashed = new Map([['address-of-work', work.id]]);
    const seen = [
      see(robin, 'website', { hash: 'address-of-work' }),
      see(bird, 'website', { hash: 'address-of-work' }),
      see(work, 'website', { hash: 'address-of-work' }),
    ];
    expect(kinds(findTies(all, seen, [], hashed))).toEqual(
      [
        [work.id, bird.id, 'link', 'public'],
        [work.id, robin.id, 'link', 'public'],
        [bird.id, robin.id, 'handle', 'unknown'],
      ].sort(),
    );
  });

  it('ties pictures that look alike, by how alike they are, as far as both are seen', () => {
    const marks = [
      mark(robin, 'ffffffffffffffff'),
      mark(work, 'fffffffffffffff0'),
      mark(bird, '0000000000000000'),
    ];
    const seen = [see(robin, 'photo'), see(work, 'photo', { audience: 'members' })];
    expect(findTies([robin, work, bird].slice(0, 2), seen, marks)).toEqual([
      { a: work.id, b: robin.id, kind: 'picture', field: null, seenBy: 'members', likeness: 1 - 4 / 64 },
    ]);
    const ten = [mark(robin, 'ffffffffffffffff'), mark(work, 'fffffffffffffc00')];
    expect(kinds(findTies([robin, work], seen, ten))).toHaveLength(1);
    const eleven = [mark(robin, 'ffffffffffffffff'), mark(work, 'fffffffffffff800')];
    expect(findTies([robin, work], seen, eleven)).toEqual([]);
    expect(kinds(findTies([robin, work], [], ten))).toEqual([[work.id, robin.id, 'picture', 'unknown']]);
  });

  it('says nothing of an account whose name is not known', () => {
    const nameless = makeAccount({ id: 'x:~', network: 'x', handle: '' });
    const server = makeAccount({ id: 'mastodon:~robin', network: 'mastodon', handle: 'robin' });
    expect(findTies([nameless, server, robin], [see(robin, 'handle')])).toEqual([]);
  });

  const account = fc.integer({ min: 0, max: 11 }).map((at) => `n${at}`);
  const accounts = Array.from({ length: 12 }, (_, at) =>
    makeAccount({ id: `n${at}`, network: 'example-net', handle: `h${at % 7}`, url: null }),
  );
  const observation = fc
    .tuple(
      account,
      fc.constantFrom('email', 'phone', 'photo', 'website', 'handle', 'bio' as const),
      fc.constantFrom('1', '2', '3', null),
      fc.constantFrom(...audiences),
      fc.constantFrom(null, null, 7),
    )
    .map(
      ([id, field, hash, audience, gone]): Observation =>
        makeField(field as 'email', { hash, audience, gone }, accounts.find((one) => one.id === id)!),
    );

  it('does not depend on any order, and says each thing once', () => {
    fc.assert(
      fc.property(
        fc
          .array(observation, { maxLength: 40 })
          .chain((list) =>
            fc.tuple(
              fc.constant(list),
              fc.shuffledSubarray(list, { minLength: list.length }),
              fc.shuffledSubarray(accounts, { minLength: 12 }),
            ),
          ),
        ([list, turned, others]) => {
          const ties = findTies(accounts, list);
          expect(findTies(others, turned)).toEqual(ties);
          expect(new Set(ties.map(({ a, b, kind }) => `${a} ${b} ${kind}`)).size).toBe(ties.length);
          for (const { a, b } of ties) expect(a < b).toBe(true);
        },
      ),
    );
  });

  it('agrees with comparing every pair of observations', () => {
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 30 }), (list) => {
        const slow = new Set<string>();
        for (const one of list as FieldObservation[]) {
          for (const other of list as FieldObservation[]) {
            const isSame = one.field === other.field && one.hash !== null && one.hash === other.hash;
            const stands = [one, other].every(
              ({ gone, audience }) => gone === null && audience !== 'only-me',
            );
            if (isSame && stands && one.account < other.account && ['email', 'phone'].includes(one.field))
              slow.add(`${one.account} ${other.account} ${one.field}`);
          }
        }
        const fast = findTies(accounts, list).filter(({ kind }) => kind === 'email' || kind === 'phone');
        expect(new Set(fast.map(({ a, b, kind }) => `${a} ${b} ${kind}`))).toEqual(slow);
      }),
    );
  });
});

describe('groupTies', () => {
  const tie = (
    a: string,
    b: string,
    seenBy: 'public' | 'members' | 'unknown' | 'chosen',
    kind: 'handle' | 'email' = 'handle',
  ) => ({ a, b, kind, field: kind, seenBy, likeness: 1 }) as const;

  it('gathers what hangs together, largest first, with the widest circle that can put all of it together', () => {
    const ties = [
      tie('d', 'e', 'chosen'),
      tie('a', 'b', 'public', 'email'),
      tie('b', 'c', 'members'),
      tie('a', 'c', 'chosen'),
      tie('a', 'b', 'unknown'),
    ];
    expect(groupTies(ties)).toEqual([
      {
        accounts: ['a', 'b', 'c'],
        seenBy: 'members',
        ways: [
          { kind: 'email', seenBy: 'public' },
          { kind: 'handle', seenBy: 'members' },
        ],
      },
      { accounts: ['d', 'e'], seenBy: 'chosen', ways: [{ kind: 'handle', seenBy: 'chosen' }] },
    ]);
    expect(groupTies([])).toEqual([]);
  });

  it('parts the accounts: each tied one in one cluster, both ends of a tie in the same', () => {
    const anyTie = fc
      .tuple(fc.nat(9), fc.nat(9), fc.constantFrom('public', 'members', 'unknown', 'chosen' as const))
      .filter(([a, b]) => a !== b)
      .map(([a, b, seenBy]) => tie(`n${Math.min(a, b)}`, `n${Math.max(a, b)}`, seenBy as 'public'));
    fc.assert(
      fc.property(fc.array(anyTie, { maxLength: 25 }), (ties) => {
        const clusters = groupTies(ties);
        const placed = clusters.flatMap(({ accounts }) => accounts);
        expect(new Set(placed).size).toBe(placed.length);
        expect(new Set(placed)).toEqual(new Set(ties.flatMap(({ a, b }) => [a, b])));
        for (const { a, b } of ties)
          expect(
            clusters.filter(({ accounts }) => accounts.includes(a) && accounts.includes(b)),
          ).toHaveLength(1);
        // Whoever sees what `seenBy` sees can put the whole cluster together by those ties alone.
        const order = ['public', 'members', 'unknown', 'chosen'];
        for (const { accounts, seenBy } of clusters) {
          const enough = ties.filter((one) => order.indexOf(one.seenBy) <= order.indexOf(seenBy));
          expect(groupTies(enough).map((one) => one.accounts)).toContainEqual(accounts);
        }
      }),
    );
  });
});

describe('at scale', () => {
  it('ties 200 accounts with 100,000 observations without comparing them pair by pair', () => {
    const many = Array.from({ length: 200 }, (_, at) =>
      makeAccount({ id: `n:${at}`, network: 'example-net', handle: `h${at}`, url: null }),
    );
    const base = makeField('email', { hash: 'x' });
    let reads = 0;
    const seen = Array.from({ length: 100_000 }, (_, at) => {
      const one = { ...base, id: String(at), account: `n:${at % 200}`, hash: `v${at % 50_000}` };
      return Object.defineProperty({ ...one }, 'hash', {
        get() {
          reads += 1;
          return one.hash;
        },
      });
    });
    expect(findTies(many, seen as Observation[]).length).toBe(0);
    expect(reads).toBeLessThan(500_000);
  });
});
