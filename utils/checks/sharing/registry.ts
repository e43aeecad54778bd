import type { SharingCheck } from './define';

const modules = import.meta.glob<SharingCheck>(['./*.ts', '!./define.ts', '!./registry.ts'], {
  eager: true,
  import: 'default',
});

/** Every check of browsing, in alphabetical order of its id. */
export const sharingChecks: readonly SharingCheck[] = Object.values(modules).sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
