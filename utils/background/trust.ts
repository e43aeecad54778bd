import type { Settings } from '../model/settings';
import type { Identity } from '../model/sighting';
import { findNetwork, networks } from '../networks/networks';
import { foldHandle } from '../store/accounts';

/** A page may speak for the network that its own address belongs to, and for no other. */
export function maySpeakFor(network: string, url: URL): boolean {
  const owner = findNetwork(url);
  if (owner) return owner.id === network;
  return networks.get(network)?.recognised === true;
}

/** Whether the person has switched a network off, or paused the site. Scripts already in open tabs do not know of it. */
export function isSilent(
  settings: Pick<Settings, 'networksOff' | 'pausedHosts'>,
  network: string,
  host: string,
): boolean {
  return settings.networksOff.includes(network) || settings.pausedHosts.includes(host);
}

/**
 * Where anybody can run a server or a site, a page may name only people of its own: itself on a plain web page, its own
 * users on a server. A listed server shows other servers' people too, under an address that names them.
 */
function mayName(network: string, handle: string, url: URL): boolean {
  const reader = networks.get(network);
  if (!reader?.recognised) return true;
  const located = reader.locate(url).handle;
  const isLocated = located !== null && foldHandle(located) === foldHandle(handle);
  if (reader.hosts.length === 0) return isLocated;
  return isLocal(handle, url) || (isLocated && findNetwork(url)?.id === network);
}

/** A server's people may be named after the domain above it: `jane@example.org` on `social.example.org`. */
function isLocal(handle: string, url: URL): boolean {
  const domain = handle.split('@').at(-1)!.toLowerCase();
  return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
}

/**
 * What of a page's word about itself is believed: nobody where it may not name them or no reader reads such a page; `own` never
 * of a plain web page, whose author could write anything, nor of somebody else's server, nor of who is signed out.
 */
export function trustIdentity(network: string, identity: Identity, url: URL): Identity {
  const reader = networks.get(network);
  const { handle, page } = identity;
  if (handle === null || reader?.fields[page] === undefined || !mayName(network, handle, url)) {
    return { ...identity, handle: null, stableId: null, own: null };
  }
  const canTell = !reader.recognised || (reader.hosts.length > 0 && isLocal(handle, url));
  const own = identity.own === true && (!canTell || identity.viewer === 'anonymous') ? null : identity.own;
  // Whoever sees their own profile as theirs is signed in, whether or not the page says so elsewhere.
  const viewer = own === true && identity.viewer === 'unknown' ? 'member' : identity.viewer;
  return { ...identity, own, viewer };
}

/**
 * Whoever runs a forum can open the settings of its people: an address that names somebody is that person's page and nobody else's.
 */
export function isOthersPage(network: string, handle: string, url: URL): boolean {
  if (!networks.get(network)?.recognised) return false;
  const named = /^\/(?:.*\/)?(?:u|users?)\/([^/]+)\/(?:preferences|settings)(?:\/|$)/.exec(url.pathname)?.[1];
  return named !== undefined && foldHandle(decodePart(named)) !== foldHandle(handle).split('@')[0];
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Who is signed in by the page's word; on software that anybody can run only one of its own people. */
export function trustViewer(
  network: string,
  viewer: Pick<Identity, 'handle' | 'stableId'> | null,
  url: URL,
): Pick<Identity, 'handle' | 'stableId'> | null {
  if (!viewer || (viewer.handle === null && viewer.stableId === null)) return null;
  if (!networks.get(network)?.recognised) return viewer;
  return viewer.handle !== null && isLocal(viewer.handle, url) ? viewer : null;
}
