import { browser } from '../browser';
import { locateSettings } from '../match/locate-settings';
import type { Inspection, TabMessage } from '../messages/protocol';
import { findNetwork, networks } from '../networks/networks';
import { settingsOf } from '../networks/settings';
import { readNote, writeNote } from '../store/tab-notes';
import { readTabStates } from '../store/tab-state';
import { readKinds } from './plans';
import { listFiles } from './register';

/**
 * The address that is looked at: the tab's own where it is the page that was told of, since it has the query; after an in-page
 * navigation the browser may name another, and then the page's word is taken within the origin that the browser vouches for.
 */
export async function findAddress(tabId: number, told: URL): Promise<URL> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const shown = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  return shown && withoutQuery(shown) === withoutQuery(told) ? shown : told;
}

export const withoutQuery = (url: URL): string => url.origin + url.pathname;

/** Whose page a tab shows: by its host, else the software that its observer recognised there; null off the catalogue. */
export async function findTabNetwork(tabId: number, url: URL): Promise<string | null> {
  const owner = findNetwork(url);
  if (owner) return owner.id;
  const state = (await readTabStates()).get(tabId);
  if (!state || !networks.get(state.network)?.recognised) return null;
  const isHere = URL.canParse(state.url) && new URL(state.url).origin === url.origin;
  return isHere && settingsOf.has(state.network) ? state.network : null;
}

/** The server's name where accounts belong to one, as with self-hosted software; null where the network is one place. */
export function findServer(network: string, url: URL): string | null {
  return networks.get(network)?.recognised ? url.host : null;
}

/** A page that its observer told of is looked through when it is one of the network's settings, or the person was led there. */
export async function inspectOpened(tabId: number, network: string, told: URL): Promise<void> {
  const settings = settingsOf.get(network);
  if (!settings) return;
  const url = await findAddress(tabId, told);
  const guide = await readNote('guide', tabId);
  const isLed = guide?.network === network && guide.words !== null;
  const location = locateSettings(settings, url);
  if (isLed || (location && readKinds.has(location.kind))) await inspect(tabId, network, url);
}

/**
 * Has a tab's controls looked through, by the reader that can tell who is signed in and, where the person asked to be shown one,
 * with the strip. False where the browser lets nothing in.
 */
export async function inspect(
  tabId: number,
  network: string | null,
  url: URL | null,
  files: readonly string[] = [],
): Promise<boolean> {
  const settings = network === null ? undefined : settingsOf.get(network);
  const kind = settings && url ? locateSettings(settings, url)?.kind : undefined;
  const guide = await readNote('guide', tabId);
  const isLed = guide !== null && guide.words !== null && guide.network === network;
  const message: TabMessage = {
    type: 'inspect',
    entries: kind === 'apps' || kind === 'sessions',
    guide: isLed,
  };
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      files: [...files, ...(isLed ? ['guide.js'] : []), 'inspect.js'].map((file) => `/${file}` as never),
    });
  } catch {
    return false;
  }
  // Its answer is an `inspected` of its own.
  void browser.tabs.sendMessage(tabId, message).catch(() => {});
  return true;
}

/** Asks the script in a tab to look again at what it showed last. */
export function lookAgain(tabId: number, { page }: Pick<Inspection, 'page'>): void {
  const entries = page === 'apps' || page === 'sessions';
  const message: TabMessage = { type: 'inspect', entries, guide: false };
  void browser.tabs.sendMessage(tabId, message).catch(() => {});
}

/** Looks through the tab because the person asked for it, on any page at all. */
export async function inspectAsked(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  if (!tab || tab.incognito || (url && !/^https?:$/.test(url.protocol))) return false;
  const network = url && (await findTabNetwork(tabId, url));
  // Off the catalogue nobody's profile is to be recognised by this.
  const readers = url && findNetwork(url) ? listFiles(url).filter((file) => file !== 'observe.js') : [];
  if (url) await writeNote('asked', tabId, withoutQuery(url));
  return inspect(tabId, network, url, readers);
}
