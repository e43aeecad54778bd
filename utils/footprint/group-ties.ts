import { type Tie, type TieKind, tieKinds } from '../model/footprint';
import type { Cluster } from '../model/footprint-schemas';
import { levels, rankOf } from './levels';

/**
 * Accounts that hang together by these ties, largest first. Ties are joined from the widest seen to the least, so a cluster's `seenBy` is the
 * widest circle of people who see enough to put all of it together.
 */
export function groupTies(ties: readonly Tie[]): Cluster[] {
  const parent = new Map<string, string>();
  const rank = new Map<string, number>();
  const rootOf = (account: string): string => {
    let root = account;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    // Shortens the way for the next who asks.
    for (let at = account; at !== root; ) {
      const up = parent.get(at)!;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { a, b, seenBy } of [...ties].sort((x, y) => rankOf(x.seenBy) - rankOf(y.seenBy))) {
    for (const one of [a, b]) if (!parent.has(one)) parent.set(one, one);
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one === other) continue;
    parent.set(other, one);
    rank.set(one, Math.max(rankOf(seenBy), rank.get(one) ?? 0, rank.get(other) ?? 0));
  }
  const members = Map.groupBy(parent.keys(), rootOf);
  const inside = Map.groupBy(ties, ({ a }) => rootOf(a));
  return [...members]
    .map(([root, accounts]) => ({
      accounts: accounts.sort(),
      seenBy: levels[rank.get(root) ?? 0]!,
      ways: listWays(inside.get(root) ?? []),
    }))
    .sort((x, y) => y.accounts.length - x.accounts.length || (x.accounts[0]! < y.accounts[0]! ? -1 : 1));
}

function listWays(ties: readonly Tie[]): Cluster['ways'] {
  const widest = new Map<Tie['kind'], number>();
  for (const { kind, seenBy } of ties)
    widest.set(kind, Math.min(rankOf(seenBy), widest.get(kind) ?? levels.length));
  return tieKinds.flatMap((kind) => {
    const rank = widest.get(kind);
    return rank === undefined ? [] : [{ kind, seenBy: levels[rank]! }];
  });
}

/** Kinds of tie that whoever the cluster's sentence is about can see: what fewer people see is no way for them. */
export function listSeenWays({ seenBy, ways }: Pick<Cluster, 'seenBy' | 'ways'>): TieKind[] {
  return ways.filter((way) => rankOf(way.seenBy) <= rankOf(seenBy)).map(({ kind }) => kind);
}

/** Clusters circle by circle: what everyone can put together, then what more is put together by those who see more. */
export function groupByCircle(ties: readonly Tie[]): Cluster[] {
  const told = new Set<string>();
  return levels.flatMap((level, rank) =>
    groupTies(ties.filter((tie) => rankOf(tie.seenBy) <= rank)).filter((cluster) => {
      const key = cluster.accounts.join('\n');
      if (cluster.seenBy !== level || told.has(key)) return false;
      told.add(key);
      return true;
    }),
  );
}
