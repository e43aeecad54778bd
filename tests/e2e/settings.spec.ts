import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { words as en } from '../../utils/i18n/en/base';
import { words as enInspection } from '../../utils/i18n/en/inspection';
import { words as enPages } from '../../utils/i18n/en/pages';
import { words as enSharing } from '../../utils/i18n/en/sharing';
import type { Inspection } from '../../utils/messages/protocol';
import type { Finding, Observation, Plan, Summary } from '../../utils/model/schemas';
import { readSettingsPage, type SettingsPageName } from '../e2e-pages/pages';
import { catchTab } from './lib/catch-tab';
import type { ClosedRegion as Strip } from './lib/closed-region';
import { readFrame, readStrip } from './lib/strip';
import { useSuite } from './lib/suite';
import type { Tab } from './lib/vitrine';
import { createCheck } from './pages/check';

const { check } = enPages;
// Left behind by one browser and found again by the next.
const profile = mkdtempSync(join(tmpdir(), 'vitrine-profile-'));
const open = useSuite({ profile });
test.afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

test.beforeEach(() => open().reset());

/** Whom the hand-made pages name as signed in; their profile would give a number for an id. */
const account = 'x:robin_example';
const kept = async (store: string) => (await open().dump()).database[`vitrine.${store}`] ?? [];
const findFinding = async (id: string) =>
  ((await kept('summaries')) as Summary[])
    .flatMap(({ findings }) => findings)
    .find((finding) => finding.check === id) as Finding | undefined;
const outcomeOf = async (id: string) => (await findFinding(id))?.outcome;
const readInspection = async (tabId: number) =>
  ((await open().dump()).session[`inspection:${tabId}`] as Inspection | undefined) ?? null;

/** Puts pages at their addresses, for tabs that Vitrine opens. */
function serve(...names: SettingsPageName[]): void {
  for (const name of names) {
    const { url, ...page } = readSettingsPage(name);
    open().site.serve(url, page);
  }
}

const visit = (name: SettingsPageName): Promise<Tab> => open().visit(readSettingsPage(name));
/** Without what tells who is signed in. */
const withoutViewer = ({ body, ...page }: ReturnType<typeof readSettingsPage>) => ({
  ...page,
  body: body.replace(/<header[\s\S]*?<\/header>/, ''),
});

const openCheck = async (id = account) =>
  createCheck((await open().openDashboard(`check/${encodeURIComponent(id)}`)).page);

/** The switch as a person presses it. */
const pressSwitch = (page: Page, name: string) => page.getByRole('switch', { name }).click();

test('a guided check: read page by page, one fixed, one unreadable, resumed in a new browser', async () => {
  test.slow();
  const own = await open().visit('x/own');
  await open().expectRead(own.tabId);
  serve('x-audience', 'x-messages', 'x-ads-changed');
  const dashboard = await open().openDashboard();
  await dashboard.account('robin_example on X').getByRole('link', { name: check.card.check }).click();
  const first = createCheck(dashboard.page);
  await expect(first.upNext).toHaveText(`Next: ${enPages.settingsPage.audience}`);
  const audience = await first.openNext();
  expect(audience.url()).toBe(readSettingsPage('x-audience').url);
  await expect(first.row('audience')).toContainText('Read, 2 of 2 settings · 2 not as advised');
  const ticked = `${enPages.settingsPage.audience}: Read, 2 of 2 settings`;
  await expect(first.status.filter({ hasText: ticked })).toBeVisible();
  expect(await outcomeOf('setting.protected')).toBe('fail');

  // One is put right there and then; the check knows at once.
  await audience.bringToFront();
  await pressSwitch(audience, 'Protect your posts');
  await expect.poll(() => outcomeOf('setting.protected')).toBe('pass');
  await expect(first.row('audience')).toContainText('· 1 not as advised');
  // A step of a walk draws nothing over the page.
  expect(await readStrip(audience)).toBeNull();
  expect(await audience.evaluate(() => document.documentElement.children.length)).toBe(2);

  await first.page.bringToFront();
  await first.skip('location');
  await first.openNext();
  await expect(first.row('messages')).toContainText('Read, 2 of 2 settings');
  const before = (await kept('plans')) as Plan[];
  expect(before).toMatchObject([{ ended: null }]);

  await open.relaunch();
  serve('x-ads-changed');
  expect(await kept('plans')).toEqual(before);
  const second = await openCheck(before[0]!.account);
  const stopped = check.plan.stopped.split('{page}')[0] + enPages.settingsPage.spaces;
  await expect(second.page.getByText(stopped)).toBeVisible();
  await expect(second.row('audience')).toContainText('Read, 2 of 2 settings · 1 not as advised');
  for (const page of ['spaces', 'contacts', 'about-account'])
    await open().ask({ type: 'plan-skip', account: before[0]!.account, page, skipped: true });
  await expect(second.upNext).toHaveText(`Next: ${enPages.settingsPage.ads}`);
  await second.openNext();
  await expect(second.row('ads')).toContainText(check.state.unreadable);
  await expect(second.row('ads')).toContainText('seems to have changed this page');
  expect(await outcomeOf('setting.personalized_ads')).toBe('unknown');

  await second.page.bringToFront();
  await second.finish();
  const { outcome } = second;
  await expect(outcome.getByText('1 setting changed since you started')).toBeVisible();
  const fixed = outcome.getByRole('listitem').filter({ hasText: 'Protect your posts' }).first();
  await expect(fixed).toContainText('From off to on');
  await expect(outcome.getByRole('heading', { name: '2 not as advised' })).toBeVisible();
  await expect(outcome.getByText('2 as advised')).toBeVisible();
  const ads = `“${enPages.settingsPage.ads}”`;
  const unread = check.end.why.unread.replace('{pages}', ads).split('{health}')[0]!;
  await expect(outcome.getByText(unread)).toBeVisible();
  await expect(outcome.getByText(/settings are not known/)).toBeVisible();
});

test('where nothing says whose settings they are, they are kept of an account without a name', async () => {
  const { tabId } = await open().visit(withoutViewer(readSettingsPage('x-audience')));
  await expect.poll(() => readInspection(tabId)).toMatchObject({ health: 'ok', account: 'x:~' });
  const popup = await open().openPopup(tabId);
  await popup.expectTitle('Your settings on X');
  const nameless = await openCheck('x:~');
  serve('x-messages');
  open().site.serve(readSettingsPage('x-messages').url, withoutViewer(readSettingsPage('x-messages')));
  await nameless.skip('audience');
  await nameless.skip('location');
  await nameless.openNext();
  await expect(nameless.row('messages')).toContainText('Read, 2 of 2 settings');
  expect(await kept('accounts')).toHaveLength(1);
  // Once their profile is seen, it is known whose they were.
  const own = await open().visit('x/own');
  await open().expectRead(own.tabId);
  await expect.poll(() => kept('accounts')).toMatchObject([{ handle: 'robin_example' }]);
  expect(await outcomeOf('setting.protected')).toBe('fail');
});

test.describe('Show me', () => {
  /** Opens the page with the strip, from the finding on the dashboard. */
  async function show(): Promise<Page> {
    const read = await visit('x-audience');
    await expect.poll(() => outcomeOf('setting.protected')).toBe('fail');
    await read.page.close();
    const dashboard = await open().openDashboard('findings');
    const finding = dashboard.finding('Protect your posts');
    await finding.open();
    const button = finding.card.getByRole('button', { name: new RegExp(`^${en.setting.showMe}`) });
    const page = await catchTab(open().context, () => button.click());
    await expect.poll(async () => (await readStrip(page))?.status).toBe('Change it from off to on.');
    return page;
  }
  const statusOf = async (page: Page) => (await readStrip(page))?.status ?? null;
  const serialise = (page: Page) => page.evaluate(() => document.body.outerHTML);
  const protectedRow = (checked: boolean) =>
    `role="switch" tabindex="0" aria-checked="${checked}" aria-labelledby="id__p1"`;

  test('a strip beside the page says what to change, and sees it done', async () => {
    const page = await show();
    const untouched = await serialise(page);
    const strip = (await readStrip(page)) as Strip;
    expect(strip).toMatchObject({
      heading: 'Protect your posts',
      buttons: [en.setting.changed, enInspection.guide.notFound, enInspection.guide.close],
      focused: null,
    });
    expect(strip.texts.join(' ')).toContain(en.topic.audience.why);
    // The frame is drawn around the control.
    const control = (await page.getByRole('switch', { name: 'Protect your posts' }).boundingBox())!;
    const frame = (await readFrame(page))!;
    expect(frame.x).toBeLessThanOrEqual(control.x);
    expect(frame.y).toBeLessThanOrEqual(control.y);
    expect(frame.x + frame.width).toBeGreaterThanOrEqual(control.x + control.width);
    expect(frame.y + frame.height).toBeLessThan(control.y + control.height + 60);

    // All that the page could notice is one node beside its body; what is in it stays closed.
    const seen = await page.evaluate(() => {
      const { globals, changes } = (globalThis as never as Notes).notes;
      const [, , host, ...others] = document.documentElement.children;
      return {
        globals: globals(),
        changes: [...new Set(changes)],
        host: host && [host.tagName, host.getAttributeNames(), host.shadowRoot, host.textContent],
        others: others.length,
        attributes: document.documentElement.getAttributeNames(),
      };
    });
    expect(seen).toEqual({
      globals: [],
      changes: ['childList HTML +DIV'],
      host: ['DIV', ['style'], null, ''],
      others: 0,
      attributes: ['dir', 'lang'],
    });

    // Nothing that the page itself sends there counts as a press.
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.click();
      for (const type of ['keydown', 'keyup', 'click'])
        host.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true }));
    });
    await page.waitForTimeout(300);
    expect(await statusOf(page)).toBe('Change it from off to on.');
    expect(await serialise(page)).toBe(untouched);

    // What the page does at a press of the person's is its own; the finding is resolved before their eyes.
    await pressSwitch(page, 'Protect your posts');
    await expect.poll(() => statusOf(page)).toBe('Done. It is on now.');
    await expect.poll(() => outcomeOf('setting.protected')).toBe('pass');
    expect(await serialise(page)).toBe(untouched.replace(protectedRow(false), protectedRow(true)));
  });

  test('by keyboard alone: not found gives the steps, Escape closes', async () => {
    const page = await show();
    const untouched = await serialise(page);
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 20; presses++) {
        await page.keyboard.press('Tab');
        if ((await readStrip(page))?.focused === name) return;
      }
      throw new Error(`Tab never reached “${name}”`);
    };
    await tabTo(enInspection.guide.notFound);
    await page.keyboard.press('Enter');
    await expect.poll(() => statusOf(page)).toBe('“Protect your posts” was not found on this page. By hand:');
    const missing = (await readStrip(page)) as Strip;
    expect(missing.texts.length).toBeGreaterThan(1);
    expect(missing.buttons).toContain(en.setting.changed);
    expect(missing.focused).not.toBeNull();
    expect(await readFrame(page)).toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => readStrip(page)).toBeNull();
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await serialise(page)).toBe(untouched);
    // Closed is closed, whatever the page does next.
    await pressSwitch(page, 'Protect your posts');
    await expect.poll(() => outcomeOf('setting.protected')).toBe('pass');
    expect(await readStrip(page)).toBeNull();
  });

  test('nothing is drawn on a page that the person opened themselves', async () => {
    const { page } = await visit('x-audience');
    await expect.poll(() => outcomeOf('setting.protected')).toBe('fail');
    expect(await readStrip(page)).toBeNull();
    expect(await page.evaluate(() => (globalThis as never as Notes).notes.changes)).toEqual([]);
    expect(await page.evaluate(() => (globalThis as never as Notes).notes.globals())).toEqual([]);
  });
});

test('on a site that Vitrine does not know, the button lists its privacy controls and keeps nothing', async () => {
  const vitrine = open();
  const { page, tabId } = await visit('club-privacy');
  await vitrine.pressToolbarButton(page);
  const popup = await vitrine.openPopup(tabId);
  await popup.expectTitle(en.popup.notNetwork.title);
  await popup.button(en.popup.inspect.action).click();
  await popup.expectTitle('Settings on club.example');
  // Beside them stands what watching other sites means.
  const watching = popup.page.getByRole('region', { name: enSharing.visit.watch.title });
  await watching.waitFor();
  const items = popup.page.getByRole('main').getByRole('listitem');
  await expect(items.filter({ hasText: 'Who can see my profile' })).toContainText('Members only');
  await expect(items.filter({ hasText: 'Show my email address' })).toContainText('on');
  await expect(items.filter({ hasText: 'search engines' })).toContainText('off');
  await expect(items.filter({ hasText: 'partners' })).toContainText('on');
  await expect(items).toHaveCount(4 + (await watching.getByRole('listitem').count()));
  await expect(popup.page.getByText(enInspection.inspection.notKept)).toBeVisible();
  for (const [store, values] of Object.entries((await vitrine.dump()).database))
    expect(values, store).toEqual([]);
  expect(await vitrine.isWatched(tabId)).toBe(true);
});

test('apps and sign-ins are listed; “I use this” keeps one out of the findings, and undo puts it back', async () => {
  await visit('x-apps');
  const listApps = async () =>
    ((await kept('observations')) as Observation[]).filter((one) => one.kind === 'connected-app');
  await expect.poll(listApps).toHaveLength(2);
  expect((await listApps()).map(({ name, groups }) => [name, groups])).toEqual(
    expect.arrayContaining([
      ['Garden Planner', ['acts-for-you', 'reads-messages']],
      ['Star Quiz', ['identity']],
    ]),
  );
  await expect.poll(() => outcomeOf('powerful-app')).toBe('fail');
  const named = async () => (await findFinding('powerful-app'))?.evidence.map(({ shown }) => shown);
  expect(await named()).toEqual(['Garden Planner']);
  await visit('x-sessions');
  await expect.poll(() => outcomeOf('stale-session')).toBe('fail');

  const { page, row } = await openCheck();
  await expect(row('apps')).toBeVisible();
  await expect(page.getByText('2 apps with access')).toBeVisible();
  await expect(page.getByText('Signed in on 3 devices')).toBeVisible();
  const use = page.getByRole('checkbox', { name: `${check.access.use}: Garden Planner` });
  await use.click();
  await expect(use).toBeChecked();
  await expect.poll(() => outcomeOf('powerful-app')).toBe('pass');
  await page.getByRole('status').getByRole('button', { name: en.finding.undo }).click();
  await expect.poll(() => outcomeOf('powerful-app')).toBe('fail');
  await expect(use).not.toBeChecked();
});

test('a settings page without anybody signed in is never fine', async () => {
  const vitrine = open();
  // Known from before, so that there is something to be wrong about.
  const read = await visit('x-audience');
  await expect.poll(() => outcomeOf('setting.photo_tagging')).toBe('fail');
  await read.page.close();
  const { tabId } = await visit('x-signed-out');
  await vitrine.expectTab(tabId, { verdict: 'unreadable', health: 'signed-out' }, 14_000);
  expect(await vitrine.readBadge(tabId)).toBe('?');
  const popup = await vitrine.openPopup(tabId);
  await expect(popup.page.getByText(en.health['signed-out'].title)).toBeVisible();
  await expect(popup.page.getByText(enInspection.inspection.fine)).toHaveCount(0);
  expect(await outcomeOf('setting.photo_tagging')).not.toBe('pass');
});

test('controls in open and closed shadow roots are read, and their changes noticed', async () => {
  const { page, tabId } = await visit('x-contacts-shadow');
  await expect.poll(() => outcomeOf('setting.discover_email')).toBe('fail');
  expect(await outcomeOf('setting.discover_phone')).toBe('pass');
  expect((await readInspection(tabId))?.missing).toEqual([]);
  // No selector gets into a closed root, but a press at its place does.
  const row = (await page.locator('x-row[mode="closed"]').boundingBox())!;
  await page.mouse.click(row.x + 40, row.y + row.height / 2);
  await expect.poll(() => outcomeOf('setting.discover_phone')).toBe('fail');
});

/** What the page notes of whatever happens to it. */
interface Notes {
  notes: { changes: string[]; heard: string[]; globals(): string[] };
}
