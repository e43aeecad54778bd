import type { RequestMessage } from '../../utils/messages/protocol';
import type { Account, Summary } from '../../utils/model/schemas';
import { readObservations, readPlans } from '../../utils/store/read';
import { readSharing } from '../../utils/store/read-sharing';

export type EraseTarget = Extract<RequestMessage, { type: 'erase' }>['what'];

/** Exactly what an erasure will remove. */
export interface ErasePlan {
  what: EraseTarget;
  accounts: Account[];
  observations: number;
  /** Walks through settings pages. */
  checks: number;
  dismissals: number;
  /** What goes along with everything only: sites counted, own contacts, apps that asked. */
  sites: number;
  contacts: number;
  consents: number;
}

/** Counts before asking, so that the question can name what goes. */
export async function planErase(
  what: EraseTarget,
  accounts: readonly Account[],
  summaries: readonly Summary[],
): Promise<ErasePlan> {
  const chosen = accounts.filter(
    (account) =>
      what === 'everything' ||
      ('account' in what ? account.id === what.account : account.network === what.network),
  );
  const ids = new Set(chosen.map(({ id }) => id));
  const counts = await Promise.all(chosen.map(async ({ id }) => (await readObservations(id)).length));
  const sharing = what === 'everything' ? await readSharing() : null;
  return {
    what,
    accounts: chosen,
    checks: (await readPlans()).filter(({ account }) => ids.has(account)).length,
    observations: counts.reduce((sum, count) => sum + count, 0),
    dismissals:
      summaries
        .filter(({ account }) => ids.has(account.id))
        .flatMap(({ findings }) => findings)
        .filter(({ dismissed }) => dismissed !== null).length + (sharing?.dismissals.size ?? 0),
    sites: new Set(sharing?.rows.map(({ site }) => site)).size,
    contacts: sharing?.contacts.length ?? 0,
    consents: sharing?.consents.length ?? 0,
  };
}
