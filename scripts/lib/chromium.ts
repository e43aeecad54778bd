import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import type { ChromeApi } from './chrome-api.ts';
import { findBrowser } from './find-browser.mjs';
import { createSite, type Site } from './site.ts';

/** Only inside functions that are evaluated in the browser. */
declare const chrome: ChromeApi;

export interface LaunchOptions {
  /** Folder of the unpacked extension; null for a browser without any. */
  extension: string | null;
  /** Show a window where there is a display. */
  headed?: boolean;
  /** Let requests that are not served locally go out to the network. */
  online?: boolean;
  /** Other unpacked extensions beside it. */
  peers?: string[];
  args?: string[];
  context?: Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'locale'>;
  /** Folder of a profile that outlives the browser; whoever names it removes it. Without, a fresh one that `close` removes. */
  profile?: string;
}

/** A real Chromium with the extension loaded. */
export interface Chromium {
  context: BrowserContext;
  /** Empty without an extension. */
  extensionId: string;
  /** What stands at real addresses in this browser, and which requests found nothing there. */
  site: Site;
  /** Opens a page of the extension by its path, `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** A new tab whose id is known before anything is loaded in it. */
  openTab(): Promise<{ page: Page; tabId: number }>;
  /** Clicks the toolbar button on a tab as a person would, which grants activeTab there; the popup is closed again. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Allows the extension on hosts (`*://example.com/*`) as in the browser's settings, then as in its prompt. */
  allowSite(pattern: string): Promise<boolean>;
  /** Runs code in a page of the extension that shows nothing and listens to nothing. */
  inExtension<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Hears every message that any part of the extension sends, with the tab it came from (-1 without). */
  listen(listener: (message: unknown, tabId: number) => void): Promise<void>;
  close(): Promise<void>;
}

const quietArgs = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  // CDP's `Extensions` domain, for the toolbar button.
  '--enable-unsafe-extension-debugging',
];

/** Launches; throws with what to do when there is no browser or the extension does not start. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found; set CHROME_PATH');
  const extensions = [options.extension, ...(options.peers ?? [])].filter((dir) => dir !== null);
  for (const dir of extensions) {
    if (!existsSync(join(dir, 'manifest.json'))) throw new Error(`no extension in ${dir}`);
  }
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'vitrine-chromium-'));
  const removeProfile = () => {
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', removeProfile);
  const context = await chromium.launchPersistentContext(profile, {
    ...options.context,
    executablePath,
    // Playwright's own headless switch means the old shell, which has no extensions.
    headless: false,
    chromiumSandbox: process.getuid?.() !== 0 && !process.env.VITRINE_NO_SANDBOX,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(isHeaded(options) ? [] : ['--headless=new']),
      ...quietArgs,
      ...(extensions.length > 0
        ? [`--disable-extensions-except=${extensions.join(',')}`, `--load-extension=${extensions.join(',')}`]
        : ['--disable-extensions']),
      ...(options.args ?? []),
    ],
  });
  const site = createSite({ online: options.online ?? false });
  await context.route('**/*', site.handle);
  const extensionId = options.extension ? await findExtensionId(context, options.extension) : '';
  let hidden: Promise<Page> | null = null;

  const openExtensionPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  // Any file of the extension has its APIs; the manifest brings no script that could get in the way.
  const openHidden = () => {
    hidden ??= openExtensionPage('manifest.json');
    return hidden;
  };
  const inExtension: Chromium['inExtension'] = async (run, argument) => {
    const page = await openHidden();
    return page.evaluate(run as never, argument as never);
  };

  return {
    context,
    extensionId,
    site,
    openExtensionPage,
    inExtension,
    async openTab() {
      await openHidden();
      const opened = context.waitForEvent('page', (page) => page.url() === 'about:blank');
      const tabId = await inExtension(
        async () => (await chrome.tabs.create({ url: 'about:blank' })).id,
        null,
      );
      return { page: await opened, tabId: tabId ?? -1 };
    },
    async pressToolbarButton(page) {
      const browser = context.browser();
      if (!browser) throw new Error('the browser is gone');
      const session = await browser.newBrowserCDPSession();
      await page.bringToFront();
      const listTargets = async (type: string) =>
        (await session.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
      const before = new Set((await listTargets('page')).map((target) => target.targetId));
      const tab = (await listTargets('tab')).findLast((target) => target.url === page.url());
      if (!tab) throw new Error(`no tab shows ${page.url()}`);
      await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
      for (const target of await listTargets('page')) {
        if (!before.has(target.targetId))
          await session.send('Target.closeTarget', { targetId: target.targetId });
      }
      await session.detach();
    },
    async allowSite(pattern) {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(([id, host]) => chrome.developerPrivate.addHostPermission(id, host), [
        extensionId,
        pattern,
      ] as const);
      await settings.close();
      return inExtension((origin) => chrome.permissions.request({ origins: [origin] }), pattern);
    },
    async listen(listener) {
      const page = await openHidden();
      await page.exposeFunction('vitrineHeard', listener);
      await page.evaluate(() => {
        const { vitrineHeard } = globalThis as never as {
          vitrineHeard(message: unknown, tabId: number): void;
        };
        chrome.runtime.onMessage.addListener((message, sender) => {
          // Returning its promise would answer the sender in the background's place.
          vitrineHeard(message, sender.tab?.id ?? -1);
        });
      });
    },
    async close() {
      await context.close();
      removeProfile();
      process.off('exit', removeProfile);
    },
  };
}

/** Whether a window can be shown and was asked for. */
export function isHeaded(options: { headed?: boolean }): boolean {
  return Boolean(options.headed) && hasDisplay();
}

export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** By the worker's address; several extensions are told apart by their path, which Chromium hashes into the id. */
export async function findExtensionId(context: BrowserContext, dir: string): Promise<string> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const id = await page.evaluate(async (path) => {
    for (let tries = 0; tries < 100; tries++) {
      const infos = await chrome.developerPrivate.getExtensionsInfo({ includeDisabled: true });
      const found = infos.find((info) => info.path === path || info.prettifiedPath === path);
      if (found?.state === 'ENABLED') return found.id;
      if (found)
        throw new Error(`${found.state}: ${JSON.stringify(found.loadError ?? found.manifestErrors)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return null;
  }, dir);
  await page.close();
  if (!id) throw new Error(`the extension in ${dir} did not load`);
  return id;
}
