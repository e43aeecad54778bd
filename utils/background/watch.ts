import { browser } from '../browser';
import { isFeatureOff } from '../model/feature-off';
import { watchGrant } from '../model/watch-grant';
import { decodeRequest } from '../recipients/decode-request';
import { findService } from '../recipients/find-facts';
import { findRecipient } from '../recipients/find-recipient';
import { listPatterns } from '../recipients/list-patterns';
import { inflateBody, isPackedBody, readBody, type SeenBody } from '../recipients/read-body';
import { readSettings } from '../store/settings';
import { listClicks } from './click-transfers';
import { beginVisit, followTab, leaveVisit, markUnwatched } from './keep-visit';
import { beginOnTime, noteLate } from './late-watch';
import { type RequestDetails, readSender } from './read-sender';
import { forgetPages, isHidden, noticeDocument, recallPage, type Tab, type TabChange } from './tab-pages';
import { dropSeen, hasRoom, takeIn } from './watch-queue';

const isFirefox = import.meta.env.BROWSER === 'firefox';

type RequestEvent = typeof browser.webRequest.onBeforeRequest;

/** Kept, because the browser takes the namespace away with the permission, and the listener must go all the same. */
let event: RequestEvent | null = null;

/** Whether it is known already if it may listen; what is heard before waits for the answer. */
let isSettled = true;
let settling: Promise<void> = Promise.resolve();

/** Called when the worker starts, before anything is waited for: only what listens then wakes the worker later. */
export function startWatching(): void {
  listen();
  if (isFirefox && event) beginOnTime(Date.now());
  isSettled = false;
  settling = syncWatching();
}

/** Brings the listener in line with what is granted, and with whether this part is switched off: that leaves the grant as it is. */
export async function syncWatching(): Promise<void> {
  const isWanted = await mayWatch();
  isSettled = true;
  if (!isWanted) return silence();
  const isLate = isFirefox && !event;
  listen();
  if (isLate) await noteLate().catch(() => {});
}

async function mayWatch(): Promise<boolean> {
  const isGranted = await browser.permissions.contains(watchGrant).catch(() => false);
  const settings = await readSettings().catch(() => null);
  return isGranted && settings !== null && !isFeatureOff(settings, 'watch-sites');
}

function listen(): void {
  const found = (browser as Partial<typeof browser>).webRequest?.onBeforeRequest;
  if (event || !found) return;
  found.addListener(hear as never, { urls: listPatterns(), types: listTypes() }, ['requestBody']);
  event = found;
}

async function silence(): Promise<void> {
  if (!event) return;
  const gone = event;
  event = null;
  try {
    gone.removeListener(hear as never);
  } catch {
    // It went with the namespace.
  }
  forgetPages();
  recent.clear();
  await dropSeen();
  await markUnwatched();
}

/** All but pages themselves: whoever opens a company's page knows it. The browsers' lists differ, and each refuses a stranger. */
function listTypes(): never[] {
  const { ResourceType } = browser.webRequest as { ResourceType?: Record<string, string> };
  const all = Object.values(ResourceType ?? {});
  const common = ['sub_frame', 'stylesheet', 'script', 'image', 'font', 'object', 'xmlhttprequest', 'ping'];
  const more = ['media', 'websocket', 'csp_report', 'other'];
  return (all.length > 0 ? all.filter((type) => type !== 'main_frame') : [...common, ...more]) as never[];
}

/** Runs for every request to a company's hosts; must be quick, must not throw, says nothing anywhere. */
function hear(details: RequestDetails): undefined {
  if (!isSettled) return void settling.then(() => hear(details));
  if (!event) return;
  try {
    const sender = readSender(details);
    if (!sender || isHidden(sender.tabId) || !hasRoom(sender.tabId)) return;
    const { requestId, url, method, type } = details;
    if (isRepeated(requestId, url)) return;
    const at = Date.now();
    const another = sender.document === null ? null : noticeDocument(sender.tabId, sender.document, at);
    if (another) void beginVisit(sender.tabId, another, at).catch(() => {});
    const page = recallPage(sender.tabId);
    const decode = (body: SeenBody | null) => {
      // Unpacking takes a while, in which the person may have turned it off.
      if (!event) return;
      const transfer = decodeRequest({ url, method, type, body });
      if (transfer) takeIn({ sender, page, transfer, at });
    };
    const body = readBody(details.requestBody);
    const unpacked = body && unpack(url, body);
    if (unpacked) void unpacked.then(decode).catch(() => {});
    else decode(body);
  } catch {
    // A request that nobody can read is no reason to hold up the browser.
  }
}

/** The last insecure requests, by their ids: what the browser itself moves to a secure connection, it tells of twice. */
const recent = new Map<string, string>();
const mostRecent = 200;

function isRepeated(requestId: string, url: string): boolean {
  const address = url.slice(url.indexOf(':'), 500);
  const before = recent.get(requestId);
  recent.delete(requestId);
  if (/^(?:http|ws):/i.test(url)) recent.set(requestId, address);
  if (recent.size > mostRecent) recent.delete(recent.keys().next().value!);
  return before === address;
}

/** Packed bodies that are held at once, of at most 256 KB each; the others are said to be unread. */
const mostPacked = 16;
let packed = 0;

/** Null where there is nothing to unpack, or no room for it. */
function unpack(url: string, body: SeenBody): Promise<SeenBody> | null {
  const address = new URL(url);
  const recipient = findRecipient(address.hostname);
  const service = recipient && findService(recipient, address)?.service;
  if (!service || !isPackedBody(body, service)) return null;
  if (packed >= mostPacked) return Promise.resolve({ unread: true });
  packed++;
  return inflateBody(body, service).finally(() => packed--);
}

/** A tab told of a change: follows it to its next page, and counts the clicks that its address tells of. */
export function turnTab(tabId: number, change: TabChange, tab: Tab, at: number): void {
  if (tab.incognito) return;
  if (!isSettled) return void settling.then(() => turnTab(tabId, change, tab, at));
  if (!event) return void leaveVisit(tabId, change, tab).catch(() => {});
  const page = followTab(tabId, change, tab, isFirefox, at);
  if (!page) return;
  for (const transfer of listClicks(tab.url!)) {
    if (page.clicked.has(transfer.company)) continue;
    page.clicked.add(transfer.company);
    const sender = { tabId, place: page, address: null, elsewhere: false, document: null };
    takeIn({ sender, page, transfer, at });
  }
}
