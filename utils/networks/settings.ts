import type { NetworkSettings } from './define-settings';

const modules = import.meta.glob<NetworkSettings>('./*/settings.ts', { eager: true, import: 'default' });

/** Every network's settings, by id. Background and extension pages only; prose and sources are in `abouts.ts`. */
export const settingsOf: ReadonlyMap<string, NetworkSettings> = new Map(
  Object.values(modules).map((settings) => [settings.id, settings]),
);
