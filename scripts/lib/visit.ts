import type { Page } from '@playwright/test';
import type { Answers, PageMessage, RequestMessage, TabState } from '../../utils/messages/protocol.ts';
import type { ChromeApi } from './chrome-api.ts';
import type { Chromium } from './chromium.ts';

declare const chrome: ChromeApi;

type Opened = Extract<PageMessage, { type: 'page-opened' }>;
type Observed = Extract<PageMessage, { type: 'observe' }>;

/** What became of one page that was opened in front of the extension. */
export interface Visit {
  /** Where the tab ended up. */
  url: string;
  /** The last word of the page's script on whose page it is; null when it recognised nothing. */
  opened: Opened | null;
  /** The last reading; null when nothing was read. */
  observed: Observed | null;
  /** As the popup would see it. */
  state: TabState | null;
  /** Milliseconds of the last whole reading, and the longest single block of all. */
  readingMs: number;
  longestMs: number;
  /** Why the browser did not show the page at all. */
  problem: string | null;
}

export interface VisitOptions {
  /** Say *This is me* on the page. */
  claim: boolean;
  /** Called once the page has been read, before the tab is closed. */
  onRead?(page: Page, tabId: number): Promise<void>;
}

export type Visitor = (url: string, options: VisitOptions) => Promise<Visit>;

/** How long a page is given to be recognised, and to be read once that is allowed (the script watches for 10 s). */
const recogniseMs = 4_000;
const readMs = 12_000;

/** Asks the background as an extension page does. */
export function request<M extends RequestMessage>(
  browser: Chromium,
  message: M,
): Promise<Answers[M['type']]> {
  return browser.inExtension(
    (sent) => chrome.runtime.sendMessage(sent) as Promise<Answers[M['type']]>,
    message,
  );
}

/** Listens to what pages' scripts send, and answers a function that opens one page and waits until it is read. */
export async function createVisitor(browser: Chromium): Promise<Visitor> {
  const messages = new Map<number, PageMessage[]>();
  await browser.listen((message, tabId) => {
    const { type } = message as { type?: unknown };
    if (type !== 'page-opened' && type !== 'observe') return;
    messages.set(tabId, [...(messages.get(tabId) ?? []), message as PageMessage]);
  });
  await waitFor(10_000, () =>
    browser.inExtension(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0, null),
  );

  return async (url, { claim, onRead }) => {
    const { page, tabId } = await browser.openTab();
    const heard = () => messages.get(tabId) ?? [];
    const opened = () => heard().findLast((message) => message.type === 'page-opened') ?? null;
    const observed = () => heard().findLast((message) => message.type === 'observe') ?? null;
    const problem = await page.goto(url, { waitUntil: 'load', timeout: 45_000 }).then(
      () => null,
      (error: Error) => error.message.split('\n')[0] ?? 'not loaded',
    );
    if (!problem) {
      if (!(await hasAccess(browser, page.url()))) {
        await browser.pressToolbarButton(page);
        await request(browser, { type: 'read-tab', tabId });
      }
      await waitFor(recogniseMs, opened);
      // Read without being told: the page itself showed that it is the person's own.
      if (opened() && !claim) await waitFor(1_500, observed);
      if (opened() && claim) {
        const answer = await request(browser, { type: 'claim-tab', tabId });
        if ('account' in answer) await waitFor(readMs, () => observed() ?? isFinal(opened()));
      }
      // A page that changed while it was read is read again.
      if (observed()) await sleep(500);
      await onRead?.(page, tabId);
    }
    const state = await browser.inExtension(
      async (key) => ((await chrome.storage.session.get(key))[key] ?? null) as TabState | null,
      `tab:${tabId}`,
    );
    const visit: Visit = {
      url: page.url(),
      opened: opened(),
      observed: observed(),
      state,
      readingMs: (opened()?.effort.ms ?? 0) + (observed()?.effort.ms ?? 0),
      longestMs: Math.max(0, ...heard().map((message) => message.effort.longestMs)),
      problem,
    };
    await page.close();
    messages.delete(tabId);
    return visit;
  };
}

/** A page that cannot be read is `not-loaded` while it is watched, then something else for good. */
function isFinal(opened: Opened | null): boolean {
  return opened !== null && opened.identity.health !== 'ok' && opened.identity.health !== 'not-loaded';
}

function hasAccess(browser: Chromium, url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.inExtension(
    (origin) => chrome.permissions.contains({ origins: [origin] }),
    `${protocol}//${hostname}/*`,
  );
}

/** Waits until the function answers something true, or the time is up. */
async function waitFor(ms: number, ready: () => unknown): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end && !(await ready()); ) await sleep(50);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
