import { translate } from '../../utils/i18n/translate';
import { keys, tabTo, waitForFocus, waitForText } from './page';
import { openRealPopup, pressInPopup, pressKeyInPopup, readPopupFocus, waitForRealPopup } from './real-popup';
import { openPage, readDownload, readFixture, test, until, visit } from './stage';
import { readStores, waitForBadge } from './stores';

const t = translate('en');

test('the way through by keyboard alone', async ({ stage }) => {
  const { firefox } = stage;
  const pressAt = async (name: string | RegExp) => {
    await tabTo(firefox, name);
    await firefox.press(keys.enter);
  };
  await openPage(stage, 'welcome.html');
  await waitForText(firefox, t('welcome.read.title'));
  await pressAt(t('welcome.next'));
  await waitForFocus(firefox, t('welcome.networks.title'));
  await tabTo(firefox, 'Reddit');
  await firefox.press(keys.space);
  await pressAt(t('welcome.next'));
  await waitForFocus(firefox, t('welcome.mine.title'));
  await tabTo(firefox, t('claim.label'));
  await firefox.press(...'x.com/robin_example');
  await pressAt(t('claim.add'));
  await waitForText(firefox, t('claim.added', { count: 1 }));
  await pressAt(t('welcome.finish'));
  await waitForFocus(firefox, t('welcome.done.title'));

  await visit(stage, 'http://x.com/robin_example', readFixture('x/own.html'));
  const [failing] = await waitForBadge(stage);
  const { title, why } = t.check(failing!.check);
  await openRealPopup(stage);
  await waitForRealPopup(stage, title);
  await pressInPopup(stage, title);
  await waitForRealPopup(stage, why);
  await pressInPopup(stage, t('finding.intended'));
  await waitForRealPopup(stage, t('announce.dismissed', { title }));
  await until('the focus on undo', async () => (await readPopupFocus(stage)) === t('finding.undo'));
  await pressKeyInPopup(stage, keys.enter);
  await waitForRealPopup(stage, t('announce.restored', { title }));
  await until('the focus on the finding', async () => (await readPopupFocus(stage)) === title);
  const before = new Set(await firefox.listTabs());
  await pressInPopup(stage, t('popup.dashboard'));
  const dashboard = await until('the dashboard', async () =>
    (await firefox.listTabs()).find((tab) => !before.has(tab)),
  );

  await firefox.switchTab(dashboard);
  await waitForText(firefox, t('dashboard.accounts'));
  await pressAt(t('dashboard.settings'));
  await pressAt(t('exporting.json'));
  await readDownload(stage, /\.json$/);
  await pressAt(`${t('erase.everything')} …`);
  await waitForText(firefox, t('erase.confirmEverything'));
  await waitForFocus(firefox, t('erase.keep'));
  await firefox.press(keys.escape);
  await waitForFocus(firefox, `${t('erase.everything')} …`);
  await firefox.press(keys.enter);
  await waitForFocus(firefox, t('erase.keep'));
  await pressAt(t('erase.confirm'));
  await until('all to be gone', async () => (await readStores(stage)).accounts.length === 0);
});
