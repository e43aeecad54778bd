import { relative } from 'node:path';
import { listFiles } from '../../scripts/lib/build-extension';
import { translate } from '../../utils/i18n/translate';
import { readSettingsPage } from '../e2e-pages/pages';
import { takeComplaints } from './complaints';
import { takeStrangers } from './ledger';
import { waitForText } from './page';
import { withPatch } from './patch-build';
import { probePage, readProbe } from './probe';
import { visitSettings } from './settings-page';
import { expect, openPopup, readFixture, type Stage, test, until, visit } from './stage';
import { readStores, waitForBadge, waitForOutcome } from './stores';

const t = translate('en');
const own = 'http://x.com/robin_example';

test("someone else's profile leaves nothing behind", async ({ stage }) => {
  await visit(stage, 'http://x.com/SamVoorbeeld', readFixture('x/other.html'));
  await openPopup(stage);
  await waitForText(stage.firefox, t('popup.notOwn.title'));
  const kept = await readStores(stage);
  expect(kept).toMatchObject({ accounts: [], observations: [], summaries: [], dismissals: [] });
  expect(JSON.stringify(kept)).not.toMatch(/voorbeeld|555123/i);
  await stage.firefox.switchTab(stage.tab);
  expect(await stage.firefox.badge()).toBe('');
});

const nothing = { reached: [], messages: [], changes: [], globals: [], addresses: [], apis: [] };

test('a page that looks for extensions finds nothing', async ({ stage }) => {
  expect(await probe(stage)).toEqual(nothing);
});

test('nor does a page of settings, while its controls are looked through', async ({ stage }) => {
  const { url, body } = readSettingsPage('x-contacts-shadow');
  await visit(stage, url, probePage(body, stage.firefox.origin, listNames(stage)));
  await waitForOutcome(stage, 'setting.discover_email', 'fail');
  expect(await readProbe(stage.firefox)).toEqual(nothing);
});

test('the same page finds an extension that shows itself', async ({ stage }) => {
  const show = `
    postMessage('here', '*');
    document.body.dataset.here = '';
    window.wrappedJSObject.here = true;
    document.body.append(Object.assign(document.createElement('img'), { src: browser.runtime.getURL('icon/16.png') }));`;
  await withPatch(
    stage,
    {
      content: show,
      manifest: (manifest) => {
        manifest.web_accessible_resources = [{ resources: ['icon/*'], matches: ['*://*/*'] }];
      },
    },
    async () => {
      const found = await probe(stage);
      expect(found.reached.join()).toContain('fetch icon/16.png');
      expect(found.messages).toContain('here');
      expect(found.changes).toEqual(expect.arrayContaining(['attributes BODY', 'childList BODY IMG']));
      expect(found.globals).toEqual(['here']);
      expect(found.addresses).toHaveLength(1);
    },
  );
});

/** Opens the probing page, an own profile besides, and gives what it found once Vitrine has read it. */
async function probe(stage: Stage): Promise<Awaited<ReturnType<typeof readProbe>>> {
  await visit(stage, own, probePage(readFixture('x/own.html'), stage.firefox.origin, listNames(stage)));
  await waitForBadge(stage);
  return readProbe(stage.firefox);
}

const listNames = ({ build }: Stage) => listFiles(build).map((file) => relative(build, file));

test('an extension that calls out is caught', async ({ stage }) => {
  const call = (from: string) => `fetch('http://collector.example/${from}').catch(() => {})`;
  // From a page over https, to an address that the proxy refuses before it is named.
  const inspect = `fetch('https://collector.example/inspect').catch(() => {})`;
  const loosen = (manifest: Record<string, unknown>) => {
    const policy = manifest.content_security_policy as { extension_pages: string };
    policy.extension_pages += '; connect-src http://collector.example';
  };
  await withPatch(
    stage,
    { manifest: loosen, background: call('background'), content: call('content'), inspect },
    async () => {
      await visit(stage, own, readFixture('x/own.html'));
      await waitForBadge(stage);
      await visitSettings(stage, 'x-messages');
      await waitForOutcome(stage, 'setting.dm_from', 'fail');
    },
  );
  const strangers = takeStrangers(stage.ledger, stage.firefox.proxy);
  expect(new Set(strangers)).toEqual(
    new Set([
      'GET http://collector.example/background',
      'GET http://collector.example/content',
      'CONNECT collector.example:443',
    ]),
  );
});

test('the policy stops a background page that would call out', async ({ stage }) => {
  const call = "fetch('http://collector.example/background').catch(() => {})";
  await withPatch(stage, { background: call }, async () => {
    await until('the complaint', async () =>
      (await takeComplaints(stage)).some((text) => /Content-Security-Policy.*collector\.example/s.test(text)),
    );
  });
  expect(takeStrangers(stage.ledger, stage.firefox.proxy)).toEqual([]);
});

test('an error of the extension is seen', async ({ stage }) => {
  const fail = (where: string) => `setTimeout(() => { throw new Error('seeded in the ${where}') })`;
  await withPatch(stage, { background: fail('background'), content: fail('content') }, async () => {
    await visit(stage, own, readFixture('x/own.html'));
    const seen: string[] = [];
    await until('both errors', async () => {
      seen.push(...(await takeComplaints(stage)));
      return ['background', 'content'].every((where) => seen.join().includes(`seeded in the ${where}`));
    });
  });
  await takeComplaints(stage);
});
