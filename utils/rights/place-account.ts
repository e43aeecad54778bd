import type { Account } from '../model/schemas';
import { networkName, offCatalogue } from '../networks/names';
import type { RightsLink } from './define';

type Placed = Pick<Account, 'network' | 'url'>;

const openAddress = (url: string | null): URL | null => {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  return /^https?:$/.test(address.protocol) ? address : null;
};

/** What a letter calls the place: a network by its name, a server by its host; empty for a web page that nothing is known of. */
export function namePlace(network: string, account: Placed | null): string {
  if (!offCatalogue.includes(network)) return networkName(network);
  return openAddress(account?.url ?? null)?.host ?? (network === 'web-page' ? '' : networkName(network));
}

/** The page's address on the account's own server; null where there is none, or the server is not known. */
export function placeLink(link: RightsLink | null, account: Placed | null): string | null {
  if (!link?.url?.startsWith('{origin}')) return link?.url ?? null;
  const origin = openAddress(account?.url ?? null)?.origin;
  return origin ? link.url.replace('{origin}', () => origin) : null;
}
