import { translate } from '../../utils/i18n/translate';
import { killBackground, setIdleTimeout, waitUntilStopped } from './background';
import { press, waitForText } from './page';
import { eraseAll, expect, openPopup, readFixture, test, until, visit } from './stage';
import { readStores, waitForBadge } from './stores';

const t = translate('en');
const own = 'http://x.com/robin_example';
const fixture = 'x/own.html';

test.afterEach(({ stage }) => setIdleTimeout(stage, 30_000));

test('a background page that stops between messages loses nothing', async ({ stage }) => {
  const { firefox } = stage;
  await firefox.stopBackground();
  await setIdleTimeout(stage, 200);
  await waitUntilStopped(stage);
  await visit(stage, own, readFixture(fixture));
  const [failing] = await waitForBadge(stage);
  const { title } = t.check(failing!.check);
  await waitUntilStopped(stage);

  await openPopup(stage);
  await press(firefox, 'summary', new RegExp(title));
  await press(firefox, 'button', t('finding.intended'));
  await waitForText(firefox, t('announce.dismissed', { title }));
  await waitUntilStopped(stage);

  await visit(stage, own, readFixture(fixture).replace('robin@example.com', 'me'));
  await until('the second reading', async () =>
    (await readStores(stage)).observations.some(({ field, gone }) => field === 'bio' && gone !== null),
  );
  await waitUntilStopped(stage);
  const kept = await readStores(stage);
  expect(kept.accounts).toHaveLength(1);
  expect(kept.dismissals).toHaveLength(1);
  expect(kept.keys).toHaveLength(1);
});

test('a background page that is killed at work leaves nothing half done', async ({ stage }) => {
  const { firefox } = stage;
  await visit(stage, own, readFixture(fixture));
  await waitForBadge(stage);
  const undisturbed = await readStores(stage);
  const list = (kept: typeof undisturbed) =>
    kept.observations.map(({ field, shown, gone }) => `${field} ${shown} ${gone}`).sort();

  await firefox.goto('about:blank');
  await eraseAll(stage);
  await visit(stage, own, readFixture(fixture));
  // As soon as the first message has woken it, and again when that message is said once more.
  for (let kills = 0; kills < 2; kills++) await until('work to end', () => killBackground(stage));
  await waitForBadge(stage);
  expect(list(await readStores(stage))).toEqual(list(undisturbed));
});
