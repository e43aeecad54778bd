import { translate } from '../../utils/i18n/translate';
import { find, keys, press, readPage, waitForText } from './page';
import { openRealPopup, pressInPopup, readRealPopup, waitForRealPopup } from './real-popup';
import {
  openCheck,
  pressSwitch,
  pressToOpen,
  serialise,
  serveSettings,
  visitSettings,
} from './settings-page';
import { expect, openPage, openPopup, type Stage, test, until } from './stage';
import { readFinding, readStores, waitForOutcome } from './stores';
import { type Box, findInClosed, readFrame, readStrip } from './strip';

const t = translate('en');

/** Opens the page with the strip, from the finding on the dashboard. */
async function showMe(stage: Stage): Promise<string> {
  await visitSettings(stage, 'x-audience');
  await waitForOutcome(stage, 'setting.protected', 'fail');
  // Nothing is drawn on a page that the person opened themselves, and nothing of it changes.
  expect(await stage.firefox.run(() => document.documentElement.children.length)).toBe(2);
  expect(await readNotes(stage)).toEqual({ changes: [], globals: [], heard: [] });
  const untouched = await serialise(stage);
  await openPage(stage, 'dashboard.html#findings');
  await press(stage.firefox, 'summary', /^Protect your posts/);
  serveSettings(stage, 'x-audience');
  await pressToOpen(stage, `${t('setting.showMe')}: Protect your posts`);
  await waitForStatus(stage, t('setting.change', { from: t('setting.off'), to: t('setting.on') }));
  expect(await serialise(stage)).toBe(untouched);
  return untouched;
}

async function waitForStatus(stage: Stage, text: string): Promise<void> {
  let last: string | undefined;
  await until(`the strip to say “${text}”`, async () => {
    last = (await readStrip(stage))?.status;
    return last === text;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${last}`);
  });
}

/** What the page noted of whatever happened to it. */
function readNotes({ firefox }: Stage): Promise<{ changes: string[]; globals: string[]; heard: string[] }> {
  return firefox.run(() => {
    const { changes, heard, globals } = (globalThis as unknown as Noting).notes;
    // The name is WebDriver's own, from reading the strip.
    const ours = globals().filter((name) => name !== 'se_exportedFunctionSymbol');
    return { changes: [...new Set(changes)], globals: ours, heard: [...new Set(heard)] };
  });
}

test('Show me: a strip beside the page says what to change, and sees it done', async ({ stage }) => {
  const { firefox } = stage;
  const untouched = await showMe(stage);
  const strip = await readStrip(stage);
  expect(strip).toMatchObject({
    heading: 'Protect your posts',
    buttons: [t('setting.changed'), t('guide.notFound'), t('guide.close')],
    focused: null,
  });
  expect(strip!.texts.join(' ')).toContain(t('topic.audience.why'));
  const control = await firefox.command<Box>('WebDriver:GetElementRect', {
    id: await find(firefox, 'switch', 'Protect your posts'),
  });
  const frame = (await readFrame(stage))!;
  expect(frame.x).toBeLessThanOrEqual(control.x);
  expect(frame.y).toBeLessThanOrEqual(control.y);
  expect(frame.x + frame.width).toBeGreaterThanOrEqual(control.x + control.width);
  expect(frame.y + frame.height).toBeGreaterThanOrEqual(control.y + control.height);
  expect(frame.y + frame.height).toBeLessThan(control.y + control.height + 60);

  // All that the page could notice is one node beside its body; what is in it stays closed.
  expect(await readNotes(stage)).toEqual({ changes: ['childList HTML +DIV'], globals: [], heard: [] });
  const host = await firefox.run(() => {
    const [, , node, ...others] = document.documentElement.children;
    return [node?.tagName, node?.getAttributeNames(), node?.shadowRoot, node?.textContent, others.length];
  });
  expect(host).toEqual(['DIV', ['style'], null, '', 0]);

  // Nothing that the page itself sends there counts as a press.
  await firefox.run(() => {
    const node = document.documentElement.lastElementChild as HTMLElement;
    node.click();
    for (const type of ['keydown', 'keyup', 'click'])
      node.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true }));
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await readStrip(stage)).toEqual(strip);
  expect(await serialise(stage)).toBe(untouched);

  // What the page does at a press of the person's is its own; the finding is resolved before their eyes.
  await pressSwitch(stage, 'Protect your posts');
  await waitForStatus(stage, t('guide.done', { value: t('setting.on') }));
  await waitForOutcome(stage, 'setting.protected', 'pass');
  const row = (checked: boolean) =>
    `role="switch" tabindex="0" aria-checked="${checked}" aria-labelledby="id__p1"`;
  expect(await serialise(stage)).toBe(untouched.replace(row(false), row(true)));
});

test('Show me by keyboard alone: not found gives the steps, Escape closes', async ({ stage }) => {
  const { firefox } = stage;
  const untouched = await showMe(stage);
  const seen: (string | null)[] = [];
  for (let presses = 0; (await readStrip(stage))?.focused !== t('guide.notFound'); presses++) {
    if (presses > 20) throw new Error(`Tab did not reach the button but: ${seen.join(' | ')}`);
    await firefox.press(keys.tab);
    seen.push((await readStrip(stage))?.focused ?? null);
  }
  await firefox.press(keys.enter);
  await waitForStatus(stage, t('guide.missing', { setting: 'Protect your posts' }));
  const missing = (await readStrip(stage))!;
  expect(missing.texts.length).toBeGreaterThan(1);
  expect(missing.buttons).toContain(t('setting.changed'));
  expect(missing.focused).not.toBeNull();
  expect(await readFrame(stage)).toBeNull();
  // What the strip itself says is not read as the page's, which would have the control found again.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await readStrip(stage)).toEqual(missing);
  await firefox.press(keys.escape);
  await until('the strip to close', async () => (await readStrip(stage)) === null);
  expect(await firefox.run(() => document.documentElement.children.length)).toBe(2);
  expect(await serialise(stage)).toBe(untouched);
  // Closed is closed, whatever the page does next.
  await pressSwitch(stage, 'Protect your posts');
  await waitForOutcome(stage, 'setting.protected', 'pass');
  expect(await readStrip(stage)).toBeNull();
});

test('on a site that Vitrine does not know, the button lists its privacy controls and keeps nothing', async ({
  stage,
}) => {
  await visitSettings(stage, 'club-privacy');
  await openRealPopup(stage);
  await waitForRealPopup(stage, t('popup.notNetwork.title'));
  await pressInPopup(stage, t('popup.inspect.action'));
  await waitForRealPopup(stage, t('inspection.found', { count: 4 }));
  const text = (await readRealPopup(stage)).replaceAll(/\s+/g, ' ');
  for (const part of [
    t('inspection.titleAny', { network: 'club.example' }),
    t('inspection.notKept'),
    'Who can see my profile Members only',
    'Show my email address to other members on',
    'Let search engines index my profile off',
    'Share my data with partners for advertising on',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Dark board');
  await stage.firefox.closePopup();
  const { session, settings, keys: _, ...stores } = await readStores(stage);
  for (const [store, rows] of Object.entries(stores)) expect(rows, store).toEqual([]);
  expect(settings).toEqual({});
  expect(JSON.stringify(session)).not.toContain('"account":"');
});

test('apps and sign-ins are listed; “I use this” keeps one out of the findings, and undo puts it back', async ({
  stage,
}) => {
  const { firefox } = stage;
  await visitSettings(stage, 'x-apps');
  await waitForOutcome(stage, 'powerful-app', 'fail');
  const { observations } = await readStores(stage);
  const apps = observations.filter(({ kind }) => kind === 'connected-app');
  expect(new Map(apps.map(({ name, groups }) => [name, groups]))).toEqual(
    new Map([
      ['Garden Planner', ['acts-for-you', 'reads-messages']],
      ['Star Quiz', ['identity']],
    ]),
  );
  const named = async () => (await readFinding(stage, 'powerful-app'))?.evidence.map(({ shown }) => shown);
  expect(await named()).toEqual(['Garden Planner']);
  await visitSettings(stage, 'x-sessions');
  await waitForOutcome(stage, 'stale-session', 'fail');

  await openCheck(stage, 'x:robin_example');
  await waitForText(firefox, t('check.access.apps', { count: 2 }));
  await waitForText(firefox, t('check.access.sessions', { count: 3 }));
  await press(firefox, 'checkbox', `${t('check.access.use')}: Garden Planner`);
  await waitForOutcome(stage, 'powerful-app', 'pass');
  await press(firefox, 'button', t('finding.undo'));
  await waitForOutcome(stage, 'powerful-app', 'fail');
  expect(await named()).toEqual(['Garden Planner']);
});

test('a settings page without anybody signed in is never fine', async ({ stage }) => {
  const { firefox } = stage;
  // Known from before, so that there is something to be wrong about.
  await visitSettings(stage, 'x-audience');
  await waitForOutcome(stage, 'setting.photo_tagging', 'fail');
  await visitSettings(stage, 'x-signed-out');
  await until('a mark on the button', async () => (await firefox.badge()) === '?');
  await openPopup(stage);
  await waitForText(firefox, t('health.signed-out.title'));
  expect(await readPage(firefox)).not.toContain(t('inspection.fine'));
  expect((await readFinding(stage, 'setting.photo_tagging'))?.outcome).not.toBe('pass');
});

test('controls in open and closed shadow roots are read, and their changes noticed', async ({ stage }) => {
  const { firefox } = stage;
  await visitSettings(stage, 'x-contacts-shadow');
  await waitForOutcome(stage, 'setting.discover_email', 'fail');
  expect((await readFinding(stage, 'setting.discover_phone'))?.outcome).toBe('pass');
  const [box] = await findInClosed(stage, 'x-row[mode="closed"]', 'input');
  await firefox.command('WebDriver:ElementClick', { id: box });
  await waitForOutcome(stage, 'setting.discover_phone', 'fail');
});

test('thousands of odd controls on a settings page break nothing', async ({ stage }) => {
  const { firefox } = stage;
  await visitSettings(stage, 'x-hostile');
  // What is real among them is read all the same.
  await waitForOutcome(stage, 'setting.protected', 'fail');
  const { session: _, ...kept } = await readStores(stage);
  expect(JSON.stringify(kept).length).toBeLessThan(200_000);
  for (const open of [() => openPopup(stage), () => openPage(stage, 'dashboard.html#findings?state=all')]) {
    await open();
    await find(firefox, 'heading', /./);
    const found = await firefox.run(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      const strangers = document.querySelectorAll('img, script:not([src^="/"])').length;
      return { hit: 'hit' in globalThis, strangers };
    });
    expect(found).toEqual({ hit: false, strangers: 0 });
  }
});

interface Noting {
  notes: { changes: string[]; heard: string[]; globals(): string[] };
}
