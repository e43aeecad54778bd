import { expect, type Page, test } from '@playwright/test';
import { enCompanies } from '../../utils/i18n/en-companies';
import { enSharing } from '../../utils/i18n/en-sharing';
import { enSharingChecks } from '../../utils/i18n/en-sharing-checks';
import type { Sharing, Visit } from '../../utils/model/sharing';
import { hashOf, ownEmail } from '../e2e-pages/shop';
import { stopWorker } from './lib/interfere';
import { allowPrivate, expectAllowing, isAllowed, readNotes, servePixels, visitShop } from './lib/shop';
import { findIn } from './lib/stores';
import { useSuite } from './lib/suite';
import { askRealPopup, pressIn } from './lib/toolbar';
import { createVisitPart, type VisitPart } from './pages/visit';

// What the browser granted outlasts a test, so what is watched comes after what is not.
test.describe.configure({ mode: 'serial' });

const open = useSuite('sharing');
const { visit: words, means } = enSharing;
const { companies, contacts } = enCompanies;
const checks = enSharingChecks.sharingCheck;
const shownEmail = /a•••@e•••\.com/;

test.beforeAll(async () => {
  await allowPrivate(open());
  await servePixels(open());
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
    await expectUnseen(page);

    await test.step('kept as counts, never as addresses', async () => {
      await expect.poll(async () => (await readRows()).length).toBe(27);
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
  });
});
