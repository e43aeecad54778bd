import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { translate } from '../../utils/i18n/translate';
import { expectRequests } from './ledger';
import { fill, press, waitForText } from './page';
import { openRealPopup, pressInPopup, waitForRealPopup } from './real-popup';
import { expect, installBuild, openPage, readFixture, runAtDesk, test, until, visit } from './stage';
import { readStores, waitForBadge } from './stores';

const t = translate('en');
const own = 'http://x.com/robin_example';

test('the welcome tab opens on install and its three steps work', async ({ stage }) => {
  const { firefox } = stage;
  expect(stage.greeted).toEqual([`${firefox.origin}/welcome.html`]);
  await openPage(stage, 'welcome.html');
  await waitForText(firefox, t('welcome.read.title'));
  await press(firefox, 'summary', t('welcome.read.check'));
  await waitForText(firefox, t('welcome.read.checkLog'));
  await press(firefox, 'button', t('welcome.next'));
  await waitForText(firefox, t('welcome.step', { step: 2, total: 3 }));
  await press(firefox, 'checkbox', 'Reddit');
  await until('Reddit to be off', async () => {
    const { settings } = (await readStores(stage)).settings as { settings?: { networksOff: string[] } };
    return settings?.networksOff.join() === 'reddit';
  });
  const matches = await registeredMatches(stage);
  expect(matches).not.toContain('*://*.reddit.com/*');
  expect(matches).toContain('*://*.x.com/*');
  await press(firefox, 'button', t('welcome.next'));
  await fill(firefox, t('claim.label'), 'https://x.com/robin_example\n???');
  await press(firefox, 'button', t('claim.add'));
  await waitForText(firefox, t('claim.added', { count: 1 }));
  await waitForText(firefox, t('claim.rejected', { entries: '???' }));
  await press(firefox, 'button', t('welcome.finish'));
  await waitForText(firefox, t('welcome.done.title'));
  const kept = await readStores(stage);
  expect(kept.accounts.map(({ id, claimedBy }) => [id, claimedBy])).toEqual([['x:robin_example', 'person']]);
  expect(kept.settings).toMatchObject({ settings: { welcomed: true, networksOff: ['reddit'] } });
});

test('an install grants every host that the manifest requires, and the script is registered for good', async ({
  stage,
}) => {
  const manifest = JSON.parse(readFileSync(join(stage.build, 'manifest.json'), 'utf8'));
  const [granted, scripts] = await runAtDesk(
    stage,
    async () =>
      [
        (await browser.permissions.getAll()).origins,
        await browser.scripting.getRegisteredContentScripts(),
      ] as const,
  );
  // Installed once more after a restart, Firefox names each of them twice.
  expect([...new Set(granted)].sort()).toEqual([...manifest.host_permissions].sort());
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter(({ persistAcrossSessions }) => !persistAcrossSessions)).toEqual([]);
});

test('the key stays in the browser', async ({ stage }) => {
  await visit(stage, own, readFixture('x/own.html'));
  await until('a reading', async () => (await readStores(stage)).summaries.length === 1);
  expect((await readStores(stage)).keys).toEqual([
    { name: 'HMAC', extractable: false, exported: 'InvalidAccessError' },
  ]);
});

test('nothing runs on a network that is switched off', async ({ stage }) => {
  const { firefox } = stage;
  const toggle = async () => {
    await openPage(stage, 'dashboard.html#settings');
    await press(firefox, 'checkbox', 'X');
  };
  await toggle();
  await until('X to be off', async () => !(await registeredMatches(stage)).includes('*://*.x.com/*'));
  await visit(stage, own, readFixture('x/own.html'));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect((await readStores(stage)).accounts).toEqual([]);
  expect(await firefox.badge()).toBe('');
  await toggle();
  await until('X to be on', async () => (await registeredMatches(stage)).includes('*://*.x.com/*'));
  await visit(stage, own, readFixture('x/own.html'));
  await waitForBadge(stage);
});

test('a tab from before an update is told to reload, and its old script keeps still', async ({ stage }) => {
  const { firefox } = stage;
  await visit(stage, own, readFixture('x/own.html'));
  await waitForBadge(stage);
  await installBuild(stage, stage.build);
  await firefox.run(() => history.pushState(null, '', '/robin_example?again'));
  await openRealPopup(stage);
  await waitForRealPopup(stage, t('popup.reload.title'));
  expectRequests(stage.ledger, `${own}?again`, readFixture('x/own.html'));
  firefox.proxy.serve(`${own}?again`, readFixture('x/own.html'));
  await pressInPopup(stage, t('popup.reload.action'));
  await waitForBadge(stage);
});

async function registeredMatches(stage: Parameters<typeof readStores>[0]): Promise<string[]> {
  return runAtDesk(stage, async () =>
    (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
  );
}

declare const browser: {
  permissions: { getAll(): Promise<{ origins: string[] }> };
  scripting: {
    getRegisteredContentScripts(): Promise<{ matches: string[]; persistAcrossSessions: boolean }[]>;
  };
};
