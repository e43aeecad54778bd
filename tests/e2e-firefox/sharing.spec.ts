import { translate } from '../../utils/i18n/translate';
import { hashOf, ownEmail } from '../e2e-pages/shop';
import { setWatching } from './access';
import { killBackground } from './background';
import { fill, keys, press, readPage, waitForText } from './page';
import { openRealPopup, pressInPopup, waitForRealPopup } from './real-popup';
import { readNotes, unnoticed, visitShop } from './shop';
import { expect, openPage, runAtDesk, type Stage, test, until } from './stage';
import { readStores, readVisits } from './stores';
import { readVisitPart, waitForVisit } from './visit-part';
import { countListeners, readListeners, readWatchAccess } from './watching';

const t = translate('en');
const masked = 'a•••@e•••.com';

test.afterEach(({ stage }) => setWatching(stage, false));

/** Words in the row of each company, whichever way its pixel is read. */
const seen = {
  Meta: [t('means.pixel'), t('event.view-product'), 'Ceramic teapot', '€49'],
  Google: [t('means.pixel'), t('means.embed'), t('event.view-product'), t('kind.title.as')],
  Pinterest: [t('means.pixel'), t('event.add-to-cart'), 'Ceramic teapot', '€49'],
  Reddit: [t('means.pixel'), t('event.search')],
  X: [t('means.pixel'), t('kind.page-url.as'), '€49'],
  LinkedIn: [t('means.pixel'), t('kind.page-url.as'), t('kind.first-party-id.as')],
  Microsoft: [t('means.pixel')],
  Snap: [t('means.pixel')],
  TikTok: [t('means.pixel')],
};
type Company = keyof typeof seen;

/** The same of bodies, which only those see who watch. */
const watched: Partial<Record<Company, string[]>> = {
  Google: ['€49'],
  Microsoft: [t('kind.page-url.as'), '€49'],
  Snap: [t('kind.page-url.as'), t('event.view-product'), '€49'],
  TikTok: [t('kind.page-url.as'), t('event.add-to-cart'), 'Ceramic teapot', '€49'],
};

/** Each company has its row with these words, and nobody else has one. */
function expectRows(rows: readonly string[], words: readonly Partial<Record<Company, string[]>>[]): void {
  const names = Object.keys(seen) as Company[];
  expect(rows.map((row) => names.find((name) => row.startsWith(`${name} `)) ?? row).sort()).toEqual(
    names.sort(),
  );
  for (const name of names) {
    const row = rows.find((one) => one.startsWith(`${name} `))!;
    for (const word of words.flatMap((one) => one[name] ?? [])) expect(row, name).toContain(word);
  }
}

test('Check this page, from the real popup and without any permission', async ({ stage }) => {
  await visitShop(stage);
  await openRealPopup(stage);
  await waitForVisit(stage, ({ text }) => text.includes(t('visit.unchecked')));
  await pressInPopup(stage, t('visit.check'));
  const part = await waitForVisit(stage, ({ text }) => text.includes(t('visit.again')));
  expectRows(part.rows, [seen]);
  expect(part.text).toContain(t('visit.sum', { count: 9 }));
  expect(part.rows.find((row) => row.startsWith('Meta '))).toContain(t('kind.hashed-email.as'));

  // Links and buttons tell only when they are pressed: apart, and in no row of their own.
  const press = part.lists[t('visit.press.title')]!;
  const shares = press.find((line) => line.includes('Telegram'))!;
  for (const name of ['Meta', 'X', 'XING']) expect(shares).toMatch(new RegExp(`\\b${name}\\b`));
  expect(shares).not.toContain('LinkedIn');
  expect(press).toContain(t('visit.press.login', { companies: 'Google' }));
  for (const row of part.rows) expect(row).not.toContain(t('means.share-link'));

  expect(await readWatchAccess(stage)).toEqual({ webRequest: false, everywhere: false });
  const [visit] = await readVisits(stage);
  expect(visit).toMatchObject({ url: 'https://shop.example/teapot', site: 'shop.example', watched: false });
  expect(await readNotes(stage)).toEqual(unnoticed);
});

test('Watch other sites: told by every pixel, own data recognised, counted per site and day', async ({
  stage,
}) => {
  const { firefox } = stage;
  await openPage(stage, 'dashboard.html#settings');
  await fill(firefox, t('contacts.label'), ownEmail.toUpperCase());
  await firefox.press(keys.enter);
  await waitForText(firefox, t('contacts.added', { shown: masked }));

  await visitShop(stage);
  await openRealPopup(stage);
  await waitForVisit(stage);
  await pressInPopup(stage, t('visit.watch.action'));
  await firefox.answerPrompt(false);
  await waitForRealPopup(stage, t('visit.watch.denied'));
  expect(await readWatchAccess(stage)).toEqual({ webRequest: false, everywhere: false });
  // The browser's question took the keys.
  await firefox.closePopup();
  await openRealPopup(stage);
  await waitForVisit(stage);
  await pressInPopup(stage, t('visit.watch.action'));
  await firefox.answerPrompt(true);
  await waitForRealPopup(stage, t('visit.watch.saidOn'));
  expect((await readVisitPart(stage))!.text).toContain(t('visit.uncheckedWatching'));
  await firefox.closePopup();
  expect(await readWatchAccess(stage)).toEqual({ webRequest: true, everywhere: true });
  expect((await readStores(stage)).sharings).toEqual([]);
  // To watch what pages send is no leave to read them.
  expect(await readRegistered(stage)).not.toContain('*://*/*');

  await visitShop(stage);
  await openRealPopup(stage);
  const part = await waitForVisit(stage, ({ rows }) => rows.length === 9);
  expectRows(part.rows, [seen, watched]);
  // Whose hash it is, and of two of the word `undefined` nothing at all.
  expect(part.lists[t('visit.own.title')]).toEqual([
    t('visit.own.hashed.email', { contact: masked, company: 'Meta' }),
  ]);
  const [meta] = part.rows;
  expect(meta).toContain(t('visit.yourEmail.hashed'));
  for (const row of part.rows) if (row !== meta) expect(row).not.toMatch(/e-mail/i);
  // Firefox hands over the body of a blob.
  expect(part.text).not.toContain(t('visit.partly'));
  expect(part.text).toContain(t('visit.watched'));
  await firefox.closePopup();
  expect(await readNotes(stage)).toEqual(unnoticed);

  for (const host of ['books.example', 'www.garden.example']) await visitShop(stage, host);
  const rows = await until('all counts', async () => {
    const { sharings } = await readStores(stage);
    return sharings.length === 27 ? sharings : null;
  });
  expect(new Set(rows.map(({ site }) => site))).toEqual(
    new Set(['shop.example', 'books.example', 'garden.example']),
  );
  // Two pixels and a film.
  for (const { company, count } of rows)
    expect([company, count]).toEqual([company, company === 'google' ? 3 : 1]);

  await openPage(stage, 'dashboard.html#companies');
  const sum = {
    companies: t('companies.companies', { count: 9 }),
    sites: t('companies.sites', { count: 3 }),
  };
  await waitForText(firefox, t('companies.sum', { ...sum, date: t.date(Date.now()) }));
  await waitForText(firefox, t('companies.watch.on'));
  await waitForText(firefox, t('sharingCheck.cross-site-profile.title', { count: 3, name: 'Meta' }));
  await press(firefox, 'link', 'Meta');
  await waitForText(firefox, t('companies.detail.contactsSent'));
  const page = await readPage(firefox);
  for (const site of [masked, 'shop.example', 'books.example', 'garden.example'])
    expect(page).toContain(site);

  const kept = await readStores(stage);
  const { session, ...stores } = kept;
  for (const word of ['alex', hashOf(ownEmail), hashOf('undefined')])
    expect(JSON.stringify(kept).toLowerCase()).not.toContain(word);
  expect(JSON.stringify(stores)).not.toMatch(/https?:\/\/|teapot/i);

  await press(firefox, 'button', `${t('companies.detail.forget.company')} …`);
  await waitForText(firefox, t('companies.forget.title', { name: 'Meta' }));
  await press(firefox, 'button', t('companies.forget.confirm'));
  await waitForText(firefox, t('companies.forget.done', { count: 3 }));
  const left = (await readStores(stage)).sharings;
  expect(left.length).toBe(24);
  expect(left.filter(({ company }) => company === 'meta')).toEqual([]);
});

test('Turn off leaves no permission and no listener, and nothing is counted; a stopped background counts on until then', async ({
  stage,
}) => {
  await countListeners(stage);
  await setWatching(stage, true);
  await until('a listener', async () => (await readListeners(stage)) === 1);
  // Firefox wakes it for requests only where it listened to them as it began; what it missed before is not denied.
  expect(await killBackground(stage)).toBe(true);
  await visitShop(stage, 'books.example');
  await until('a visit', async () => (await readVisits(stage))[0]?.watched === false);
  await until('a listener', async () => (await readListeners(stage)) === 1);
  expect(await killBackground(stage)).toBe(true);
  await visitShop(stage);
  const countShop = async () =>
    (await readStores(stage)).sharings.filter(({ site }) => site === 'shop.example').length;
  await until('counts', async () => (await countShop()) === 9);
  expect((await readVisits(stage))[0]).toMatchObject({ site: 'shop.example', watched: true });
  const before = (await readStores(stage)).sharings;
  await openRealPopup(stage);
  await waitForVisit(stage, ({ rows }) => rows.length === 9);
  await pressInPopup(stage, t('visit.watch.off'));
  await waitForRealPopup(stage, t('visit.watch.saidOff'));
  await waitForVisit(stage, ({ text }) => !text.includes(t('visit.watched')));
  await stage.firefox.closePopup();
  expect(await readWatchAccess(stage)).toEqual({ webRequest: false, everywhere: false });
  expect(await readListeners(stage)).toBe(0);

  await visitShop(stage);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect((await readStores(stage)).sharings).toEqual(before);
  expect(await readVisits(stage)).toEqual([]);
  // Nor after the background started anew.
  await killBackground(stage);
  await visitShop(stage, 'garden.example');
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect((await readStores(stage)).sharings).toEqual(before);
  expect(await readListeners(stage)).toBe(0);

  // Allowed once more, everything is heard once.
  await setWatching(stage, true);
  await until('a listener', async () => (await readListeners(stage)) === 1);
  await visitShop(stage, 'garden.example');
  const after = await until('counts', async () => {
    const rows = (await readStores(stage)).sharings.filter(({ site }) => site === 'garden.example');
    return rows.length === 9 ? rows : null;
  });
  expect(after.find(({ company }) => company === 'meta')?.count).toBe(1);
});

const readRegistered = (stage: Stage): Promise<string[]> =>
  runAtDesk(stage, async () =>
    (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
  );

declare const browser: {
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};
