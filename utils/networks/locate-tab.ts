import type { PageKind } from '../model/words';
import { findNetwork } from './networks';

/** What a tab's address alone tells; null where no network of the catalogue owns the host. */
export function locateTab(
  url: string,
): { network: string; access: 'required' | 'optional'; page: PageKind } | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const reader = findNetwork(address);
  return reader && { network: reader.id, access: reader.access, page: reader.locate(address).page };
}
