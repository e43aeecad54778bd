import { translate } from '../../utils/i18n/translate';
import { findBarriers, lastWords } from './accessible';
import { press, unfold, waitForText } from './page';
import { expect, openPage, openPopup, readFixture, runAtDesk, test, until, visit } from './stage';
import { waitForBadge } from './stores';

const t = translate('en');
const own = 'http://x.com/robin_example';

test('no barriers in the welcome tab', async ({ stage }) => {
  await openPage(stage, 'welcome.html');
  await waitForText(stage.firefox, t('welcome.read.title'));
  await unfold(stage.firefox);
  for (let step = 0; step < 4; step++) {
    expect(await findBarriers(stage), `step ${step + 1}`).toEqual([]);
    if (step < 3) await stage.firefox.click('main > div > div:last-child > button:last-child');
  }
});

test('no barriers in the dashboard', async ({ stage }) => {
  const { firefox } = stage;
  await openPage(stage, 'dashboard.html');
  await waitForText(firefox, t('accounts.empty.title'));
  expect(await findBarriers(stage), 'empty').toEqual([]);
  await visit(stage, own, readFixture('x/own.html'));
  await waitForBadge(stage);
  await openPage(stage, 'dashboard.html');
  await unfold(firefox);
  expect(await findBarriers(stage), 'accounts').toEqual([]);
  await firefox.goto(`${firefox.origin}/dashboard.html#findings?state=all`);
  await unfold(firefox);
  expect(await findBarriers(stage), 'findings').toEqual([]);
  await firefox.goto(`${firefox.origin}/dashboard.html#settings`);
  await waitForText(firefox, lastWords('erase.title'));
  expect(await findBarriers(stage), 'settings').toEqual([]);
  await press(firefox, 'button', `${lastWords('erase.everything')} …`);
  expect(await findBarriers(stage), 'erasing').toEqual([]);
});

test('no barriers in history, map, rights and reports', async ({ stage }) => {
  const { firefox } = stage;
  await visit(stage, own, readFixture('x/own.html'));
  await waitForBadge(stage);
  await runAtDesk(stage, async () => {
    const entries = [{ network: 'instagram', text: 'robin_example' }];
    await browser.runtime.sendMessage({ type: 'claim', entries });
  });
  await openPage(stage, 'dashboard.html#history');
  await waitForText(firefox, t('history.table.title'));
  await unfold(firefox);
  expect(await findBarriers(stage), 'history').toEqual([]);
  for (const [section, said] of [
    ['footprint', lastWords('footprint.table.caption')],
    ['rights', lastWords('rights.others')],
    ['rights/x', lastWords('rights.letter.preview')],
    ['former', lastWords('former.noneTicked')],
    ['reports', lastWords('reports.preview.save')],
  ] as const) {
    await firefox.goto(`${firefox.origin}/dashboard.html#${section}`);
    await waitForText(firefox, said);
    if (section === 'footprint')
      await until('the map to settle', () =>
        firefox.run(() => document.querySelector('[aria-busy="false"] svg') !== null),
      );
    expect(await findBarriers(stage), section).toEqual([]);
  }
});

test('no barriers in the popup', async ({ stage }) => {
  const { firefox } = stage;
  await visit(stage, own, readFixture('x/own.html'));
  await waitForBadge(stage);
  await openPopup(stage);
  await unfold(firefox);
  expect(await findBarriers(stage), 'own').toEqual([]);
  await visit(stage, 'http://x.com/SamVoorbeeld', readFixture('x/other.html'));
  await openPopup(stage);
  await waitForText(firefox, lastWords('popup.notOwn.title'));
  expect(await findBarriers(stage), 'not own').toEqual([]);
  await firefox.closeTab();
  await visit(stage, 'http://x.com/home', readFixture('x/no-profile.html'));
  await openPopup(stage);
  await waitForText(firefox, lastWords('popup.noProfile.title'));
  expect(await findBarriers(stage), 'no profile').toEqual([]);
});

declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
