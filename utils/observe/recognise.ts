import type { View } from '../dom/view';
import type { NetworkReader } from '../networks/define';
import { findByHost, readers } from '../networks/readers';

/** The reader for a page: by its host, else by what the page itself looks like; plain web pages come last. */
export function recogniseNetwork(view: View): NetworkReader | null {
  const byHost = findByHost(view.url);
  if (byHost) return byHost;
  const software = [...readers.values()].filter((reader) => reader.recognise);
  software.sort((a, b) => Number(a.id === 'web-page') - Number(b.id === 'web-page'));
  return software.find((reader) => recognises(reader, view)) ?? null;
}

function recognises(reader: NetworkReader, view: View): boolean {
  try {
    return reader.recognise!(view);
  } catch {
    return false;
  }
}
