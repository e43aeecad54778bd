import type { CheckInput, FieldKnowledge } from '../../utils/checks/define';
import type { Account, FieldObservation } from '../../utils/model/schemas';
import type { Fact, FieldId } from '../../utils/model/words';
import { makeAccount, makeField } from '../audit/make';

/** A check's input where the named fields are as given and every other was read and is absent. */
export function makeInput(
  fields: Partial<Record<FieldId, FieldKnowledge>>,
  others: CheckInput['others'] = [],
  account: Account = makeAccount(),
): CheckInput {
  return { account, others, field: (id) => fields[id] ?? { state: 'read', seen: [] } };
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
