import { browser } from '../browser';
import { findSite, type Place, parseWebAddress } from './tab-site';

/** The page that a tab shows, from one load to the next. */
export interface Page extends Place {
  /** Without query and fragment: as loaded, and what it called itself since. The last is the present one. */
  addresses: string[];
  /** With the query, to tell another page from another place in it. Never leaves the worker's memory. */
  full: string;
  /** When it was there first; null where that was before the worker began. */
  began: number | null;
  /** Chromium's ids of the documents on top that were heard of. */
  documents: Set<string>;
  /** The browser told of something that may have been a reload. */
  doubtful: boolean;
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

/** What `tabs.onUpdated` tells. */
export interface TabChange {
  status?: string | undefined;
  url?: string | undefined;
}

export interface Tab {
  url?: string | undefined;
  incognito?: boolean | undefined;
}

const mostTabs = 500;
const mostAddresses = 8;
/** Scripts that send people on, or tidy up the address that they came by, do so before this. */
const settledAfterMs = 3_000;

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

/** Whether it is known to be a private window's, so that nothing more need be asked or decoded. */
export function isHidden(tabId: number): boolean {
  return known.get(tabId)?.hidden === true;
}

/** Of a tab that was closed only that it was no private one is remembered: its last requests may still come. */
export function closePage(tabId: number): void {
  const one = known.get(tabId);
  if (one) keep(tabId, { ...one, page: null });
}

export function forgetPages(): void {
  known.clear();
}

function openPage(url: URL, began: number | null, former: readonly string[] = []): Page {
  const address = url.origin + url.pathname;
  return {
    host: url.hostname,
    site: findSite(url.hostname),
    addresses: addAddress(former, address),
    full: address + url.search,
    began,
    documents: new Set(),
    doubtful: false,
    clicked: new Set(),
  };
}

const addAddress = (all: readonly string[], address: string) =>
  [...all.filter((one) => one !== address), address].slice(-mostAddresses);

/**
 * A tab told that something is another: its page, or where it is within it. Both browsers tell of in-page navigation (Chromium in the
 * same words as of a load, even where the address stays), so an address that changes early is taken for the same page, and one that
 * changes later for another. Gives the page that is there, and whether it is another one.
 */
export function turnPage(
  tabId: number,
  change: TabChange,
  tab: Tab,
  isFirefox: boolean,
  at: number,
): { page: Page; isNew: boolean } | null {
  const hidden = tab.incognito === true;
  const url = hidden ? null : parseWebAddress(tab.url);
  const before = recallPage(tabId);
  const begin = (former?: readonly string[]) => {
    const page = url && openPage(url, at, former);
    keep(tabId, { hidden, page });
    return page && { page, isNew: true };
  };
  if (url && !before && change.url === undefined) {
    // The worker was stopped meanwhile; most likely the page only noted where it is.
    const page = openPage(url, null);
    keep(tabId, { hidden, page });
    return { page, isNew: false };
  }
  if (!url || !before || new URL(before.full).origin !== url.origin) return begin();
  const isLoading = change.status === 'loading';
  const address = url.origin + url.pathname;
  const isYoung = before.began !== null && at - before.began < settledAfterMs;
  if (address + url.search === before.full) {
    if (isLoading && isFirefox && !isYoung) return begin();
    // Firefox names the address again; Chromium does so only where the fragment is another.
    if (isLoading && change.url === undefined) before.doubtful = true;
  } else {
    // Firefox goes on naming the first address of a document that only gave itself another.
    if (!isYoung) return begin(isLoading ? [] : before.addresses);
    before.full = address + url.search;
    before.addresses = addAddress(before.addresses, address);
    before.doubtful = true;
  }
  return { page: before, isNew: false };
}

/** A document on top was heard of: whether it is another than the tab's page, which had left that open. */
export function noticeDocument(tabId: number, id: string, at: number): Page | null {
  const before = recallPage(tabId);
  if (!before) return null;
  const isNew = before.doubtful && before.documents.size > 0 && !before.documents.has(id);
  const page = isNew ? openPage(new URL(before.full), at) : before;
  page.doubtful = false;
  if (page.documents.size < mostAddresses) page.documents.add(id);
  if (isNew) keep(tabId, { hidden: false, page });
  return isNew ? page : null;
}

/** Asks the browser. A tab that it does not know, and that was never seen, counts as private. */
export async function lookUpTab(tabId: number): Promise<ShownTab> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const one = known.get(tabId);
  if (!tab) return { ...(one ?? { hidden: true, page: null }), open: false };
  // What changed meanwhile is about to be told.
  if (one?.page) return { ...one, open: true };
  const hidden = tab.incognito === true;
  const url = hidden ? null : parseWebAddress(tab.url);
  return { ...keep(tabId, { hidden, page: url && openPage(url, null) }), open: true };
}
