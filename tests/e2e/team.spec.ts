import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { grantAtInstall } from '../../scripts/lib/manifest-team';
import { words as enSharing } from '../../utils/i18n/en/sharing';
import type { Sharing } from '../../utils/model/sharing';
import { hasListeners, stopWorker } from './lib/interfere';
import { patchBuild } from './lib/patched-build';
import { isAllowed, servePixels, visitShop } from './lib/shop';
import { extensionDir, useSuite } from './lib/suite';
import type { Vitrine } from './lib/vitrine';
import { createVisitPart } from './pages/visit';

test.describe.configure({ mode: 'serial' });

let build: ReturnType<typeof patchBuild> | null = null;
const open = useSuite(() => {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as object;
  build ??= patchBuild({}, grantAtInstall(manifest) as Record<string, unknown>);
  return { extension: build.dir };
});

test.beforeAll(() => servePixels(open()));
test.beforeEach(() => open().reset());
test.afterAll(() => build?.remove());

const { watch } = enSharing.visit;

/** What was counted: whatever the background has heard so far is written first. */
async function countRows(): Promise<number> {
  await new Promise((done) => setTimeout(done, 300));
  await open().ask({ type: 'forget-sharing', what: { site: 'nowhere.example' } });
  const rows = ((await open().dump()).database['vitrine.sharings'] ?? []) as Sharing[];
  return rows.length;
}

const openPart = async (tabId: number) => {
  const { page } = await open().openPopup(tabId);
  return { page, ...createVisitPart(page) };
};

/** Whether what reads pages gets into one. */
async function isRead(url: string): Promise<boolean> {
  const { page, tabId } = await open().visit({ url, body: '<main>Plain</main>' });
  const isWatched = await open().isWatched(tabId);
  await page.close();
  return isWatched;
}

test('watches from the install on without a click, and is turned off and on by the setting', async () => {
  expect(await isAllowed(open())).toBe(true);
  const { tabId } = await visitShop(open());
  expect(await countRows()).toBe(9);

  const on = await openPart(tabId);
  await on.button(watch.off).click();
  await expect(on.button(watch.action)).toBeVisible();
  await expect(on.page.getByText(watch.only)).toBeVisible();
  await expect(on.page.getByText(watch.browser)).toHaveCount(0);
  expect(await isAllowed(open())).toBe(true);
  for (const wasStopped of [false, true]) {
    if (wasStopped) await stopWorker(open());
    await visitShop(open(), 'shoes.example');
    expect(await countRows()).toBe(9);
    await expect.poll(() => hasListeners(open())).toBe(false);
  }

  await open().pressToolbarButton((await visitShop(open(), 'plain.example')).page);
  const off = await openPart(tabId);
  await off.button(watch.action).click();
  await expect(off.page.getByText(watch.on).first()).toBeVisible();
  await visitShop(open(), 'holidays.example');
  expect(await countRows()).toBe(18);
});

test('reads no page more for it, but those that the organisation runs itself while they are on the list', async () => {
  const setOwn = (vitrine: Vitrine, ownSites: string[]) =>
    vitrine.ask({ type: 'settings', change: { ownSites } });
  expect(await isRead('https://wiki.example.com/')).toBe(false);
  await setOwn(open(), ['wiki.example.com']);
  expect(await isRead('https://wiki.example.com/')).toBe(true);
  expect(await isRead('https://other.example.com/')).toBe(false);
  await setOwn(open(), []);
  expect(await isRead('https://wiki.example.com/')).toBe(false);
});
