import type { Choices, ListChange, Policy } from '../model/policy';
import type { OwnSettings } from '../model/settings';
import type { ListKey } from './define';
import { policyKeys } from './registry';
import { describeManaged, listBase, settleList, unmanaged } from './settle';

/** The person's choices after they changed settings, and the ids of keys of which something was locked and so not taken. */
export function choose(
  choices: Choices,
  change: Partial<OwnSettings>,
  policy: Policy | null,
): { choices: Choices; refused: string[] } {
  const next: Choices = { ...choices };
  const refused: string[] = [];
  const locks = policy ? describeManaged(policy).locks : [];
  for (const name of unmanaged) if (change[name] !== undefined) next[name] = change[name];
  for (const key of policyKeys.values()) {
    const wanted = key.setting === null ? undefined : change[key.setting];
    if (wanted === undefined) continue;
    if (locks.includes(key.id)) {
      if (!isSame(wanted, settledValue(key.id, choices, policy))) refused.push(key.id);
    } else if (key.kind === 'scalar') next[key.id] = wanted;
    else {
      next[key.id] = chooseList(key, wanted as unknown[], choices, policy);
      if (
        !isSame(
          settleList(key, next, policy).map(key.idOf).sort(),
          [...new Set((wanted as unknown[]).map(key.idOf))].sort(),
        )
      )
        refused.push(key.id);
    }
  }
  return { choices: next, refused };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function settledValue(id: string, choices: Choices, policy: Policy | null): unknown {
  const key = policyKeys.get(id)!;
  return key.kind === 'list' ? settleList(key, choices, policy) : policy?.keys[id]?.lock;
}

/** A list that the person wants, as a change of what it is without them; what is locked keeps their earlier word, for when the lock goes. */
export function chooseList(
  key: ListKey,
  wanted: readonly unknown[],
  choices: Choices,
  policy: Policy | null,
): ListChange<unknown> {
  const held = policy ? describeManaged(policy).held[key.id] : undefined;
  const isHeld = (id: string) => held !== undefined && (held.in.includes(id) || held.out.includes(id));
  const before = (choices[key.id] ?? {}) as ListChange<unknown>;
  const base = listBase<unknown>(key, policy).map(key.idOf);
  const ids = wanted.map(key.idOf);
  return {
    remove: [
      ...base.filter((id) => !isHeld(id) && !ids.includes(id)),
      ...(before.remove ?? []).filter((id) => isHeld(id) || !base.includes(id)),
    ],
    add: [
      ...wanted.filter((one) => !isHeld(key.idOf(one)) && !base.includes(key.idOf(one))),
      ...(before.add ?? []).filter((one) => isHeld(key.idOf(one))),
    ],
  };
}
