import type { Settings } from '../model/settings';
import { matchesPattern } from '../networks/match-pattern';
import { findNetwork, networks } from '../networks/networks';

/** Scripts for one kind of place. */
export interface Registration {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
}

/** Where scripts may go: networks that are on with their hosts, other sites the person allowed, and what is left out. */
export interface Reachable {
  networks: { id: string; hosts: string[] }[];
  sites: string[];
  /** Hosts of all networks, which are none of the sites. */
  catalogue: string[];
  paused: string[];
}

/** Networks that are on, and other sites the person allowed; never where they paused it. */
export function findReachable(
  { networksOff, pausedHosts }: Pick<Settings, 'networksOff' | 'pausedHosts'>,
  granted: readonly string[],
): Reachable {
  // One pattern that the browser refuses would undo all registrations; the background keeps the pause there.
  const paused = pausedHosts
    .filter((host) => /^[\w-]+(?:\.[\w-]+)*\.?$/.test(host))
    .map((host) => `*://${host}/*`);
  const all = [...networks.values()];
  const own = all.filter(({ id, hosts, access }) => {
    // Registering an optional host before it is granted would do nothing, and nothing else either.
    const reachable = access === 'required' || hosts.some((host) => isGranted(host, granted));
    return hosts.length > 0 && reachable && !networksOff.includes(id);
  });
  const sites = granted.filter((origin) => {
    const address = addressIn(origin);
    return address !== null && /^(\*|https?):\/\//.test(origin) && !findNetwork(address);
  });
  const catalogue = all.flatMap(({ hosts }) => hosts);
  return { networks: own.map(({ id, hosts }) => ({ id, hosts })), sites, catalogue, paused };
}

/**
 * Whether any part of a host pattern is: the browser may hold `www.flickr.com` where the catalogue has `*.flickr.com`. A grant for every
 * host lets requests be watched; that a network's or a site's pages are read is allowed one by one.
 */
function isGranted(host: string, granted: readonly string[]): boolean {
  return granted.some((origin) => {
    const address = addressIn(origin);
    return address !== null && matchesPattern(host, address);
  });
}

/** An address that the pattern matches; null where it stands for every host, or for none on the web. */
function addressIn(pattern: string): URL | null {
  const host = /^(?:\*|https?):\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host && URL.canParse(`https://${host}/`) ? new URL(`https://${host}/`) : null;
}
