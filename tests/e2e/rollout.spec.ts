import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import type { ChromeApi } from '../../scripts/lib/chrome-api.ts';
import { root } from '../../scripts/lib/paths.ts';
import type { PolicyState } from '../../utils/model/policy';
import { createPolicyFile, maySetPolicy } from './lib/policy-file';
import { extensionDir, useSuite } from './lib/suite';

declare const chrome: Browser.Browser & Pick<ChromeApi, 'developerPrivate'>;

test.skip(!maySetPolicy(), 'only root may write the policies of this machine');

/** What `npm run policy` makes of its own sample, which sets every key as default and as lock. */
function makePolicy(): Record<string, object> {
  const out = mkdtempSync(join(tmpdir(), 'vitrine-rollout-'));
  try {
    const script = join(root, 'scripts/policy.ts');
    execFileSync('node', ['--disable-warning=ExperimentalWarning', script, '--out', out], { stdio: 'pipe' });
    const made = JSON.parse(readFileSync(join(out, 'linux/chrome/vitrine.json'), 'utf8'));
    return Object.values(made['3rdparty'].extensions)[0] as Record<string, object>;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

let policy: Record<string, object> = {};
let file: ReturnType<typeof createPolicyFile> | null = null;
test.beforeAll(() => {
  policy = makePolicy();
});
const open = useSuite(() => {
  file = createPolicyFile(extensionDir);
  file.write(policy);
  return {};
});
test.afterAll(() => file?.remove());

test('the schema of the policy loads without a warning', async () => {
  const page = await open().context.newPage();
  await page.goto('chrome://extensions');
  const errors = await page.evaluate(async (id) => {
    const infos = await chrome.developerPrivate.getExtensionsInfo({ includeDisabled: true });
    return infos.find((info) => info.id === id)?.manifestErrors;
  }, open().extensionId);
  expect(errors).toEqual([]);
  await page.close();
});

test('a policy that sets every key arrives whole, and all of it is sound', async () => {
  const read = () => open().inExtension(() => chrome.storage.managed.get(), null);
  await expect.poll(read, { timeout: 60_000, intervals: [100] }).toEqual(policy);
  const state = async () =>
    (await open().inExtension(
      async () => (await chrome.storage.local.get('policy')).policy,
      null,
    )) as PolicyState;
  await expect.poll(async () => (await state())?.status, { timeout: 60_000 }).toBe('in-force');
  const { policy: inForce, rejected } = await state();
  expect(rejected).toEqual([]);
  const { about, ...keys } = policy;
  expect(Object.keys(inForce!.keys)).toEqual(Object.keys(keys));
  expect(inForce).toMatchObject(about as Record<string, unknown>);
});
