import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComposeMessage } from '../../utils/messages/compose';
import type { Answers, GuideWords, RequestMessage } from '../../utils/messages/protocol';
import type { PageSight } from '../../utils/model/page-sight';
import { type FeatureId, featureIds } from '../../utils/model/policy';
import type { Visit } from '../../utils/model/sharing';
import { makeFakeBrowser } from './fake-browser';
import { makeTold, protect } from './inspected';
import { madeUp } from './made-up-settings';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
const menus = vi.hoisted(() => new Set<string>());
vi.mock('../../utils/browser', () => ({
  get browser() {
    return {
      ...fake.browser,
      i18n: { getUILanguage: () => 'en' },
      contextMenus: {
        removeAll: async () => menus.clear(),
        create: ({ id }: { id: string }) => void menus.add(id),
      },
    };
  },
}));
vi.mock('../../utils/networks/settings', () => ({ settingsOf: new Map([[madeUp.id, madeUp]]) }));
Object.assign(fake, makeFakeBrowser());

const { makeMenus } = await import('../../utils/background/context-menus');
const { receiveCompose } = await import('../../utils/background/receive-compose');
const { startPolicy } = await import('../../utils/background/policy');
const { receiveInspected } = await import('../../utils/background/receive-inspected');
const { receiveRequest } = await import('../../utils/background/receive-request');
const { startWatching, syncWatching } = await import('../../utils/background/watch');
const { noticeConsent } = await import('../../utils/background/note-consent');
const { databaseName, openDatabase } = await import('../../utils/store/database');
const { makeAccount } = await import('../../utils/store/accounts');

const { world } = fake;
const at = Date.UTC(2026, 10, 22, 12);
const shop = 'https://www.shop.example/shoes';
const club = 'https://club.example/me/privacy';
const consent =
  'https://accounts.google.com/o/oauth2/v2/auth?client_id=1.apps.googleusercontent.com&response_type=code&scope=email&redirect_uri=https%3A%2F%2Fapp.example%2F';
const hash = createHash('sha256').update('robin@example.com').digest('hex');
const sight: PageSight = {
  ...{
    url: shop,
    title: 'Shoes',
    headings: [],
    elements: [],
    calls: [],
    mentioned: [],
    hooks: [],
    cookies: [],
  },
  loaded: [{ url: `https://www.facebook.com/tr/?id=1&ev=PageView&ud%5Bem%5D=${hash}`, by: 'img' }],
  cut: false,
};
const words: GuideWords = {
  ...{ title: 'Protect your posts', change: 'Set it to on.', why: '', steps: [], looking: '', missing: '' },
  ...{ done: '', buttons: { changed: '', notFound: '', hub: '', close: '' }, label: '' },
};
const jane = makeAccount('x', { handle: 'jane', stableId: null }, 'page', 1);
const audience = 'https://x.com/settings/audience';

const ask = <M extends RequestMessage>(message: M) =>
  receiveRequest(message, at) as Promise<Answers[M['type']]>;
const turnOff = (...featuresOff: FeatureId[]) => ask({ type: 'settings', change: { featuresOff } });
const open = (url: string) => void world.tabs.set(3, { id: 3, url, incognito: false });
const inspection = () => world.session.get('inspection:3');
const visit = () => world.session.get('visit:3') as Visit | undefined;
async function kept(store: 'contacts' | 'consents'): Promise<number> {
  const db = await openDatabase();
  return db.count(store).finally(() => db.close());
}
/** A composing script on the page that is open. */
const compose = <M extends ComposeMessage>(message: M) => {
  const { url = '' } = world.tabs.get(3)!;
  const sender = { id: 'vitrine', frameId: 0, url, tab: { id: 3, url, incognito: false } };
  return receiveCompose(message, sender, at, (work) => work()) as Promise<Answers[M['type']]>;
};
const config = async () => (await compose({ type: 'compose-opened' })).config;
const addContact = () => ask({ type: 'contact-add', kind: 'email', text: 'robin@example.com' });
const lookThrough = (url = club) =>
  receiveInspected(makeTold(url, [protect('off')]), { tabId: 3, url: new URL(url) }, at);

beforeEach(async () => {
  world.grant([], []);
  await syncWatching();
  await deleteDB(databaseName);
  world.clear();
  menus.clear();
  world.result = (_, files) => (files.includes('/visit.js') ? { ...sight, url: shop } : undefined);
  const db = await openDatabase();
  await db.put('accounts', jane);
  db.close();
});

/** Of each part: that it works while it is on, and what there is of it once it is off. */
const gates: Record<FeatureId, () => Promise<void>> = {
  'check-visit': async () => {
    open(shop);
    expect(await ask({ type: 'check-visit', tabId: 3 })).toEqual({ done: true, problem: null });
    world.session.clear();
    world.injected.length = 0;
    await turnOff('check-visit');
    expect(await ask({ type: 'check-visit', tabId: 3 })).toEqual({ done: false, problem: 'off' });
    expect([world.injected, visit()]).toEqual([[], undefined]);
  },
  'watch-sites': async () => {
    world.grant(['webRequest'], ['*://*/*']);
    startWatching();
    await syncWatching();
    expect(world.listeners.size).toBe(1);
    await turnOff('watch-sites');
    expect(world.listeners.size).toBe(0);
    // Neither a new start nor a new grant begins it again, and the grant stays.
    startWatching();
    await syncWatching();
    expect(world.listeners.size).toBe(0);
    expect(world.granted).toEqual({ permissions: ['webRequest'], origins: ['*://*/*'] });
    await turnOff();
    expect(world.listeners.size).toBe(1);
  },
  consents: async () => {
    open(consent);
    await noticeConsent(3, { url: consent }, at);
    expect((await ask({ type: 'note-consent', tabId: 3 })).consent).toMatchObject({ provider: 'google' });
    expect(await kept('consents')).toBe(1);
    await deleteDB(databaseName);
    world.injected.length = 0;
    await turnOff('consents');
    await noticeConsent(3, { url: consent }, at);
    expect(await ask({ type: 'note-consent', tabId: 3 })).toEqual({ consent: null, problem: 'off' });
    expect([world.injected, await kept('consents')]).toEqual([[], 0]);
  },
  'clean-address': async () => {
    await makeMenus();
    expect(menus.size).toBe(2);
    await turnOff('clean-address');
    // Follows the settings by itself: tests/background/context-menus.test.ts.
    await makeMenus();
    expect(menus.size).toBe(0);
  },
  'own-contacts': async () => {
    expect(await addContact()).toMatchObject({ contact: { kind: 'email' } });
    open(shop);
    await ask({ type: 'check-visit', tabId: 3 });
    expect(visit()?.companies[0]?.contacts).toHaveLength(1);
    world.session.clear();
    await turnOff('own-contacts');
    await ask({ type: 'check-visit', tabId: 3 });
    expect(visit()?.companies[0]?.contacts).toEqual([]);
    expect(await ask({ type: 'contact-add', kind: 'phone', text: '+31 6 5550 1421' })).toEqual({
      problem: 'off',
    });
    // What was added before stays the person's to keep or to remove.
    expect(await kept('contacts')).toBe(1);
  },
  'read-any-page': async () => {
    open(club);
    expect(await ask({ type: 'inspect-tab', tabId: 3 })).toEqual({ done: true });
    await lookThrough();
    expect(inspection()).toMatchObject({ network: null });
    world.injected.length = 0;
    await turnOff('read-any-page');
    expect(inspection()).toBeUndefined();
    expect(await ask({ type: 'inspect-tab', tabId: 3 })).toEqual({ done: false, problem: 'off' });
    await lookThrough();
    expect([world.injected, inspection()]).toEqual([[], undefined]);
    // Pages of the catalogue's networks stay.
    open(audience);
    expect(await ask({ type: 'inspect-tab', tabId: 3 })).toEqual({ done: true });
  },
  'show-me': async () => {
    const show = () => ask({ type: 'show-me', account: jane.id, setting: 'protect-posts', words });
    const { tabId: led } = await show();
    open(audience);
    world.session.set('guide:3', world.session.get(`guide:${led}`));
    expect((await lookThrough(audience)).guide).toMatchObject({ stage: 'found' });
    world.told.length = 0;
    await turnOff('show-me');
    // The script that drew the strip is asked to look again, and told that there is none.
    expect(world.told).toContainEqual(expect.objectContaining({ tabId: 3 }));
    expect((await lookThrough(audience)).guide).toBeNull();
    const { tabId, problem } = await show();
    expect([world.tabs.get(tabId!)?.url, problem]).toEqual([audience, 'off']);
    world.injected.length = 0;
    await ask({ type: 'inspect-tab', tabId: tabId! });
    expect(world.injected.flatMap(({ files }) => files)).not.toContain('/guide.js');
    // Steps of a walk go on.
    await ask({ type: 'plan-start', account: jane.id });
    const step = await ask({ type: 'plan-open', account: jane.id, page: 'audience' });
    expect(world.tabs.get(step.tabId!)?.url).toBe(audience);
  },
  'page-report': async () => {
    open(audience);
    world.answer = (_, message) =>
      (message as { type: string }).type === 'snapshot'
        ? { url: audience, title: '', root: { tag: 'html', kids: [] } }
        : undefined;
    expect((await ask({ type: 'snapshot', tabId: 3 })).snapshot).toMatchObject({ network: 'x' });
    world.injected.length = 0;
    await turnOff('page-report');
    expect(await ask({ type: 'snapshot', tabId: 3 })).toEqual({ snapshot: null, problem: 'off' });
    expect(world.injected).toEqual([]);
  },
  drafts: async () => {
    open('https://x.com/home');
    const draft = { composer: 1, text: 'Write to robin@example.com', language: 'en', cues: [], fine: [] };
    const write = () => compose({ type: 'draft', ...draft });
    expect(await config()).toMatchObject({ drafts: true, photos: true });
    expect((await write()).notice?.items).toMatchObject([{ kind: 'email' }]);
    await turnOff('drafts');
    expect(await config()).toMatchObject({ drafts: false, photos: true, mayHold: false });
    expect((await write()).notice).toBeNull();
    expect(world.registered.has('compose-x')).toBe(true);
    await turnOff('drafts', 'photos');
    expect([await config(), world.registered.has('compose-x')]).toEqual([null, false]);
  },
  photos: async () => {
    open('https://x.com/home');
    const told = { files: 1, unread: 0, kinds: [{ kind: 'place' as const, files: 1 }], held: false };
    const choose = () => compose({ type: 'photos', told });
    expect((await choose()).notice?.labels).toMatchObject([{ kind: 'place' }]);
    expect(await compose({ type: 'photo-code' })).toEqual({ done: true });
    world.injected.length = 0;
    await turnOff('photos');
    expect(await config()).toMatchObject({ drafts: true, photos: false, cleanPhotos: false });
    expect([await choose(), await compose({ type: 'photo-code' })]).toEqual([
      { notice: null },
      { done: false },
    ]);
    expect(world.injected).toEqual([]);
  },
};

describe('a part that is switched off does nothing', () => {
  it('of all parts that there are', () => {
    expect(Object.keys(gates).sort()).toEqual([...featureIds].sort());
  });

  it.each(featureIds)('%s', async (feature) => {
    await gates[feature]();
  });
});

describe('a part that is switched off while a page is looked through', () => {
  const turnOffMeanwhile = (feature: FeatureId) => {
    world.result = (_, files) =>
      files.includes('/visit.js') ? turnOff(feature).then(() => ({ ...sight })) : undefined;
  };

  it.each<[FeatureId, object, RequestMessage, string]>([
    ['check-visit', { done: false, problem: 'off' }, { type: 'check-visit', tabId: 3 }, shop],
    ['consents', { consent: null }, { type: 'note-consent', tabId: 3 }, consent],
  ])('%s keeps nothing of it', async (feature, answer, message, url) => {
    open(url);
    turnOffMeanwhile(feature);
    expect(await ask(message)).toEqual(answer);
    expect(world.injected).toHaveLength(1);
    expect([visit(), await kept('consents')]).toEqual([undefined, 0]);
  });
});

it('is no longer heard or read while a page that hangs holds up all that waits its turn', async () => {
  world.grant(['webRequest'], ['*://*/*']);
  startWatching();
  await syncWatching();
  const never = <T>() => new Promise<T>(() => {});
  await startPolicy(never);
  await ask({ type: 'settings', change: { locale: 'en' } });
  expect([world.listeners.size, world.registered.has('network-x')]).toEqual([1, true]);
  world.managed = () => ({
    'features-off': { lock: { add: ['watch-sites'] } },
    'networks-off': { lock: { add: ['x'] } },
  });
  world.tellManaged();
  await vi.waitFor(() =>
    expect([world.listeners.size, world.registered.has('network-x')]).toEqual([0, false]),
  );
});
