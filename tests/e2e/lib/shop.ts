import type { Page } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { embedUrl, listPixels, readShopPage } from '../../e2e-pages/shop';
import type { Tab, Vitrine } from './vitrine';

declare const chrome: Browser.Browser;

const keyOf = (url: string) => new URL(url).host + new URL(url).pathname;

/** Answers at the companies' addresses as they do: an empty picture or nothing. Gives the requests, as they come. */
export async function servePixels(vitrine: Vitrine): Promise<string[]> {
  const asked: string[] = [];
  const known = new Set(listPixels('https://shop.example/').map(({ url }) => keyOf(url)));
  await vitrine.context.route(
    (url) => known.has(url.host + url.pathname),
    (route) => {
      asked.push(route.request().url());
      return route.request().resourceType() === 'image'
        ? route.fulfill({ contentType: 'image/gif', body: dot })
        : route.fulfill({ status: 204 });
    },
  );
  vitrine.site.serve(embedUrl, { body: '<!DOCTYPE html><title>Film</title><p>A film.</p>' });
  return asked;
}

const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Opens the shop and waits until its pixels were handed to the browser. */
export async function visitShop(vitrine: Vitrine, ...where: Parameters<typeof readShopPage>): Promise<Tab> {
  const tab = await vitrine.visit(readShopPage(...where));
  await waitForPixels(tab.page);
  return tab;
}

export async function waitForPixels(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as never as { sent: Promise<unknown> }).sent);
}

/** What the page could notice of an extension; its own doings are in none of it. */
export function readNotes(page: Page): Promise<Record<'globals' | 'loaded' | 'changes' | 'heard', string[]>> {
  return page.evaluate(() => {
    const { globals, loaded, changes, heard } = (globalThis as never as { notes: Notes }).notes;
    return { globals: globals(), loaded: loaded(), changes, heard };
  });
}

interface Notes {
  globals(): string[];
  loaded(): string[];
  changes: string[];
  heard: string[];
}

const everywhere = '*://*/*';

/**
 * Every host is allowed once in the browser's settings and given back: only then does the browser grant it without asking, which it
 * cannot do without a window.
 */
export async function expectAllowing(vitrine: Vitrine): Promise<void> {
  await vitrine.allowSite(everywhere);
  await vitrine.inExtension((origin) => chrome.permissions.remove({ origins: [origin] }), everywhere);
}

/** Whether the browser lets requests anywhere be seen. */
export const isAllowed = (vitrine: Vitrine): Promise<boolean> =>
  vitrine.inExtension((origin) => chrome.permissions.contains({ origins: [origin] }), everywhere);

/** Lets the extension into private windows, which starts it anew: before anything else is done with it. */
export async function allowPrivate(vitrine: Vitrine): Promise<void> {
  const page = await vitrine.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as never as { developerPrivate: PrivateApi };
    // Without it an unpacked extension does not start again.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    for (let tries = 0; tries < 100; tries++) {
      const info = await developerPrivate.getExtensionInfo(extensionId).catch(() => null);
      if (info?.state === 'ENABLED' && info.incognitoAccess.isActive) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the extension did not come back');
  }, vitrine.extensionId);
  await page.close();
}

interface PrivateApi {
  updateProfileConfiguration(update: object): Promise<void>;
  updateExtensionConfiguration(update: object): Promise<void>;
  getExtensionInfo(id: string): Promise<{ state: string; incognitoAccess: { isActive: boolean } }>;
}
