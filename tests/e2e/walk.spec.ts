import { expect, type Page, test } from '@playwright/test';
import { sections } from '../../components/dashboard/route';
import { words as en } from '../../utils/i18n/en/base';
import { words as enHistory } from '../../utils/i18n/en/history';
import { words as enPages } from '../../utils/i18n/en/pages';
import { locales } from '../../utils/model/settings';
import { readFixture } from './lib/fixtures';
import { tabTo } from './lib/keyboard';
import { seedSharing } from './lib/seed-sharing';
import { useSuite } from './lib/suite';
import { createFootprint } from './pages/footprint';
import { createHistory } from './pages/history';

// The dashboard as somebody goes through it who listens and presses keys: by roles and names, section by section.
const open = useSuite();
const wide = { width: 1280, height: 900 };

/** Something to show in every section: two accounts of one handle, a change, counts of visits. */
async function fill(): Promise<void> {
  const vitrine = open();
  const own = readFixture('x/own');
  const without = own.body.replace(/<span data-testid="UserLocation">.*\n/, '');
  for (const what of [own, { url: own.url, body: without }, readFixture('threads/own')]) {
    const { page, tabId } = await vitrine.visit(what);
    await vitrine.expectRead(tabId);
    await page.close();
  }
  await seedSharing(vitrine);
}

test.beforeEach(async () => {
  await open().reset();
  await fill();
});

// A fold (`group`) is named by its summary; the tree does not tell frames' titles, which are looked at apart.
const roles =
  'button|link|checkbox|radio|textbox|searchbox|combobox|spinbutton|slider|switch|img|region|table|form|dialog|navigation';

/** What stands in the tree that is read out without a name. */
async function listNameless(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  const frames = await page.locator('iframe:not([title])').count();
  return [
    ...tree.split('\n').filter((line) => new RegExp(`^\\s*- (?:${roles})(?: \\[|:|$)`).test(line)),
    ...Array.from({ length: frames }, () => 'iframe'),
  ];
}

/** Where the focus is, as a listener would say: which landmark. */
const tellPlace = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return 'browser';
    return at.closest('nav, main, header')?.localName ?? at.textContent;
  });

const openAt = async (section: string) => {
  const dashboard = await open().openDashboard(section);
  await dashboard.page.setViewportSize(wide);
  await dashboard.title.waitFor();
  await dashboard.page
    .getByRole('main')
    .locator('h2:visible, h3:visible, table:visible, input:visible')
    .first()
    .waitFor();
  return dashboard;
};

test('every section has its landmarks, one first heading, and a name for everything', async () => {
  test.slow();
  for (const section of [...sections, 'policy', 'rights/x', 'history/x%3Arobin_example'] as const) {
    const { page, title } = await openAt(section);
    for (const landmark of ['banner', 'main'] as const)
      await expect(page.getByRole(landmark), `${section} ${landmark}`).toHaveCount(1);
    const nav = page.getByRole('navigation', { name: enPages.dashboard.nav });
    await expect(nav, section).toHaveCount(1);
    await expect(title, section).toHaveCount(1);
    await expect(title, section).not.toHaveText('');
    const name = section.split('/')[0] as (typeof sections)[number] | 'policy';
    if (name !== 'policy')
      await expect(nav.locator('[aria-current="page"]'), section).toHaveText(enPages.dashboard[name]);
    expect(await listNameless(page), section).toEqual([]);
    await page.close();
  }
});

test('control: a control without a name is found', async () => {
  const { page } = await openAt('reports');
  await page.evaluate(() => document.querySelector('main')!.append(document.createElement('button')));
  expect(await listNameless(page)).toEqual([expect.stringContaining('- button')]);
});

test('Tab leads from the way past, over language and sections, to the page; the way past leads there at once', async () => {
  const { page, title } = await openAt('history');
  const places: string[] = [];
  for (let stops = 0; stops < 40 && places.at(-1) !== 'main'; stops++) {
    await page.keyboard.press('Tab');
    const place = (await tellPlace(page)) ?? '';
    if (place !== places.at(-1)) places.push(place);
  }
  expect(places).toEqual([enPages.dashboard.skip, 'header', 'nav', 'main']);

  const second = await openAt('former');
  await tabTo(second.page, second.page.getByRole('button', { name: enPages.dashboard.skip }));
  await second.page.keyboard.press('Enter');
  await expect(second.title).toBeFocused();
  await tabTo(page, page.getByRole('combobox', { name: en.language.label }).first());

  await page.bringToFront();
  const nav = page.getByRole('navigation');
  await tabTo(page, nav.getByRole('link', { name: enPages.dashboard.footprint }));
  await page.keyboard.press('Enter');
  // A new section is a new page to who listens: it begins at its heading.
  await expect(page).toHaveURL(/#footprint$/);
  await expect(title).toBeFocused();
});

test('where there is no room the sections are behind a button that says where one is', async () => {
  const { page, title } = await openAt('history');
  await page.setViewportSize({ width: 360, height: 740 });
  const nav = page.getByRole('navigation', { name: enPages.dashboard.nav });
  const button = nav.getByRole('button');
  await expect(button).toHaveAccessibleName(`${enPages.dashboard.nav}: ${enPages.dashboard.history}`);
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(nav.getByRole('link')).toHaveCount(0);
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(nav.getByRole('link')).toHaveCount(sections.length);
  await page.keyboard.press('Escape');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, nav.getByRole('link', { name: enPages.dashboard.rights }));
  await page.keyboard.press('Enter');
  await expect(title).toHaveText(enPages.dashboard.rights);
  await expect(title).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('the line of the history and the map are gone through by keyboard, and a dialog gives the focus back', async () => {
  const history = createHistory((await openAt('history')).page);
  await expect(history.marks).toHaveCount(1);
  await tabTo(history.page, history.marks.first());
  await expect(history.page.getByRole('main')).toContainText(
    `${enHistory.history.kind.resolved}: ${en.checks['precise-location'].title}`,
  );
  await tabTo(history.page, history.forget);
  await history.page.keyboard.press('Enter');
  await expect(history.dialog).toHaveAccessibleName(enHistory.history.forget.title);
  await history.page.keyboard.press('Escape');
  await expect(history.dialog).toHaveCount(0);
  await expect(history.forget).toBeFocused();

  const map = createFootprint((await openAt('footprint')).page);
  await map.settle();
  // One stop of the tab key, however many accounts there are.
  await expect(map.map.locator('[tabindex="0"]')).toHaveCount(1);
  const stop = map.map.locator('[tabindex="0"]');
  const isThere = () => stop.evaluate((node) => node === document.activeElement);
  for (let stops = 0; stops < 100 && !(await isThere()); stops++) await map.page.keyboard.press('Tab');
  await expect(stop).toBeFocused();
  // A drawing shows the focus by a ring of its own.
  await expect(stop.locator('circle').first()).not.toHaveCSS('stroke', 'none');
  await expect(map.nodes.last().locator('circle').first()).toHaveCSS('stroke', 'none');
  await map.page.keyboard.press('End');
  await expect(map.nodes.last()).toBeFocused();
  await map.page.keyboard.press('Enter');
  await expect(map.nodes.last()).toHaveAttribute('aria-pressed', 'true');
  await map.page.keyboard.press('Escape');
  await expect(map.nodes.last()).toBeFocused();
});

for (const locale of locales) {
  test(`no section scrolls sideways on a narrow page, ${locale}`, async () => {
    test.slow();
    await open().ask({ type: 'settings', change: { locale } });
    const wideOnes: string[] = [];
    for (const section of [...sections, 'rights/x']) {
      const { page } = await openAt(section);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      // 360 px are what a page of 720 px is to text of twice the size: every width in the style is in `rem`.
      await page.setViewportSize({ width: 360, height: 740 });
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (over > 0) wideOnes.push(`${section}: ${over} px too wide`);
      expect(await listNameless(page), section).toEqual([]);
      await page.close();
    }
    expect(wideOnes).toEqual([]);
  });
}
