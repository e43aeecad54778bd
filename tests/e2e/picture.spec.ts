import { expect, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { words as en } from '../../utils/i18n/en/base';
import { words as enFootprint } from '../../utils/i18n/en/footprint';
import { words as enHistory } from '../../utils/i18n/en/history';
import { words as enPages } from '../../utils/i18n/en/pages';
import { readFixture } from './lib/fixtures';
import { useSuite } from './lib/suite';
import { createFootprint } from './pages/footprint';
import { createHistory } from './pages/history';

declare const chrome: Browser.Browser;

const open = useSuite();
const own = readFixture('x/own');
const located = en.checks['precise-location'].title;

test.beforeEach(() => open().reset());

const readRows = async (store: 'days' | 'events') =>
  (await open().dump()).database[`vitrine.${store}`] as Record<string, unknown>[];

test('what changed between two readings stands on the overview and in the history, until it is forgotten', async () => {
  const vitrine = open();
  const first = await vitrine.visit(own);
  await vitrine.expectRead(first.tabId);
  expect(await readRows('events')).toEqual([]);
  expect((await readRows('days')).map(({ account }) => account).sort()).toEqual([
    'all',
    expect.stringMatching(/^x:/),
  ]);
  await first.page.close();
  const without = own.body.replace(/<span data-testid="UserLocation">.*\n/, '');
  expect(without).not.toContain('Utrecht');
  const second = await vitrine.visit({ url: own.url, body: without });
  await vitrine.expectRead(second.tabId);
  await expect
    .poll(() => readRows('events'))
    .toMatchObject([{ network: 'x', kind: 'resolved', check: 'precise-location' }]);

  // As if the overview had been looked at the day before.
  const looked = { since: null, last: Date.now() - 86_400_000, guideHidden: false, historySeen: false };
  await vitrine.inExtension((overview) => chrome.storage.local.set({ overview }), looked);
  const overview = await vitrine.openDashboard();
  const gone = enHistory.history.sum.resolved.one.replace('{count}', '1');
  await expect(overview.account('robin_example on X')).toContainText(gone);

  const history = createHistory((await vitrine.openDashboard('history')).page);
  await expect(history.title).toHaveText(enPages.dashboard.history);
  await expect(history.band).toBeVisible();
  await expect(history.events).toHaveCount(1);
  await expect(history.events).toContainText([`${enHistory.history.kind.resolved}${located}`]);
  await expect(history.marks).toHaveCount(1);
  await expect(history.marks).toHaveAccessibleName(/: 1 resolved|Resolved/);
  await history.page.getByText(enHistory.history.table.title, { exact: true }).click();
  const table = history.page.getByRole('table', { name: enHistory.history.table.caption });
  await expect(table.getByRole('row')).toHaveCount(2);

  await history.forget.click();
  await expect(history.dialog.getByRole('button', { name: enPages.erase.keep })).toBeFocused();
  await history.page.keyboard.press('Escape');
  await expect(history.dialog).toHaveCount(0);
  await expect(history.forget).toBeFocused();
  expect(await readRows('events')).toHaveLength(1);
  await history.forget.click();
  await history.dialog.getByRole('button', { name: enHistory.history.forget.confirm, exact: true }).click();
  await expect(history.empty).toBeVisible();
  expect([...(await readRows('events')), ...(await readRows('days'))]).toEqual([]);
  // Only the history went.
  expect((await vitrine.dump()).database['vitrine.observations']!.length).toBeGreaterThan(3);
});

test('two accounts of one handle are tied in words, in the table and on the map, which works by keyboard', async () => {
  const vitrine = open();
  for (const name of ['x/own', 'threads/own']) {
    const tab = await vitrine.visit(name);
    await vitrine.expectRead(tab.tabId);
  }
  const map = createFootprint((await vitrine.openDashboard('footprint')).page);
  await expect(map.title).toHaveText(enPages.dashboard.footprint);
  const names = ['robin_example on X', 'robin_example on Threads'] as const;
  for (const [at, name] of names.entries()) {
    const row = map.row(name);
    await expect(row).toContainText(enFootprint.footprint.kind.handle);
    await expect(row).toContainText(names[1 - at]!);
  }

  await map.settle();
  await expect(map.map).toHaveAccessibleDescription(enFootprint.footprint.map.help);
  await expect(map.nodes).toHaveCount(2);
  const node = map.nodes.filter({ has: map.page.locator('title', { hasText: names[0] }) });
  await expect(node).toHaveAccessibleName(new RegExp(`^${names[0]}: \\d+ ties?$`));
  await expect(node).toHaveAttribute('aria-pressed', 'false');

  await node.focus();
  const [before] = [await map.placeOf(node)];
  // Not picked up, the arrow keys go to the neighbour and leave all where it is.
  for (const key of ['Home', 'End', 'Home']) await map.page.keyboard.press(key);
  await node.focus();
  expect(await map.placeOf(node)).toBe(before);
  await map.page.keyboard.press('Enter');
  await expect(node).toHaveAttribute('aria-pressed', 'true');
  await expect(map.said).toContainText(`${names[0]} is picked up.`);
  await expect(map.said).toContainText(`With ${names[1]}`);
  await map.page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => map.placeOf(node)).not.toBe(before);
  await map.page.keyboard.press('Escape');
  await expect(node).toHaveAttribute('aria-pressed', 'false');
  await expect(map.said).toHaveText(`${names[0]} is let go.`);
  await expect(node).toBeFocused();
});

test('control: accounts of different handles are not tied', async () => {
  const vitrine = open();
  await vitrine.ask({
    type: 'claim',
    entries: [
      { network: 'x', text: '@ada_example' },
      { network: 'github', text: 'https://github.com/quite-different' },
    ],
  });
  const { page, title } = await vitrine.openDashboard('footprint');
  await title.waitFor();
  await expect(page.getByRole('heading', { name: enFootprint.footprint.empty.noneTitle })).toBeVisible();
  await expect(createFootprint(page).map).toHaveCount(0);
});
