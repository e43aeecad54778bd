import type { Check } from './define';

const modules = import.meta.glob<Check>(['./*.ts', '!./define.ts', '!./judge.ts', '!./registry.ts'], {
  eager: true,
  import: 'default',
});

/** Every check, in alphabetical order of its id. */
export const checks: readonly Check[] = Object.values(modules).sort((a, b) => (a.id < b.id ? -1 : 1));
