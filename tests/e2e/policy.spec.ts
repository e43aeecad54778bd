import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { words as nl } from '../../utils/i18n/nl/base';
import { words as nlPolicy } from '../../utils/i18n/nl/policy';
import type { Policy, PolicyState } from '../../utils/model/policy';
import type { OwnSettings, Settings } from '../../utils/model/settings';
import { patchBuild } from './lib/patched-build';
import { createPolicyFile, maySetPolicy } from './lib/policy-file';
import { useSuite } from './lib/suite';

declare const chrome: Browser.Browser;

// Each test goes on from what the one before left in force.
test.describe.configure({ mode: 'serial' });
test.skip(!maySetPolicy(), 'only root may write the policies of this machine');

/** Answers as late as browsers do while they start, once the test asks for it. */
const slowManaged = `{
  const { managed, local } = chrome.storage;
  const get = managed.get.bind(managed);
  managed.get = async (...args) => {
    const { slow } = await local.get('slow');
    if (slow) await new Promise((done) => setTimeout(done, 8000));
    return get(...args);
  };
}`;
let build: ReturnType<typeof patchBuild> | null = null;
let file: ReturnType<typeof createPolicyFile> | null = null;
const profile = mkdtempSync(join(tmpdir(), 'vitrine-profile-'));

/** 200 lists' worth of words would be unkind to read; one list with as many words is what an administrator writes. */
const words = Array.from({ length: 200 }, (_, index) => `Project Number${index}`);
const first = {
  about: { organisation: 'Example BV', version: '2026-11' },
  language: { lock: 'nl' },
  'retention-days': { default: 180 },
  'sharing-days': { lock: 9000 },
  'networks-off': {
    default: { add: ['reddit', 'tiktok', 'no-such-network'] },
    lock: { add: ['vk'], remove: ['linkedin'] },
  },
  'paused-hosts': { lock: { add: ['payroll.example.com'] } },
  terms: {
    lock: {
      add: [
        {
          id: 'projects',
          name: 'Projects',
          words,
          patterns: ['CUST-\\\\d{6}', '(unclosed'],
          level: 'hold',
          fineOn: ['slack'],
        },
      ],
    },
  },
};

/** What the browser finds when it starts. */
let atStart: object = first;

const open = useSuite(() => {
  build ??= patchBuild({ 'background.js': slowManaged }, {});
  file ??= createPolicyFile(build.dir);
  file.write(atStart);
  return { extension: build.dir, profile };
});
test.afterAll(() => {
  file?.remove();
  build?.remove();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

const readLocal = async <T>(key: string) =>
  (await open().inExtension(async (name) => (await chrome.storage.local.get(name))[name], key)) as T;
const settings = () => readLocal<Settings>('settings');
const state = () => readLocal<PolicyState>('policy');
const change = (wanted: Partial<OwnSettings>) => open().ask({ type: 'settings', change: wanted });
/** Chromium looks at the files of the machine every few seconds. */
const soon = { timeout: 60_000, intervals: [100] };

test('defaults and locks of a real policy are in force, wrong values are named and hurt nothing else', async () => {
  await expect.poll(async () => (await state())?.status, soon).toBe('in-force');
  expect(await settings()).toMatchObject({
    locale: 'nl',
    retentionDays: 180,
    // Its only value was wrong, so it is as it always is.
    sharingDays: 90,
    networksOff: ['reddit', 'tiktok', 'vk'],
    pausedHosts: ['payroll.example.com'],
    managed: { by: 'Example BV' },
  });
  const { rejected, policy } = await state();
  expect(rejected.map(({ path, reason }) => [path, reason])).toEqual([
    ['networks-off.default.add[2]', 'not-allowed'],
    ['sharing-days.lock', 'out-of-range'],
    ['terms.lock.add[0].patterns[1]', 'bad-pattern'],
  ]);
  expect((policy as Policy).version).toBe('2026-11');
});

test('what is a default the person may change, what is locked nothing can', async () => {
  const { settings: after, refused } = await change({
    locale: 'en',
    retentionDays: 30,
    networksOff: ['linkedin', 'tiktok'],
    pausedHosts: [],
  });
  expect(refused.sort()).toEqual(['language', 'networks-off', 'paused-hosts']);
  expect(after).toMatchObject({
    locale: 'nl',
    retentionDays: 30,
    networksOff: ['tiktok', 'vk'],
    pausedHosts: ['payroll.example.com'],
  });
  // As an extension page that was taken over would do.
  await open().inExtension(async () => {
    const { settings: now } = await chrome.storage.local.get('settings');
    const free = { ...(now as object), locale: 'en', networksOff: [], managed: null };
    await chrome.storage.local.set({ settings: free, choices: { language: 'en' }, policy: undefined });
    await chrome.storage.local.remove('policy');
  }, null);
  await expect
    .poll(settings, soon)
    .toMatchObject({ locale: 'nl', pausedHosts: ['payroll.example.com'], managed: { by: 'Example BV' } });
  await expect.poll(async () => (await state())?.status, soon).toBe('in-force');
  await open().ask({ type: 'erase', what: 'everything' });
  expect(await settings()).toMatchObject({ locale: 'nl', retentionDays: 180, managed: { by: 'Example BV' } });
});

test('the person sees what is held, by whom and what was wrong, and can try a text', async () => {
  const { page } = await open().openDashboard('policy');
  await expect(page.getByText('Example BV').first()).toBeVisible();
  for (const path of ['networks-off.default.add[2]', 'sharing-days.lock'])
    await expect(page.getByText(path, { exact: true })).toBeVisible();
  // The last of 200, in another case and over the end of a line.
  await page
    .getByRole('textbox', { name: nlPolicy.policy.try.label })
    .fill('About PROJECT\nnumber199, soon.');
  await expect(page.locator('mark')).toHaveText('PROJECT\nnumber199');
  await expect(page.getByText(nlPolicy.policy.try.level.hold).first()).toBeVisible();
  await page.goto(page.url().replace('#policy', '#settings'));
  const language = page.getByRole('combobox', { name: nl.language.label, exact: true });
  await expect(language).toBeDisabled();
  await expect(language).toHaveAccessibleDescription(nlPolicy.managed.by.replace('{name}', 'Example BV'));
  await page.close();
});

test('a change of the policy applies at once, in open pages too', async () => {
  const dashboard = await open().openDashboard('settings');
  await expect(dashboard.page.locator('html')).toHaveAttribute('lang', 'nl');
  file!.write({ ...first, language: { lock: 'en' }, 'retention-days': { lock: 60 } });
  await expect(dashboard.page.locator('html')).toHaveAttribute('lang', 'en', soon);
  expect(await settings()).toMatchObject({ locale: 'en', retentionDays: 60 });
  await dashboard.page.close();
});

test('while the browser takes its time, the last policy is in force from the first paint', async () => {
  await open().inExtension(() => chrome.storage.local.set({ slow: true }), null);
  atStart = { ...first, language: { lock: 'en' }, 'retention-days': { lock: 61 } };
  await open.relaunch();
  const popup = await open().openPopup(-1);
  await expect(popup.page.locator('html')).toHaveAttribute('lang', 'en');
  expect((await change({ retentionDays: 365 })).settings.retentionDays).toBe(60);
  // Else nothing was slow, and this showed nothing.
  await expect.poll(async () => (await settings()).retentionDays, soon).toBe(61);
  await open().inExtension(() => chrome.storage.local.remove('slow'), null);
});

test('with the policy gone, the person has their own choices back, and is told', async () => {
  await change({ pausedHosts: ['payroll.example.com', 'shop.example'] });
  file!.remove();
  await expect.poll(async () => (await state())?.status, soon).toBe('removed');
  expect(await settings()).toMatchObject({
    locale: 'auto',
    retentionDays: 400,
    networksOff: [],
    pausedHosts: ['shop.example'],
    managed: null,
  });
});
