import { translate } from '../../utils/i18n/translate';
import { keys, press, readFocus, tabTo, waitForText } from './page';
import { eraseAll, expect, openPage, readFixture, runAtDesk, type Stage, test, until, visit } from './stage';
import { readStores, waitForBadge } from './stores';

const t = translate('en');
const own = 'http://x.com/robin_example';
const place = /<span data-testid="UserLocation">.*?<\/span><\/span><\/span>/;

/** Visits again without what was there before, until that is noted: a busy background may miss a visit. */
async function readAgain(stage: Stage): Promise<void> {
  await until(
    'an event',
    async () => {
      await visit(stage, own, readFixture('x/own.html').replace(place, ''));
      return until('a note', async () => (await readStores(stage)).events.length > 0, 5_000).catch(
        () => false,
      );
    },
    60_000,
  );
}

test('overview and history tell what changed since, and the history is forgotten', async ({ stage }) => {
  const { firefox } = stage;
  await visit(stage, own, readFixture('x/own.html'));
  await waitForBadge(stage);
  // What changed stands there from the second look on.
  await openPage(stage, 'dashboard.html');
  await waitForText(firefox, t('overview.first'));
  await press(firefox, 'button', t('overview.guide.hide'));
  await waitForText(firefox, t('overview.guide.hidden'));
  await firefox.closeTab();
  await firefox.switchTab(stage.tab);
  await readAgain(stage);
  const { events, days } = await readStores(stage);
  const [account] = (await readStores(stage)).accounts;
  const gone = events.filter(({ kind }) => kind === 'resolved');
  expect(gone.map((one) => [one.account, one.check])).toEqual([[account!.id, 'precise-location']]);
  expect(JSON.stringify([events, days])).not.toMatch(/utrecht/i);

  // A look after some hours is another visit.
  await runAtDesk(stage, async () => {
    const { overview } = await browser.storage.local.get('overview');
    const last = Date.now() - 5 * 3_600_000;
    await browser.storage.local.set({ overview: { ...(overview as object), last } });
  });
  await openPage(stage, 'dashboard.html');
  await waitForText(firefox, t('history.sum.resolved', { count: 1 }));
  await press(firefox, 'link', t('dashboard.history'));
  await waitForText(firefox, t('history.events.count', { count: events.length }));
  await waitForText(firefox, t('history.kind.resolved'));
  await press(firefox, 'summary', t('history.table.title'));
  await waitForText(firefox, t('history.table.caption'));

  await press(firefox, 'button', `${t('history.forget.button')} …`);
  await press(firefox, 'button', t('history.forget.confirm'));
  await waitForText(firefox, t('history.empty.title'));
  const kept = await readStores(stage);
  expect(kept).toMatchObject({ days: [], events: [] });
  expect(kept.summaries).toHaveLength(1);
});

test('what ties two accounts stands in the map and in the table, and the map is moved by keys', async ({
  stage,
}) => {
  const { firefox } = stage;
  await eraseAll(stage);
  await visit(stage, own, readFixture('x/own.html'));
  await waitForBadge(stage);
  await runAtDesk(stage, async () => {
    const entries = [{ network: 'instagram', text: 'robin_example' }];
    await browser.runtime.sendMessage({ type: 'claim', entries });
  });
  await openPage(stage, 'dashboard.html#footprint');
  await waitForText(firefox, t('footprint.table.caption'));
  const rows = await firefox.run(() =>
    [...document.querySelectorAll('tbody tr')].map((row) => row.textContent),
  );
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(row).toContain(t('footprint.kind.handle'));
  await until('the map to settle', () =>
    firefox.run(() => document.querySelector('[aria-busy="false"] svg') !== null),
  );

  await tabTo(firefox, /^robin_example on .*: 1 tie$/);
  const first = await readFocus(firefox);
  for (const key of [keys.right, keys.left])
    if ((await readFocus(firefox)) === first) await firefox.press(key);
  expect(await readFocus(firefox)).not.toBe(first);
  await firefox.press(keys.enter);
  const before = await readPlace(stage);
  expect(before.pressed).toBe('true');
  await firefox.press(keys.right, keys.right);
  await until('the node further right', async () => (await readPlace(stage)).x > before.x);
  expect((await readPlace(stage)).y).toBeCloseTo(before.y);
  await firefox.press(keys.escape);
  await until('it to be let go', async () => (await readPlace(stage)).pressed === 'false');
});

/** Where the node with the focus is drawn. */
const readPlace = ({ firefox }: Stage) =>
  firefox.run(() => {
    const { x, y } = document.activeElement!.querySelector('circle')!.getBoundingClientRect();
    return { x, y, pressed: document.activeElement!.getAttribute('aria-pressed') };
  });

declare const browser: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>>; set(values: object): Promise<void> };
  };
};
