import { expect, type Page } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import type { Chromium } from '../../../scripts/lib/chromium.ts';
import type { ServedPage } from '../../../scripts/lib/site.ts';
import type { Answers, RequestMessage, TabState } from '../../../utils/messages/protocol';
import { createDashboard, type Dashboard } from '../pages/dashboard';
import { createPopup, type Popup } from '../pages/popup';
import { createWelcome, type Welcome } from '../pages/welcome';
import { type Fixture, readFixture } from './fixtures';
import { dumpStores, type Kept } from './stores';

declare const chrome: Browser.Browser;

export interface Tab {
  page: Page;
  tabId: number;
}

/** The extension in its browser, with what tests do with it over and over. */
export interface Vitrine extends Chromium {
  /** Every address opened by `visit`. */
  visited: string[];
  /** Serves a page at its address and opens it in a new tab. */
  visit(what: string | (Fixture & Pick<ServedPage, 'scripts'>)): Promise<Tab>;
  /** As one of Vitrine's own pages would ask. */
  ask<M extends RequestMessage>(message: M): Promise<Answers[M['type']]>;
  readTab(tabId: number): Promise<TabState | null>;
  /** Waits until the tab's state is so. */
  expectTab(tabId: number, state: Partial<TabState>, timeout?: number): Promise<void>;
  /** Waits until the tab's page was recognised as the person's own and read. */
  expectRead(tabId: number): Promise<void>;
  readBadge(tabId: number): Promise<string>;
  /** Runs a function where the observe script runs in the tab: its isolated world. */
  inContent<R, A = null>(tabId: number, run: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Is the observe script in this tab? */
  isWatched(tabId: number): Promise<boolean>;
  dump(): Promise<Kept>;
  /** The popup as a page of its own, for a tab: Playwright cannot take hold of the one under the toolbar button. */
  openPopup(tabId: number): Promise<Popup>;
  openDashboard(section?: string): Promise<Dashboard>;
  openWelcome(): Promise<Welcome>;
  /** Sets site access to “on click” in the browser's settings, and back to all sites asked for. */
  limitAccess(isLimited: boolean): Promise<void>;
  /** Erases everything and closes every tab but the hidden one. */
  reset(): Promise<void>;
}

export function createVitrine(chromium: Chromium): Vitrine {
  const { inExtension, openExtensionPage, context } = chromium;
  const vitrine: Vitrine = {
    ...chromium,
    visited: [],
    async visit(what) {
      const { url, body, ...more } =
        typeof what === 'string' ? { ...readFixture(what), scripts: undefined } : what;
      chromium.site.serve(url, { body, scripts: more.scripts ?? false });
      vitrine.visited.push(url);
      const tab = await chromium.openTab();
      await tab.page.goto(url);
      return tab;
    },
    ask: (message) =>
      inExtension((request) => chrome.runtime.sendMessage(request), message) as Promise<never>,
    readTab: (tabId) =>
      inExtension(
        async (key) => ((await chrome.storage.session.get(key))[key] as TabState | undefined) ?? null,
        `tab:${tabId}`,
      ),
    async expectTab(tabId, state, timeout = 5_000) {
      await expect.poll(() => vitrine.readTab(tabId), { timeout, intervals: [100] }).toMatchObject(state);
    },
    async expectRead(tabId) {
      await vitrine.expectTab(tabId, { verdict: 'own', health: 'ok' }, 40_000);
      await expect.poll(() => vitrine.readBadge(tabId), { timeout: 40_000 }).toMatch(/^[1-9]/);
    },
    readBadge: (tabId) => inExtension((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    async inContent(tabId, run, argument) {
      // As text, because a function cannot hand on another one to the page it is evaluated in, and because Chromium
      // leaves nulls out of arguments.
      const args = JSON.stringify([JSON.stringify(argument ?? null)]);
      const func = `(text) => (${run})(JSON.parse(text))`;
      const code = `chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${func}, args: ${args} })`;
      const results = (await inExtension(code as never, null)) as { result: unknown }[];
      return results[0]?.result as never;
    },
    isWatched: (tabId) =>
      vitrine.inContent(tabId, () => Object.keys(globalThis).some((key) => /vitrine/i.test(key))),
    dump: () => inExtension(dumpStores, null),
    openPopup: async (tabId) => createPopup(await openExtensionPage(`popup.html?tab=${tabId}`)),
    openDashboard: async (section = 'accounts') =>
      createDashboard(await openExtensionPage(`dashboard.html#${section}`)),
    openWelcome: async () => createWelcome(await openExtensionPage('welcome.html')),
    async limitAccess(isLimited) {
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        ([extensionId, hostAccess]) =>
          (
            chrome as never as {
              developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
            }
          ).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
        [chromium.extensionId, isLimited ? 'ON_CLICK' : 'ON_ALL_SITES'] as const,
      );
      await page.close();
    },
    async reset() {
      await inExtension(() => null, null);
      for (const page of context.pages()) {
        if (!page.url().endsWith('/manifest.json')) await page.close();
      }
      await vitrine.ask({ type: 'erase', what: 'everything' });
    },
  };
  return vitrine;
}
