import { groupTies, listSeenWays } from '../footprint/group-ties';
import type { Tie } from '../model/footprint';
import type { Cluster } from '../model/footprint-schemas';
import type { Account, Finding } from '../model/schemas';
import type { Severity } from '../model/words';

/** Account and network of findings that are about several accounts together. */
export const footprint = 'footprint';
const check = 'linkable-accounts';

const isTold = ({ seenBy }: Tie) => seenBy === 'public' || seenBy === 'members';
const isPossible = (tie: Tie) => isTold(tie) || tie.seenBy === 'unknown';

/**
 * One finding per cluster that everyone, or every member, can put together; and one without an answer where a larger cluster would be, if what is
 * not known were visible. Part of no score: what each side shows is weighed in its own account's.
 */
export function judgeFootprint(
  accounts: readonly Account[],
  ties: readonly Tie[],
  dismissals: ReadonlyMap<string, number>,
): Finding[] {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const failing = groupTies(ties.filter(isTold));
  const isKnown = new Set(failing.map(nameCluster));
  const unknown = groupTies(ties.filter(isPossible)).filter((cluster) => !isKnown.has(nameCluster(cluster)));
  return [
    ...failing.map((cluster) => makeFinding(cluster, 'fail', byId, dismissals)),
    ...unknown.map((cluster) => makeFinding(cluster, 'unknown', byId, dismissals)),
  ];
}

/** The same accounts give the same id; one more is another matter, and what was dismissed before does not cover it. */
const nameCluster = ({ accounts }: Cluster) =>
  `${footprint}/${check}/${accounts.map(encodeURIComponent).sort().join(',')}`;

function makeFinding(
  cluster: Cluster,
  outcome: 'fail' | 'unknown',
  byId: ReadonlyMap<string, Account>,
  dismissals: ReadonlyMap<string, number>,
): Finding {
  const id = nameCluster(cluster);
  return {
    id,
    account: footprint,
    network: footprint,
    check,
    outcome,
    severity: gradeCluster(cluster),
    weight: 3,
    audience: cluster.seenBy === 'public' || cluster.seenBy === 'members' ? cluster.seenBy : 'unknown',
    unknownBecause: outcome === 'unknown' ? 'audience-unknown' : null,
    evidence: [],
    fix: null,
    dismissed: dismissals.get(id) ?? null,
    footprint: {
      ...cluster,
      names: cluster.accounts.map((account) => ({
        network: byId.get(account)?.network ?? '',
        handle: byId.get(account)?.handle ?? '',
      })),
    },
  };
}

/** A handle alone is a hint, which others may carry too; all else says that it is the same person. */
function gradeCluster(cluster: Cluster): Severity {
  return listSeenWays(cluster).every((kind) => kind === 'handle') ? 'low' : 'medium';
}
