import { translate } from '../../utils/i18n/translate';
import { readSettingsPage } from '../e2e-pages/pages';
import { find, keys, press, readPage, waitForText } from './page';
import { openRealPopup, pressInPopup, readRealPopup, waitForRealPopup } from './real-popup';
import {
  hideViewer,
  pressSwitch,
  pressToOpen,
  serialise,
  serveSettings,
  visitSettings,
} from './settings-page';
import {
  expect,
  openPage,
  openPopup,
  readFixture,
  restartBrowser,
  type Stage,
  test,
  until,
  visit,
} from './stage';
import { readFinding, readStores, waitForBadge, waitForOutcome } from './stores';
import { type Box, findInClosed, readFrame, readStrip } from './strip';

const t = translate('en');
/** As the hand-made pages name whoever is signed in. */
const account = 'x:robin_example';
const nextPage = new RegExp(`^(${t('check.plan.first')}|${t('check.plan.next')})$`);

const openCheck = (stage: Stage, id = account) =>
  openPage(stage, `dashboard.html#check/${encodeURIComponent(id)}`);

/** Waits until the row of a page in the walk says something. */
async function waitForRow({ firefox }: Stage, page: string, text: string): Promise<void> {
  const name = t(`settingsPage.${page as 'audience'}`);
  let last = '';
  await until(`“${text}” beside “${name}”`, async () => {
    last = await firefox.run(
      (wanted) =>
        [...document.querySelectorAll('main ol > li')]
          // biome-ignore lint/performance/useDomNodeTextContent: what shows.
          .map((row) => (row as HTMLElement).innerText)
          .find((row) => row.split('\n').includes(wanted)) ?? '',
      name,
    );
    return last.includes(text);
  }).catch((error: Error) => {
    throw new Error(`${error.message}; it says: ${last}`);
  });
}

async function skip({ firefox }: Stage, ...pages: string[]): Promise<void> {
  for (const page of pages) {
    const name = t(`settingsPage.${page as 'audience'}`);
    await press(firefox, 'button', `${t('check.plan.skip')}: ${name}`);
    await waitForText(firefox, t('check.plan.skipped', { page: name }));
  }
}

test('a guided check: read page by page, one fixed, one unreadable, resumed in a new browser', async ({
  stage,
}) => {
  test.slow();
  await visit(stage, 'http://x.com/robin_example', readFixture('x/own.html'));
  await waitForBadge(stage);
  let dashboard = await openPage(stage, 'dashboard.html');
  await press(stage.firefox, 'link', t('check.card.check'));
  await waitForText(stage.firefox, t('check.plan.upNext', { page: t('settingsPage.audience') }));
  serveSettings(stage, 'x-audience');
  await pressToOpen(stage, nextPage);
  expect(await stage.firefox.url()).toBe(readSettingsPage('x-audience').url);
  await waitForOutcome(stage, 'setting.protected', 'fail');
  const audience = await stage.firefox.currentTab();
  await stage.firefox.switchTab(dashboard);
  const read = t('check.state.readSettings', { read: 2, count: 2 });
  await waitForRow(stage, 'audience', `${read} · ${t('check.state.off', { count: 2 })}`);

  // One is put right there and then; the check knows at once, and nothing was drawn over the page.
  await stage.firefox.switchTab(audience);
  await pressSwitch(stage, 'Protect your posts');
  await waitForOutcome(stage, 'setting.protected', 'pass');
  expect(await stage.firefox.run(() => document.documentElement.children.length)).toBe(2);
  await stage.firefox.switchTab(dashboard);
  await waitForRow(stage, 'audience', `${read} · ${t('check.state.off', { count: 1 })}`);

  await skip(stage, 'location');
  serveSettings(stage, 'x-messages');
  await pressToOpen(stage, nextPage);
  await stage.firefox.switchTab(dashboard);
  await waitForRow(stage, 'messages', read);
  const before = (await readStores(stage)).plans;
  const [known] = (await readStores(stage)).accounts;
  expect(before).toMatchObject([{ account: known!.id, ended: null }]);

  await restartBrowser(stage);
  expect((await readStores(stage)).plans).toEqual(before);
  dashboard = await openCheck(stage, known!.id);
  await waitForText(
    stage.firefox,
    t('check.plan.stopped', { page: t('settingsPage.spaces'), date: '' }).split(',')[0]!,
  );
  await waitForRow(stage, 'audience', `${read} · ${t('check.state.off', { count: 1 })}`);
  await skip(stage, 'spaces', 'contacts', 'about-account');
  serveSettings(stage, 'x-ads-changed');
  await pressToOpen(stage, nextPage);
  await stage.firefox.switchTab(dashboard);
  await waitForRow(stage, 'ads', t('check.state.unreadable'));
  await waitForRow(stage, 'ads', t('check.health.layout-changed', { network: 'X' }));
  expect((await readFinding(stage, 'setting.personalized_ads'))?.outcome).toBe('unknown');

  await press(stage.firefox, 'button', t('check.plan.finishEarly'));
  await waitForText(stage.firefox, t('check.end.changed', { count: 1 }));
  const outcome = await readPage(stage.firefox);
  const on = { from: t('setting.off'), to: t('setting.on') };
  expect(outcome).toMatch(new RegExp(`Protect your posts\\s+${t('check.end.changedLine', on)}`));
  expect(outcome).toContain(t('check.end.notAdvised', { count: 2 }));
  expect(outcome).toContain(t('check.end.advised', { count: 2 }));
  const unread = t('check.end.why.unread', {
    pages: `“${t('settingsPage.ads')}”`,
    health: t('check.health.layout-changed', { network: 'X' }),
  });
  expect(outcome).toContain(unread);
  const unknown = (await readStores(stage)).summaries
    .flatMap(({ findings }) => findings)
    .filter(({ check, outcome }) => check.startsWith('setting.') && outcome === 'unknown');
  expect(outcome).toContain(t('check.end.unreadFirst', { count: unknown.length }));
});

test('where nothing says whose settings they are, they are kept of an account without a name, until it has one', async ({
  stage,
}) => {
  const { firefox } = stage;
  const { url, body } = readSettingsPage('x-audience');
  await visit(stage, url, hideViewer(body));
  await waitForOutcome(stage, 'setting.protected', 'fail');
  expect((await readStores(stage)).accounts.map(({ id }) => id)).toEqual(['x:~']);
  const dashboard = await openCheck(stage, 'x:~');
  await waitForText(firefox, t('check.headingNameless', { network: 'X' }));
  await skip(stage, 'audience', 'location');
  serveSettings(stage, 'x-messages', hideViewer);
  await pressToOpen(stage, nextPage);
  await firefox.switchTab(dashboard);
  await waitForRow(stage, 'messages', t('check.state.readSettings', { read: 2, count: 2 }));
  // A page further on tells who is signed in: the walk goes on under that name.
  await skip(stage, 'spaces');
  serveSettings(stage, 'x-contacts-shadow');
  await pressToOpen(stage, nextPage);
  await until('a name', async () => (await readStores(stage)).accounts[0]?.id === account);
  await firefox.switchTab(dashboard);
  await waitForText(firefox, t('check.heading', { account: '' }).trim());
  await waitForRow(stage, 'contacts', t('check.state.readSettings', { read: 2, count: 2 }));
  const kept = await readStores(stage);
  expect(kept.accounts).toHaveLength(1);
  expect((await readFinding(stage, 'setting.protected'))?.outcome).toBe('fail');
});

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
  await pressInPopup(stage, t('inspection.readAny'));
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

  await openCheck(stage);
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
