import { translate } from '../../utils/i18n/translate';
import { press, waitForText } from './page';
import {
  expect,
  openPage,
  openPopup,
  readDownload,
  readFixture,
  runAtDesk,
  type Stage,
  test,
  visit,
} from './stage';
import { readStores, waitForBadge } from './stores';

const t = translate('en');
const own = 'http://x.com/robin_example';

/** Replaces the database by one of another layout. */
async function damage(stage: Stage, version: number, stores: string[]): Promise<void> {
  await runAtDesk(
    stage,
    (wanted, names) =>
      new Promise<void>((done, fail) => {
        indexedDB.deleteDatabase('vitrine').onsuccess = () => {
          const open = indexedDB.open('vitrine', wanted);
          open.onupgradeneeded = () => {
            for (const name of names)
              open.result.createObjectStore(name, { keyPath: 'id' }).put({ id: 'left' });
          };
          open.onerror = () => fail(open.error);
          open.onsuccess = () => {
            open.result.close();
            done();
          };
        };
      }),
    version,
    stores,
  );
}

for (const [what, version, stores] of [
  ['half its stores', 1, ['accounts']],
  ['the layout of a newer version', 99, ['accounts', 'summaries']],
] as const) {
  test(`a database with ${what} is said, saved and begun anew`, async ({ stage }) => {
    const { firefox } = stage;
    await damage(stage, version, [...stores]);
    await visit(stage, own, readFixture('x/own.html'));
    await openPopup(stage);
    await waitForText(firefox, t('popup.damaged.title'));
    await openPage(stage, 'dashboard.html');
    await waitForText(firefox, t('damage.title'));
    await press(firefox, 'button', t('damage.save'));
    const rescued = JSON.parse(await readDownload(stage, /^vitrine-rescue/));
    expect(rescued.accounts).toEqual([{ id: 'left' }]);
    await press(firefox, 'button', t('damage.clean'));
    await press(firefox, 'button', t('damage.confirmAction'));
    await waitForText(firefox, t('damage.cleaned'));
    await visit(stage, own, readFixture('x/own.html'));
    await waitForBadge(stage);
    expect((await readStores(stage)).accounts).toHaveLength(1);
  });
}
