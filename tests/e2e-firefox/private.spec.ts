import { translate } from '../../utils/i18n/translate';
import { setPrivate, setWatching } from './access';
import { readPrivatePopup } from './real-popup';
import { openConsent, openShop, visitShop } from './shop';
import { expect, runAtDesk, type Stage, test, until } from './stage';
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
