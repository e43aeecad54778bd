import { browser } from '../../utils/browser';
import type { Inspection, TabState } from '../../utils/messages/protocol';
import type { Summary } from '../../utils/model/schemas';
import { defaultSettings } from '../../utils/model/settings';
import { type Database, openDatabase } from '../../utils/store/database';
import { readSettings } from '../../utils/store/settings';
import { readShown } from '../../utils/store/shown-summaries';
import { isOf, type Snapshot } from './choose-view';

/** The tab that the popup stands over; `?tab=` names one when the popup is opened as a page of its own. */
async function findTab(): Promise<Snapshot['tab']> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => null)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, isPrivate: tab.incognito };
}

/** What needs no database, so stands there at once however much is stored. */
async function readQuick(): Promise<Omit<Snapshot, 'summaries'>> {
  const [tab, settings] = await Promise.all([findTab(), readSettings().catch(() => defaultSettings)]);
  if (!tab) return { tab, settings, state: null, inspection: null };
  const keys = { state: `tab:${tab.id}`, inspection: `inspection:${tab.id}` };
  const kept = await browser.storage.session.get(Object.values(keys));
  const state = (kept[keys.state] as TabState | undefined) ?? null;
  const inspection = (kept[keys.inspection] as Inspection | undefined) ?? null;
  return { tab, settings, state, inspection };
}

/** The one account that the page in the tab is about; null where it is nobody's, or not known whose. */
function findOwner({ tab, state, inspection }: Omit<Snapshot, 'summaries'>): string | null {
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  if (!url) return null;
  if (inspection?.account === 'ambiguous') return null;
  // A state left from a page that the tab has moved on from must not hide the accounts of this one.
  return state && isOf(state, url) ? state.account : null;
}

/** An own account's tab, from session memory alone; null where the database has to be asked. */
export async function readShownSnapshot(): Promise<Snapshot | null> {
  const quick = await readQuick();
  const owner = findOwner(quick);
  const summary = owner === null ? null : await readShown(owner);
  return summary && { ...quick, summaries: [summary] };
}

/** Everything, read straight from the stores, all at once as far as they do not need each other. */
export async function readSnapshot(): Promise<Snapshot> {
  const opening = openDatabase().catch(() => null);
  const quick = await readQuick();
  const db = await opening;
  const summaries = db && (await readKnown(db, findOwner(quick)).catch(() => null));
  db?.close();
  return { ...quick, summaries };
}

/** Of an own account its one summary is enough; the others are only listed where the page shows none. */
async function readKnown(db: Database, account: string | null): Promise<Summary[]> {
  if (account === null) return db.getAll('summaries');
  const summary = await db.get('summaries', account);
  return summary ? [summary] : [];
}

/** The host pattern to ask the browser about. */
export function originPattern(url: string): string {
  return `*://${new URL(url).hostname}/*`;
}
