import type { NetworkPosture, OwnAdvice, TermList } from '../model/policy';
import type { ListKey } from '../policy/define';
import { policyKeys } from '../policy/registry';
import { describeManaged, listBase, settleList } from '../policy/settle';
import { readChoices, readPolicyState } from './in-force';

/** An element of a list of the policy, and whether the person can do without it. */
export interface Guided<E> {
  element: E;
  locked: boolean;
  /** The person switched it off. */
  off: boolean;
}

/** What an organisation expects and does not want said: the keys that are too large to be read with the settings. */
export interface Guidance {
  /** Organisation; empty where the policy does not say, or there is none. */
  by: string;
  postures: Guided<NetworkPosture>[];
  advice: Guided<OwnAdvice>[];
  terms: Guided<TermList>[];
}

/** As in force now. For the background and full pages; never in the popup. */
export async function readGuidance(): Promise<Guidance> {
  const [choices, { policy }] = await Promise.all([readChoices(), readPolicyState()]);
  const managed = policy && describeManaged(policy);
  const list = <E>(id: string): Guided<E>[] => {
    const key = policyKeys.get(id) as ListKey;
    const standing = settleList<E>(key, choices, policy);
    const ids = new Set(standing.map(key.idOf));
    const off = listBase<E>(key, policy).filter((element) => !ids.has(key.idOf(element)));
    const isLocked = (element: E) =>
      managed !== null &&
      (managed.locks.includes(id) || managed.held[id]?.in.includes(key.idOf(element)) === true);
    return [
      ...standing.map((element) => ({ element, locked: isLocked(element), off: false })),
      // What a lock took out is nothing that the person could switch on.
      ...off
        .filter(
          (element) => !managed?.locks.includes(id) && !managed?.held[id]?.out.includes(key.idOf(element)),
        )
        .map((element) => ({ element, locked: false, off: true })),
    ];
  };
  return {
    by: policy?.organisation ?? '',
    postures: list('postures'),
    advice: list('advice'),
    terms: list('terms'),
  };
}
