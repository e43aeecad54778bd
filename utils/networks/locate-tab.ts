import { findNetwork, networks } from './networks';

export interface TabLocation {
  network: string;
  access: 'required' | 'optional';
  /** The address looks like a page of a kind that is read there. */
  profile: boolean;
}

/** What a tab's address alone tells; null where no network of the catalogue owns the host. */
export function locateTab(url: string): TabLocation | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const network = findNetwork(address);
  return (
    network && {
      network: network.id,
      access: network.access,
      profile: network.locate(address).page in network.fields,
    }
  );
}

/** False of the networks that are in the catalogue by host only. */
export function readsProfiles(network: string): boolean {
  return networks.get(network)?.fields.profile !== undefined;
}
