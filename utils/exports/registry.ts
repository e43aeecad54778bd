import type { Export } from './define';

const modules = import.meta.glob<Export>(
  ['./*.ts', '!./build.ts', '!./define.ts', '!./list-formats.ts', '!./pace.ts', '!./registry.ts'],
  {
    eager: true,
    import: 'default',
  },
);

/** Every format, by id, in alphabetical order. */
export const formats: ReadonlyMap<string, Export> = new Map(
  Object.values(modules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((format) => [format.id, format]),
);
