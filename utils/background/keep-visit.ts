import type { Visit } from '../model/sharing';
import { readSettings } from '../store/settings';
import { forgetNotes, readNote, readNotes, writeNote } from '../store/tab-notes';
import { missedSome } from './late-watch';
import { makeVisit } from './merge-visit';
import { type Page, recallPage, type Tab, type TabChange, turnPage } from './tab-pages';
import { parseWebAddress } from './tab-site';

/** More tabs than this tell nothing of their visit at once: session memory holds 10 MB, a visit at most 150 KB. */
const mostVisits = 60;
/** A longer one, without its query, is made to fill that memory. */
const longestAddress = 8_192;

let turn: Promise<unknown> = Promise.resolve();

/** Visits are read, changed and written one after another. */
export function inVisitTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = turn.then(work, work);
  turn = next.catch(() => {});
  return next;
}

export const addressOf = (page: Page): string => page.addresses.at(-1)!;

/** Changes the visit of the page that a tab shows, or begins it. Within a turn only. */
export async function changeVisit(
  tabId: number,
  page: Pick<Page, 'site'> & { url: string },
  at: number,
  change: (visit: Visit) => Visit,
): Promise<void> {
  if (page.url.length > longestAddress) return;
  const before = await readNote('visit', tabId);
  const isSame = before?.url === page.url;
  if (!before) await makeRoom();
  await writeNote('visit', tabId, change(isSame ? before : makeVisit(page.url, page.site, at, false)));
}

async function makeRoom(): Promise<void> {
  const visits = await readNotes('visit');
  const over = visits
    .sort(([, a], [, b]) => a.at - b.at)
    .slice(0, Math.max(0, visits.length - mostVisits + 1));
  for (const [tabId] of over) await writeNote('visit', tabId, null);
}

/**
 * Follows a tab from page to page while requests are watched: another page, also a reload, begins a visit anew; a page that only tidies
 * up its address goes on. Gives the page that is there now; null where there is none to speak of, or nothing new.
 */
export function followTab(
  tabId: number,
  change: TabChange,
  tab: Tab,
  isFirefox: boolean,
  at: number,
): Page | null {
  // Firefox says `loading` when a page is asked for, and again with its address when it is there; Chromium once, when it is there.
  if (change.url === undefined && (change.status !== 'loading' || isFirefox)) return null;
  const turned = turnPage(tabId, change, tab, isFirefox, at);
  if (!turned) void inVisitTurn(() => writeNote('visit', tabId, null));
  else if (turned.isNew) void beginVisit(tabId, turned.page, at);
  else if (turned.page.began === null) void beginBlank(tabId, turned.page, at);
  else void inVisitTurn(() => renameVisit(tabId, addressOf(turned.page)));
  return turned?.page ?? null;
}

/** A page that is watched from its beginning, with nobody on it yet: that nothing was seen is worth saying. */
export function beginVisit(tabId: number, page: Page, at: number): Promise<void> {
  return inVisitTurn(async () => {
    // Not even that somebody is there is noted where Vitrine is to be silent.
    const { pausedHosts } = await readSettings();
    const url = addressOf(page);
    const isKept = url.length <= longestAddress && !pausedHosts.includes(page.host);
    if (isKept && !(await readNote('visit', tabId))) await makeRoom();
    const isWhole = !(await missedSome(at));
    if (recallPage(tabId) === page)
      await writeNote('visit', tabId, isKept ? makeVisit(url, page.site, at, isWhole) : null);
  });
}

/** A page from before the watching is told of again: of a reload, as far as anybody can tell, unless something was counted on it. */
async function beginBlank(tabId: number, page: Page, at: number): Promise<void> {
  const visit = await inVisitTurn(() => readNote('visit', tabId));
  const isCounted = visit?.companies.some(({ services }) => services.some(({ count }) => count > 0));
  if (!visit?.watched && !isCounted) await beginVisit(tabId, page, at);
}

async function renameVisit(tabId: number, url: string): Promise<void> {
  const visit = await readNote('visit', tabId);
  if (visit && visit.url !== url && url.length <= longestAddress)
    await writeNote('visit', tabId, { ...visit, url });
}

/** Where nothing is watched, a visit is what was found in a page's elements: it goes with the page, or with its address. */
export function leaveVisit(tabId: number, change: TabChange, tab: Tab): Promise<void> {
  return inVisitTurn(async () => {
    const visit = await readNote('visit', tabId);
    if (!visit) return;
    const url = parseWebAddress(tab.url);
    const isHere = change.status !== 'loading' && (!url || url.origin + url.pathname === visit.url);
    if (!isHere) await writeNote('visit', tabId, null);
  });
}

/** Forgets visits; what is on its way to them is written before. */
export function forgetVisits(applies: (visit: Visit) => boolean): Promise<number[]> {
  return inVisitTurn(() => forgetNotes('visit', applies));
}

/** From here on requests pass unseen: no visit can say any more that it knows of all. */
export function markUnwatched(): Promise<void> {
  return inVisitTurn(async () => {
    for (const [tabId, visit] of await readNotes('visit'))
      if (visit.watched) await writeNote('visit', tabId, { ...visit, watched: false });
  });
}
