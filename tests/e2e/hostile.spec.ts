import { expect, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { words as en } from '../../utils/i18n/en/base';
import { words as enPages } from '../../utils/i18n/en/pages';
import type { Inspection, PageMessage } from '../../utils/messages/protocol';
import { maxControls } from '../../utils/model/control';
import { readSettingsPage } from '../e2e-pages/pages';
import { readFixture } from './lib/fixtures';
import { fillStorage, limitStorage, replaceDatabase } from './lib/interfere';
import { useSuite } from './lib/suite';

declare const chrome: Browser.Browser;

const own = readFixture('x/own');
const open = useSuite();
let heard: PageMessage[] = [];

test.beforeAll(async () => {
  // Before anything is stored: Chromium remembers for half a minute how much room there was.
  await limitStorage(open(), 20_000_000);
  await open().listen((message) => {
    heard.push(message as PageMessage);
  });
});
test.beforeEach(async () => {
  await open().reset();
  heard = [];
});

const escapeMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const countKept = async () => Object.values((await open().dump()).database).flat().length;

test('markup, script addresses and overrides in a profile are shown as text and run nowhere', async () => {
  const vitrine = open();
  const markup = '<img src=x onerror="globalThis.hit=1"> ¶"\'><script>globalThis.hit=1</script>';
  const body = own.body
    .replace('Robin Example <', `${escapeMarkup(markup)} <`)
    .replace('Gardener at heart', escapeMarkup(markup))
    .replace('Utrecht, Nederland', `\u202e${escapeMarkup(markup)}`)
    .replace('https://t.co/abc', 'javascript:globalThis.hit=1')
    .replace('example.com/robin', 'javascript:globalThis.hit=1//example.com');
  const { tabId } = await vitrine.visit({ url: own.url, body });
  await vitrine.expectRead(tabId);
  const observe = heard.find(({ type }) => type === 'observe') as Extract<PageMessage, { type: 'observe' }>;
  // The payload did get as far as the door.
  expect(observe.sightings.find(({ field }) => field === 'name')?.value).toContain('<script>');

  const popup = await vitrine.openPopup(tabId);
  await popup.expectTitle('robin_example on X');
  const dashboard = await vitrine.openDashboard();
  await dashboard.account('robin_example').getByText(enPages.accounts.observations, { exact: true }).click();
  await dashboard.page.getByRole('table').waitFor();
  const settings = await vitrine.openDashboard('settings');
  const report = await vitrine.context.newPage();
  await report.goto(`file://${(await settings.save('html')).path}`);
  for (const page of [popup.page, dashboard.page, report]) {
    const isHit = await page.evaluate(async () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      await new Promise(requestAnimationFrame);
      return 'hit' in globalThis;
    });
    expect(isHit).toBe(false);
    await expect(page.locator('img, script:not([src^="/"])')).toHaveCount(0);
    await expect(page.locator('[href^="javascript:" i]')).toHaveCount(0);
    expect(await page.locator('body').textContent()).not.toContain('\u202e');
  }
});

test('a megabyte of bio is cut, and the rest is read all the same', async () => {
  const vitrine = open();
  const body = own.body.replace('Gardener at heart', `${'All about my garden. '.repeat(50_000)}`);
  const { tabId } = await vitrine.visit({ url: own.url, body });
  await vitrine.expectRead(tabId);
  const { database } = await vitrine.dump();
  expect(JSON.stringify(database).length).toBeLessThan(100_000);
  const fields = (database['vitrine.observations'] as { field?: string }[]).map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(['bio', 'location', 'website', 'joined']));
});

test('a page cannot speak to Vitrine, however loud', async () => {
  const vitrine = open();
  const { page, tabId } = await vitrine.visit({
    url: 'https://x.com/home',
    body: '<main>Feed</main>',
    scripts: true,
  });
  await vitrine.expectTab(tabId, { verdict: 'no-profile' });
  heard = [];
  const answers = await page.evaluate(async (id) => {
    const forged = [
      { type: 'erase', what: 'everything' },
      { type: 'claim', entries: [{ network: 'x', text: '@forged' }] },
      { type: 'read-now' },
    ];
    for (let round = 0; round < 2_000; round++) {
      for (const message of forged) {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('vitrine', { detail: message }));
      }
    }
    const runtime = (globalThis as { chrome?: { runtime?: Browser.Runtime.Static } }).chrome?.runtime;
    if (!runtime?.sendMessage) return ['no way to speak'];
    return Promise.all(forged.map((message) => runtime.sendMessage(id, message).catch(String)));
  }, vitrine.extensionId);
  expect(answers).toEqual(['no way to speak']);
  // The background's own word that something changed may still be on its way; no message of the page is.
  expect(heard.filter((message) => (message as { type?: string } | null)?.type !== 'changed')).toEqual([]);
  expect(await countKept()).toBe(0);
});

test('what a page’s process forges as the observe script is refused or stays within its own page', async () => {
  const vitrine = open();
  const { tabId } = await vitrine.visit({ url: 'https://x.com/home', body: '<main>Feed</main>' });
  await vitrine.expectTab(tabId, { verdict: 'no-profile' });
  const effort = { ms: 1, longestMs: 1, slices: 1, steps: 1 };
  const identity = {
    page: 'profile',
    health: 'ok',
    handle: 'forged',
    stableId: null,
    own: true,
    viewer: 'member',
  };
  const opened = { type: 'page-opened', network: 'x', url: 'https://x.com/forged', identity, effort };
  const observe = { ...opened, type: 'observe', health: 'ok', looked: ['bio'], sightings: [] as unknown[] };
  const sighting = { field: 'bio', value: 'text', cue: 'forged' };
  const forged: unknown[] = [
    null,
    'observe',
    { type: 'erase', what: 'everything' },
    { type: 'claim', entries: [{ network: 'x', text: '@forged' }] },
    { type: 'settings', change: { networksOff: ['x'] } },
    { ...observe, network: 'facebook' },
    { ...observe, network: '__proto__' },
    { ...observe, url: 'https://facebook.com/forged' },
    { ...observe, url: 'javascript:alert(1)' },
    { ...observe, extra: true },
    { ...observe, health: 'fine' },
    { ...observe, identity: { ...identity, handle: 'x'.repeat(501) } },
    { ...observe, sightings: [{ ...sighting, field: 'soul' }] },
    { ...observe, sightings: [{ ...sighting, value: 'x'.repeat(10_001) }] },
    { ...observe, sightings: Array.from({ length: 301 }, () => sighting) },
  ];
  const send = (messages: unknown[]) =>
    vitrine.inContent(
      tabId,
      (given) => Promise.all(given.map((message) => chrome.runtime.sendMessage(message).catch(String))),
      messages,
    );
  const refused = { stored: false };
  for (const answer of await send(forged)) expect(answer ?? refused).toEqual(refused);
  expect(await countKept()).toBe(0);

  // A well-formed one passes, which shows that the others were refused for what they are; a flood of them does not.
  const flood = (await send(Array.from({ length: 200 }, () => observe))) as ({ stored: boolean } | null)[];

  const stored = flood.filter((answer) => answer?.stored).length;
  expect(stored).toBeGreaterThan(0);
  expect(stored).toBeLessThanOrEqual(60);
  const dashboard = await vitrine.openDashboard();
  await expect(dashboard.account('forged on X')).toBeVisible();
});

test('thousands of odd controls on a settings page break nothing', async () => {
  test.slow();
  const vitrine = open();
  const { tabId } = await vitrine.visit(readSettingsPage('x-hostile'));
  const readInspection = async () =>
    ((await vitrine.dump()).session[`inspection:${tabId}`] as Inspection | undefined) ?? null;
  await expect.poll(readInspection, { timeout: 60_000 }).not.toBeNull();
  const { controls, effort, seen } = (await readInspection())!;
  expect(seen).toBeLessThanOrEqual(maxControls);
  for (const { name } of controls) expect(name.length).toBeLessThanOrEqual(300);
  // Watchdogs against a machine that is merely busy; the bench reports the times.
  expect(effort.longestMs).toBeLessThan(1_000);
  expect(effort.ms).toBeLessThan(5_000);
  // What is real among them is read all the same.
  const observations = async () =>
    (await vitrine.dump()).database['vitrine.observations'] as { setting?: string; value?: string }[];
  await expect
    .poll(observations)
    .toContainEqual(expect.objectContaining({ setting: 'protected', value: 'off' }));
  expect(JSON.stringify((await vitrine.dump()).database).length).toBeLessThan(200_000);

  const popup = await vitrine.openPopup(tabId);
  await popup.title.waitFor();
  const dashboard = await vitrine.openDashboard('findings?state=all');
  await dashboard.title.waitFor();
  for (const { page } of [popup, dashboard]) {
    const isHit = await page.evaluate(async () => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      await new Promise(requestAnimationFrame);
      return 'hit' in globalThis;
    });
    expect(isHit).toBe(false);
    await expect(page.locator('img, script:not([src^="/"])')).toHaveCount(0);
  }
});

test('what a page’s process forges as the inspecting script is refused or counts for its own page alone', async () => {
  const vitrine = open();
  const feed = await vitrine.visit({ url: 'https://x.com/home', body: '<main>Feed</main>' });
  const { tabId } = await vitrine.visit(readSettingsPage('x-audience'));
  await expect.poll(countKept).toBeGreaterThan(0);
  const before = (await vitrine.dump()).database;
  const effort = { ms: 1, longestMs: 1, slices: 1, steps: 1 };
  const look = {
    language: 'en',
    title: 'Audience, media and tagging / X',
    headings: ['Audience, media and tagging'],
    actions: [],
    asksPassword: false,
    overlay: null,
    busy: false,
    textLength: 500,
    viewer: { handle: 'robin_example', stableId: null },
  };
  const control = {
    ref: 1,
    role: 'switch',
    name: 'Protect your posts',
    group: '',
    description: '',
    value: 'on',
    options: [],
    keys: [],
    href: null,
    disabled: false,
    visible: true,
  };
  const url = 'https://x.com/settings/audience_and_tagging';
  const inspected = { type: 'inspected', url, look, controls: [control], entries: [] as unknown[], effort };
  const forged: unknown[] = [
    { ...inspected, extra: true },
    { ...inspected, url: 'javascript:alert(1)' },
    { ...inspected, url: 'https://facebook.com/settings' },
    { ...inspected, controls: Array.from({ length: maxControls + 1 }, () => control) },
    { ...inspected, controls: [{ ...control, role: 'lever' }] },
    { ...inspected, controls: [{ ...control, name: 'x'.repeat(301) }] },
    { ...inspected, controls: [{ ...control, ref: '1' }] },
    { ...inspected, entries: [{ ref: 1, name: 'x', lines: [], actions: [], times: ['now'] }] },
    { ...inspected, look: { ...look, headings: Array.from({ length: 31 }, () => 'x') } },
    { type: 'guide', press: 'everything' },
    { type: 'keep', observation: 'x', kept: true },
    { type: 'declare', account: 'x:robin_example', setting: 'protected', value: 'on' },
    { type: 'show-me', account: 'x:robin_example', setting: 'protected', words: {} },
    { type: 'plan-open', account: 'x:robin_example', page: 'audience' },
    { type: 'inspect-tab', tabId },
    { type: 'snapshot', tabId },
  ];
  const send = (from: number, messages: unknown[]) =>
    vitrine.inContent(
      from,
      (given) => Promise.all(given.map((message) => chrome.runtime.sendMessage(message).catch(String))),
      messages,
    );
  const tabs = vitrine.context.pages().length;
  const isEmpty = (answer: unknown) =>
    answer === null || Object.values(answer as object).every((value) => value === null || value === false);
  for (const [index, answer] of (await send(tabId, forged)).entries())
    expect(isEmpty(answer ?? null), `answer ${JSON.stringify(answer)} to ${index}`).toBe(true);
  // A page that is no place for settings has none, whatever it says.
  await send(feed.tabId, [{ ...inspected, url: 'https://x.com/home' }]);
  expect((await vitrine.dump()).database).toEqual(before);
  expect(vitrine.context.pages().length).toBe(tabs);
  // A well-formed one passes, which shows that the others were refused for what they are.
  await send(tabId, [inspected]);
  const values = async () =>
    ((await vitrine.dump()).database['vitrine.observations'] as { setting?: string; value?: string }[])
      .filter(({ setting }) => setting === 'protected')
      .map(({ value }) => value);
  await expect.poll(values).toEqual(['on']);
});

test('no page can put a page of Vitrine in a frame', async () => {
  const vitrine = open();
  const frames = ['popup', 'dashboard', 'welcome'].map(
    (name) => `<iframe src="chrome-extension://${vitrine.extensionId}/${name}.html"></iframe>`,
  );
  const { page } = await vitrine.visit({ url: 'https://plain.example/', body: frames.join('') });
  await expect.poll(() => page.frames().length).toBe(4);
  for (const frame of page.frames().slice(1)) {
    await frame.waitForLoadState().catch(() => {});
    expect(frame.url()).toMatch(/^chrome-error:|^about:blank$|^$/);
  }
});

test('two hundred thousand nodes are read in bounded work while the page stays alive', async () => {
  test.slow();
  const vitrine = open();
  const many = `<div id="many"></div><script>
    const many = document.getElementById('many');
    for (let post = 0; post < 20000; post++) {
      const article = document.createElement('article');
      article.dataset.testid = 'tweet';
      for (let word = 0; word < 4; word++) article.append(document.createElement('span').appendChild(document.createElement('b')).parentNode);
      article.append('post ' + post);
      many.append(article);
    }
    let last = performance.now();
    window.longestGap = 0;
    setInterval(() => {
      const now = performance.now();
      window.longestGap = Math.max(window.longestGap, now - last);
      last = now;
    }, 10);
  </script>`;
  const { page, tabId } = await vitrine.visit({
    url: own.url,
    body: own.body.replace('</main>', `${many}</main>`),
    scripts: true,
  });
  expect(await page.locator('*').count()).toBeGreaterThan(180_000);
  await vitrine.expectRead(tabId);
  const reading = heard.filter(({ type }) => type === 'observe' || type === 'page-opened');
  for (const { type, effort } of reading) {
    expect(effort.steps, `${type} steps`).toBeLessThan(20_000);
    // Watchdogs against a machine that is merely busy; the bench reports the times.
    expect(effort.longestMs, `${type} longest`).toBeLessThan(1_000);
    expect(effort.ms, `${type} in all`).toBeLessThan(5_000);
  }
  expect(await page.evaluate(() => (globalThis as never as { longestGap: number }).longestGap)).toBeLessThan(
    5_000,
  );
});

test('a damaged database is said, rescued and replaced by a clean one', async () => {
  const vitrine = open();
  await replaceDatabase(vitrine, 99);
  const { page, tabId } = await vitrine.visit(own);
  await expect
    .poll(async () => (await vitrine.dump()).session)
    .toMatchObject({ trouble: { kind: 'storage-damaged' } });
  const popup = await vitrine.openPopup(tabId);
  await popup.expectTitle(en.popup.damaged.title);

  const dashboard = await vitrine.openDashboard();
  await expect(dashboard.title).toHaveText(enPages.damage.title);
  const rescued = JSON.parse((await dashboard.download(enPages.damage.save)).text) as object;
  expect(rescued).toMatchObject({ format: 'vitrine-rescue', accounts: [{ id: 'x:kept' }] });
  await dashboard.page.getByRole('button', { name: enPages.damage.clean }).click();
  await dashboard.dialog.getByRole('button', { name: enPages.damage.confirmAction, exact: true }).click();
  await expect(dashboard.title).toHaveText(enPages.dashboard.accounts);
  await page.reload();
  await vitrine.expectRead(tabId);
  await expect(dashboard.account('robin_example on X')).toBeVisible();
});

test('a full device is said, and what was kept stays', async () => {
  const vitrine = open();
  const { page, tabId } = await vitrine.visit('x/own');
  await vitrine.expectRead(tabId);
  const before = (await vitrine.dump()).database;
  await fillStorage(vitrine);
  await page.reload();
  await expect
    .poll(async () => (await vitrine.dump()).session)
    .toMatchObject({ trouble: { kind: 'storage-full' } });
  const popup = await vitrine.openPopup(tabId);
  const dashboard = await vitrine.openDashboard();
  for (const { page: told } of [popup, dashboard]) {
    await expect(told.getByRole('heading', { name: en.trouble['storage-full'].title })).toBeVisible();
  }
  await expect(dashboard.account('robin_example on X')).toBeVisible();
  const after = (await vitrine.dump()).database;
  for (const [store, values] of Object.entries(before)) expect(after[store], store).toEqual(values);
});
