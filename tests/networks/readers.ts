import type { NetworkReader } from '../../utils/networks/define';

const modules = import.meta.glob<NetworkReader>('../../utils/networks/*/reader.ts', {
  eager: true,
  import: 'default',
});

/** Every network's reader, by id. The extension never has them all in one place: each is a script of its own. */
export const readers: ReadonlyMap<string, NetworkReader> = new Map(
  Object.values(modules).map((reader) => [reader.network.id, reader]),
);
