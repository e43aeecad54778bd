import type { Choices, ListChange, Policy } from '../model/policy';
import type { OwnSettings } from '../model/settings';
import type { ListKey } from './define';
import { isAlike } from './is-alike';
import { policyKeys } from './registry';
import { describeManaged, listBase, settle, settleList, unmanaged } from './settle';

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

/** A list that the person wants, as a change of what it is without them; what is locked keeps their earlier word, for when the lock goes. */
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
  const isHeld = (id: string) => held !== undefined && (held.in.includes(id) || held.out.includes(id));
  const { add = [], remove = [] } = before;
  const added = new Set(add.map(key.idOf));
  const base = new Set(listBase<unknown>(key, policy).map(key.idOf));
  const ids = new Set(wanted.map(key.idOf));
  return {
    remove: [
      ...[...base].filter((id) => !isHeld(id) && !ids.has(id)),
      // Taken off once, it stays off when a default brings it back.
      ...remove.filter((id) => isHeld(id) || (!base.has(id) && !ids.has(id))),
    ],
    add: [
      // Added once, it stays when the default that had it as well lets it go.
      ...wanted.filter(
        (one) => !isHeld(key.idOf(one)) && (!base.has(key.idOf(one)) || added.has(key.idOf(one))),
      ),
      ...add.filter((one) => isHeld(key.idOf(one))),
    ],
  };
}
