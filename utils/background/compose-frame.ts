import { browser } from '../browser';
import { findNetwork, networks } from '../networks/networks';
import { readTabStates } from '../store/tab-state';
import { parseWebAddress } from './tab-site';

/** A frame that a composing script runs in, by the browser's word and not by the message's. */
export interface Frame {
  tabId: number;
  frameId: number;
  /** The page on top. */
  top: URL;
}

/** Where something is about to be posted. */
export interface ComposePlace {
  /** Network id: of the catalogue, or of the software that the site runs; null for any other site. */
  network: string | null;
  host: string;
  /** What it is counted under: the network's id, else the host. */
  id: string;
  /** What a person switches off there: of software that many sites run this host alone. */
  switched: string;
}

/** What the browsers tell of who sent a message. */
export interface ComposeSender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito?: boolean } | undefined;
}

/**
 * The frame a message came from; null in private windows and for frames of another origin than the page on top, which are places of
 * their own that nobody sees by the address bar.
 */
export function readFrame({ id, url, origin, frameId, tab }: ComposeSender): Frame | null {
  if (id !== browser.runtime.id || frameId === undefined || tab?.id === undefined || tab.incognito)
    return null;
  // A site whose permission was taken back has no address any more, though its scripts live on.
  const top = parseWebAddress(tab.url ?? (frameId === 0 ? url : null));
  if (!top) return null;
  const isSame = frameId === 0 || isOfOrigin(top.origin, url, origin);
  return isSame ? { tabId: tab.id, frameId, top } : null;
}

/** `about:blank` and `about:srcdoc` have the origin of who made them; in a sandbox it is `null`. */
function isOfOrigin(top: string, url: string | undefined, origin: string | undefined): boolean {
  if (origin !== undefined) return origin === top;
  return parseWebAddress(url)?.origin === top;
}

/** Which place a page is: by its address, else by what the observing script recognised in that tab. */
export async function findComposePlace(tabId: number, top: URL): Promise<ComposePlace> {
  const owner = findNetwork(top);
  const host = top.hostname;
  if (owner) return { network: owner.id, host, id: owner.id, switched: owner.id };
  const state = (await readTabStates()).get(tabId);
  const isHere = state !== undefined && parseWebAddress(state.url)?.hostname === host;
  const software = isHere && state.network !== 'web-page' ? networks.get(state.network) : undefined;
  const network = software?.recognised ? software.id : null;
  return { network, host, id: network ?? host, switched: host };
}
