import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Visit } from '../../utils/model/sharing';
import { makeFakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());

const { startWatching, syncWatching, turnTab } = await import('../../utils/background/watch');
const { goThrough, settle } = await import('../../utils/background/watch-queue');
const { closePage } = await import('../../utils/background/tab-pages');
const { inVisitTurn } = await import('../../utils/background/keep-visit');
const { receiveRequest } = await import('../../utils/background/receive-request');
const { databaseName, openDatabase } = await import('../../utils/store/database');

const { world } = fake;
const everywhere = '*://*/*';
const tr = 'https://www.facebook.com/tr/';
const shop = 'https://www.shop.example/shoes';
const pixel = 'https://www.facebook.com/tr/?id=123&ev=ViewContent&dl=https%3A%2F%2Fwww.shop.example%2Fshoes';
const emptySight = {
  url: '',
  title: '',
  headings: [],
  elements: [],
  loaded: [],
  calls: [],
  mentioned: [],
  hooks: [],
  cookies: [] as string[],
  cut: false,
};
/** As Chromium tells of what the page on top loads. */
let requests = 0;
const chromium = (more: object = {}) => ({
  requestId: `${++requests}`,
  tabId: 3,
  frameId: 0,
  url: pixel,
  method: 'GET',
  type: 'image',
  initiator: 'https://www.shop.example',
  frameType: 'outermost_frame',
  documentLifecycle: 'active',
  documentId: 'A',
  ...more,
});
const firefox = (documentUrl: string, more: object = {}) => ({
  ...chromium({
    initiator: undefined,
    frameType: undefined,
    documentLifecycle: undefined,
    documentId: undefined,
    incognito: false,
  }),
  documentUrl,
  frameAncestors: [],
  ...more,
});

const goTo = (url: string, status = 'loading', more: object = {}) => {
  world.tabs.set(3, { id: 3, url, incognito: false, ...more });
  turnTab(3, { ...(status ? { status } : {}), url }, world.tabs.get(3)!, Date.now());
};
/** Long enough for a page to have settled. */
const wait = (ms = 5_000) => {
  const now = Date.now() + ms;
  vi.spyOn(Date, 'now').mockReturnValue(now);
};
const visitOf = async (tabId = 3) => {
  await settle();
  await inVisitTurn(async () => {});
  return (world.session.get(`visit:${tabId}`) ?? null) as Visit | null;
};
const countsOf = (visit: Visit | null) =>
  visit?.companies.map(({ company, services }) => [
    company,
    services.reduce((sum, one) => sum + one.count, 0),
  ]);
const rows = async () => {
  await settle();
  const db = await openDatabase();
  const all = await db.getAll('sharings');
  db.close();
  return all.map(({ company, site, count }) => `${company} ${site} ${count}`);
};

beforeEach(async () => {
  await settle();
  world.grant([], []);
  await syncWatching();
  await deleteDB(databaseName);
  world.clear();
  world.grant(['webRequest'], [everywhere]);
  startWatching();
});
afterEach(() => vi.restoreAllMocks());

describe('watching', () => {
  it('listens to companies’ hosts and to no page itself, from the first moment', async () => {
    expect(world.listeners.size).toBe(1);
    const [filter] = world.listeners.values();
    expect(filter!.types).toEqual(['image', 'ping', 'sub_frame']);
    expect(filter!.urls).toContain('*://*.facebook.com/*');
    expect(filter!.urls.filter((one) => one.includes('*/*') && /:\/\/\*\/|<all/.test(one))).toEqual([]);
    startWatching();
    await syncWatching();
    expect(world.listeners.size).toBe(1);
  });

  it.each([
    ['the namespace goes', []],
    ['the sites go', ['webRequest']],
  ])('leaves no listener behind when it is taken back: %s', async (_, permissions) => {
    goTo(shop);
    world.request(chromium());
    expect(await visitOf()).toMatchObject({ watched: true });
    world.request(chromium());
    world.grant(permissions, []);
    await syncWatching();
    expect(world.listeners.size).toBe(0);
    const visit = await visitOf();
    expect(visit).toMatchObject({ watched: false });
    expect(countsOf(visit)).toEqual([['meta', 1]]);
    world.grant(['webRequest'], [everywhere]);
    await syncWatching();
    expect(world.listeners.size).toBe(1);
  });

  it('takes nothing of what it hears before it knows whether the person allows it', async () => {
    goTo(shop);
    world.grant(['webRequest'], []);
    startWatching();
    world.request(chromium());
    goTo('https://www.shop.example/cart');
    expect(await visitOf()).toBeNull();
    expect(await rows()).toEqual([]);
    world.grant(['webRequest'], [everywhere]);
    startWatching();
    goTo(shop);
    world.request(chromium());
    await vi.waitFor(async () => expect(countsOf(await visitOf())).toEqual([['meta', 1]]));
  });

  it('needs both: without the sites what listened for the start stops', async () => {
    world.grant(['webRequest'], []);
    await syncWatching();
    startWatching();
    await vi.waitFor(() => expect(world.listeners.size).toBe(0));
  });
});

describe('a visit', () => {
  it('begins with the page, with nobody on it, and takes in what is sent', async () => {
    goTo(`${shop}?size=44#top`);
    expect(await visitOf()).toMatchObject({ url: shop, site: 'shop.example', watched: true, companies: [] });
    world.request(chromium());
    world.request(chromium({ frameId: 8, frameType: 'sub_frame', initiator: 'https://frame.example' }));
    const visit = await visitOf();
    expect(countsOf(visit)).toEqual([['meta', 2]]);
    expect(visit?.companies[0]).toMatchObject({
      name: 'Meta',
      kinds: expect.arrayContaining(['page-url', 'event']),
    });
    expect(await rows()).toEqual(['meta shop.example 2']);
    expect(JSON.stringify(visit)).not.toContain('size=44');
  });

  it('goes on when the page tidies up its address, begins anew at another address and after a reload', async () => {
    goTo(`${shop}?fbclid=1`);
    world.request(chromium());
    goTo('https://www.shop.example/shoes/44');
    world.request(chromium());
    const visit = await visitOf();
    expect(visit).toMatchObject({ url: 'https://www.shop.example/shoes/44', watched: true });
    expect(countsOf(visit)).toEqual([['meta', 2]]);
    wait();
    goTo('https://www.shop.example/cart');
    expect(await visitOf()).toMatchObject({
      url: 'https://www.shop.example/cart',
      watched: true,
      companies: [],
    });
    // The document is the same, and what it sends now is of this address.
    world.request(chromium());
    expect(countsOf(await visitOf())).toEqual([['meta', 1]]);
    // Chromium says `loading` of a reload, and of a page that only notes where it is.
    wait();
    const tab = world.tabs.get(3)!;
    turnTab(3, { status: 'loading' }, tab, Date.now());
    world.request(chromium());
    expect(countsOf(await visitOf())).toEqual([['meta', 2]]);
    turnTab(3, { status: 'loading' }, tab, Date.now());
    world.request(chromium({ documentId: 'B' }));
    expect(countsOf(await visitOf())).toEqual([['meta', 1]]);
  });

  it('of a page that was left quickly is told from the next by its document', async () => {
    goTo(shop);
    world.request(chromium());
    goTo('https://www.shop.example/cart');
    world.request(chromium({ type: 'ping', documentLifecycle: 'pending_deletion' }));
    world.request(chromium({ documentId: 'B' }));
    world.request(chromium({ documentId: 'B' }));
    const visit = await visitOf();
    expect(visit?.url).toBe('https://www.shop.example/cart');
    expect(countsOf(visit)).toEqual([['meta', 2]]);
    expect(await rows()).toEqual(['meta shop.example 4']);
  });

  it('counts what the browser moves to a secure connection once', async () => {
    goTo(shop);
    world.request(chromium({ requestId: 'a', url: pixel.replace('https', 'http') }));
    world.request(chromium({ requestId: 'a' }));
    expect(countsOf(await visitOf())).toEqual([['meta', 1]]);
  });

  it('is not counted once more when the page is checked', async () => {
    goTo(shop);
    world.request(chromium());
    await goThrough();
    world.result = () => ({ ...emptySight, url: shop, cookies: ['_fbp'] });
    await receiveRequest({ type: 'check-visit', tabId: 3 }, Date.now());
    expect(await rows()).toEqual(['meta shop.example 1']);
  });

  it('of the next page does not show what the last one sends while it is left, which is counted for its own site', async () => {
    goTo(shop);
    world.request(chromium());
    world.request(chromium({ frameId: 9, frameType: 'sub_frame', initiator: 'https://frame.example' }));
    goTo('https://news.example/');
    world.request(chromium({ type: 'ping' }));
    world.request(chromium({ type: 'ping', documentLifecycle: 'pending_deletion' }));
    expect(await visitOf()).toMatchObject({ site: 'news.example', companies: [] });
    expect(await rows()).toEqual(['meta shop.example 4']);
  });

  it('within a site is told from the last one by what the browsers say', async () => {
    goTo(shop);
    wait();
    goTo('https://www.shop.example/cart');
    world.request(chromium({ type: 'ping', documentLifecycle: 'cached' }));
    world.request(firefox(`${shop}?size=44`));
    expect(await visitOf()).toMatchObject({ companies: [] });
    world.request(firefox('https://www.shop.example/cart?step=1'));
    expect(countsOf(await visitOf())).toEqual([['meta', 1]]);
    // A document that goes on sending under its old name has only renamed itself.
    wait();
    world.request(firefox(shop));
    expect(countsOf(await visitOf())).toEqual([['meta', 2]]);
    expect(await rows()).toEqual(['meta shop.example 4']);
  });

  it('of a tab that was there before the worker is told without claiming that all was seen', async () => {
    world.tabs.set(3, { id: 3, url: shop, incognito: false });
    world.request(chromium());
    expect(await visitOf()).toMatchObject({ url: shop, watched: false, companies: [{ company: 'meta' }] });
  });

  it('of a page that is loaded again after the person allowed it is watched from its beginning', async () => {
    world.tabs.set(3, { id: 3, url: shop, incognito: false });
    turnTab(3, { status: 'loading' }, world.tabs.get(3)!, Date.now());
    world.request(chromium());
    const visit = await visitOf();
    expect(visit).toMatchObject({ watched: true });
    expect(countsOf(visit)).toEqual([['meta', 1]]);
  });

  it('goes with its tab, whose last requests still count', async () => {
    goTo(shop);
    world.request(chromium());
    await visitOf();
    world.tabs.delete(3);
    closePage(3);
    world.session.delete('visit:3');
    world.request(chromium({ documentLifecycle: 'pending_deletion' }));
    expect(await visitOf()).toBeNull();
    expect(await rows()).toEqual(['meta shop.example 2']);
  });

  it('tells of the click that led to it, once', async () => {
    goTo(`${shop}?fbclid=IwAR0`);
    goTo(`${shop}?fbclid=IwAR0&size=44`, '');
    const visit = await visitOf();
    expect(visit?.companies).toMatchObject([
      { company: 'meta', kinds: ['click-id'], services: [{ id: null, how: 'address', count: 0 }] },
    ]);
    expect(await rows()).toEqual(['meta shop.example 1']);
    expect(JSON.stringify(visit)).not.toContain('IwAR0');
  });
});

describe('nothing is kept', () => {
  const nothing = async () => {
    await settle();
    expect([...world.session.keys()]).toEqual([]);
    expect([...world.badges.keys()]).toEqual([]);
    expect(await rows()).toEqual([]);
  };

  it('of a private window, which Chromium’s requests do not tell from others', async () => {
    goTo(`${shop}?fbclid=IwAR0`, 'loading', { incognito: true });
    world.request(chromium());
    world.request(firefox(shop, { incognito: true }));
    await nothing();
  });

  it('of a tab that cannot be looked up, and of what belongs to none', async () => {
    world.request(chromium({ tabId: 9 }));
    world.request(chromium({ tabId: -1 }));
    await nothing();
  });

  it('of pages that are none of the web’s', async () => {
    world.tabs.set(3, { id: 3, url: 'file:///home/jane/page.html', incognito: false });
    world.request(chromium({ initiator: 'null' }));
    await nothing();
  });

  it('of a paused host; of the company’s own pages; of hosts that are nobody’s', async () => {
    world.local.set('settings', { pausedHosts: ['www.shop.example'] });
    goTo(shop);
    world.request(chromium());
    expect(await visitOf()).toBeNull();
    goTo('https://www.facebook.com/jane?fbclid=IwAR0');
    world.request(chromium({ initiator: 'https://www.facebook.com' }));
    world.request(chromium({ url: 'https://www.facebook.com.evil.example/tr/?id=1' }));
    expect((await visitOf())?.companies).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  it('on disk where the person does not want counts', async () => {
    world.local.set('settings', { keepSharing: false });
    goTo(shop);
    world.request(chromium());
    expect(countsOf(await visitOf())).toEqual([['meta', 1]]);
    expect(await rows()).toEqual([]);
  });

  it('of a page whose address is made to fill session memory, which is counted all the same', async () => {
    goTo(`https://www.shop.example/${'a'.repeat(20_000)}`);
    world.request(chromium());
    await settle();
    expect([...world.session.keys()]).toEqual([]);
    expect(await rows()).toEqual(['meta shop.example 1']);
  });

  it('of a packed body that is open only after watching was turned off', async () => {
    goTo(shop);
    const bytes = Uint8Array.from(gzipSync('{"ev":"PageView"}')).buffer;
    world.request(chromium({ url: tr, method: 'POST', requestBody: { raw: [{ bytes }] } }));
    world.grant(['webRequest'], []);
    await syncWatching();
    await new Promise((done) => setTimeout(done, 50));
    expect(await rows()).toEqual([]);
  });

  it('for longer than the person wants, though the browser is never closed', async () => {
    goTo(shop);
    world.request(chromium());
    expect(await rows()).toEqual(['meta shop.example 1']);
    wait(200 * 86_400_000);
    world.request(chromium({ url: 'https://px.ads.linkedin.com/collect/?pid=1' }));
    expect(await rows()).toEqual(['linkedin shop.example 1']);
  });

  it('after everything is erased, also of what was on its way', async () => {
    goTo(shop);
    world.request(chromium());
    await receiveRequest({ type: 'erase', what: 'everything' }, Date.now());
    expect(await visitOf()).toBeNull();
    expect(await rows()).toEqual([]);
  });

  it('of a company that is forgotten while its counts are on their way', async () => {
    goTo(shop);
    world.request(chromium());
    await receiveRequest({ type: 'forget-sharing', what: { company: 'meta' } }, Date.now());
    expect(await rows()).toEqual([]);
  });
});

describe('hostile pages', () => {
  it('flood without filling memory, and are counted no further than a page could mean it', async () => {
    goTo(shop);
    for (let at = 0; at < 5_000; at++) world.request(chromium({ url: `${pixel}&cd[content_name]=${at}` }));
    const visit = await visitOf();
    expect(visit?.companies[0]?.services[0]?.count).toBeLessThanOrEqual(300);
    expect(visit?.companies[0]?.details.length).toBeLessThanOrEqual(12);
    expect(JSON.stringify(visit).length).toBeLessThan(10_000);
  });

  it('in many tabs leave room in session memory', async () => {
    for (let tabId = 10; tabId < 160; tabId++) {
      world.tabs.set(tabId, { id: tabId, url: shop, incognito: false });
      turnTab(tabId, { status: 'loading', url: shop }, world.tabs.get(tabId)!, tabId);
    }
    await visitOf();
    const kept = [...world.session.keys()].filter((key) => key.startsWith('visit:'));
    expect(kept).toHaveLength(60);
    expect(kept).toContain('visit:159');
  });

  it('never make it throw, nor say anything', async () => {
    const said = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => {}),
    );
    goTo(shop);
    const odd: object[] = [
      { url: 'https://www.facebook.com/tr/?%' },
      { url: 'https://[' },
      { url: undefined },
      { requestBody: { raw: [{ bytes: new ArrayBuffer(3) }, { file: '/etc/passwd' }] }, method: 'POST' },
      { requestBody: { formData: { dl: 7, __proto__: ['x'] } }, method: 'POST' },
      {
        requestBody: {
          get formData() {
            throw new Error('no');
          },
        },
        method: 'POST',
      },
      { initiator: 'https://%' },
      { frameAncestors: [{}] },
      { frameAncestors: 3 },
    ];
    for (const one of odd) expect(() => world.request(chromium(one))).not.toThrow();
    await settle();
    for (const one of said) expect(one).not.toHaveBeenCalled();
  });

  it('do not keep open pages drawing', async () => {
    // What an earlier test has yet to tell.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    world.sent.length = 0;
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    try {
      goTo(shop);
      for (let at = 0; at < 30; at++) {
        world.request(chromium());
        await settle();
        vi.advanceTimersByTime(100);
      }
      expect(world.sent.length).toBeLessThanOrEqual(4);
      expect(world.sent[0]).toEqual({ type: 'changed' });
    } finally {
      vi.useRealTimers();
    }
  });
});
