import type { Choices, ListChange, Policy } from '../model/policy';
import type { OwnSettings } from '../model/settings';
import type { ListKey } from './define';
import { isAlike } from './is-alike';
import { policyKeys } from './registry';
import { describeManaged, settle, settleList, unmanaged } from './settle';

/**
 * The person's choices after they changed settings, and the ids of keys of which something was locked and so not taken. What is already
 * as they want it is no choice: it goes on following the organisation's default.
 */
export function choose(
  choices: Choices,
  change: Partial<OwnSettings>,
  policy: Policy | null,
): { choices: Choices; refused: string[] } {
  const next: Choices = { ...choices };
  const refused: string[] = [];
  const locks = policy ? describeManaged(policy).locks : [];
  const now = settle(choices, policy);
  for (const name of unmanaged)
    if (change[name] !== undefined && !isAlike(change[name], now[name])) next[name] = change[name];
  for (const key of policyKeys.values()) {
    const wanted = key.setting === null ? undefined : change[key.setting];
    if (key.setting === null || wanted === undefined) continue;
    const isList = key.kind === 'list';
    const isSame = isList
      ? haveSameIds(key, wanted as unknown[], now[key.setting] as unknown[])
      : isAlike(wanted, now[key.setting]);
    if (isSame) continue;
    if (locks.includes(key.id)) refused.push(key.id);
    else if (!isList) next[key.id] = wanted;
    else {
      next[key.id] = chooseList(key, wanted as unknown[], choices, policy);
      if (!haveSameIds(key, settleList(key, next, policy), wanted as unknown[])) refused.push(key.id);
    }
  }
  return { choices: next, refused };
}

function haveSameIds(key: ListKey, one: readonly unknown[], other: readonly unknown[]): boolean {
  const [mine, theirs] = [new Set(one.map(key.idOf)), new Set(other.map(key.idOf))];
  return mine.size === theirs.size && [...mine].every((id) => theirs.has(id));
}

/**
 * The person's word on a list after they want it otherwise, element by element: what they put in stays in when the default that had it as
 * well lets it go, and what they took off stays off when one brings it. Of what is locked their earlier word is kept, for when the lock goes.
 */
export function chooseList(
  key: ListKey,
  wanted: readonly unknown[],
  choices: Choices,
  policy: Policy | null,
): ListChange<unknown> {
  const managed = policy && describeManaged(policy);
  const before = (choices[key.id] ?? {}) as ListChange<unknown>;
  if (managed?.locks.includes(key.id)) return before;
  const held = managed?.held[key.id];
  const isFree = (id: string) => !held?.in.includes(id) && !held?.out.includes(id);
  const now = new Set(settleList<unknown>(key, choices, policy).map(key.idOf));
  const then = new Set(wanted.map(key.idOf));
  const taken = [...now].filter((id) => !then.has(id) && isFree(id));
  const put = wanted.filter((one) => !now.has(key.idOf(one)) && isFree(key.idOf(one)));
  const putIds = put.map(key.idOf);
  return {
    remove: [...new Set([...(before.remove ?? []).filter((id) => !putIds.includes(id)), ...taken])],
    // Of the large lists a person puts nothing in: an old copy of an element would hide a newer one.
    add:
      key.setting === null
        ? []
        : [...new Set([...(before.add ?? []).filter((one) => !taken.includes(key.idOf(one))), ...put])],
  };
}
