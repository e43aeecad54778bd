import { browser } from '../browser';
import { findSite, type Place, parseWebAddress } from './tab-site';

/** The page that a tab shows, from one load to the next. */
export interface Page extends Place {
  /** Without query and fragment: as loaded, and what it called itself since by in-page navigation. The last is the present one. */
  addresses: string[];
  /** When it was loaded; null where that was before the worker began. */
  began: number | null;
  /** Companies whose click identifiers stood in its address. */
  clicked: Set<string>;
}

interface Known {
  hidden: boolean;
  page: Page | null;
}

export interface ShownTab extends Known {
  /** It is there; of a tab that was just closed only the memory is left. */
  open: boolean;
}

interface Tab {
  url?: string | undefined;
  incognito?: boolean | undefined;
}

const mostTabs = 500;
const mostAddresses = 8;

/** Memory of the worker only. A tab is private for as long as it lives; Chromium's requests do not say whether theirs is. */
const known = new Map<number, Known>();

function keep(tabId: number, one: Known): Known {
  known.delete(tabId);
  known.set(tabId, one);
  if (known.size > mostTabs) known.delete(known.keys().next().value!);
  return one;
}

/** The page as it is known to be at this moment; null where nothing is. */
export function recallPage(tabId: number): Page | null {
  return known.get(tabId)?.page ?? null;
}

/** Of a tab that was closed only that it was no private one is remembered: its last requests may still come. */
export function closePage(tabId: number): void {
  const one = known.get(tabId);
  if (one) keep(tabId, { ...one, page: null });
}

export function forgetPages(): void {
  known.clear();
}

function openPage(url: URL | null, began: number | null): Page | null {
  if (!url) return null;
  const { hostname: host } = url;
  return {
    host,
    site: findSite(host),
    addresses: [url.origin + url.pathname],
    began,
    clicked: new Set(),
  };
}

/** A tab told of another page (`isNew`) or of another address; gives what it shows now. */
export function turnPage(tabId: number, tab: Tab, isNew: boolean, at: number): Known {
  const hidden = tab.incognito === true;
  const url = hidden ? null : parseWebAddress(tab.url);
  const before = known.get(tabId)?.page ?? null;
  if (isNew || !before || !url || new URL(before.addresses[0]!).origin !== url.origin)
    return keep(tabId, { hidden, page: openPage(url, isNew ? at : null) });
  const address = url.origin + url.pathname;
  if (before.addresses.at(-1) !== address)
    before.addresses = [...before.addresses.filter((one) => one !== address), address].slice(-mostAddresses);
  return keep(tabId, { hidden, page: before });
}

/** Asks the browser. A tab that it does not know, and that was never seen, counts as private. */
export async function lookUpTab(tabId: number): Promise<ShownTab> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return { ...(known.get(tabId) ?? { hidden: true, page: null }), open: false };
  return { ...turnPage(tabId, tab, false, 0), open: true };
}
