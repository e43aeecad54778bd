import { relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { listFiles } from '../../scripts/lib/build-extension.ts';
import { launchChromium } from '../../scripts/lib/chromium.ts';
import { budgets, patience } from './budgets';
import { readFixture } from './lib/fixtures';
import { patchBuild } from './lib/patched-build';
import { type Probed, probeScript } from './lib/probe-page';
import { extensionDir, launchVitrine } from './lib/suite';

// The same curious page in a browser with Vitrine, in one without any extension, and in one with a careless build.
test.describe.configure({ mode: 'serial', timeout: (budgets.probe / 2) * patience });

const own = readFixture('x/own');
const page = {
  url: own.url,
  body: own.body.replace(/ src="[^"]*"/g, '').replace('<head>', `<head><script>${probeScript}</script>`),
  scripts: true,
};
const files = listFiles(extensionDir).map((file) => relative(extensionDir, file));
/** Any extension's id would do for a browser that has none. */
const someId = 'a'.repeat(32);
const listAddresses = (id: string) => files.map((file) => `chrome-extension://${id}/${file}`);
const probe = (addresses: string[]) =>
  (globalThis as never as { probe(files: string[]): Promise<Probed> }).probe(addresses);

async function probeWith(extension: string): Promise<Probed> {
  const vitrine = await launchVitrine({ extension });
  try {
    const { page: tab, tabId } = await vitrine.visit(page);
    // The reading is over and was a success, so whatever it leaves is there.
    await vitrine.expectRead(tabId);
    return await tab.evaluate(probe, listAddresses(vitrine.extensionId));
  } finally {
    await vitrine.close();
  }
}

let without: Probed;

test('a browser without any extension shows what the page itself does', async () => {
  const plain = await launchChromium({ extension: null });
  try {
    plain.site.serve(page.url, page);
    const tab = await plain.context.newPage();
    await tab.goto(page.url);
    await tab.waitForTimeout(500);
    without = await tab.evaluate(probe, listAddresses(someId));
  } finally {
    await plain.close();
  }
  expect(without.addresses).toEqual([]);
  expect(without.answered).toEqual([]);
});

test('the page learns nothing more where Vitrine reads it', async () => {
  expect(files.length).toBeGreaterThan(10);
  expect(await probeWith(extensionDir)).toEqual(without);
});

test('control: a careless build is found in every way', async () => {
  const build = patchBuild(
    {
      'observe.js': `
        postMessage({ from: 'careless' });
        document.dispatchEvent(new CustomEvent('vitrine'));
        document.body.setAttribute('data-careless', chrome.runtime.getURL('/'));
        document.body.append(document.createElement('i'));`,
    },
    { web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] },
  );
  try {
    const found = await probeWith(build.dir);
    expect(found.heard).toEqual(
      expect.arrayContaining(['message {"from":"careless"}', 'vitrine null', ...without.heard]),
    );
    expect(found.changes.length).toBe(2);
    expect(found.addresses.length).toBe(1);
    expect(found.answered.some((line) => line.includes('observe.js'))).toBe(true);
  } finally {
    build.remove();
  }
});
