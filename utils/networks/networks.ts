import type { Network } from './define';
import { matchesPattern } from './match-pattern';

const modules = import.meta.glob<Network>('./*/reader.ts', { eager: true, import: 'network' });

/** Every network, by id, in alphabetical order; without the reading, which only content scripts carry. */
export const networks: ReadonlyMap<string, Network> = new Map(
  Object.values(modules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((network) => [network.id, network]),
);

/** The network that owns this host, or null. */
export function findNetwork(url: URL): Network | null {
  for (const network of networks.values()) {
    if (network.hosts.some((pattern) => matchesPattern(pattern, url))) return network;
  }
  return null;
}
