import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { words as enNotice } from '../../utils/i18n/en/notice';
import type { PolicyState } from '../../utils/model/policy';
import { makeEditorPage } from '../editors/editor-page';
import { readRegion } from './lib/closed-region';
import { patchBuild } from './lib/patched-build';
import { createPolicyFile, maySetPolicy } from './lib/policy-file';
import { useSuite } from './lib/suite';

declare const chrome: Browser.Browser;
/** What the page under test tells of itself. */
declare const sent: string[];

test.describe.configure({ mode: 'serial' });
test.skip(!maySetPolicy(), 'only root may write the policies of this machine');

const policy = {
  about: { organisation: 'Example BV' },
  terms: {
    lock: {
      add: [
        { id: 'projects', name: 'Projects', words: ['Project Falcon'], level: 'hold', fineOn: ['slack'] },
        { id: 'tone', name: 'Tone', words: ['lorem ipsum'], level: 'warn' },
      ],
    },
  },
};
let build: ReturnType<typeof patchBuild> | null = null;
let file: ReturnType<typeof createPolicyFile> | null = null;
const profile = mkdtempSync(join(tmpdir(), 'vitrine-profile-'));

const open = useSuite(() => {
  build ??= patchBuild({}, {});
  file ??= createPolicyFile(build.dir);
  file.write(policy);
  return { extension: build.dir, profile };
});
test.afterAll(() => {
  file?.remove();
  build?.remove();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function write(host: string, text: string, path = 'write'): Promise<Page> {
  const { site, openTab } = open();
  const url = `https://${host}/${path}`;
  site.serve(url, { body: await makeEditorPage('lexical'), scripts: true });
  const { page } = await openTab();
  await page.goto(url);
  await page.locator('#at [contenteditable]').click();
  await page.keyboard.type(text);
  return page;
}
const posted = (page: Page) => page.evaluate(() => sent);
const notice = async (page: Page) => JSON.stringify(await readRegion(page, enNotice.notice.region));

test('the policy of the machine is known', async () => {
  const status = () =>
    open().inExtension(
      async (key) => ((await chrome.storage.local.get(key))[key] as PolicyState | undefined)?.status,
      'policy',
    );
  await expect.poll(status, { timeout: 60_000 }).toBe('in-force');
});

test('from the first page after a cold start, an organisation’s words are held on a public network', async () => {
  await open.relaunch();
  const page = await write('x.com', 'News of Project Falcon');
  // At once, as somebody in a hurry would.
  await page.locator('#post').click();
  expect(await posted(page)).toEqual([]);
  await expect.poll(() => notice(page)).toContain(enNotice.notice.hold.title);
  expect(await notice(page)).toMatch(/Project Falcon.*Example BV|Example BV.*Project Falcon/);
  // It cannot be silenced: the list is locked.
  expect(await notice(page)).not.toContain(enNotice.notice.notTerms);
  await page.waitForTimeout(500);
  await page.locator('#post').click();
  expect(await posted(page)).toEqual(['News of Project Falcon']);
});

test('they are left alone on the network inside, and a warning holds nothing', async () => {
  const inside = await write('app.slack.com', 'News of Project Falcon');
  await inside.waitForTimeout(1_200);
  expect(await readRegion(inside, enNotice.notice.region)).toBeNull();
  await inside.locator('#post').click();
  expect(await posted(inside)).toEqual(['News of Project Falcon']);

  const warned = await write('x.com', 'Lorem ipsum dolor', 'warned');
  await expect.poll(() => notice(warned)).toMatch(/Lorem ipsum/i);
  await warned.locator('#post').click();
  expect(await posted(warned)).toEqual(['Lorem ipsum dolor']);
});
