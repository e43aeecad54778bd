import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Guide, GuideWords, RequestMessage } from '../../utils/messages/protocol';
import type { Account, Plan } from '../../utils/model/schemas';
import type { StoredObservation } from '../../utils/store/database';
import { makeFakeBrowser } from './fake-browser';
import { makeTold, protect, tagging } from './inspected';
import { madeUp, madeUpServer } from './made-up-settings';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
vi.mock('../../utils/networks/settings', () => ({
  settingsOf: new Map([madeUp, madeUpServer].map((one) => [one.id, one])),
}));
Object.assign(fake, makeFakeBrowser());

const { receivePress } = await import('../../utils/background/guide');
const { receiveInspected } = await import('../../utils/background/receive-inspected');
const { receiveRequest } = await import('../../utils/background/receive-request');
const { parseRequestMessage } = await import('../../utils/messages/schemas');
const { databaseName, openDatabase } = await import('../../utils/store/database');
const { makeAccount, makeNameless } = await import('../../utils/store/accounts');

const { world } = fake;
const jane = makeAccount('x', { handle: 'jane', stableId: null }, 'page', 1);
const audience = 'https://x.com/settings/audience';

async function use<T>(work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  return work(db).finally(() => db.close());
}
const put = (account: Account) => use((db) => db.put('accounts', account));
const plan = () => use((db) => db.get('plans', jane.id));
const states = async () =>
  Object.fromEntries((await plan())!.steps.map(({ page, state, health }) => [page, `${state} ${health}`]));
const stored = (setting: string) => use((db) => db.get('observations', `${jane.id}|setting|${setting}`));
const ask = async <M extends RequestMessage>(message: M, at = 100) => {
  // Whatever a page of ours asks must pass the door.
  expect(parseRequestMessage(structuredClone(message))).toEqual(message);
  return receiveRequest(message, at);
};
const inspect = (url: string, tabId: number, controls: Parameters<typeof makeTold>[1], look = {}, at = 200) =>
  receiveInspected(makeTold(url, controls, look), { tabId, url: new URL(url) }, at);

beforeEach(async () => {
  await deleteDB(databaseName);
  world.clear();
  // The dashboard, from which everything is asked.
  world.tabs.set(1, { id: 1, index: 4, url: 'chrome-extension://vitrine/dashboard.html' });
  await put(jane);
});

describe('a plan', () => {
  it('walks through the pages that hold something, in the catalogue’s order, and what only the app shows', async () => {
    const { plan: made } = (await ask({ type: 'plan-start', account: jane.id })) as { plan: Plan };
    expect(made).toMatchObject({ account: jane.id, started: 100, ended: null });
    expect(made.steps.map(({ page }) => page)).toEqual(['audience', 'ads', 'apps', 'sessions', 'app']);
    expect(await plan()).toEqual(made);
  });

  it('is none of an account that is none, or without a catalogue', async () => {
    await put(makeAccount('bluesky', { handle: 'jane', stableId: null }, 'page', 1));
    expect(await ask({ type: 'plan-start', account: 'x:gone' })).toEqual({ plan: null });
    expect(await ask({ type: 'plan-start', account: 'bluesky:jane' })).toEqual({ plan: null });
  });

  it('opens a page beside the dashboard, and ticks it off when it was read there', async () => {
    await ask({ type: 'plan-start', account: jane.id });
    // Somebody else of theirs is there too, but the tab was opened for this one.
    await put(makeAccount('x', { handle: 'robin', stableId: null }, 'page', 1));
    expect(await ask({ type: 'plan-open', account: jane.id, page: 'audience' })).toEqual({ tabId: 2 });
    expect(world.tabs.get(2)).toMatchObject({ url: audience, index: 5 });
    expect(world.session.get('guide:2')).toMatchObject({
      account: jane.id,
      page: 'audience',
      setting: null,
      words: null,
    });
    expect(await inspect(audience, 2, [protect('off')])).toEqual({ guide: null });
    expect(await states()).toMatchObject({ audience: 'read ok', ads: 'open null' });
    expect(await stored('protect-posts')).toMatchObject({ value: 'off' });
  });

  it('says of a page why it could not be read, and goes on when it can', async () => {
    await ask({ type: 'plan-start', account: jane.id });
    await inspect(audience, 2, [], { busy: true, textLength: 3 });
    expect(await states()).toMatchObject({ audience: 'open not-loaded' });
    await inspect(audience, 2, [], { title: 'Log in', headings: ['Log in'], asksPassword: true });
    expect(await states()).toMatchObject({ audience: 'unreadable signed-out' });
    await ask({ type: 'plan-skip', account: jane.id, page: 'audience', skipped: true });
    expect(await states()).toMatchObject({ audience: 'skipped signed-out' });
    await ask({ type: 'plan-skip', account: jane.id, page: 'audience', skipped: false });
    expect(await states()).toMatchObject({ audience: 'unreadable signed-out' });
    await inspect(audience, 2, [protect('on')]);
    expect(await states()).toMatchObject({ audience: 'read ok' });
    await inspect(audience, 2, [], { title: 'Log in', headings: ['Log in'], asksPassword: true });
    expect(await states()).toMatchObject({ audience: 'read ok' });
  });

  it('is left, ended and begun anew', async () => {
    await ask({ type: 'plan-start', account: jane.id });
    await inspect(audience, 2, [protect('on')]);
    expect(await ask({ type: 'plan-end', account: jane.id }, 300)).toEqual({ done: true });
    expect(await plan()).toMatchObject({ ended: 300 });
    expect(await ask({ type: 'plan-skip', account: jane.id, page: 'ads', skipped: true })).toEqual({
      done: false,
    });
    await ask({ type: 'plan-start', account: jane.id }, 400);
    expect(await plan()).toMatchObject({ started: 400, ended: null });
    expect(await states()).toMatchObject({ audience: 'open null' });
  });

  it('opens nothing that the catalogue does not name', async () => {
    for (const page of ['nowhere', 'app', '__proto__', 'https://evil.example/'])
      expect(await ask({ type: 'plan-open', account: jane.id, page })).toEqual({ tabId: null });
    expect(world.tabs.size).toBe(1);
  });

  it('opens pages of the server that the account is on', async () => {
    const open = async (account: Account) => {
      await put(account);
      const answer = await ask({ type: 'plan-open', account: account.id, page: 'privacy' });
      return world.tabs.get((answer as { tabId: number }).tabId)?.url;
    };
    const there = makeAccount('mastodon', { handle: 'jane@social.example', stableId: null }, 'page', 1);
    expect(await open(there)).toBe('https://social.example/settings/privacy');
    expect(await open({ ...there, url: 'https://web.social.example/@jane' })).toBe(
      'https://web.social.example/settings/privacy',
    );
    expect(await open({ ...there, url: 'https://other.example/@jane@social.example' })).toBe(
      'https://social.example/settings/privacy',
    );
    expect(await open(makeNameless('mastodon', 'host.example:8080', 1))).toBe(
      'https://host.example:8080/settings/privacy',
    );
  });
});

describe('what the person says', () => {
  const declare = (setting: string, value: string | null, at = 100) =>
    ask({ type: 'declare', account: jane.id, setting, value }, at);

  it('is kept as said by them, and ticks off what only the app shows once all is answered', async () => {
    await ask({ type: 'plan-start', account: jane.id });
    expect(await declare('read-receipts', 'off', 150)).toEqual({ done: true });
    expect(await stored('read-receipts')).toMatchObject({
      ...{ value: 'off', cue: 'person', confidence: 'high', url: '', viewer: 'member', since: 150 },
    });
    expect(await states()).toMatchObject({ app: 'open null' });
    await declare('last-seen', 'on');
    expect(await states()).toMatchObject({ app: 'declared null' });
    await declare('last-seen', null);
    expect(await stored('last-seen')).toBeUndefined();
    expect(await states()).toMatchObject({ app: 'open null' });
  });

  it('shows in the findings as their word', async () => {
    await declare('read-receipts', 'off');
    const [summary] = await use((db) => db.getAll('summaries'));
    expect(summary!.findings.find(({ check }) => check === 'setting.read-receipts')).toMatchObject({
      outcome: 'fail',
      setting: { declared: true, value: { id: 'off' } },
    });
  });

  it('is refused of what the catalogue does not know', async () => {
    expect(await declare('nothing', 'on')).toEqual({ done: false });
    expect(await declare('last-seen', 'public')).toEqual({ done: false });
    expect(await ask({ type: 'declare', account: 'x:gone', setting: 'last-seen', value: 'on' })).toEqual({
      done: false,
    });
    expect(await use((db) => db.count('observations'))).toBe(0);
  });

  it('of a posture moves the advice', async () => {
    await inspect(audience, 2, [protect('off')]);
    const outcome = async () => {
      const [summary] = await use((db) => db.getAll('summaries'));
      return summary!.findings.find(({ check }) => check === 'setting.protect-posts')?.outcome;
    };
    expect(await outcome()).toBe('fail');
    expect(await ask({ type: 'posture', account: jane.id, posture: 'work' })).toEqual({ done: true });
    expect(await outcome()).toBe('pass');
    expect(await use((db) => db.get('accounts', jane.id))).toMatchObject({ posture: 'work' });
    expect(await ask({ type: 'posture', account: 'x:gone', posture: 'work' })).toEqual({ done: false });
  });

  it('of a posture is held against what open tabs show, too', async () => {
    await inspect(audience, 2, [protect('off')]);
    world.told.length = 0;
    await ask({ type: 'posture', account: jane.id, posture: 'work' });
    expect(world.told).toEqual([{ tabId: 2, message: { type: 'inspect', entries: false, guide: false } }]);
  });

  it('of an app keeps it, and of nothing else', async () => {
    const app = {
      ...{ id: `${jane.id}|connected-app|h`, account: jane.id, network: 'x', page: 'apps', viewer: 'member' },
      ...{ url: '', firstSeen: 1, lastSeen: 1, gone: null, kind: 'connected-app', name: 'Quiz', groups: [] },
      ...{ granted: false, added: null, used: null, kept: null, standing: jane.id },
    };
    await use((db) => db.put('observations', app as StoredObservation));
    const keep = (observation: string, kept: boolean) => ask({ type: 'keep', observation, kept }, 300);
    expect(await keep(app.id, true)).toEqual({ done: true });
    expect(await use((db) => db.get('observations', app.id))).toMatchObject({ kept: 300, standing: jane.id });
    expect(await keep(app.id, false)).toEqual({ done: true });
    expect(await use((db) => db.get('observations', app.id))).toMatchObject({ kept: null });
    await declare('last-seen', 'on');
    expect(await keep(`${jane.id}|setting|last-seen`, true)).toEqual({ done: false });
  });
});

describe('show me', () => {
  const words: GuideWords = {
    ...{ title: 'Protect your posts', change: 'From off to on.', why: 'Because.', steps: ['Go there.'] },
    ...{ looking: 'Looking …', missing: 'Not here.', done: 'Done.', label: 'Vitrine' },
    buttons: { changed: 'I changed it', notFound: 'I can’t find it', hub: 'All settings', close: 'Close' },
  };
  const show = (setting = 'protect-posts') => ask({ type: 'show-me', account: jane.id, setting, words });
  const stage = async (answer: Promise<{ guide: { stage: string; ref: number | null } | null }>) => {
    const { guide } = await answer;
    return guide && [guide.stage, guide.ref];
  };
  const press = (press: 'changed' | 'not-found' | 'hub' | 'close', at = 300) =>
    receivePress({ type: 'guide', press }, 2, at);

  it('opens the page and points at the control until it is as advised', async () => {
    expect(await show()).toEqual({ tabId: 2 });
    expect(world.tabs.get(2)?.url).toBe(audience);
    expect(world.session.get('guide:2')).toMatchObject({ setting: 'protect-posts', words, said: null });
    expect(await stage(inspect(audience, 2, [], { busy: true, textLength: 3 }))).toEqual(['looking', null]);
    expect(await stage(inspect(audience, 2, [protect('off')]))).toEqual(['found', 1]);
    expect(await stage(inspect(audience, 2, [protect('on')]))).toEqual(['done', 1]);
    expect(await stored('protect-posts')).toMatchObject({ value: 'on', previous: { value: 'off' } });
  });

  it('says so where the control is not, and takes the person’s word', async () => {
    await show();
    const without = () => inspect(audience, 2, [tagging('Anyone can tag you')]);
    expect(await stage(without())).toEqual(['missing', null]);
    expect(await stage(press('not-found'))).toEqual(['missing', null]);
    expect(await stored('protect-posts')).toBeUndefined();
    expect(await stage(press('changed'))).toEqual(['done', null]);
    expect(await stored('protect-posts')).toMatchObject({ value: 'on', cue: 'person', since: 300 });
    expect(await stage(without())).toEqual(['done', null]);
    // What is seen counts for more.
    expect(await stage(inspect(audience, 2, [protect('off')], {}, 400))).toEqual(['found', 1]);
    expect(await stored('protect-posts')).toMatchObject({ value: 'off', cue: 'key' });
  });

  it('believes what the page still shows before what is said of it, and looks again', async () => {
    await show();
    await inspect(audience, 2, [protect('off')]);
    expect(await stage(press('changed'))).toEqual(['found', 1]);
    expect(await stored('protect-posts')).toMatchObject({ value: 'off', cue: 'key' });
    expect(world.told.at(-1)).toEqual({
      tabId: 2,
      message: { type: 'inspect', entries: false, guide: false },
    });
    // A control that shows no value tells nothing against it.
    await inspect(audience, 2, [protect('off', { value: null })], {}, 300);
    expect(await stage(press('changed', 400))).toEqual(['done', null]);
    expect(await stored('protect-posts')).toMatchObject({ value: 'on', cue: 'person' });
  });

  it('points at nothing where another account of theirs is signed in', async () => {
    await put(makeAccount('x', { handle: 'robin', stableId: null }, 'page', 1));
    await show();
    const robin = { viewer: { handle: 'robin', stableId: null } };
    expect(await stage(inspect(audience, 2, [protect('on')], robin))).toEqual(['missing', null]);
    expect(await stage(inspect(audience, 2, [protect('off')]))).toEqual(['found', 1]);
  });

  it('leads to the hub, and forgets when it is closed', async () => {
    await show();
    const hub = (world.session.get('guide:2') as Guide).hub;
    expect(hub).toMatch(/^https:\/\/x\.com\//);
    expect(await stage(press('hub'))).toEqual(['looking', null]);
    expect(world.tabs.get(2)?.url).toBe(hub);
    expect(await press('close')).toEqual({ guide: null });
    expect(world.session.has('guide:2')).toBe(false);
    expect(await press('changed')).toEqual({ guide: null });
    expect(await stored('protect-posts')).toBeUndefined();
  });

  it('opens nothing for what is only in the app, or is none', async () => {
    expect(await show('last-seen')).toEqual({ tabId: null });
    expect(await show('nothing')).toEqual({ tabId: null });
  });

  it('follows a nameless account to its name', async () => {
    await use((db) => db.delete('accounts', jane.id));
    await put(makeNameless('x', null, 1));
    await ask({ type: 'show-me', account: 'x:~', setting: 'protect-posts', words });
    await inspect(audience, 2, [protect('off')], { viewer: { handle: 'jane', stableId: null } });
    expect(world.session.get('guide:2')).toMatchObject({ account: jane.id });
  });
});

describe('inspect-tab and snapshot', () => {
  it('looks through any page that the person asks for', async () => {
    world.tabs.set(3, { id: 3, url: 'https://shop.example/account' });
    expect(await ask({ type: 'inspect-tab', tabId: 3 })).toEqual({ done: true });
    expect(world.injected).toEqual([{ tabId: 3, files: ['/inspect.js'] }]);
    world.tabs.set(3, { id: 3, url: 'https://x.com/settings/apps' });
    await ask({ type: 'inspect-tab', tabId: 3 });
    expect(world.injected[1]!.files).toEqual(['/readers/x.js', '/inspect.js']);
    expect(world.told[1]!.message).toEqual({ type: 'inspect', entries: true, guide: false });
  });

  it.each<[string, () => void]>([
    ['in a private window', () => world.tabs.set(3, { id: 3, url: audience, incognito: true })],
    ['where the site is paused', () => world.local.set('settings', { pausedHosts: ['x.com'] })],
    ['where the network is off', () => world.local.set('settings', { networksOff: ['x'] })],
    ['on a page of the browser', () => world.tabs.set(3, { id: 3, url: 'chrome://settings' })],
    ['in no tab', () => world.tabs.delete(3)],
  ])('looks at nothing %s', async (_, arrange) => {
    world.tabs.set(3, { id: 3, url: audience });
    arrange();
    expect(await ask({ type: 'inspect-tab', tabId: 3 })).toEqual({ done: false });
    expect(await ask({ type: 'snapshot', tabId: 3 })).toEqual({ snapshot: null });
    expect(world.injected).toEqual([]);
  });

  it('reads anew what was erased, since the person asks for it', async () => {
    world.tabs.set(3, { id: 3, url: audience });
    world.session.set('hush:3', true);
    await ask({ type: 'inspect-tab', tabId: 3 });
    expect(world.session.has('hush:3')).toBe(false);
    world.session.set('hush:3', true);
    await ask({ type: 'snapshot', tabId: 3 });
    expect(world.session.has('hush:3')).toBe(true);
  });
});

describe('parseRequestMessage', () => {
  it.each<[string, unknown]>([
    ['a posture that is none', { type: 'posture', account: 'x:jane', posture: 'open' }],
    ['a tab that is none', { type: 'inspect-tab', tabId: -1 }],
    ['a megabyte', { type: 'declare', account: 'x'.repeat(1_000_000), setting: 'a', value: 'on' }],
    ['an address', { type: 'plan-open', account: 'x:jane', page: 'audience', url: 'https://evil.example/' }],
    ['words without an end', { type: 'show-me', account: 'x:jane', setting: 'a', words: { title: 'x' } }],
  ])('refuses %s', (_, message) => {
    expect(parseRequestMessage(message)).toBeNull();
  });
});
