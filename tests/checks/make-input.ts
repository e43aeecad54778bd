import type { CheckInput, FieldKnowledge, ListKind, ListKnowledge, Lists } from '../../utils/checks/define';
import type { Account, FieldObservation, Observation } from '../../utils/model/schemas';
import type { Fact, FieldId } from '../../utils/model/words';
import { makeAccount, makeField } from '../audit/make';

/** A check's input where the named fields are as given and every other was read and is absent. */
export function makeInput(
  fields: Partial<Record<FieldId, FieldKnowledge>>,
  others: CheckInput['others'] = [],
  account: Account = makeAccount(),
): CheckInput {
  return {
    account,
    others,
    field: (id) => fields[id] ?? { state: 'read', seen: [] },
    list: () => ({ state: 'not-offered', seen: [] }),
    ...noSettings,
  };
}

/** No setting is about a field, and nobody looked without signing in. */
const noSettings: Pick<CheckInput, 'settings' | 'strangers'> = {
  settings: [],
  strangers: () => ({ seen: [], looked: null, blocked: null }),
};

/** A check's input where a list holds these and nothing else was read. */
export function makeListInput(
  seen: readonly Observation[],
  state: ListKnowledge<ListKind>['state'] = 'read',
): CheckInput {
  return {
    account: makeAccount(),
    others: [],
    field: () => ({ state: 'not-read', seen: [] }),
    list: <K extends ListKind>(kind: K) => ({
      state,
      seen: seen.filter((one): one is Lists[K] => one.kind === kind),
    }),
    ...noSettings,
  };
}

export function see(...seen: FieldObservation[]): FieldKnowledge {
  return { state: 'read', seen };
}

/** One observation of a field with an audience and facts. */
export function shown(
  field: FieldId,
  audience: FieldObservation['audience'],
  ...facts: Fact[]
): FieldObservation {
  return makeField(field, { audience, facts });
}
