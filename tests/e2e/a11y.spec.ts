import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { words as en } from '../../utils/i18n/en/base';
import { words as enPages } from '../../utils/i18n/en/pages';
import { words as nlPages } from '../../utils/i18n/nl/pages';
import { readSettingsPage } from '../e2e-pages/pages';
import { readConsentPage } from '../e2e-pages/shop';
import { tabTo } from './lib/keyboard';
import { seedSharing, seedVisit } from './lib/seed-sharing';
import { useSuite } from './lib/suite';
import type { Vitrine } from './lib/vitrine';

const open = useSuite();

test.beforeEach(() => open().reset());

const bothSchemes = ['light', 'dark'] as const;
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Every violation that axe finds on a page, by default in both colour schemes, as `where: rule at element`. */
async function findViolations(
  page: Page,
  where: string,
  schemes: readonly (typeof bothSchemes)[number][] = bothSchemes,
): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // One page is all there is; the newer way would open another one to gather frames.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    // Only colours differ between the two.
    if (colorScheme === 'dark') axe.withRules(colourRules);
    // Words differ in length, not in colour; of both languages one is looked at in all its colours.
    else if (schemes.length === 1) axe.disableRules(colourRules);
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations) {
      // An account on the map is drawn with its network's initial above network and handle, all of which its name holds in another order.
      const isDrawn = ({ target }: { target: unknown[] }) =>
        id === 'label-content-name-mismatch' && String(target).startsWith('g[');
      found.push(
        ...nodes
          .filter((node) => !isDrawn(node))
          .map(({ target, any }) => `${where} ${colorScheme}: ${id} at ${target} ${any[0]?.message ?? ''}`),
      );
    }
  }
  return found;
}

/** Opens every `details`, so that what is folded is looked at as well. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Holds that a popup does not scroll sideways. */
async function expectNarrow(page: Page, name: string): Promise<void> {
  const isWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
  expect(isWide, `${name} scrolls sideways`).toBe(false);
}

/** Sections by their address, each with something that stands there once it is read. */
const dashboardSections = [
  ['accounts', 'h2'],
  ['findings?state=all', 'h2'],
  ['footprint', '[aria-busy="false"] svg'],
  ['history', 'figure'],
  ['photos', 'h2'],
  ['drafts', 'h2'],
  ['rights', 'h2'],
  ['rights/x', '[data-letter]'],
  ['former', 'h2'],
  ['reports', 'iframe'],
  ['settings', 'h2'],
] as const;

/** Every state a person meets, one after another: pages with the name that a violation is reported under. */
async function* showStates(vitrine: Vitrine): AsyncGenerator<[string, Page]> {
  const { page: welcome } = await vitrine.openWelcome();
  const forward = welcome.getByRole('main').getByRole('button').last();
  for (const step of ['read', 'networks', 'mine', 'done']) {
    await welcome.getByRole('heading', { level: 2 }).waitFor();
    await unfold(welcome);
    yield [`welcome ${step}`, welcome];
    if (step !== 'done') await forward.click();
  }
  yield ['dashboard, empty', (await vitrine.openDashboard()).page];

  const own = await vitrine.visit('x/own');
  await vitrine.expectRead(own.tabId);
  const other = await vitrine.visit('x/other');
  await vitrine.expectTab(other.tabId, { verdict: 'not-own' });
  const feed = await vitrine.visit({ url: 'https://x.com/home', body: '<main>Feed</main>' });
  await vitrine.expectTab(feed.tabId, { verdict: 'no-profile' });
  const plain = await vitrine.visit({ url: 'https://plain.example/', body: '<main>Plain</main>' });
  for (const [name, { tabId }] of Object.entries({ own, other, feed, plain })) {
    const { page, title } = await vitrine.openPopup(tabId);
    await page.setViewportSize({ width: 360, height: 600 });
    await title.waitFor();
    await unfold(page);
    yield [`popup on ${name}`, page];
    await expectNarrow(page, name);
  }
  yield* showSettings(vitrine);
  // A second account of the same handle, so that there is something on the map.
  await vitrine.ask({ type: 'claim', entries: [{ network: 'threads', text: '@robin_example' }] });
  for (const [section, last] of dashboardSections) {
    const { page, title } = await vitrine.openDashboard(section);
    await title.waitFor();
    // Some sections load apart, after their heading.
    await page.getByRole('main').locator(last).first().waitFor();
    await unfold(page);
    yield [`dashboard ${section}`, page];
  }
  const { page: inspector } = await vitrine.openDashboard('policy');
  // All but its heading comes once it is read.
  await inspector.locator('main section h2').nth(6).waitFor();
  await unfold(inspector);
  yield ['dashboard policy', inspector];
}

/** The popup over pages of settings, and the check of an account while it is under way and when it is ended. */
async function* showSettings(vitrine: Vitrine): AsyncGenerator<[string, Page]> {
  for (const name of ['x-audience', 'x-apps', 'x-sessions', 'x-ads-changed', 'club-privacy'] as const) {
    const { page, tabId } = await vitrine.visit(readSettingsPage(name));
    if (name === 'club-privacy') {
      await vitrine.pressToolbarButton(page);
      await vitrine.ask({ type: 'inspect-tab', tabId });
    }
    const isRead = async () => (await vitrine.dump()).session[`inspection:${tabId}`] !== undefined;
    await expect.poll(isRead).toBe(true);
    // Looks like that of the apps.
    if (name === 'x-sessions') continue;
    const { page: popup, title } = await vitrine.openPopup(tabId);
    await popup.setViewportSize({ width: 360, height: 600 });
    await title.waitFor();
    await unfold(popup);
    yield [`popup on ${name}`, popup];
    await expectNarrow(popup, name);
  }
  const [account] = (await vitrine.dump()).database['vitrine.accounts'] as { id: string }[];
  const { id } = account!;
  await vitrine.ask({ type: 'plan-start', account: id });
  await vitrine.ask({ type: 'plan-skip', account: id, page: 'location', skipped: true });
  for (const state of ['under way', 'ended']) {
    if (state === 'ended') await vitrine.ask({ type: 'plan-end', account: id });
    const { page } = await vitrine.openDashboard(`check/${encodeURIComponent(id)}`);
    await page.getByRole('list').first().waitFor();
    await unfold(page);
    yield [`check ${state}`, page];
  }
}

/** Who learns of a visit, in the popup and in the dashboard: before and after there is something to say. */
async function* showSharing(vitrine: Vitrine): AsyncGenerator<[string, Page]> {
  const show = async (section: string) => {
    const { page, title } = await vitrine.openDashboard(section);
    await title.waitFor();
    await unfold(page);
    return page;
  };
  yield ['companies, empty', await show('companies')];
  await seedSharing(vitrine);
  const visits = {
    unchecked: { url: 'https://plain.example/', body: '<main>Plain</main>' },
    visit: { url: 'https://shop.example/teapot?fbclid=IwAR0example', body: '<main>Teapot</main>' },
    consent: readConsentPage('github'),
  };
  for (const [name, what] of Object.entries(visits)) {
    const { page, tabId } = await vitrine.visit(what);
    await vitrine.pressToolbarButton(page);
    if (name === 'visit') await seedVisit(vitrine, tabId, what.url);
    const { page: popup } = await vitrine.openPopup(tabId);
    await popup.setViewportSize({ width: 360, height: 600 });
    // What it has to say comes after the first paint; the offer to watch is the last of it.
    await popup.locator('main section').last().waitFor();
    await popup
      .locator('main section h2')
      .nth(name === 'unchecked' ? 1 : 2)
      .waitFor();
    await unfold(popup);
    yield [`popup, ${name}`, popup];
    await expectNarrow(popup, name);
  }
  for (const section of ['companies', 'companies/site', 'companies/meta', 'companies/site/shop.example'])
    yield [section, await show(section)];
  const forget = await show('companies/meta');
  await forget.getByRole('main').getByRole('button').last().click();
  await forget.getByRole('dialog').waitFor();
  yield ['forget a company', forget];
}

// Of the other languages the one with the longest words: which rules hold does not depend on them, and `walk.spec.ts` looks at all for room.
for (const locale of ['en', 'de'] as const) {
  const schemes = locale === 'en' ? bothSchemes : (['light'] as const);

  test(`axe finds no violation on any page, ${locale}, ${schemes.join(' and ')}`, async () => {
    test.slow();
    const vitrine = open();
    await vitrine.ask({ type: 'settings', change: { locale } });
    const found: string[] = [];
    const seen: string[] = [];
    for await (const [name, page] of showStates(vitrine)) {
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      found.push(...(await findViolations(page, name, schemes)));
      seen.push(name);
    }
    expect(found).toEqual([]);
    expect(seen.length).toBe(27);
  });

  test(`axe finds no violation in who learns of a visit, ${locale}, ${schemes.join(' and ')}`, async () => {
    test.slow();
    const vitrine = open();
    await vitrine.ask({ type: 'settings', change: { locale } });
    const found: string[] = [];
    const seen: string[] = [];
    for await (const [name, page] of showSharing(vitrine)) {
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      found.push(...(await findViolations(page, name, schemes)));
      seen.push(name);
    }
    expect(found).toEqual([]);
    expect(seen.length).toBe(9);
  });
}

test('control: axe sees what is wrong on a page of Vitrine', async () => {
  const { page, title } = await open().openDashboard();
  await title.waitFor();
  await page.evaluate(() => {
    const faint = document.createElement('p');
    faint.textContent = 'Faint';
    faint.style.color = '#808080';
    faint.style.backgroundColor = '#777777';
    document.querySelector('main')!.append(document.createElement('img'), faint);
  });
  expect((await findViolations(page, 'dashboard')).sort()).toEqual([
    expect.stringContaining('dark: color-contrast'),
    expect.stringContaining('light: color-contrast'),
    expect.stringContaining('light: image-alt'),
  ]);
});

test('the language changes on the spot', async () => {
  const { page, title } = await open().openDashboard('findings');
  const language = page.getByRole('combobox', { name: en.language.label });
  await language.selectOption('nl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(title).toHaveText(nlPages.dashboard.findings);
});

test('the whole flow by keyboard alone, with the focus always visible', async () => {
  test.slow();
  const vitrine = open();
  const press = async (page: Page, target: Locator, key = 'Enter') => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };

  const welcome = await vitrine.openWelcome();
  await press(welcome.page, welcome.next);
  await press(welcome.page, welcome.toggle('Pinterest'), 'Space');
  await expect(welcome.toggle('Pinterest')).not.toBeChecked();
  await press(welcome.page, welcome.next);
  await tabTo(welcome.page, welcome.page.getByLabel(enPages.claim.label));
  await welcome.page.keyboard.type('https://x.com/another_example');
  await press(welcome.page, welcome.page.getByRole('button', { name: enPages.claim.add, exact: true }));
  await expect(welcome.status).toHaveText(/^1 account added/);
  await press(welcome.page, welcome.finish);
  await expect(welcome.step('done')).toBeVisible();

  const own = await vitrine.visit('x/own');
  await vitrine.expectRead(own.tabId);
  const popup = await vitrine.openPopup(own.tabId);
  const [worst] = await popup.listFailing();
  const finding = popup.finding(worst!);
  await press(popup.page, finding.summary);
  await press(popup.page, finding.intended, 'Space');
  // What was acted on moved away, so the way back has the focus.
  const undo = popup.status.getByRole('button', { name: en.finding.undo });
  await expect(undo).toBeFocused();
  await popup.page.keyboard.press('Enter');
  await expect.poll(() => popup.listFailing()).toContain(worst);
  await expect(finding.summary).toBeFocused();
  await popup.page.keyboard.press('Escape');
  await expect(popup.status).toHaveText('');

  const dashboard = await vitrine.openDashboard();
  const nav = dashboard.page.getByRole('navigation');
  // At this width the sections are behind a button.
  const sections = nav.getByRole('button');
  await press(dashboard.page, sections);
  await press(dashboard.page, nav.getByRole('link', { name: enPages.dashboard.findings }));
  await expect(dashboard.title).toHaveText(enPages.dashboard.findings);
  const state = dashboard.page.getByRole('combobox', { name: enPages.filter.state, exact: true });
  await tabTo(dashboard.page, state);
  await dashboard.page.keyboard.type(en.outcome.unknown);
  await expect(state).toHaveValue('unknown');
  await press(dashboard.page, sections);
  await press(dashboard.page, nav.getByRole('link', { name: enPages.dashboard.settings }));
  const saved = dashboard.page.waitForEvent('download');
  await press(dashboard.page, dashboard.page.getByRole('button', { name: enPages.exporting.html }));
  expect((await saved).suggestedFilename()).toMatch(/\.html$/);
  const everything = dashboard.page.getByRole('button', { name: enPages.erase.everything });
  await press(dashboard.page, everything);
  await expect(dashboard.dialog.getByRole('button', { name: enPages.erase.keep })).toBeFocused();
  await dashboard.page.keyboard.press('Escape');
  await expect(dashboard.dialog).toHaveCount(0);
  await press(dashboard.page, everything);
  await press(
    dashboard.page,
    dashboard.dialog.getByRole('button', { name: enPages.erase.confirm, exact: true }),
  );
  await expect(dashboard.status.filter({ hasText: /^Erased/ })).toBeVisible();
});
