import type { SettingsAbout } from './define-settings';

const modules = import.meta.glob<SettingsAbout>('./*/about.ts', { eager: true, import: 'default' });

/** Prose and sources of every network's settings, by id. Dashboard and tests only. */
export const abouts: ReadonlyMap<string, SettingsAbout> = new Map(
  Object.values(modules).map((about) => [about.id, about]),
);
