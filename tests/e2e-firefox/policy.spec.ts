import { addonId } from '../../scripts/lib/firefox-commands';
import type { PolicyState } from '../../utils/model/policy';
import type { OwnSettings, Settings } from '../../utils/model/settings';
import { expect, openPage, restartBrowser, runAtDesk, type Stage, test, until } from './stage';

/** As much of the extension API as the tests call. */
declare const browser: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};

const managed = (policy: object) => ({ policies: { '3rdparty': { Extensions: { [addonId]: policy } } } });
const readLocal = async <T>(stage: Stage, key: string) =>
  (await runAtDesk(stage, async (name: string) => (await browser.storage.local.get(name))[name], key)) as T;
const settings = (stage: Stage) => readLocal<Settings>(stage, 'settings');
const state = (stage: Stage) => readLocal<PolicyState | undefined>(stage, 'policy');
const change = (stage: Stage, wanted: Partial<OwnSettings>) =>
  runAtDesk(stage, (message: object) => browser.runtime.sendMessage(message), {
    type: 'settings',
    change: wanted,
  }) as Promise<{ settings: Settings; refused: string[] }>;

const words = Array.from({ length: 200 }, (_, index) => `Project Number${index}`);
const first = {
  about: { organisation: 'Example BV', version: '2026-11' },
  language: { lock: 'nl' },
  'retention-days': { default: 180 },
  // Nothing but Vitrine looks at these before they count.
  'keep-sharing': { lock: 'perhaps' },
  'no-such-key': { lock: true },
  'networks-off': {
    default: { add: ['reddit', 'no-such-network'] },
    lock: { add: ['vk', ['x']], remove: ['linkedin'] },
  },
  terms: { lock: { add: [{ id: 'projects', name: 'Projects', words, level: 'hold' }] } },
};

test('a policy is in force from one start to the next, and gone after it went', async ({ stage }) => {
  test.setTimeout(120_000);
  await restartBrowser(stage, managed(first));
  await until('the policy', async () => (await state(stage))?.status === 'in-force');
  expect(await settings(stage)).toMatchObject({
    locale: 'nl',
    retentionDays: 180,
    keepSharing: true,
    networksOff: ['reddit', 'vk'],
    managed: { by: 'Example BV' },
  });
  const rejected = (await state(stage))!.rejected.map(({ path, reason }) => `${path} ${reason}`).sort();
  expect(rejected).toEqual([
    'keep-sharing.lock wrong-type',
    'networks-off.default.add[1] not-allowed',
    'networks-off.lock.add[1] wrong-type',
    'no-such-key unknown-key',
  ]);

  const answer = await change(stage, { locale: 'en', retentionDays: 30, networksOff: ['linkedin'] });
  expect(answer.refused.sort()).toEqual(['language', 'networks-off']);
  expect(answer.settings).toMatchObject({ locale: 'nl', retentionDays: 30, networksOff: ['vk'] });
  // As an extension page that was taken over would do.
  await runAtDesk(stage, async () => {
    const { settings: now } = await browser.storage.local.get('settings');
    await browser.storage.local.set({ settings: { ...(now as object), locale: 'en', managed: null } });
    await browser.storage.local.remove('policy');
  });
  await until('the policy again', async () => (await state(stage))?.status === 'in-force');
  await until('the lock again', async () => (await settings(stage)).locale === 'nl');
  await openPage(stage, 'dashboard.html#settings');
  await until('the page in Dutch', () => stage.firefox.run(() => document.documentElement.lang === 'nl'));

  await restartBrowser(
    stage,
    managed({ ...first, language: { lock: 'en' }, 'retention-days': { lock: 60 } }),
  );
  await until('the new policy', async () => (await settings(stage)).locale === 'en');
  expect(await settings(stage)).toMatchObject({ retentionDays: 60, networksOff: ['vk'] });

  // A policy without anything in it Firefox takes for none; this one sets nothing.
  await restartBrowser(stage, managed({ about: { organisation: 'Example BV' } }));
  await until('an empty policy', async () => (await state(stage))?.status === 'empty');
  expect((await settings(stage)).managed).toBeNull();

  await restartBrowser(stage);
  await until('no policy', async () => (await state(stage))?.status === 'removed');
  // The person's own, once more.
  expect(await settings(stage)).toMatchObject({ locale: 'auto', retentionDays: 30, managed: null });
});
