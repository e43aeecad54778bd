import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { ensureBuild } from '../../scripts/lib/build-extension';
import { type FirefoxOptions, launchFirefox } from '../../scripts/lib/firefox';
import type { Firefox, Injected } from '../../scripts/lib/firefox-commands';
import { root } from '../../scripts/lib/paths';
import { takeComplaints } from './complaints';
import { expectRequests, type Ledger, newLedger, takeStrangers } from './ledger';

/** The suite's one browser, and what the tests share of it. */
export interface Stage {
  firefox: Firefox;
  /** Folder of the build under test. */
  build: string;
  /** Where Firefox saves downloads, without asking. */
  downloads: string;
  ledger: Ledger;
  /** The tab for web pages; it stays selected unless a test opens another. */
  tab: string;
  /** A tab of the extension's origin that shows none of its pages: tests look at the stores from there. */
  desk: string;
  /** Addresses of the tabs that opened by themselves when the extension was installed. */
  greeted: string[];
}

async function openStage(): Promise<Stage> {
  const build = process.env.VITRINE_BUILD ?? (await ensureBuild('firefox')).dir;
  const downloads = mkdtempSync(join(tmpdir(), 'vitrine-downloads-'));
  return { build, downloads, ...(await launch(build, downloads)) };
}

/** The browser and its first tabs; with a profile that an earlier one left, everything that it kept is there. */
async function launch(
  build: string,
  downloads: string,
  more: Pick<FirefoxOptions, 'profile' | 'policies'> = {},
): Promise<Omit<Stage, 'build' | 'downloads'>> {
  const firefox = await launchFirefox({
    extension: build,
    ...more,
    prefs: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
      // Firefox's own list of downloads would take the keys.
      'browser.download.alwaysOpenPanel': false,
      'intl.accept_languages': 'en-US, en',
      // No colour is judged half way through a transition.
      'ui.prefersReducedMotion': 1,
      // A temporary add-on is taken off when Firefox quits; what it stored must stay, as a real one's does.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  const tab = await firefox.currentTab();
  await until('a tab opened by the install', async () => (await firefox.listTabs()).length > 1);
  const greeted: string[] = [];
  for (const handle of await firefox.listTabs()) {
    if (handle === tab) continue;
    await firefox.switchTab(handle);
    await until('its address', async () => (await firefox.url()) !== 'about:blank');
    greeted.push(await firefox.url());
  }
  const desk = await firefox.openTab(deskAddress(firefox));
  await firefox.switchTab(tab);
  return { firefox, ledger: newLedger(), tab, desk, greeted };
}

/** Closes the browser and opens it again with the same profile: open tabs and session memory are gone, the stores are not. */
export async function restartBrowser(
  stage: Stage,
  more: Pick<FirefoxOptions, 'policies'> = {},
): Promise<void> {
  await expectQuiet(stage);
  const profile = await stage.firefox.leave();
  Object.assign(stage, await launch(stage.build, stage.downloads, { profile, ...more }));
}

/** Whatever a test looks at: the extension asked the network for nothing, and its pages broke no rule. */
async function expectQuiet(stage: Stage): Promise<void> {
  expect(takeStrangers(stage.ledger, stage.firefox.proxy), 'requests no page made').toEqual([]);
  expect(await takeComplaints(stage), 'the browser complained of the extension').toEqual([]);
}

/** Polls until the probe answers something true, and gives that; throws naming `what`. */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  timeoutMs = 15_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Runs a function with the extension's rights, whatever tab is shown, and leaves that one current. */
export async function runAtDesk<A extends unknown[], R>(
  { firefox, desk }: Stage,
  script: Injected<A, R>,
  ...args: A
): Promise<R> {
  const before = await firefox.currentTab();
  const go = (handle: string) => firefox.command('WebDriver:SwitchToWindow', { handle, focus: false });
  await go(desk);
  try {
    return await firefox.run(script, ...args);
  } finally {
    await go(before);
  }
}

/** A saved page of `tests/fixtures`; the proxy serves http alone, so its images are asked for there, too. */
export function readFixture(name: string): string {
  return readFileSync(join(root, 'tests/fixtures', name), 'utf8').replaceAll('src="https://', 'src="http://');
}

/** Opens a page in the web tab as a person would, at a real address. */
export async function visit({ firefox, ledger, tab }: Stage, url: string, html: string): Promise<void> {
  firefox.proxy.serve(url, html);
  expectRequests(ledger, url, html);
  await firefox.switchTab(tab);
  await firefox.goto(url);
}

/** Opens a page of the extension in a tab of its own, over the web tab where it asks for one. */
export async function openPage(stage: Stage, path: string): Promise<string> {
  return stage.firefox.openTab(`${stage.firefox.origin}/${path}`);
}

/** Opens the popup's page in a tab of its own, looking at the web tab. */
export async function openPopup(stage: Stage): Promise<string> {
  return openPage(stage, `popup.html?tab=${await webTabId(stage)}`);
}

/** Text of the file that Firefox saved under a name that matches, once it is whole. */
export function readDownload({ downloads }: Stage, name: RegExp): Promise<string> {
  return until(`a download like ${name}`, () => {
    const files = readdirSync(downloads);
    const file = files.find((one) => name.test(one));
    // While it is written a `.part` stands beside it.
    return file && !files.some((one) => one.endsWith('.part'))
      ? readFileSync(join(downloads, file), 'utf8')
      : null;
  });
}

/** The browser's own number of the web tab. */
export async function webTabId(stage: Stage): Promise<number> {
  const [id] = await runAtDesk(stage, async () =>
    (await browser.tabs.query({})).sort((a, b) => a.index - b.index).map((tab) => tab.id),
  );
  return id!;
}

/** Swaps the extension for another build of it, as an update would; its open pages close. */
export async function installBuild(stage: Stage, dir: string): Promise<void> {
  const { firefox, tab, desk } = stage;
  await firefox.switchTab(desk);
  await firefox.goto('about:blank');
  await firefox.switchTab(tab);
  await firefox.install(dir);
  await firefox.switchTab(desk);
  await firefox.goto(deskAddress(firefox));
  await firefox.switchTab(tab);
}

const deskAddress = (firefox: Firefox) => `${firefox.origin}/icon/vitrine.svg`;

/** Has the background erase all, as the dashboard does. */
export async function eraseAll(stage: Stage): Promise<void> {
  await runAtDesk(stage, async () => {
    await browser.runtime.sendMessage({ type: 'erase', what: 'everything' });
  });
}

/** As on the first day: nothing stored, no page open but an empty one. */
async function startOver(stage: Stage): Promise<void> {
  const { firefox, tab, desk, downloads } = stage;
  await firefox.closePopup();
  for (const handle of await firefox.listTabs()) {
    if (handle === tab || handle === desk) continue;
    await firefox.switchTab(handle);
    await firefox.closeTab();
  }
  await firefox.switchTab(tab);
  await firefox.goto('about:blank');
  for (const name of readdirSync(downloads)) rmSync(join(downloads, name));
  await runAtDesk(stage, async () => {
    indexedDB.deleteDatabase('vitrine');
    await browser.storage.session.clear();
  });
  await eraseAll(stage);
}

export const test = base.extend<{ stage: Stage }, { opened: Stage }>({
  opened: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern.
    async ({}, use) => {
      const stage = await openStage();
      await use(stage);
      await stage.firefox.close();
      rmSync(stage.downloads, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  stage: async ({ opened }, use) => {
    await startOver(opened);
    await takeComplaints(opened);
    await use(opened);
    await expectQuiet(opened);
  },
});

export { expect };

/** As much of the extension API as the tests call. */
declare const browser: {
  tabs: { query(filter: object): Promise<{ id?: number; index: number }[]> };
  storage: { session: { clear(): Promise<void> } };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};
