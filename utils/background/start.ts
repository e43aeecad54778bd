import { browser } from '../browser';
import type { InspectMessage } from '../messages/protocol';
import {
  parseComposeMessage,
  parseInspectMessage,
  parsePageMessage,
  parseRequestMessage,
} from '../messages/schemas';
import { matchesPattern } from '../networks/match-pattern';
import { openDatabase } from '../store/database';
import { changeSettings } from '../store/in-force';
import { readSettings } from '../store/settings';
import { updateShown } from '../store/shown-summaries';
import { forgetNotesOf } from '../store/tab-notes';
import { unhushTab, writeTabState } from '../store/tab-state';
import { startContextMenus } from './context-menus';
import { forgetOld } from './forget-old';
import { receivePress } from './guide';
import { inVisitTurn } from './keep-visit';
import { leavePage } from './leave-page';
import { makeLimiter } from './limiter';
import { noticeConsent } from './note-consent';
import { startPolicy } from './policy';
import { welcome } from './policy-welcome';
import { isBlanket, listStillRead } from './read-access';
import { composeNow, receiveCompose, startCompose } from './receive-compose';
import { receiveInspected } from './receive-inspected';
import { type Origin, readOrigin, receivePage } from './receive-page';
import { isOwnPage, receiveRequest } from './receive-request';
import { refreshSummaries } from './refresh';
import { syncRegistrations } from './register';
import { closeStrangers, receiveStrangers, turnStrangers } from './see-strangers';
import { closePage } from './tab-pages';
import { startWatching, syncWatching, turnTab } from './watch';

/** Messages one tab may send: reading one page takes two to twelve, so only a flood meets this. */
const limiter = makeLimiter({ most: 60, perMs: 60_000 });
/** A settings page tells of itself after each change, at most every half second while it is being built. */
const inspections = makeLimiter({ most: 90, perMs: 60_000 });

/** Requests that wait for a page, which may hang. */
const waiting: ReadonlySet<string> = new Set(['check-visit', 'note-consent', 'picture-remember']);

/** Pages are handled one after another: a summary is computed from all accounts, and a claim must precede the reading it allows. */
let queue: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = queue.then(work, work);
  queue = next.catch(() => {});
  return next;
};

/** Wires the browser's events; called anew whenever the worker starts, so nothing here outlives it but the stores. */
export function startBackground(): void {
  closeStorage();
  const policyRead = startPolicy(inTurn);
  startContextMenus();
  startWatching();
  startCompose();
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const request = isOwnPage(sender) ? parseRequestMessage(message) : null;
    if (request && waiting.has(request.type)) return receiveRequest(request, Date.now());
    if (request) return inTurn(() => receiveRequest(request, Date.now()));
    const composed = parseComposeMessage(message);
    if (composed) return receiveCompose(composed, sender, Date.now(), inTurn);
    if (sender.tab?.incognito) {
      const seen = parsePageMessage(message);
      if (!seen || !limiter.allow(sender.tab.id ?? -1, Date.now())) return undefined;
      return inTurn(() => receiveStrangers(seen, sender, Date.now()));
    }
    const origin = readOrigin(sender);
    if (!origin) return undefined;
    const page = parsePageMessage(message);
    if (page) {
      if (!limiter.allow(origin.tabId, Date.now())) return undefined;
      return inTurn(() => receivePage(page, origin, Date.now()));
    }
    const inspected = parseInspectMessage(message);
    if (!inspected || !inspections.allow(origin.tabId, Date.now())) return undefined;
    return inTurn(() => receiveInspection(inspected, origin));
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // A new version may judge old observations better: in its turn before anything is read, so that no change of the person's is made of it.
    const judged = reason === 'update' ? inTurn(recompute) : null;
    await syncRegistrations(await readSettings());
    if (reason === 'install') await welcome(policyRead);
    await judged;
  });
  browser.runtime.onStartup.addListener(() => inTurn(clean));
  browser.permissions.onAdded.addListener(async ({ origins }) => {
    await syncWatching();
    await syncRegistrations(await readSettings());
    await readGranted(origins ?? []);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    await syncWatching();
    await inTurn(async () => {
      const settings = await readSettings();
      const sitesRead = await listStillRead(settings, origins);
      const isLess = sitesRead.length < settings.sitesRead.length;
      await syncRegistrations(isLess ? (await changeSettings({ sitesRead })).settings : settings);
    });
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === undefined && change.url === undefined) return;
    if (tab.incognito) void inTurn(() => turnStrangers(tabId, change, tab, Date.now())).catch(() => {});
    turnTab(tabId, change, tab, Date.now());
    // The address comes once; `complete` would tell of the same page again.
    if (change.url !== undefined) void noticeConsent(tabId, tab, Date.now()).catch(() => {});
    void inTurn(() => leavePage(tabId)).catch(() => {});
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void writeTabState(tabId, null).then(() => updateShown(null));
    void unhushTab(tabId);
    closePage(tabId);
    void inTurn(() => closeStrangers(tabId, Date.now())).catch(() => {});
    void inVisitTurn(() => forgetNotesOf(tabId));
  });
}

function receiveInspection(message: InspectMessage, origin: Origin) {
  return message.type === 'inspected'
    ? receiveInspected(message, origin, Date.now())
    : receivePress(message, origin.tabId, Date.now());
}

/** The page that a site was just allowed for is read at once; the prompt may have closed the popup that asked. */
async function readGranted(origins: readonly string[]): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return;
  const { id, url } = tab;
  // Every host at once is allowed for watching requests, not for reading pages.
  if (origins.some((origin) => !isBlanket(origin) && matchesPattern(origin, new URL(url)))) {
    await receiveRequest({ type: 'read-tab', tabId: id }, Date.now());
    const { incognito } = tab;
    if (!incognito) await composeNow(id, new URL(url)).catch(() => {});
  }
}

/** By default Chromium lets the process of any page with a script of ours read the settings; Firefox has no such choice. */
function closeStorage(): void {
  const local = browser.storage.local as { setAccessLevel?(level: { accessLevel: string }): Promise<void> };
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })?.catch(() => {});
}

async function recompute(): Promise<void> {
  const db = await openDatabase();
  await refreshSummaries(db, Date.now(), 'judged').finally(() => db.close());
}

/** Once per browser start: forgets what is older than the person wants it kept. */
async function clean(): Promise<void> {
  const settings = await readSettings();
  await syncRegistrations(settings);
  await forgetOld(settings, Date.now());
}
