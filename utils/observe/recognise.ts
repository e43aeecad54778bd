import type { View } from '../dom/view';
import type { NetworkReader } from '../networks/define';
import { matchesPattern } from '../networks/match-pattern';
import { listOffered } from './offered';

/** The reader of the network that owns the host, if it was injected here. */
export function findByHost(url: URL): NetworkReader | null {
  const owns = ({ network }: NetworkReader) => network.hosts.some((pattern) => matchesPattern(pattern, url));
  return listOffered().find(owns) ?? null;
}

/** The reader for a page: by its host, else by what the page itself looks like; plain web pages come last. */
export function recogniseNetwork(view: View): NetworkReader | null {
  const byHost = findByHost(view.url);
  if (byHost) return byHost;
  const software = listOffered().filter((reader) => reader.recognise);
  software.sort((a, b) => Number(a.network.id === 'web-page') - Number(b.network.id === 'web-page'));
  return software.find((reader) => recognises(reader, view)) ?? null;
}

function recognises(reader: NetworkReader, view: View): boolean {
  try {
    return reader.recognise!(view);
  } catch {
    return false;
  }
}
