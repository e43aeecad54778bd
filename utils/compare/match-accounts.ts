import type { ComparableReport } from './read-report';

type Reported = ComparableReport['accounts'][number];

export interface Matched {
  pairs: { before: Reported; now: Reported }[];
  came: Reported[];
  gone: Reported[];
}

/** Which accounts of two reports are the same: by their ids, else by the network's own id, else by a handle that both know. */
export function matchAccounts(before: readonly Reported[], now: readonly Reported[]): Matched {
  const left = new Set(before);
  const found = new Map<Reported, Reported>();
  for (const isSame of [byId, byStableId, byHandle]) {
    for (const one of now) {
      if (found.has(one)) continue;
      const former = [...left].find((other) => isSame(one.account, other.account));
      if (!former) continue;
      found.set(one, former);
      left.delete(former);
    }
  }
  return {
    pairs: now.flatMap((one) => (found.has(one) ? [{ before: found.get(one)!, now: one }] : [])),
    came: now.filter((one) => !found.has(one)),
    gone: [...left],
  };
}

type Account = Reported['account'];

const byId = (a: Account, b: Account) => a.id === b.id;

const byStableId = (a: Account, b: Account) =>
  a.network === b.network && a.stableId !== null && a.stableId === b.stableId;

/** Two network ids that differ are two accounts, whoever has which handle by now. */
const byHandle = (a: Account, b: Account) =>
  a.network === b.network &&
  (a.stableId === null || b.stableId === null) &&
  a.handles.some((handle) => b.handles.includes(handle));
