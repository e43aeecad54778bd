import { relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { listFiles } from '../../scripts/lib/build-extension.ts';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { readSettingsPage } from '../e2e-pages/pages';
import { readFixture } from './lib/fixtures';
import { patchBuild } from './lib/patched-build';
import { type Probed, probeScript } from './lib/probe-page';
import { extensionDir, launchVitrine } from './lib/suite';

// The same curious page in a browser with Vitrine, in one without any extension, and in one with a careless build.
test.describe.configure({ mode: 'serial' });

const own = readFixture('x/own');
const settings = readSettingsPage('x-audience');
const curious = ({ url, body }: { url: string; body: string }) => ({
  url,
  body: body.replace(/ src="[^"]*"/g, '').replace('<head>', `<head><script>${probeScript}</script>`),
  scripts: true,
});
/** A profile, which is observed, and a page of settings, which is inspected as well. */
const pages = [
  curious(own),
  curious({ ...settings, body: settings.body.replace(/<script>[\s\S]*?<\/script>/, '') }),
];
const files = listFiles(extensionDir).map((file) => relative(extensionDir, file));
/** Any extension's id would do for a browser that has none. */
const someId = 'a'.repeat(32);
const listAddresses = (id: string) => files.map((file) => `chrome-extension://${id}/${file}`);
const probe = (addresses: string[]) =>
  (globalThis as never as { probe(files: string[]): Promise<Probed> }).probe(addresses);

async function probeWith(extension: string): Promise<Probed[]> {
  const vitrine = await launchVitrine({ extension });
  try {
    const found: Probed[] = [];
    for (const page of pages) {
      const { page: tab, tabId } = await vitrine.visit(page);
      // The reading is over and was a success, so whatever it leaves is there.
      await vitrine.expectRead(tabId);
      found.push(await tab.evaluate(probe, listAddresses(vitrine.extensionId)));
    }
    return found;
  } finally {
    await vitrine.close();
  }
}

let without: Probed[];

test('a browser without any extension shows what the page itself does', async () => {
  const plain = await launchChromium({ extension: null });
  try {
    without = [];
    for (const page of pages) {
      plain.site.serve(page.url, page);
      const tab = await plain.context.newPage();
      await tab.goto(page.url);
      await tab.waitForTimeout(500);
      without.push(await tab.evaluate(probe, listAddresses(someId)));
    }
  } finally {
    await plain.close();
  }
  expect(without.flatMap(({ addresses }) => addresses)).toEqual([]);
  expect(without.flatMap(({ answered }) => answered)).toEqual([]);
});

test('the page learns nothing more where Vitrine reads it', async () => {
  expect(files.length).toBeGreaterThan(10);
  expect(await probeWith(extensionDir)).toEqual(without);
});

test('control: a careless build is found in every way', async () => {
  const careless = `
    postMessage({ from: 'careless' });
    document.dispatchEvent(new CustomEvent('vitrine'));
    document.body.setAttribute('data-careless', chrome.runtime.getURL('/'));
    document.body.append(document.createElement('i'));`;
  const build = patchBuild(
    { 'observe.js': careless, 'inspect.js': careless },
    { web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] },
  );
  try {
    for (const [index, found] of (await probeWith(build.dir)).entries()) {
      expect(found.heard).toEqual(
        expect.arrayContaining(['message {"from":"careless"}', 'vitrine null', ...without[index]!.heard]),
      );
      // Observed once; inspected once more where there are settings.
      expect(found.changes.length).toBe(2 + 2 * index);
      expect(found.addresses.length).toBe(1);
      expect(found.answered.some((line) => line.includes('observe.js'))).toBe(true);
    }
  } finally {
    build.remove();
  }
});
