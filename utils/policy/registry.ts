import type { PolicyKey } from './define';

const modules = import.meta.glob<PolicyKey>('./keys/*.ts', { eager: true, import: 'default' });

/** Every key of a policy, by id, in alphabetical order. */
export const policyKeys: ReadonlyMap<string, PolicyKey> = new Map(
  Object.values(modules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((key) => [key.id, key]),
);
