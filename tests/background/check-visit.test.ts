import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageSight } from '../../utils/model/page-sight';
import type { Visit } from '../../utils/model/sharing';
import { makeFakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());

const { turnTab } = await import('../../utils/background/watch');
const { noticeConsent, findAppName } = await import('../../utils/background/note-consent');
const { inVisitTurn } = await import('../../utils/background/keep-visit');
const { receiveRequest } = await import('../../utils/background/receive-request');
const { databaseName, openDatabase } = await import('../../utils/store/database');

const { world } = fake;
const at = Date.UTC(2026, 10, 22, 12);
const shop = 'https://www.shop.example/shoes';
const sight: PageSight = {
  url: `${shop}?size=44`,
  title: 'Shoes',
  headings: [],
  elements: [
    { tag: 'script', url: 'https://connect.facebook.net/en_US/fbevents.js' },
    { tag: 'a', url: 'https://x.com/intent/tweet?url=https%3A%2F%2Fwww.shop.example%2F' },
  ],
  loaded: [
    { url: 'https://www.facebook.com/tr/?id=1&ev=PageView&dl=https%3A%2F%2Fwww.shop.example%2F', by: 'img' },
  ],
  calls: [],
  mentioned: [],
  hooks: [],
  cookies: ['_fbp'],
  cut: false,
};
const check = () => receiveRequest({ type: 'check-visit', tabId: 3 }, at);
const visit = () => (world.session.get('visit:3') ?? null) as Visit | null;
const stored = async <K extends 'sharings' | 'consents'>(name: K) => {
  const db = await openDatabase();
  const all = await db.getAll(name);
  db.close();
  return all;
};

beforeEach(async () => {
  await deleteDB(databaseName);
  world.clear();
  world.tabs.set(3, { id: 3, url: sight.url, incognito: false });
  world.result = () => sight;
});

describe('check-visit', () => {
  it('shows what the page’s own code gives away, without counting requests', async () => {
    expect(await check()).toEqual({ done: true, problem: null });
    expect(world.injected).toEqual([{ tabId: 3, files: ['/visit.js'] }]);
    expect(visit()).toMatchObject({ url: shop, site: 'shop.example', checked: at, watched: false });
    const companies = visit()!.companies;
    expect(companies.map(({ company }) => company).sort()).toEqual(['meta', 'x']);
    for (const { services } of companies) for (const { count } of services) expect(count).toBe(0);
    expect(JSON.stringify(visit())).not.toContain('size=44');
  });

  it('keeps in mind that the page held more than was taken in', async () => {
    await check();
    expect(visit()!.cut).toBe(false);
    world.result = () => ({ ...sight, cut: true });
    await check();
    expect(visit()!.cut).toBe(true);
  });

  it('counts a company once per site and day however often it is pressed, and none that only offers a link', async () => {
    await check();
    await check();
    expect(await stored('sharings')).toMatchObject([{ company: 'meta', site: 'shop.example', count: 1 }]);
    const [row] = await stored('sharings');
    for (const count of Object.values(row!.kinds)) expect(count).toBe(1);
  });

  it('keeps nothing on disk where the person does not want counts', async () => {
    world.local.set('settings', { keepSharing: false });
    expect(await check()).toEqual({ done: true, problem: null });
    expect(await stored('sharings')).toEqual([]);
  });

  it.each<[string, () => void, string]>([
    ['a private window', () => world.tabs.set(3, { id: 3, url: shop, incognito: true }), 'private'],
    ['a page of the browser', () => world.tabs.set(3, { id: 3, url: 'chrome://settings' }), 'no-page'],
    ['a closed tab', () => world.tabs.delete(3), 'no-page'],
    ['a paused host', () => world.local.set('settings', { pausedHosts: ['www.shop.example'] }), 'paused'],
    [
      'a page that nothing may be let into',
      () => Object.assign(world, { result: () => Promise.reject(new Error('no')) }),
      'refused',
    ],
    [
      'an answer that is none',
      () => Object.assign(world, { result: () => ({ ...sight, elements: 'all' }) }),
      'refused',
    ],
    [
      'a megabyte',
      () => Object.assign(world, { result: () => ({ ...sight, title: 'x'.repeat(1_000_000) }) }),
      'refused',
    ],
    [
      'an address of another origin',
      () => Object.assign(world, { result: () => ({ ...sight, url: 'https://bank.example/' }) }),
      'no-page',
    ],
    [
      'an address that is none of the web’s',
      () => Object.assign(world, { result: () => ({ ...sight, url: 'file:///a' }) }),
      'refused',
    ],
    [
      'a page that has gone meanwhile',
      () =>
        Object.assign(world, {
          result: () => {
            world.tabs.set(3, { id: 3, url: 'https://www.shop.example/cart' });
            return sight;
          },
        }),
      'no-page',
    ],
  ])('keeps nothing of %s', async (_, arrange, problem) => {
    arrange();
    expect(await check()).toEqual({ done: false, problem });
    expect(visit()).toBeNull();
    expect(await stored('sharings')).toEqual([]);
  });

  it('takes the page’s own address where the browser tells none', async () => {
    world.tabs.set(3, { id: 3 });
    expect(await check()).toEqual({ done: true, problem: null });
    expect(visit()).toMatchObject({ url: shop });
  });

  it('leaves out a company on its own pages', async () => {
    const url = 'https://www.facebook.com/jane';
    world.tabs.set(3, { id: 3, url });
    world.result = () => ({ ...sight, url });
    await check();
    expect(visit()!.companies.map(({ company }) => company)).toEqual(['x']);
  });

  it('goes with the page that was looked through', async () => {
    await check();
    turnTab(3, { status: 'complete' }, { url: sight.url }, at);
    await inVisitTurn(async () => {});
    expect(visit()).not.toBeNull();
    turnTab(3, { url: 'https://www.shop.example/cart' }, { url: 'https://www.shop.example/cart' }, at);
    await inVisitTurn(async () => {});
    expect(visit()).toBeNull();
    await check();
    // Firefox and Chromium do not say where a tab went once the access is gone.
    turnTab(3, { status: 'loading' }, {}, at);
    await inVisitTurn(async () => {});
    expect(visit()).toBeNull();
  });

  it('is forgotten when the site is paused or everything is erased', async () => {
    await check();
    await receiveRequest({ type: 'settings', change: { pausedHosts: ['www.shop.example'] } }, at);
    expect(visit()).toBeNull();
    await receiveRequest({ type: 'settings', change: { pausedHosts: [] } }, at);
    await check();
    await receiveRequest({ type: 'erase', what: 'everything' }, at);
    expect(visit()).toBeNull();
    expect(await stored('sharings')).toEqual([]);
  });
});

describe('what is forgotten while a page is looked through', () => {
  it.each([
    { type: 'erase', what: 'everything' },
    { type: 'forget-sharing', what: 'everything' },
  ] as const)('does not come back: $type', async (request) => {
    world.result = async () => {
      await receiveRequest(request, at);
      return sight;
    };
    expect(await check()).toMatchObject({ done: false });
    expect(visit()).toBeNull();
    expect(await stored('sharings')).toEqual([]);
  });
});

describe('a consent page', () => {
  const consent =
    'https://accounts.google.com/o/oauth2/v2/auth?client_id=7.apps.example&redirect_uri=https%3A%2F%2Fapp.example%2Fback&response_type=code&scope=email%20profile';
  const note = () => receiveRequest({ type: 'note-consent', tabId: 3 }, at);
  const google = (title: string): PageSight => ({ ...sight, url: consent, title, headings: [] });

  it('is kept when its address is seen, and once more with the app’s name when the popup is opened there', async () => {
    const tab = { id: 3, url: consent, incognito: false };
    world.tabs.set(3, tab);
    await noticeConsent(3, tab, at);
    expect(await stored('consents')).toMatchObject([{ provider: 'google', site: 'app.example', app: null }]);
    world.result = () => google('Shoe Finder wants access to your Google Account');
    expect(await note()).toMatchObject({
      consent: { provider: 'google', app: 'Shoe Finder', scopes: ['email', 'profile'] },
    });
    expect(await stored('consents')).toHaveLength(1);
    await noticeConsent(3, tab, at + 1);
    expect(await stored('consents')).toMatchObject([{ app: 'Shoe Finder', lastSeen: at + 1 }]);
  });

  it.each<[string, object, object]>([
    ['in a private window', { url: consent, incognito: true }, {}],
    ['on a paused host', { url: consent }, { pausedHosts: ['accounts.google.com'] }],
    ['elsewhere', { url: 'https://www.shop.example/?client_id=1&scope=email' }, {}],
    ['where no address is told', {}, {}],
  ])('is nothing %s', async (_, tab, settings) => {
    world.local.set('settings', settings);
    world.tabs.set(3, { id: 3, ...tab });
    await noticeConsent(3, tab, at);
    expect(await note()).toEqual({ consent: null });
    expect(world.injected).toEqual([]);
    expect(await stored('consents')).toEqual([]);
  });

  it('is explained and not kept where the person wants nothing kept', async () => {
    world.local.set('settings', { keepSharing: false });
    world.tabs.set(3, { id: 3, url: consent });
    await noticeConsent(3, { url: consent }, at);
    expect(await note()).toMatchObject({ consent: { provider: 'google', scopes: ['email', 'profile'] } });
    expect(await stored('consents')).toEqual([]);
  });

  it('takes no name from a page that came after it', async () => {
    world.tabs.set(3, { id: 3, url: consent });
    world.result = () => ({ ...google('Shoe Finder wants access to your Google Account'), url: shop });
    expect(await note()).toMatchObject({ consent: { app: null } });
  });

  it('names the app by one that is connected already, else by who is said to ask, else not', () => {
    const name = (title: string, known: string[], headings: string[] = []) =>
      findAppName({ title, headings }, known);
    expect(name('Sign in', ['Run', 'Run Club'], ['Authorise Run Club to connect'])).toBe('Run Club');
    expect(name('Runner', ['Run'])).toBeNull();
    expect(name('Sign in', ['', '…'])).toBeNull();
    expect(name('Shoe Finder wants to access your Google Account', [])).toBe('Shoe Finder');
    expect(name('Inloggen', [])).toBeNull();
  });
});
