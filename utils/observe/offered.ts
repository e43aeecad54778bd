import type { NetworkReader } from '../networks/define';

/** Readers are scripts of their own, injected before the observer into the same isolated world, which no page sees. */
const world = globalThis as { __vitrineReaders?: Map<string, NetworkReader> };

export function offerReader(reader: NetworkReader): void {
  world.__vitrineReaders ??= new Map();
  world.__vitrineReaders.set(reader.network.id, reader);
}

export function listOffered(): NetworkReader[] {
  return [...(world.__vitrineReaders?.values() ?? [])];
}
