import { browser } from '../../utils/browser';
import type { Summary } from '../../utils/model/schemas';
import { defaultSettings } from '../../utils/model/settings';
import { type Database, openDatabase } from '../../utils/store/database';
import { readSettings } from '../../utils/store/settings';
import { readTabStates } from '../../utils/store/tab-state';
import { type Found, isOf, type Snapshot } from './choose-view';

/** The tab that the popup stands over; `?tab=` names one when the popup is opened as a page of its own. */
async function findTab(): Promise<Snapshot['tab']> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => null)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, isPrivate: tab.incognito };
}

/** Everything for the first paint, read straight from the stores, all at once as far as they do not need each other. */
export async function readSnapshot(): Promise<Snapshot> {
  const opening = openDatabase().catch(() => null);
  const [tab, states, settings] = await Promise.all([
    findTab(),
    readTabStates(),
    readSettings().catch(() => defaultSettings),
  ]);
  const state = (tab && states.get(tab.id)) ?? null;
  // A state left from a page that the tab has moved on from must not hide the accounts of this one.
  const current = state && tab?.url && URL.canParse(tab.url) && isOf(state, new URL(tab.url));
  const db = await opening;
  const summaries = db && (await readKnown(db, current ? state.account : null).catch(() => null));
  db?.close();
  return { tab, state, summaries, settings };
}

/** Of an own account its one summary is enough; the others are only listed where the page shows none. */
async function readKnown(db: Database, account: string | null): Promise<Summary[]> {
  if (account === null) return db.getAll('summaries');
  const summary = await db.get('summaries', account);
  return summary ? [summary] : [];
}

/** What takes the catalogue: loaded after the first paint. */
export async function findMore({ tab, state }: Snapshot): Promise<Found> {
  const nothing: Found = { located: null, allowed: false, readsProfiles: true };
  if (!tab?.url || !/^https?:/.test(tab.url)) return nothing;
  const [{ locateTab, readsProfiles }, allowed] = await Promise.all([
    import('../../utils/networks/locate-tab'),
    browser.permissions.contains({ origins: [originPattern(tab.url)] }),
  ]);
  const located = locateTab(tab.url);
  const network = state?.network ?? located?.network;
  return { located, allowed, readsProfiles: network === undefined || readsProfiles(network) };
}

/** The host pattern to ask the browser about. */
export function originPattern(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}
