import type { PolicyState, TermList } from '../../../utils/model/policy';
import type { NetworkSettings } from '../../../utils/networks/define-settings';
import { settingsOf } from '../../../utils/networks/settings';
import { readChoices, readPolicyState } from '../../../utils/store/in-force';
import { readGuidance } from '../../../utils/store/read-guidance';
import { describeKeys, type KeyRow } from './describe-keys';

/** All that the inspector shows of what an organisation set. */
export interface Inspection {
  state: PolicyState;
  rows: KeyRow[];
  /** The lists in force. */
  terms: TermList[];
  /** For the names of settings and their values. */
  settingsOf: ReadonlyMap<string, NetworkSettings>;
}

/** Reads what is set and where it came from; loaded apart, because it brings the whole catalogue along. */
export async function readInspection(): Promise<Inspection> {
  const [state, choices, guidance] = await Promise.all([readPolicyState(), readChoices(), readGuidance()]);
  return {
    state,
    rows: describeKeys(choices, state.policy),
    terms: guidance.terms.filter(({ off }) => !off).map(({ element }) => element),
    settingsOf,
  };
}
