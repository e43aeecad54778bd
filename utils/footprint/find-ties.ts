import { foldHandle } from '../model/fold-handle';
import { type PictureMark, type Tie, type TieKind, tieKinds } from '../model/footprint';
import type { Account, FieldObservation, Observation } from '../model/schemas';
import type { FieldId } from '../model/words';
import { networks } from '../networks/networks';
import { isNameless } from '../store/accounts';
import { levelOf, levels, rankOf } from './levels';
import { countDifferent, mostDifferent } from './look-alike';
import { makeFinder } from './spell-address';

/** Fields whose equal values tie. */
const tiedBy: Partial<Record<FieldId, TieKind>> = {
  email: 'email',
  phone: 'phone',
  photo: 'avatar',
  website: 'website',
  'linked-accounts': 'website',
};

/** Account id → rank of the widest audience that one thing was seen with there. */
type Seen = Map<string, number>;

/**
 * What ties accounts to each other, by what stands on them now. `hashed` maps keyed hashes of accounts' own addresses to the accounts, for
 * websites, of which nothing but a hash is kept. Grows with the observations, and with the pairs that are in fact tied.
 */
export function findTies(
  accounts: readonly Account[],
  observations: Iterable<Observation>,
  pictures: readonly PictureMark[] = [],
  hashed: ReadonlyMap<string, string> = new Map(),
): Tie[] {
  const known = new Set(accounts.map(({ id }) => id));
  const find = makeFinder(accounts);
  const ties = new Ties();
  const values = new Map<string, { field: FieldId; seen: Seen }>();
  const networkOf = new Map(accounts.map(({ id, network }) => [id, network]));
  const [handles, photos]: [Seen, Seen] = [new Map(), new Map()];
  for (const one of observations) {
    if (one.kind !== 'profile-field' || one.gone !== null || !known.has(one.account)) continue;
    const level = levelOf(one.audience);
    if (level === null) continue;
    const rank = rankOf(level);
    if (one.field === 'handle') widen(handles, one.account, rank);
    if (one.field === 'photo') widen(photos, one.account, rank);
    const kind = tiedBy[one.field];
    if (!kind) continue;
    const target = kind === 'website' ? (hashed.get(one.hash ?? '') ?? findLinked(one, find)) : null;
    if (target !== null) ties.add(one.account, target, 'link', one.field, rank);
    else if (one.hash !== null) {
      const key = `${one.field}\n${one.hash}`;
      const value = values.get(key) ?? { field: one.field, seen: new Map() };
      values.set(key, value);
      widen(value.seen, one.account, rank);
    }
  }
  // A network gives every upload an address of its own, so what two of its accounts share is its stand-in for a missing picture.
  const isShared = (a: string, b: string) =>
    networkOf.get(a) === networkOf.get(b) && networks.get(networkOf.get(a) ?? '')?.recognised !== true;
  for (const { field, seen } of values.values())
    tieAll(ties, seen, tiedBy[field]!, field, field === 'photo' ? isShared : undefined);
  for (const seen of groupByHandle(accounts, handles)) tieAll(ties, seen, 'handle', 'handle');
  tiePictures(ties, pictures, known, photos);
  return ties.list();
}

/** Where a linked account is kept as it stood, the network's way of writing addresses tells whose it is, in whatever spelling. */
const findLinked = (one: FieldObservation, find: (address: string) => string | null) =>
  one.field === 'linked-accounts' && one.shown !== null ? find(one.shown) : null;

function widen(seen: Seen, account: string, rank: number): void {
  seen.set(account, Math.min(rank, seen.get(account) ?? rank));
}

/** Everybody with everybody: who sees a tie must see both sides. */
function tieAll(
  ties: Ties,
  seen: Seen,
  kind: TieKind,
  field: FieldId,
  isNothing: (a: string, b: string) => boolean = () => false,
): void {
  const all = [...seen];
  for (const [at, [a, rankOfA]] of all.entries())
    for (const [b, rankOfB] of all.slice(at + 1))
      if (!isNothing(a, b)) ties.add(a, b, kind, field, Math.max(rankOfA, rankOfB));
}

/** An account that nobody read has a handle as well; only who sees it is not known. */
function groupByHandle(accounts: readonly Account[], handles: Seen): Iterable<Seen> {
  const groups = new Map<string, Seen>();
  for (const account of accounts) {
    const handle = isNameless(account) ? '' : foldHandle(account.handle);
    if (handle === '') continue;
    const group = groups.get(handle) ?? new Map();
    groups.set(handle, group);
    group.set(account.id, handles.get(account.id) ?? rankOf('unknown'));
  }
  return groups.values();
}

function tiePictures(
  ties: Ties,
  pictures: readonly PictureMark[],
  known: ReadonlySet<string>,
  photos: Seen,
): void {
  const marks = pictures.filter(({ account }) => known.has(account));
  const rank = (account: string) => photos.get(account) ?? rankOf('unknown');
  for (const [at, { account: a, hash }] of marks.entries()) {
    for (const { account: b, hash: other } of marks.slice(at + 1)) {
      const different = countDifferent(hash, other);
      if (different <= mostDifferent)
        ties.add(a, b, 'picture', null, Math.max(rank(a), rank(b)), 1 - different / 64);
    }
  }
}

/** One tie per pair and kind: of several the one that most can see. */
class Ties {
  readonly #found = new Map<string, Tie>();

  add(one: string, other: string, kind: TieKind, field: FieldId | null, rank: number, likeness = 1): void {
    if (one === other) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = `${a}\n${b}\n${kind}`;
    const there = this.#found.get(key);
    const isBetter =
      !there || rank < rankOf(there.seenBy) || (rank === rankOf(there.seenBy) && before(field, there.field));
    if (isBetter) this.#found.set(key, { a, b, kind, field, seenBy: levels[rank]!, likeness });
  }

  list(): Tie[] {
    return [...this.#found.values()].sort(
      (one, other) =>
        compare(one.a, other.a) ||
        compare(one.b, other.b) ||
        tieKinds.indexOf(one.kind) - tieKinds.indexOf(other.kind),
    );
  }
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
const before = (one: FieldId | null, other: FieldId | null) => compare(one ?? '', other ?? '') < 0;
