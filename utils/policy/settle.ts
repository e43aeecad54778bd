import type { Choices, ListChange, Managed, Policy } from '../model/policy';
import { defaultSettings, type OwnSettings, type Settings } from '../model/settings';
import { changeList } from './change-list';
import type { ListKey } from './define';
import { policyKeys } from './registry';

/** What the person chose, held against what the policy sets: locks go before choices, choices before defaults, and those before our own. */
export function settle(choices: Choices, policy: Policy | null): Settings {
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const name of unmanaged) if (choices[name] !== undefined) settings[name] = choices[name];
  for (const key of policyKeys.values()) {
    if (key.setting === null) continue;
    const value = policy?.keys[key.id];
    settings[key.setting] =
      key.kind === 'list'
        ? settleList(key, choices, policy)
        : (value?.lock ?? choices[key.id] ?? value?.default ?? defaultSettings[key.setting]);
  }
  return { ...(settings as unknown as Settings), managed: policy && describeManaged(policy) };
}

/** A list key's elements in force. Also of keys that are not part of the settings. */
export function settleList<E>(key: ListKey, choices: Choices, policy: Policy | null): E[] {
  const value = policy?.keys[key.id];
  const change = (list: E[], by: unknown) => changeList(list, by as ListChange<E> | undefined, key.idOf);
  return change(change(listBase<E>(key, policy), choices[key.id]), value?.lock);
}

/** What the person's choice is a change of. */
export function listBase<E>(key: ListKey, policy: Policy | null): E[] {
  const own = key.setting === null ? [] : (defaultSettings[key.setting] as E[]);
  return changeList(own, policy?.keys[key.id]?.default as ListChange<E> | undefined, key.idOf);
}

/** Settings that no policy sets, under their own names. */
export const unmanaged: readonly (keyof OwnSettings)[] = (
  Object.keys(defaultSettings) as (keyof Settings)[]
).filter(
  (name): name is keyof OwnSettings =>
    name !== 'managed' && ![...policyKeys.values()].some((key) => key.setting === name),
);

/** What pages must know of a policy to show which controls it holds. */
export function describeManaged(policy: Policy): Managed {
  const managed: Managed = { by: policy.organisation, locks: [], held: {} };
  for (const key of policyKeys.values()) {
    const lock = policy.keys[key.id]?.lock;
    if (lock === undefined) continue;
    if (key.kind === 'scalar' || (lock as ListChange).replace) managed.locks.push(key.id);
    else {
      const { add = [], remove = [] } = lock as ListChange<unknown>;
      const added = add.map(key.idOf);
      managed.held[key.id] = { in: added, out: remove.filter((id) => !added.includes(id)) };
    }
  }
  return managed;
}
