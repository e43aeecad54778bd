import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { locales } from '../utils/model/settings.ts';
import { ensureBuild } from './lib/build-extension.ts';
import type { ChromeApi } from './lib/chrome-api.ts';
import { launchChromium } from './lib/chromium.ts';
import { fillStores } from './lib/made-up-accounts.ts';
import { root } from './lib/paths.ts';

/**
 * `npm run screenshots`: the README's pictures in `docs/screenshots`, from the built extension on synthetic profiles.
 * With a folder as argument: every page in light and dark, wide and narrow, in every language, to look at.
 */
/** Only inside functions that are evaluated in the browser. */
declare const chrome: ChromeApi;

const looking = process.argv[2] ? resolve(process.argv[2]) : null;
const folder = looking ?? join(root, 'docs/screenshots');
mkdirSync(folder, { recursive: true });

const build = await ensureBuild('chrome');
const browser = await launchChromium({ extension: build.dir, context: { locale: 'en-US', viewport: null } });
const networks = ['x', 'facebook', 'linkedin', 'instagram', 'bluesky'];
let tabId = -1;
for (const network of networks.toReversed()) tabId = await readOwnProfile(network);

/** Checks of settings, of people who exist in the database alone. */
const checks = {
  'check-half-way': 'x:sam_example',
  'check-ended': 'linkedin:robin-example',
  'check-in-app': 'whatsapp:~',
  'check-asking': 'strava:sam_example',
  'check-unknown': 'medium:sam_example',
};

const companies = {
  companies: 'companies',
  'companies-by-site': 'companies/site',
  'companies-meta': 'companies/meta',
  'companies-site': 'companies/site/shop.example',
};

if (looking) {
  await fillStores(browser);
  for (const locale of locales) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1120, 420]) {
        const name = (page: string) => `${page}-${locale}-${colorScheme}-${width}.png`;
        await shoot('dashboard.html', name('accounts'), { locale, colorScheme, width });
        await shoot('dashboard.html#findings', name('findings'), { locale, colorScheme, width });
        for (const [view, path] of Object.entries(companies)) {
          await shoot(`dashboard.html#${path}`, name(view), { locale, colorScheme, width });
        }
        for (const page of ['footprint', 'history', 'photos', 'drafts', 'rights', 'former', 'reports']) {
          await shoot(`dashboard.html#${page}`, name(page), { locale, colorScheme, width });
        }
        await shoot('dashboard.html#settings', name('settings'), { locale, colorScheme, width });
        for (const [check, account] of Object.entries(checks)) {
          await shoot(`dashboard.html#check/${account}`, name(check), { locale, colorScheme, width });
        }
        await shoot('welcome.html', name('welcome'), { locale, colorScheme, width });
      }
      const popup = { locale, colorScheme, width: 360, open: true };
      await shoot(`popup.html?tab=${tabId}`, `popup-${locale}-${colorScheme}.png`, popup);
    }
  }
} else {
  const plain = { locale: 'en', colorScheme: 'light' } as const;
  await shoot(`popup.html?tab=${tabId}`, 'popup.png', { ...plain, width: 360, open: true, height: 780 });
  await shoot('dashboard.html', 'dashboard.png', { ...plain, width: 1200, height: 900 });
  await fillStores(browser);
  const check = `dashboard.html#check/${checks['check-half-way']}`;
  await shoot(check, 'check.png', { ...plain, width: 1000, height: 900 });
  await shoot('dashboard.html#companies', 'companies.png', { ...plain, width: 1000, height: 900 });
  await shoot('dashboard.html#footprint', 'footprint.png', { ...plain, width: 1200, height: 1000 });
  await shoot('dashboard.html#history', 'history.png', { ...plain, width: 1200, height: 900 });
  await shootNotice('compose.png');
}
await browser.close();

/** Visits the network's own-profile fixture at its address and waits until it is read. */
async function readOwnProfile(network: string): Promise<number> {
  const fixture = join(root, 'tests/fixtures', network, 'own');
  const { url } = JSON.parse(readFileSync(`${fixture}.expected.json`, 'utf8')) as { url: string };
  browser.site.serve(url, { body: readFileSync(`${fixture}.html`) });
  const { page, tabId } = await browser.openTab();
  await page.goto(url);
  for (let tries = 0; tries < 50; tries++) {
    const state = await browser.inExtension(async (id) => {
      const key = `tab:${id}`;
      return (await chrome.storage.session.get(key))[key] as { verdict: string; health: string } | undefined;
    }, tabId);
    if (state?.verdict === 'own' && state.health === 'ok') break;
    await page.waitForTimeout(200);
  }
  await page.waitForTimeout(500);
  return tabId;
}

interface Look {
  locale: string;
  colorScheme: 'light' | 'dark';
  width: number;
  /** Cut to this height; else the whole page. */
  height?: number;
  /** Open the first finding. */
  open?: boolean;
}

async function shoot(path: string, file: string, look: Look): Promise<void> {
  await browser.inExtension(
    (locale) => chrome.runtime.sendMessage({ type: 'settings', change: { locale } }),
    look.locale,
  );
  const page = await browser.openExtensionPage(path);
  await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: look.width, height: look.height ?? 800 });
  await page.locator('h1, h2').first().waitFor();
  if (look.open) await openFirstFinding(page);
  await page.waitForTimeout(200);
  await page.screenshot({ path: join(folder, file), fullPage: look.height === undefined });
  await page.close();
}

/** A made-up composer on a network's address, and the notice beside it. */
async function shootNotice(file: string): Promise<void> {
  const url = 'https://x.com/compose/example';
  const body = `<!doctype html><html lang="en"><title>Write</title>
    <style>body{font:16px/1.4 system-ui;margin:24px;background:#f4f4f2} form{width:496px;padding:16px;background:#fff;border:1px solid #ccc;border-radius:12px}
    textarea{box-sizing:border-box;width:100%;height:96px;margin:8px 0;padding:8px;font:inherit} button{font:inherit;padding:4px 12px}</style>
    <form aria-label="New post"><button type="button" aria-haspopup="menu">Public</button><textarea aria-label="Post"></textarea><button>Post</button></form>`;
  browser.site.serve(url, { body });
  const { page } = await browser.openTab();
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 580, height: 540 });
  await page.goto(url);
  await page.locator('textarea').click();
  await page.keyboard.type(
    'We are in Spain until 14 August, so no party this month. Questions? Write to sam@example.com or call +31 6 12345678.',
    { delay: 5 },
  );
  await page.waitForTimeout(2_000);
  await page.screenshot({ path: join(folder, file) });
  await page.close();
}

async function openFirstFinding(page: Page): Promise<void> {
  await page.locator('details summary').first().click();
  await page.mouse.move(0, 0);
}
