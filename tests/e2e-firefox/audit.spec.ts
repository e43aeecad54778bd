import { translate } from '../../utils/i18n/translate';
import { reportSchema } from '../../utils/model/report';
import { setAccess } from './access';
import { choose, press, waitForText } from './page';
import { openRealPopup, pressInPopup, waitForRealPopup } from './real-popup';
import {
  expect,
  openPage,
  openPopup,
  readDownload,
  readFixture,
  runAtDesk,
  type Stage,
  test,
  until,
  visit,
} from './stage';
import { nothing, readStores, waitForBadge } from './stores';

const t = translate('en');
const own = 'http://x.com/robin_example';

test('own profile, badge, popup, dismiss, undo, dashboard, export, erase', async ({ stage }) => {
  const { firefox } = stage;
  await visit(stage, own, readFixture('x/own.html'));
  const failing = await waitForBadge(stage);
  const { title, why } = t.check(failing[0]!.check);

  await openPopup(stage);
  await waitForText(firefox, t('popup.yours'));
  await press(firefox, 'summary', new RegExp(title));
  await waitForText(firefox, why);
  await press(firefox, 'button', t('finding.intended'));
  await waitForText(firefox, t('announce.dismissed', { title }));
  await firefox.switchTab(stage.tab);
  await until('one finding less', async () => (await firefox.badge()) === String(failing.length - 1));
  await openPopup(stage);
  await press(firefox, 'summary', t('findings.dismissedHeading', { count: 1 }));
  await press(firefox, 'summary', new RegExp(title));
  await press(firefox, 'button', new RegExp(`^${t('finding.undo')}`));
  await waitForText(firefox, t('announce.restored', { title }));
  await firefox.switchTab(stage.tab);
  expect(await waitForBadge(stage)).toEqual(failing);

  await openPage(stage, 'dashboard.html');
  await press(firefox, 'summary', t('accounts.observations'));
  await waitForText(firefox, t('fact.place:city'));
  await press(firefox, 'link', t('dashboard.findings'));
  await waitForText(firefox, t('filter.results', { count: failing.length }));
  const { severity } = failing[0]!;
  await choose(firefox, t('filter.severity'), severity);
  const alike = failing.filter((finding) => finding.severity === severity);
  await waitForText(firefox, t('filter.results', { count: alike.length }));

  await press(firefox, 'link', t('dashboard.settings'));
  await press(firefox, 'button', t('exporting.json'));
  await press(firefox, 'button', t('exporting.html'));
  const report = reportSchema.parse(JSON.parse(await readDownload(stage, /\.json$/)));
  expect(report.accounts.map(({ account }) => account.handle)).toEqual(['robin_example']);
  const page = await readDownload(stage, /\.html$/);
  expect(page).toContain(title);
  expect(page).not.toMatch(/<script/i);
  for (const text of [JSON.stringify(report), page]) expect(text).not.toContain('robin@example.com');

  const count = (await readStores(stage)).observations.length;
  await press(firefox, 'button', `${t('erase.everything')} …`);
  await waitForText(firefox, t('erase.confirmEverything'));
  await press(firefox, 'button', t('erase.confirm'));
  await waitForText(
    firefox,
    t('erase.done', {
      accounts: t('erase.accounts', { count: 1 }),
      observations: t('erase.observations', { count }),
    }),
  );
  const { session, ...kept } = await readStores(stage);
  expect(kept).toEqual({ ...nothing, keys: [], settings: {} });
  // Until it is loaded anew, the open tab must not be read again; its frames are told when settings change.
  const isOfTab = ([key, value]: [string, unknown]) =>
    (/^hush:\d+$/.test(key) && value === true) || (/^frames:\d+$/.test(key) && String(value) === '0');
  expect(Object.entries(session).filter((entry) => !isOfTab(entry))).toEqual([]);
  await firefox.switchTab(stage.tab);
  expect(await firefox.badge()).toBe('');
});

test('the popup reads a page off the catalogue once, and keeps it when the person says it is theirs', async ({
  stage,
}) => {
  const card =
    '<div class="h-card"><a class="p-name u-url" rel="me" href="/">Robin Example</a> <a class="u-email" href="mailto:robin@example.com">Mail</a></div>';
  await visit(stage, 'http://robin.example.com/', `<title>Robin Example</title><main>${card}</main>`);
  await openRealPopup(stage);
  await waitForRealPopup(stage, t('popup.notNetwork.title'));
  await pressInPopup(stage, t('popup.notNetwork.action'));
  await waitForRealPopup(stage, t('popup.notOwn.title'));
  expect((await readStores(stage)).observations).toEqual([]);
  await pressInPopup(stage, t('popup.notOwn.action'));
  await waitForRealPopup(stage, t('popup.yours'));
  await stage.firefox.closePopup();
  const { observations } = await readStores(stage);
  expect(observations.find(({ field }) => field === 'email')?.shown).toBe('r•••@e•••.com');
});

test('an optional network is read after the browser asked', async ({ stage }) => {
  const { firefox } = stage;
  await visit(stage, 'http://www.flickr.com/people/robin_example/', readFixture('flickr/own.html'));
  await openRealPopup(stage);
  await waitForRealPopup(stage, t('popup.optional.title', { network: 'Flickr' }));
  await pressInPopup(stage, t('popup.optional.action', { host: 'www.flickr.com' }));
  await firefox.answerPrompt(true);
  await until('the grant to be registered', async () =>
    (await registeredIds(stage)).includes('network-flickr'),
  );
  await firefox.closePopup();
  await visit(stage, 'http://www.flickr.com/people/robin_example/', readFixture('flickr/own.html'));
  await waitForBadge(stage);
  await setAccess(stage, '*://www.flickr.com/*', false);
});

test('a profile reached without loading a page is read', async ({ stage }) => {
  const { firefox } = stage;
  // An image that moves out of a template is asked for more than once.
  const profile = readFixture('x/own.html').replaceAll(' src=', ' data-src=');
  const inside = /<main>([\s\S]*)<\/main>/.exec(profile)![1]!;
  const home = profile
    .replace(inside, `<p>Feed</p><button id="go">Profile</button><template>${inside}</template>`)
    .replace(/<script type="application\/ld\+json"[\s\S]*?<\/script>/, '')
    .replace(
      '</body>',
      `<script>document.querySelector('#go').onclick = () => {
      history.pushState(null, '', '/robin_example');
      const main = document.querySelector('main');
      setTimeout(() => main.replaceChildren(main.querySelector('template').content), 300);
    }</script></body>`,
    );
  await visit(stage, 'http://x.com/home', home);
  await until('the feed to be judged', async () => Object.keys((await readStores(stage)).session).length > 0);
  expect((await readStores(stage)).accounts).toEqual([]);
  await firefox.click('#go');
  await waitForBadge(stage);
});

test('where access was taken away, only a press of the button reads', async ({ stage }) => {
  const { firefox } = stage;
  await setAccess(stage, '*://*.x.com/*', false);
  await visit(stage, own, readFixture('x/own.html'));
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect((await readStores(stage)).accounts).toEqual([]);
  await openRealPopup(stage);
  await waitForRealPopup(stage, t('popup.yours'));
  await firefox.closePopup();
  await setAccess(stage, '*://*.x.com/*', true);
});

async function registeredIds(stage: Stage): Promise<string[]> {
  return runAtDesk(stage, async () =>
    (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  );
}

declare const browser: {
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
};
