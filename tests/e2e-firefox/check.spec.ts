import { translate } from '../../utils/i18n/translate';
import { readSettingsPage } from '../e2e-pages/pages';
import { press, readPage, waitForText } from './page';
import { hideViewer, openCheck, pressSwitch, pressToOpen, serveSettings } from './settings-page';
import { expect, openPage, readFixture, restartBrowser, type Stage, test, until, visit } from './stage';
import { readFinding, readStores, waitForBadge, waitForOutcome } from './stores';

const t = translate('en');
/** As the hand-made pages name whoever is signed in. */
const account = 'x:robin_example';
const nextPage = new RegExp(`^(${t('check.plan.first')}|${t('check.plan.next')})$`);

/** Waits until the row of a page in the walk says something. */
async function waitForRow({ firefox }: Stage, page: string, text: string): Promise<void> {
  const name = t(`settingsPage.${page as 'audience'}`);
  let last = '';
  await until(`“${text}” beside “${name}”`, async () => {
    last = await firefox.run(
      (wanted) =>
        [...document.querySelectorAll('main ol > li')]
          // biome-ignore lint/performance/useDomNodeTextContent: what shows.
          .map((row) => (row as HTMLElement).innerText)
          .find((row) => row.split('\n').includes(wanted)) ?? '',
      name,
    );
    return last.includes(text);
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${last}`);
  });
}

async function skip({ firefox }: Stage, ...pages: string[]): Promise<void> {
  for (const page of pages) {
    const name = t(`settingsPage.${page as 'audience'}`);
    await press(firefox, 'button', `${t('check.plan.skip')}: ${name}`);
    await waitForText(firefox, t('check.plan.skipped', { page: name }));
  }
}

test('a guided check: read page by page, one fixed, one unreadable, resumed in a new browser', async ({
  stage,
}) => {
  test.slow();
  await visit(stage, 'http://x.com/robin_example', readFixture('x/own.html'));
  await waitForBadge(stage);
  let dashboard = await openPage(stage, 'dashboard.html');
  await press(stage.firefox, 'link', t('check.card.check'));
  await waitForText(stage.firefox, t('check.plan.upNext', { page: t('settingsPage.audience') }));
  serveSettings(stage, 'x-audience');
  await pressToOpen(stage, nextPage);
  expect(await stage.firefox.url()).toBe(readSettingsPage('x-audience').url);
  await waitForOutcome(stage, 'setting.protected', 'fail');
  const audience = await stage.firefox.currentTab();
  await stage.firefox.switchTab(dashboard);
  const read = t('check.state.readSettings', { read: 2, count: 2 });
  await waitForRow(stage, 'audience', `${read} · ${t('check.state.off', { count: 2 })}`);

  // One is put right there and then; the check knows at once, and nothing was drawn over the page.
  await stage.firefox.switchTab(audience);
  await pressSwitch(stage, 'Protect your posts');
  await waitForOutcome(stage, 'setting.protected', 'pass');
  expect(await stage.firefox.run(() => document.documentElement.children.length)).toBe(2);
  await stage.firefox.switchTab(dashboard);
  await waitForRow(stage, 'audience', `${read} · ${t('check.state.off', { count: 1 })}`);

  await skip(stage, 'location');
  serveSettings(stage, 'x-messages');
  await pressToOpen(stage, nextPage);
  await stage.firefox.switchTab(dashboard);
  await waitForRow(stage, 'messages', read);
  const before = (await readStores(stage)).plans;
  const [known] = (await readStores(stage)).accounts;
  expect(before).toMatchObject([{ account: known!.id, ended: null }]);

  await restartBrowser(stage);
  expect((await readStores(stage)).plans).toEqual(before);
  dashboard = await openCheck(stage, known!.id);
  await waitForText(
    stage.firefox,
    t('check.plan.stopped', { page: t('settingsPage.spaces'), date: '' }).split(',')[0]!,
  );
  await waitForRow(stage, 'audience', `${read} · ${t('check.state.off', { count: 1 })}`);
  await skip(stage, 'spaces', 'contacts', 'about-account');
  serveSettings(stage, 'x-ads-changed');
  await pressToOpen(stage, nextPage);
  await stage.firefox.switchTab(dashboard);
  await waitForRow(stage, 'ads', t('check.state.unreadable'));
  await waitForRow(stage, 'ads', t('check.health.layout-changed', { network: 'X' }));
  expect((await readFinding(stage, 'setting.personalized_ads'))?.outcome).toBe('unknown');

  await press(stage.firefox, 'button', t('check.plan.finishEarly'));
  await waitForText(stage.firefox, t('check.end.changed', { count: 1 }));
  const outcome = await readPage(stage.firefox);
  const on = { from: t('setting.off'), to: t('setting.on') };
  expect(outcome).toMatch(new RegExp(`Protect your posts\\s+${t('check.end.changedLine', on)}`));
  expect(outcome).toContain(t('check.end.notAdvised', { count: 2 }));
  expect(outcome).toContain(t('check.end.advised', { count: 2 }));
  const unread = t('check.end.why.unread', {
    pages: `“${t('settingsPage.ads')}”`,
    health: t('check.health.layout-changed', { network: 'X' }),
  });
  expect(outcome).toContain(unread);
  const unknown = (await readStores(stage)).summaries
    .flatMap(({ findings }) => findings)
    .filter(({ check, outcome }) => check.startsWith('setting.') && outcome === 'unknown');
  expect(outcome).toContain(t('check.end.unreadFirst', { count: unknown.length }));
});

test('where nothing says whose settings they are, they are kept of an account without a name, until it has one', async ({
  stage,
}) => {
  const { firefox } = stage;
  const { url, body } = readSettingsPage('x-audience');
  await visit(stage, url, hideViewer(body));
  await waitForOutcome(stage, 'setting.protected', 'fail');
  expect((await readStores(stage)).accounts.map(({ id }) => id)).toEqual(['x:~']);
  const dashboard = await openCheck(stage, 'x:~');
  await waitForText(firefox, t('check.headingNameless', { network: 'X' }));
  await skip(stage, 'audience', 'location');
  serveSettings(stage, 'x-messages', hideViewer);
  await pressToOpen(stage, nextPage);
  await firefox.switchTab(dashboard);
  await waitForRow(stage, 'messages', t('check.state.readSettings', { read: 2, count: 2 }));
  // A page further on tells who is signed in: the walk goes on under that name.
  await skip(stage, 'spaces');
  serveSettings(stage, 'x-contacts-shadow');
  await pressToOpen(stage, nextPage);
  await until('a name', async () => (await readStores(stage)).accounts[0]?.id === account);
  await firefox.switchTab(dashboard);
  await waitForText(firefox, t('check.heading', { account: '' }).trim());
  await waitForRow(stage, 'contacts', t('check.state.readSettings', { read: 2, count: 2 }));
  const kept = await readStores(stage);
  expect(kept.accounts).toHaveLength(1);
  expect((await readFinding(stage, 'setting.protected'))?.outcome).toBe('fail');
});
