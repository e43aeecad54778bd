import { foldHandle } from '../model/fold-handle';
import type { Account } from '../model/schemas';
import { findNetwork, networks } from '../networks/networks';
import { isNameless } from '../store/accounts';
import { normalise } from '../store/keyed-hash';

/** Hosts under which the same profile stands for phones, in front of the site's own name. */
const phoneHosts = ['m.', 'mobile.'];

/** Every way in which another page may well write the address of this account's profile, folded as websites are before they are hashed. */
export function spellAddresses(account: Pick<Account, 'network' | 'url'>): string[] {
  if (account.url === null || !URL.canParse(account.url)) return [];
  const url = new URL(account.url);
  const path = url.pathname;
  const own = url.host.replace(/^(?:www|m|mobile)\./, '');
  const bases = (networks.get(account.network)?.hosts ?? []).flatMap(
    (pattern) => /^\*:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1] ?? [],
  );
  // Only where the network is one place and the path says whose profile it is: on others each host is somebody's own.
  const aliases = bases.includes(own) && path.length > 1 ? bases : [];
  const hosts = [...new Set([url.host, own, ...aliases])].flatMap((host) => [
    host,
    ...(/^(?:m|mobile)\./.test(host) ? [] : phoneHosts.map((phone) => phone + host)),
  ]);
  return [...new Set(hosts.map((host) => normalise('website', `https://${host}${path}`)))];
}

/** Says which of the accounts a profile's address belongs to, by the network's own way of writing addresses, else by the address itself. */
export function makeFinder(accounts: readonly Account[]): (address: string) => string | null {
  const byHandle = new Map<string, string>();
  const byAddress = new Map<string, string>();
  for (const account of accounts) {
    if (isNameless(account)) continue;
    byHandle.set(`${account.network}\n${foldHandle(account.handle)}`, account.id);
    for (const spelled of spellAddresses(account)) byAddress.set(spelled, account.id);
  }
  return (address) => {
    const known = byAddress.get(normalise('website', address));
    if (known !== undefined) return known;
    const full = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
    if (!URL.canParse(full)) return null;
    const url = new URL(full);
    const network = findNetwork(url);
    const { page, handle } = network?.locate(url) ?? { page: 'other', handle: null };
    if (!network || page !== 'profile' || handle === null) return null;
    return byHandle.get(`${network.id}\n${foldHandle(handle)}`) ?? null;
  };
}
