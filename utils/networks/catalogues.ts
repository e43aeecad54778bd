import type { NetworkCatalogue } from './define';

const modules = import.meta.glob<NetworkCatalogue>('./*/catalogue.ts', { eager: true, import: 'default' });

/** Every network's catalogue, by id. Background and extension pages only. */
export const catalogues: ReadonlyMap<string, NetworkCatalogue> = new Map(
  Object.values(modules).map((catalogue) => [catalogue.id, catalogue]),
);
