import type { Choices, ListChange, Policy } from '../../../utils/model/policy';
import { defaultSettings } from '../../../utils/model/settings';
import type { ListKey, ScalarKey } from '../../../utils/policy/define';
import { policyKeys } from '../../../utils/policy/registry';
import { describeManaged, listBase, settleList } from '../../../utils/policy/settle';

/** Where a value came from: the organisation's lock or default, the person's own choice, or how Vitrine comes. */
export type Origin = 'lock' | 'default' | 'yours' | 'vitrine';

/** A value, or an element of a list, and where it came from. */
export interface Held {
  id: string;
  value: unknown;
  origin: Origin;
}

/** What a key is now, and why. */
export interface KeyRow {
  id: string;
  kind: 'scalar' | 'list';
  /** What the policy says of it. */
  set: { default: boolean; lock: boolean };
  /** Nothing of it can be changed. */
  whole: boolean;
  /** What is in force; of a key with one value exactly one. */
  inForce: Held[];
  /** Of lists, what is not in them: kept out by a lock, or put in by the organisation and taken out by the person. */
  out: Held[];
  /** The organisation's default, where the person chose something else. */
  suggested: { value: unknown } | null;
}

/** Every key there is: those that the policy sets first, each group in alphabetical order. */
export function describeKeys(choices: Choices, policy: Policy | null): KeyRow[] {
  const rows = [...policyKeys.values()].map((key) =>
    key.kind === 'scalar' ? describeScalar(key, choices, policy) : describeList(key, choices, policy),
  );
  return [...rows.filter(isSet), ...rows.filter((row) => !isSet(row))];
}

/** Whether the policy says anything of a key. */
export const isSet = ({ set }: KeyRow): boolean => set.default || set.lock;

function readSet(id: string, policy: Policy | null) {
  const value = policy?.keys[id];
  return { default: value?.default !== undefined, lock: value?.lock !== undefined };
}

function describeScalar({ id, setting }: ScalarKey, choices: Choices, policy: Policy | null): KeyRow {
  const value = policy?.keys[id];
  const set = readSet(id, policy);
  const chosen = choices[id];
  const [origin, inForce]: [Origin, unknown] = set.lock
    ? ['lock', value?.lock]
    : chosen !== undefined
      ? ['yours', chosen]
      : set.default
        ? ['default', value?.default]
        : ['vitrine', defaultSettings[setting]];
  const differs = origin === 'yours' && set.default && value?.default !== chosen;
  return {
    id,
    kind: 'scalar',
    set,
    whole: set.lock,
    inForce: [{ id, value: inForce, origin }],
    out: [],
    suggested: differs ? { value: value?.default } : null,
  };
}

function describeList(key: ListKey, choices: Choices, policy: Policy | null): KeyRow {
  const set = readSet(key.id, policy);
  const managed = policy && describeManaged(policy);
  const whole = managed?.locks.includes(key.id) ?? false;
  const held = managed?.held[key.id] ?? { in: [], out: [] };
  const base = listBase<unknown>(key, policy);
  const inBase = new Set(base.map(key.idOf));
  const isIn = new Set(held.in);
  const standing = settleList<unknown>(key, choices, policy).map((value): Held => {
    const id = key.idOf(value);
    const own = inBase.has(id) ? 'default' : 'yours';
    return { id, value, origin: whole || isIn.has(id) ? 'lock' : own };
  });
  const stands = new Set(standing.map(({ id }) => id));
  const taken = ((choices[key.id] as ListChange | undefined)?.remove ?? []).filter((id) => inBase.has(id));
  const lockedOut = held.out.map((id): Held => ({ id, value: null, origin: 'lock' }));
  const takenOut = base
    .filter((value) => taken.includes(key.idOf(value)) && !stands.has(key.idOf(value)))
    .filter((value) => !whole && !held.out.includes(key.idOf(value)))
    .map((value): Held => ({ id: key.idOf(value), value, origin: 'yours' }));
  return {
    id: key.id,
    kind: 'list',
    set,
    whole,
    inForce: standing,
    out: [...lockedOut, ...takenOut],
    suggested: null,
  };
}
