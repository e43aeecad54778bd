import { expect, test } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { words as en } from '../../utils/i18n/en/base';
import { words as enStrangers } from '../../utils/i18n/en/strangers';
import { readFixture, strangerMarks } from './lib/fixtures';
import { findIn } from './lib/stores';
import { useSuite } from './lib/suite';

declare const chrome: Browser.Browser;

const own = readFixture('x/own');
const other = { ...readFixture('x/other'), url: 'https://x.com/SamVoorbeeld' };
const open = useSuite();

test.beforeEach(() => open().reset());

test('someone else’s profile leaves nothing behind, until the person says that it is theirs', async () => {
  const vitrine = open();
  const { tabId } = await vitrine.visit('x/other');
  await vitrine.expectTab(tabId, { verdict: 'not-own', account: null });
  expect(await vitrine.readBadge(tabId)).toBe('');

  const kept = await vitrine.dump();
  expect(Object.keys(kept.database).length).toBeGreaterThan(0);
  for (const [store, values] of Object.entries(kept.database)) expect(values, store).toEqual([]);
  expect(kept.local).toEqual({});
  expect(kept.sync).toEqual({});
  expect(findIn(kept, strangerMarks)).toEqual([]);

  const popup = await vitrine.openPopup(tabId);
  await popup.expectTitle(en.popup.notOwn.title);
  await popup.button(en.popup.notOwn.action).click();
  await vitrine.expectTab(tabId, { verdict: 'own' });
  await popup.expectTitle('SamVoorbeeld on X');
  // The same look that found nothing before finds them now: the empty answer above was no blindness.
  expect(findIn(await vitrine.dump(), strangerMarks)).toContain('samvoorbeeld');
});

test('a network that is switched off is not injected at all', async () => {
  const vitrine = open();
  await vitrine.ask({ type: 'settings', change: { networksOff: ['x'] } });
  const { page, tabId } = await vitrine.visit('x/own');
  expect(await vitrine.isWatched(tabId)).toBe(false);
  expect(await vitrine.readTab(tabId)).toBeNull();

  const popup = await vitrine.openPopup(tabId);
  await popup.expectTitle('X is switched off');
  await popup.button('Switch X on').click();
  await popup.expectTitle(en.popup.reload.title);
  await page.reload();
  expect(await vitrine.isWatched(tabId)).toBe(true);
  await vitrine.expectRead(tabId);
});

test('a paused site is not injected, until it is resumed', async () => {
  const vitrine = open();
  const { page, tabId } = await vitrine.visit('x/own');
  await vitrine.expectRead(tabId);
  const popup = await vitrine.openPopup(tabId);
  await popup.button(en.popup.pause).click();
  await popup.expectTitle('Paused on x.com');
  await vitrine.ask({ type: 'erase', what: { network: 'x' } });
  await page.reload();
  expect(await vitrine.isWatched(tabId)).toBe(false);
  expect(findIn(await vitrine.dump(), ['robin'])).toEqual([]);

  await popup.button(en.popup.paused.action).click();
  await popup.expectTitle(en.popup.reload.title);
  await page.reload();
  await vitrine.expectRead(tabId);
});

test('a claimed account seen signed out is public for certain', async () => {
  const vitrine = open();
  await vitrine.ask({ type: 'claim', entries: [{ network: 'x', text: '@ada_example' }] });
  const { tabId } = await vitrine.visit('x/data-only');
  await vitrine.expectRead(tabId);
  const observations = (await vitrine.dump()).database['vitrine.observations'] as Record<string, unknown>[];
  const fields = observations.filter(({ kind }) => kind === 'profile-field');
  expect(fields.length).toBeGreaterThan(3);
  for (const field of fields) {
    expect(field).toMatchObject({ viewer: 'anonymous', audience: 'public', audienceFrom: 'viewer' });
  }
});

test('a page that cannot be read gets its mark and says why', async () => {
  test.slow();
  const vitrine = open();
  // A page may still change while it loads, so that news waits until the watch is over.
  const changed = await vitrine.visit('x/changed');
  const wall = await vitrine.visit('instagram/wall');
  await changed.page.bringToFront();
  await vitrine.expectTab(changed.tabId, { verdict: 'unreadable', health: 'layout-changed' }, 14_000);
  expect(await vitrine.readBadge(changed.tabId)).toBe('?');
  const popup = await vitrine.openPopup(changed.tabId);
  await popup.expectTitle(en.health['layout-changed'].title);
  await vitrine.expectTab(wall.tabId, { verdict: 'unreadable', health: 'signed-out' }, 14_000);
  expect(await vitrine.readBadge(wall.tabId)).toBe('?');
  const signedOut = await vitrine.openPopup(wall.tabId);
  await signedOut.expectTitle(en.health['signed-out'].title);
  // Neither is theirs as far as anybody knows, so nothing of them is kept.
  expect(findIn(await vitrine.dump(), ['robin_example'])).toEqual([]);
});

test('a tab that was open before the install asks to be reloaded', async () => {
  const vitrine = open();
  await vitrine.inExtension(() => chrome.scripting.unregisterContentScripts(), null);
  const { page, tabId } = await vitrine.visit('x/own');
  expect(await vitrine.isWatched(tabId)).toBe(false);
  // What an install does.
  await vitrine.ask({ type: 'settings', change: {} });
  const popup = await vitrine.openPopup(tabId);
  await popup.expectTitle(en.popup.reload.title);
  const reloaded = page.waitForEvent('load');
  await popup.button(en.popup.reload.action).click();
  await reloaded;
  await vitrine.expectRead(tabId);
});

test('in-page navigation is followed, both ways', async () => {
  const vitrine = open();
  const { page, tabId } = await vitrine.visit({ ...other, scripts: true });
  await vitrine.expectTab(tabId, { verdict: 'not-own' });
  const go = ([url, body]: readonly [string, string]) => {
    history.pushState(null, '', url);
    const next = new DOMParser().parseFromString(body, 'text/html');
    document.title = next.title;
    document.body.replaceChildren(...next.body.children);
  };
  await page.evaluate(go, [own.url, own.body] as const);
  await vitrine.expectRead(tabId);
  await page.evaluate(go, [other.url, other.body] as const);
  await vitrine.expectTab(tabId, { verdict: 'not-own', account: null });
  expect(await vitrine.readBadge(tabId)).toBe('');
  const kept = await vitrine.dump();
  expect(findIn(kept, strangerMarks)).toEqual([]);
  expect(findIn(kept, ['robin_example'])).toEqual(['robin_example']);
});

test('no observer is left on a feed, nor on a profile once it was watched', async () => {
  test.slow();
  const vitrine = open();
  const feed = { url: 'https://x.com/home', body: '<body><main><p>Feed</p></main></body>', scripts: true };
  const { page, tabId } = await vitrine.visit(feed);
  await vitrine.expectTab(tabId, { verdict: 'no-profile' });
  // Counted where the script runs; a new address starts a new visit with a new observer.
  await vitrine.inContent(tabId, () => {
    const world = globalThis as never as { made: number; live: Set<MutationObserver> };
    world.made = 0;
    world.live = new Set();
    const { observe, disconnect } = MutationObserver.prototype;
    MutationObserver.prototype.observe = function (...given) {
      world.made++;
      world.live.add(this);
      observe.apply(this, given);
    };
    MutationObserver.prototype.disconnect = function () {
      world.live.delete(this);
      disconnect.apply(this);
    };
  });
  const count = () =>
    vitrine.inContent(tabId, () => {
      const { made, live } = globalThis as never as { made: number; live: Set<MutationObserver> };
      return { made, live: live.size };
    });
  const before = (await vitrine.readTab(tabId))!.at;
  await page.evaluate(() => history.pushState(null, '', '/explore'));
  await expect.poll(async () => (await vitrine.readTab(tabId))!.at).toBeGreaterThan(before);
  expect(await count()).toEqual({ made: 0, live: 0 });

  await page.evaluate(
    ([url, body]) => {
      history.pushState(null, '', url);
      document.body.replaceChildren(...new DOMParser().parseFromString(body, 'text/html').body.children);
    },
    [own.url, own.body] as const,
  );
  // The count sees an observer where there is one.
  await expect.poll(count).toMatchObject({ live: 1 });
  await expect.poll(count, { timeout: 13_000 }).toMatchObject({ live: 0 });
});

test('a profile that arrives late is read', async () => {
  const vitrine = open();
  const late = `${readFixture('x/shell').body}<script>
    const body = ${JSON.stringify(own.body).replaceAll('</', '<\\/')};
    setTimeout(() => {
      const next = new DOMParser().parseFromString(body, 'text/html');
      document.getElementById('react-root').append(...next.body.children);
    }, 2000);
  </script>`;
  const { tabId } = await vitrine.visit({ url: own.url, body: late, scripts: true });
  await vitrine.expectRead(tabId);
});

const jane = {
  url: 'https://jane.example/about',
  body: `<title>Jane Example</title><main class="h-card"><h1 class="p-name">Jane Example</h1>
    <a class="u-url" rel="me" href="https://jane.example/about">Home</a>
    <p class="p-note">Potter.</p><a class="u-email" href="mailto:jane@example.com">jane@example.com</a></main>`,
};

test('any other site is left alone until the person asks for this page', async () => {
  const vitrine = open();
  const { page, tabId } = await vitrine.visit(jane);
  const popup = await vitrine.openPopup(tabId);
  await popup.expectTitle(en.popup.browserPage.title);
  // A press on the button gives access to this tab, and to nothing else.
  await vitrine.pressToolbarButton(page);
  await popup.page.reload();
  await popup.expectTitle(en.popup.notNetwork.title);
  expect(await vitrine.isWatched(tabId)).toBe(false);
  await popup.button(en.popup.notNetwork.action).click();
  await vitrine.expectTab(tabId, { network: 'web-page', verdict: 'not-own' });
  await popup.button(en.popup.notOwn.action).click();
  await vitrine.expectRead(tabId);
  expect(findIn(await vitrine.dump(), ['jane@example.com'])).toEqual([]);
});

test('a site that the person allowed is read by itself', async () => {
  const vitrine = open();
  await vitrine.ask({ type: 'claim', entries: [{ network: null, text: jane.url }] });
  expect(await vitrine.allowSite('*://jane.example/*')).toBe(true);
  const { tabId } = await vitrine.visit(jane);
  await vitrine.expectRead(tabId);
});

test('a site that the browser keeps back is said, and given back by one press', async () => {
  const vitrine = open();
  await vitrine.limitAccess(true);
  try {
    const { page, tabId } = await vitrine.visit('x/own');
    const popup = await vitrine.openPopup(tabId);
    await vitrine.pressToolbarButton(page);
    await popup.page.reload();
    await popup.expectTitle(en.popup.withheld.title);
    expect(await vitrine.isWatched(tabId)).toBe(false);
    expect(findIn(await vitrine.dump(), ['robin_example'])).toEqual([]);
    await expect(popup.button('Allow on x.com')).toBeVisible();
  } finally {
    await vitrine.limitAccess(false);
  }
});

test('what strangers see needs the browser’s leave for private windows, and says how to give it', async () => {
  const vitrine = open();
  const { tabId } = await vitrine.visit(own);
  await vitrine.expectRead(tabId);
  const pages = vitrine.context.pages().length;
  const dashboard = await vitrine.openDashboard();
  const card = dashboard.account('robin_example on X');
  const { action, problem, how } = enStrangers.strangers;
  await card.getByRole('button', { name: action }).click();
  const said = card.locator('[aria-live="polite"]');
  await expect(said).toContainText(problem['not-allowed']);
  await expect(said).toContainText(how.chrome);
  await expect(said).toContainText(how.instead.replace('{network}', 'X'));
  // No window was opened, and what is kept stays as it was read.
  expect(vitrine.context.pages()).toHaveLength(pages + 1);
  expect(JSON.stringify((await vitrine.dump()).session)).not.toContain('"looking"');
});
