import { translate } from '../../utils/i18n/translate';
import { setPrivate, setWatching } from './access';
import { expectRequests } from './ledger';
import { readPrivatePopup } from './real-popup';
import { openConsent, openShop, visitShop } from './shop';
import { expect, readFixture, runAtDesk, type Stage, test, until, visit } from './stage';
import { readStores } from './stores';
import { countListeners, readListeners } from './watching';

const t = translate('en');

test.afterEach(async ({ stage }) => {
  await setWatching(stage, false);
  await setPrivate(stage, false);
});

test('a private window leaves nothing, though the extension is let in', async ({ stage }) => {
  const { firefox } = stage;
  await setPrivate(stage, true);
  await countListeners(stage);
  await setWatching(stage, true);
  await until('a listener', async () => (await readListeners(stage)) === 1);
  const { handle } = await firefox.command<{ handle: string }>('WebDriver:NewWindow', {
    type: 'window',
    private: true,
  });
  await firefox.switchTab(handle);
  await openShop(stage);
  const tabId = await findPrivateTab(stage);
  expect(await checkVisit(stage, tabId)).toMatchObject({ done: false, problem: 'private' });
  await openConsent(stage, 'github');
  await openShop(stage, 'books.example', '/teapot?fbclid=IwAR0example');
  await firefox.pressToolbarButton();
  await until('what the popup says', async () =>
    (await readPrivatePopup(stage)).includes(t('visit.private')),
  );
  expect(await readPrivatePopup(stage)).toContain(t('popup.private.title'));
  await firefox.closePopup();
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  const kept = await readStores(stage);
  expect(kept).toMatchObject({ sharings: [], consents: [] });
  expect(JSON.stringify(kept)).not.toMatch(/shop\.example|books\.example|cloud-tools|"visit:/);
  await firefox.closeTab();
  await firefox.switchTab(stage.tab);

  // In the window beside it the same visit counts.
  await visitShop(stage);
  await until('counts', async () => (await readStores(stage)).sharings.length === 9);
});

test('the one private tab that the person opened tells of the one profile, and nothing of where it goes next', async ({
  stage,
}) => {
  const { firefox, ledger } = stage;
  const own = { url: 'http://x.com/ada_example', html: readFixture('x/data-only.html') };
  const other = { url: 'http://x.com/SamVoorbeeld', html: readFixture('x/other.html') };
  await setPrivate(stage, true);
  await ask(stage, { type: 'erase', what: 'everything' });
  await ask(stage, { type: 'claim', entries: [{ network: 'x', text: '@ada_example' }] });
  await visit(stage, own.url, own.html);
  await until('a reading', async () => (await readStores(stage)).observations.length > 0);
  const [account] = (await readStores(stage)).accounts;
  const before = (await readStores(stage)).observations.length;

  // Any other private tab with the same page is not heard, now or later.
  const { handle } = await firefox.command<{ handle: string }>('WebDriver:NewWindow', {
    type: 'window',
    private: true,
  });
  await firefox.switchTab(handle);
  const longer = own.html.replace('"givenName"', '"email":"ada@example.com","givenName"');
  firefox.proxy.serve(own.url, longer);
  expectRequests(ledger, own.url, longer);
  await firefox.goto(own.url);
  await firefox.closeTab();
  await firefox.switchTab(stage.tab);

  const windows = new Set(await firefox.listTabs());
  expectRequests(ledger, own.url, own.html);
  firefox.proxy.serve(own.url, own.html);
  expect(await ask(stage, { type: 'strangers', account: account!.id })).toEqual({ problem: null });
  const told = async () =>
    ((await readStores(stage)).session['strangers-told'] as Record<string, { state: string }> | undefined)?.[
      account!.id
    ]?.state;
  await until('what strangers see', async () => (await told()) === 'seen');
  const kept = await readStores(stage);
  expect(kept.observations.length).toBe(before);
  expect(kept.observations.every((one) => one.account === account!.id)).toBe(true);

  const opened = (await firefox.listTabs()).find((one) => !windows.has(one))!;
  await firefox.switchTab(opened);
  firefox.proxy.serve(other.url, other.html);
  expectRequests(ledger, other.url, other.html);
  await firefox.goto(other.url);
  await until('the end of it', async () => !('strangers' in (await readStores(stage)).session));
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(JSON.stringify(await readStores(stage))).not.toMatch(/SamVoorbeeld|samvoorbeeld/);
  expect(await told()).toBe('seen');
  await firefox.closeTab();
  await firefox.switchTab(stage.tab);
});

const ask = (stage: Stage, message: object): Promise<unknown> =>
  runAtDesk(stage, (what) => browser.runtime.sendMessage(what), message);

async function findPrivateTab(stage: Stage): Promise<number> {
  const id = await runAtDesk(
    stage,
    async () => (await browser.tabs.query({})).find(({ incognito }) => incognito)?.id,
  );
  expect(id).toBeDefined();
  return id!;
}

const checkVisit = (stage: Stage, tabId: number): Promise<unknown> =>
  runAtDesk(stage, (id) => browser.runtime.sendMessage({ type: 'check-visit', tabId: id }), tabId);

declare const browser: {
  tabs: { query(filter: object): Promise<{ id?: number; incognito: boolean }[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};
