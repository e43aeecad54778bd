import { expect, type Page, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { words as enCompanies } from '../../utils/i18n/en/companies';
import { words as enSharing } from '../../utils/i18n/en/sharing';
import { words as enSharingChecks } from '../../utils/i18n/en/sharing-checks';
import type { ConsentRequest, Sharing, Visit } from '../../utils/model/sharing';
import type { ScopeGroup } from '../../utils/oauth/define';
import type { Grade } from '../../utils/oauth/explain-consent';
import { type consentPages, hashOf, ownEmail, readConsentPage, readShopPage } from '../e2e-pages/shop';
import { readClipboard, writeClipboard } from './lib/clipboard';
import { clickMenu, hasListeners, openPrivate, stopWorker } from './lib/interfere';
import {
  allowPrivate,
  expectAllowing,
  isAllowed,
  readNotes,
  servePixels,
  visitShop,
  waitForPixels,
} from './lib/shop';
import { findIn } from './lib/stores';
import { useSuite } from './lib/suite';
import { askRealPopup, pressIn } from './lib/toolbar';
import { createVisitPart, type VisitPart } from './pages/visit';

declare const chrome: Browser.Browser;

// What the browser granted outlasts a test, so what is watched comes after what is not.
test.describe.configure({ mode: 'serial' });

type Provider = keyof typeof consentPages;
/** What the popup is to say of a consent page: who asks, and how grave each group is. */
interface Asked {
  app: string;
  name: string;
  site: string;
  groups: Partial<Record<ScopeGroup, Grade>>;
}

const open = useSuite();
const { visit: words, means, consent, address } = enSharing;
const { companies, contacts } = enCompanies;
const checks = enSharingChecks.sharingCheck;
const shownEmail = /a•••@e•••\.com/;

let asked: string[] = [];

test.beforeAll(async () => {
  await allowPrivate(open());
  asked = await servePixels(open());
});
test.beforeEach(() => open().reset());

const readRows = async () => ((await open().dump()).database['vitrine.sharings'] ?? []) as Sharing[];
const readVisit = async (tabId: number) =>
  ((await open().dump()).session[`visit:${tabId}`] as Visit | undefined) ?? null;
const listSeen = async (tabId: number) =>
  (await readVisit(tabId))?.companies.map(({ company }) => company).sort() ?? [];
const openVisit = async (tabId: number): Promise<VisitPart & { page: Page }> => {
  const { page } = await open().openPopup(tabId);
  return { page, ...createVisitPart(page) };
};
const nine = ['google', 'linkedin', 'meta', 'microsoft', 'pinterest', 'reddit', 'snap', 'tiktok', 'x'];

/** Whatever the background has heard so far is written: counts are kept together for some seconds, and forgetting writes them first. */
async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 300));
  await open().ask({ type: 'forget-sharing', what: { site: 'nowhere.example' } });
}
const fill = (text: string, name: string, count: number) =>
  text.replace('{name}', name).replace('{count}', String(count));
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** What the page of a shop can see of the extension is nothing, whatever was done in the popup. */
async function expectUnseen(page: Page): Promise<void> {
  const { heard, ...notes } = await readNotes(page);
  expect(notes).toEqual({ globals: [], loaded: [], changes: [] });
  expect(heard.filter((type) => !/^(focus|blur)$/.test(type))).toEqual([]);
}

test('Check this page: from the real popup, without any permission but the press', async () => {
  const { page, tabId } = await visitShop(open());
  expect(await readVisit(tabId)).toBeNull();
  const isChecked = words.lookedAt.split('{')[0]!;
  const [pressed, text] = await askRealPopup(open(), page, [
    pressIn(words.check),
    `((text) => (text.includes('${isChecked}') ? text : ''))(document.querySelector('main').innerText)`,
  ]);
  expect(pressed).toBe('pressed');
  expect(text).toContain('9 companies learn of this visit. 2 more would if you press their buttons.');
  await expectUnseen(page);

  // The same in a page of its own, to look at it part by part.
  const part = await openVisit(tabId);
  await part.unfold();
  expect((await part.listCompanies()).sort()).toEqual(
    ['Google', 'LinkedIn', 'Meta', 'Microsoft', 'Pinterest', 'Reddit', 'Snap', 'TikTok', 'X'].sort(),
  );
  const meta = part.company('Meta');
  await expect(part.marks(meta, means.pixel)).toBeVisible();
  await expect(meta).toContainText('that you viewed a product (“⁨Ceramic teapot⁩”) for €49');
  await expect(meta).toContainText(enSharing.kind['hashed-email'].as);
  await expect(meta).toContainText('Meta Pixel');
  const google = part.company('Google');
  for (const mark of [means.embed, means.pixel]) await expect(part.marks(google, mark)).toBeVisible();
  await expect(google).toContainText('YouTube');
  // A beacon's body is nowhere to be read in a page that has sent it.
  await expect(part.company('TikTok')).toContainText(words.partly);
  // A link to a company's own page is no share link.
  expect(await part.listPressed()).toEqual([['Google'], ['Meta', 'Telegram', 'X', 'XING']]);

  const rows = await readRows();
  expect(rows.map(({ company, site, count }) => `${company} ${site} ${count}`).sort()).toEqual(
    nine.map((company) => `${company} shop.example 1`),
  );
});

test.describe('Watch other sites', () => {
  test('granted by its own button: every company’s event in words, the own address recognised', async () => {
    const settings = await open().openDashboard('settings');
    await settings.page.getByLabel(contacts.label).fill(ownEmail);
    await settings.page.keyboard.press('Enter');
    await expect(settings.page.getByRole('list', { name: contacts.list })).toContainText(shownEmail);
    await settings.page.close();

    await expectAllowing(open());
    expect(await isAllowed(open())).toBe(false);
    const plain = await open().visit({ url: 'https://plain.example/', body: '<main>Plain</main>' });
    // Without a press on its button the extension is not told where the tab is.
    await open().pressToolbarButton(plain.page);
    const before = await openVisit(plain.tabId);
    await before.button(words.watch.action).click();
    await expect(before.page.getByText(words.watch.on).first()).toBeVisible();
    expect(await isAllowed(open())).toBe(true);
    expect(await readRows()).toEqual([]);

    for (const host of ['shoes.example', 'www.holidays.example']) await visitShop(open(), host);
    const { page, tabId } = await visitShop(open());
    await expect.poll(() => listSeen(tabId)).toEqual(nine);
    const part = await openVisit(tabId);
    await part.unfold();
    await expect(part.own).toContainText(shownEmail);
    await expect(part.own).toContainText('was sent to Meta as a hash');
    await expect(part.own.getByRole('listitem')).toHaveCount(1);
    const learns: Record<string, string[]> = {
      Meta: ['that you viewed a product (“⁨Ceramic teapot⁩”) for €49', words.yourEmail.hashed],
      LinkedIn: [enSharing.kind['page-url'].as],
      X: ['an amount of €49'],
      TikTok: ['that you put something in the basket (“⁨Ceramic teapot⁩”) for €49'],
      Pinterest: ['that you put something in the basket (“⁨Ceramic teapot⁩”) for €49'],
      Snap: ['that you viewed a product for €49'],
      Reddit: ['that you searched'],
      Google: ['that you viewed a product for €49', enSharing.kind.title.as],
    };
    for (const [name, said] of Object.entries(learns))
      for (const one of said) await expect(part.company(name)).toContainText(one);
    // The hash of `undefined` is nobody's; a blob's body is in nobody's hands.
    for (const name of ['TikTok', 'Snap']) await expect(part.company(name)).not.toContainText('hash');
    for (const name of Object.keys(learns)) await expect(part.company(name)).not.toContainText(words.partly);
    await expect(part.company('Microsoft')).toContainText(words.partly);
    // Requests are watched; the page itself is not.
    expect(await open().isWatched(tabId)).toBe(false);
    await expectUnseen(page);

    await test.step('kept as counts, never as addresses', async () => {
      await settle();
      expect((await readRows()).length).toBe(27);
      const kept = await open().dump();
      const secrets = [
        'alex',
        hashOf(ownEmail),
        'teapot',
        'https://shop.example',
        'holidays.example/',
        'www.holidays',
      ];
      const { session, ...lasting } = kept;
      expect(findIn(lasting as typeof kept, secrets)).toEqual([]);
      expect(findIn({ session } as typeof kept, ['alex', hashOf(ownEmail), 'colour=blue'])).toEqual([]);
      const meta = (await readRows()).find(({ id }) => id.endsWith('|meta|holidays.example'))!;
      expect(meta).toMatchObject({ count: 1, how: ['pixel'], kinds: { 'hashed-email': 1, value: 1 } });
      expect(meta.contacts).toHaveLength(1);
    });

    await test.step('Companies counts sites and days, and finds who sees the person on all three', async () => {
      const dashboard = await open().openDashboard('companies');
      const { page: counted } = dashboard;
      const rowOf = (name: string) =>
        counted
          .getByRole('table')
          .getByRole('row')
          .filter({ has: counted.getByRole('rowheader', { name, exact: true }) });
      for (const name of ['Meta', 'LinkedIn', 'Google'])
        await expect(rowOf(name).getByRole('cell').first()).toHaveText('3');
      await expect(rowOf('Meta')).toContainText(companies.own);
      await unfold(counted);
      await expect(
        counted.getByText(fill(checks['cross-site-profile'].title.other, 'Meta', 3)),
      ).toBeVisible();
      await expect(
        counted.getByText(fill(checks['hashed-contact-shared'].title.other, 'Meta', 3)),
      ).toBeVisible();
      await expect(
        counted.getByText(fill(checks['hashed-contact-shared'].title.other, 'Snap', 3)),
      ).toHaveCount(0);

      await counted.getByRole('link', { name: companies.by.site, exact: true }).click();
      for (const site of ['shop.example', 'shoes.example', 'holidays.example'])
        await expect(rowOf(site).getByRole('cell').first()).toHaveText('9');
      await counted.getByRole('link', { name: companies.by.company, exact: true }).click();
      await rowOf('Meta').getByRole('link').click();
      await expect(dashboard.title).toHaveText('Meta');
      await expect(counted.getByText('Saw you on 3 sites, in 3 requests.')).toBeVisible();
      await expect(counted.getByRole('region', { name: companies.detail.contacts })).toContainText(
        shownEmail,
      );
    });

    await test.step('one company is forgotten', async () => {
      const { page: meta, dialog, status } = await open().openDashboard('companies/meta');
      await meta.getByRole('button', { name: new RegExp(companies.detail.forget.company) }).click();
      await dialog.getByRole('button', { name: companies.forget.confirm, exact: true }).click();
      await expect(status.filter({ hasText: fill(companies.forget.done.other, '', 3) })).toBeVisible();
      await expect(meta.getByRole('table').getByRole('link', { name: 'Google' })).toBeVisible();
      await expect(meta.getByRole('link', { name: 'Meta', exact: true })).toHaveCount(0);
      const left = await readRows();
      expect(left.length).toBe(24);
      expect(left.some(({ company }) => company === 'meta')).toBe(false);
    });
  });

  test('a stopped worker counts on; turned off, no listener is left and nothing is counted', async () => {
    const vitrine = open();
    expect(await isAllowed(vitrine)).toBe(true);
    await stopWorker(vitrine);
    await visitShop(vitrine);
    await settle();
    expect((await readRows()).length).toBe(9);
    expect(await hasListeners(vitrine)).toBe(true);

    const { tabId } = await visitShop(vitrine, 'shoes.example');
    await settle();
    expect((await readRows()).length).toBe(18);
    const part = await openVisit(tabId);
    await part.button(words.watch.off).click();
    await expect(part.button(words.watch.action)).toBeVisible();
    await expect.poll(() => isAllowed(vitrine)).toBe(false);
    await expect.poll(() => hasListeners(vitrine)).toBe(false);
    const before = await readRows();
    for (const wasStopped of [false, true]) {
      if (wasStopped) await stopWorker(vitrine);
      const after = await visitShop(vitrine, 'holidays.example');
      await settle();
      expect(await readVisit(after.tabId)).toBeNull();
      expect(await readRows()).toEqual(before);
      expect(await hasListeners(vitrine)).toBe(false);
    }
  });

  test('a private window leaves nothing, though private windows are allowed and other sites watched', async () => {
    const vitrine = open();
    expect(await vitrine.allowSite('*://*/*')).toBe(true);
    await visitShop(vitrine, 'shoes.example');
    await settle();
    expect((await readRows()).length).toBe(9);
    const before = await vitrine.dump();
    const sent = asked.length;
    const { page, tabId } = await openPrivate(vitrine);
    const shop = readShopPage();
    const asks = readConsentPage('linkedin');
    for (const { url, body } of [shop, asks]) vitrine.site.serve(url, { body, scripts: true });
    await page.goto(shop.url);
    await waitForPixels(page);
    await expect.poll(() => asked.length - sent).toBe(shop.pixels.length);
    await page.goto(asks.url);
    expect(await vitrine.ask({ type: 'check-visit', tabId })).toMatchObject({ problem: 'private' });
    await settle();
    expect(await vitrine.dump()).toEqual(before);
    const popup = await vitrine.openPopup(tabId);
    await expect(popup.page.getByText(words.private)).toBeVisible();
    await page.close();
    expect(await vitrine.dump()).toEqual(before);
    await vitrine.inExtension((origin) => chrome.permissions.remove({ origins: [origin] }), '*://*/*');
  });
});

test('consent pages of five providers: explained, kept once, told in the dashboard', async () => {
  const vitrine = open();
  const grades: Record<Provider, Asked> = {
    facebook: {
      ...{ app: 'Star Quiz', name: 'Facebook', site: 'quiz.example' },
      groups: { 'reads-posts': 'high', contacts: 'medium', email: 'low', identity: 'low' },
    },
    google: {
      ...{ app: 'Inbox Tidy', name: 'Google', site: 'inbox-tidy.example' },
      groups: { 'reads-messages': 'high', stays: 'medium', email: 'low', identity: 'low' },
    },
    linkedin: {
      ...{ app: 'Job Finder', name: 'LinkedIn', site: 'jobs.example' },
      groups: { 'posts-for-you': 'high', email: 'low', identity: 'low' },
    },
    x: {
      ...{ app: 'Garden Planner', name: 'X', site: 'planner.example' },
      groups: { 'reads-messages': 'high', 'posts-for-you': 'high', stays: 'medium', identity: 'low' },
    },
    github: {
      ...{ app: 'Cloud Tools', name: 'GitHub', site: 'cloud-tools.example' },
      groups: { 'changes-files': 'high', other: 'unknown', email: 'low' },
    },
  };
  const asking = Object.entries(grades) as [Provider, Asked][];
  for (const [provider, { app, name, groups }] of asking) {
    const { page, tabId } = await vitrine.visit(readConsentPage(provider, app));
    await vitrine.pressToolbarButton(page);
    const shown = (await openVisit(tabId)).consent(app, name);
    for (const [group, grade] of Object.entries(groups)) {
      const heading = shown
        .getByRole('heading', { level: 3 })
        .filter({ hasText: consent.group[group as keyof typeof consent.group] });
      await expect(heading).toContainText(consent.grade[grade]);
    }
    // Every scope in words; one that nobody knows by its name.
    const isUnknown = provider === 'github';
    expect(await shown.locator('code').allTextContents()).toEqual(isUnknown ? ['made_up:scope'] : []);
    await expect(shown.getByText(consent.unknownNote.split('{')[0]!)).toHaveCount(isUnknown ? 1 : 0);
    await expect(shown.getByRole('link', { name: consent.revoke.replace('{provider}', name) })).toBeVisible();
    await page.reload();
  }
  const kept = await vitrine.dump();
  const consents = kept.database['vitrine.consents'] as ConsentRequest[];
  expect(consents.map(({ provider, app, site }) => `${provider} ${app} ${site}`).sort()).toEqual(
    asking.map(([provider, { app, site }]) => `${provider} ${app} ${site}`).sort(),
  );
  expect(consents.find(({ provider }) => provider === 'x')?.scopes).toEqual(
    'tweet.read users.read tweet.write dm.read offline.access'.split(' '),
  );
  // Of the address nothing stays but who asks whom for what.
  expect(findIn(kept, ['/callback', 'redirect_uri', 'code_challenge'])).toEqual([]);

  const { page } = await vitrine.openDashboard('companies');
  const listed = page.getByRole('region', { name: companies.consents.title });
  for (const [, { app, name }] of asking) {
    const row = listed
      .getByRole('listitem')
      .filter({ has: page.getByText(app, { exact: true }) })
      .first();
    await expect(row).toContainText(companies.consents.grade.high);
    const title = checks['broad-consent'].title.replace('{name}', app).replace('{provider}', name);
    await expect(page.getByText(title, { exact: true })).toBeVisible();
  }
});

test('addresses: marks and wrappers explained; the clean one copied, unseen by the page', async () => {
  const vitrine = open();
  const clean = 'https://shop.example/teapot?colour=blue';
  const marked = `${clean}&fbclid=IwAR0example`;
  const { page, tabId } = await visitShop(
    vitrine,
    'shop.example',
    marked.slice('https://shop.example'.length),
  );
  await vitrine.pressToolbarButton(page);
  const part = await openVisit(tabId);
  await expect(part.address.getByText('fbclid', { exact: true })).toBeVisible();
  await expect(part.address).toContainText(address.click.replace('{company}', 'Meta'));
  await part.address.getByRole('button', { name: address.copy }).click();
  await expect(part.page.getByText(address.copied)).toBeVisible();
  expect(await readClipboard(vitrine)).toBe(clean);

  await test.step('behind a wrapper', async () => {
    const wrapped = `https://l.facebook.com/l.php?u=${encodeURIComponent(marked)}&h=AT0example`;
    const shim = await vitrine.visit({ url: wrapped, body: '<main>Leaving Facebook</main>' });
    await vitrine.pressToolbarButton(shim.page);
    const { address: explained } = await openVisit(shim.tabId);
    await expect(explained).toContainText('This address leads past Meta on the way to shop.example.');
    await writeClipboard(vitrine, 'something else');
    await explained.getByRole('button', { name: address.copy }).click();
    await expect.poll(() => readClipboard(vitrine)).toBe(clean);
  });

  await test.step('from the menu of the page and of a link', async () => {
    for (const menuItemId of ['clean-address-page', 'clean-address-link']) {
      await writeClipboard(vitrine, 'something else');
      await vitrine.pressToolbarButton(page);
      // As it has when a menu closes; only who has the focus may write to the clipboard.
      await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
      const link = { linkUrl: 'https://shop.example/teapot?colour=red&fbclid=IwAR0example' };
      const info = { menuItemId, pageUrl: marked, ...(menuItemId.endsWith('link') && link) };
      await clickMenu(vitrine, info, { id: tabId, url: marked });
      await expect.poll(() => vitrine.readBadge(tabId)).toBe('✓');
      expect(await readClipboard(vitrine)).toBe(
        menuItemId.endsWith('link') ? clean.replace('blue', 'red') : clean,
      );
      await expect.poll(() => vitrine.readBadge(tabId)).toBe('');
    }
  });
  await expectUnseen(page);
});
