import type { NetworkReader } from './define';
import { matchesPattern } from './match-pattern';

const modules = import.meta.glob<NetworkReader>('./*/reader.ts', { eager: true, import: 'default' });

/** Every network's reader, by id, in alphabetical order. */
export const readers: ReadonlyMap<string, NetworkReader> = new Map(
  Object.values(modules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((reader) => [reader.id, reader]),
);

/** The network that owns this host, or null. */
export function findByHost(url: URL): NetworkReader | null {
  for (const reader of readers.values()) {
    if (reader.hosts.some((pattern) => matchesPattern(pattern, url))) return reader;
  }
  return null;
}
