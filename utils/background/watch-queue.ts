import type { Settings } from '../model/settings';
import type { Transfer } from '../model/sharing';
import { type Database, openDatabase } from '../store/database';
import { readSettings } from '../store/settings';
import { countTransfer, writeCounts } from './count-transfers';
import { isOwnSite, tellTransfer } from './gather-told';
import { addressOf, changeVisit, inVisitTurn } from './keep-visit';
import { mergeVisit, type Told } from './merge-visit';
import type { Sender } from './read-sender';
import { lookUpTab, type Page, recallPage, type ShownTab } from './tab-pages';
import { tellChanged } from './tell-changed';

/** What a request told, and where from. */
export interface Seen {
  sender: Sender;
  /** What the tab was known to show when it was sent. */
  page: Page | null;
  transfer: Transfer;
  at: number;
}

/** A busy page sends some dozens of requests to companies while it loads; more than this within a blink is a flood. */
const most = { perTab: 300, inAll: 2_000 };
const lookAfterMs = 300;
/** A document that still sends this long after the tab took another address has only renamed itself. */
const renamedAfterMs = 3_000;

let queue: Seen[] = [];
const perTab = new Map<number, number>();
let isTimed = false;
let looking: Promise<void> = Promise.resolve();

/** Whether another request of this tab is to be looked at at all. */
export function hasRoom(tabId: number): boolean {
  return queue.length < most.inAll && (perTab.get(tabId) ?? 0) < most.perTab;
}

/** Takes in what a request told; requests of a blink are gone through together. */
export function takeIn(seen: Seen): void {
  const { tabId } = seen.sender;
  if (!hasRoom(tabId)) return;
  queue.push(seen);
  perTab.set(tabId, (perTab.get(tabId) ?? 0) + 1);
  if (isTimed) return;
  isTimed = true;
  setTimeout(() => {
    isTimed = false;
    void goThrough();
  }, lookAfterMs);
}

/** Forgets what was not gone through yet. */
export async function dropSeen(): Promise<void> {
  queue = [];
  perTab.clear();
  await looking;
}

/** Goes through what was taken in; resolves when all of it is in the visits and the counts. */
export function goThrough(): Promise<void> {
  looking = looking.then(lookAtAll).catch(() => {
    // A database that does not open is said where it is asked for; a visit without what could not be read is no reason to stop.
  });
  return looking;
}

/** All that was seen so far is in the stores; what is forgotten there next does not come back. */
export async function settle(): Promise<void> {
  await goThrough();
  await writeCounts();
}

async function lookAtAll(): Promise<void> {
  const batch = queue;
  queue = [];
  perTab.clear();
  if (batch.length === 0) return;
  const settings = await readSettings();
  const db = await openDatabase();
  try {
    for (const [tabId, seen] of Map.groupBy(batch, ({ sender }) => sender.tabId))
      await lookAtTab(db, settings, tabId, seen);
  } finally {
    db.close();
  }
  tellChanged();
}

async function lookAtTab(
  db: Database,
  settings: Settings,
  tabId: number,
  batch: readonly Seen[],
): Promise<void> {
  const tab = await lookUpTab(tabId);
  if (tab.hidden) return;
  const shown: Told[] = [];
  for (const { sender, page, transfer, at } of batch) {
    const place = sender.place ?? page ?? tab.page;
    if (!place || settings.pausedHosts.includes(place.host) || isOwnSite(transfer.company, place.host))
      continue;
    const told = await tellTransfer(db, transfer, transfer.how === 'address' ? 0 : 1, settings);
    if (!told) continue;
    const { site } = place;
    const contacts = told.contacts.map(({ id }) => id);
    if (settings.keepSharing) countTransfer({ site, transfer, contacts }, at);
    if (isShown({ sender, page, transfer, at }, tab)) shown.push(told);
  }
  const { page } = tab;
  if (shown.length === 0 || !page) return;
  await inVisitTurn(async () => {
    // The tab may have gone on, or be closed, since it was asked.
    if (recallPage(tabId) !== page) return;
    const visit = { url: addressOf(page), site: page.site };
    await changeVisit(tabId, visit, batch[0]!.at, (before) => mergeVisit(before, shown));
  });
}

/**
 * Whether a request is that of the page that the tab shows now. What a page sends while it is left (unload beacons) arrives when the
 * next one is there already.
 */
function isShown({ sender, page, at }: Seen, tab: ShownTab): boolean {
  const now = tab.page;
  if (!tab.open || !now || sender.elsewhere) return false;
  if (sender.place && sender.place.host !== now.host) return false;
  if (sender.address === null) return page === null || page === now;
  if (now.addresses.includes(sender.address)) return true;
  // Firefox goes on naming the address at which a document was loaded.
  return now.began === null || at - now.began > renamedAfterMs;
}
