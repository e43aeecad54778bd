// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Visit } from '../../../../utils/model/sharing';
import { makeCompany, makeVisit, ownEmail } from './make-visit';

const world = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  granted: false,
  hosts: [] as string[],
  settings: {} as Record<string, unknown>,
  asked: [] as string[],
  sent: [] as unknown[],
  answer: (_message: { type: string }): unknown => null,
  listeners: new Set<(changes: Record<string, unknown>) => void>(),
}));
const noEvent = { addListener: () => {}, removeListener: () => {} };
vi.mock('../../../../utils/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ host_permissions: world.hosts }) },
    storage: {
      local: { get: async () => ({ settings: world.settings }) },
      session: { get: async () => world.session },
      onChanged: {
        addListener: (one: () => void) => world.listeners.add(one),
        removeListener: (one: () => void) => world.listeners.delete(one),
      },
    },
    permissions: {
      onAdded: noEvent,
      onRemoved: noEvent,
      contains: async () => world.granted,
      request: async () => {
        world.asked.push('request');
        world.granted = true;
        return true;
      },
      remove: async () => {
        world.asked.push('remove');
        world.granted = false;
        return true;
      },
    },
  },
}));
vi.mock('../../../../utils/messages/send', () => ({
  send: async (message: { type: string }) => {
    world.sent.push(message);
    return world.answer(message);
  },
}));
vi.mock('../../../../utils/store/database', () => ({
  openDatabase: async () => ({ getAll: async () => [ownEmail], close: () => {} }),
}));

const model = await import('../../../../components/popup/visit/visit-model');

const url = 'https://shop.example/shoes?fbclid=abc#top';
let tabs = 0;
const openTab = (change = {}) => ({ id: ++tabs, url, isPrivate: false, ...change });

beforeEach(async () => {
  Object.assign(world, {
    session: {},
    granted: false,
    hosts: [],
    settings: {},
    asked: [],
    sent: [],
    answer: () => null,
  });
  await model.speak('en');
});

it('shows the note of the page that is there, and of no page before it', async () => {
  const tab = openTab();
  world.session[`visit:${tab.id}`] = makeVisit({
    companies: [makeCompany({ contacts: [{ id: 'k1', plain: false }] })],
  });
  await model.follow(tab);
  expect(model.visit.value?.companies.map(({ name }) => name)).toEqual(['Meta']);
  expect(model.contacts.value.get('k1')).toEqual(ownEmail);
  expect(model.cleaned.value?.clean).toBe('https://shop.example/shoes#top');
  await model.follow({ ...tab, url: 'https://shop.example/socks' });
  expect(model.visit.value).toBeNull();
});

it('follows the note as it changes, and stops when told', async () => {
  const tab = openTab();
  await model.follow(tab);
  expect(model.visit.value).toBeNull();
  const stop = model.listen();
  const note: Visit = makeVisit();
  world.session[`visit:${tab.id}`] = note;
  for (const listener of world.listeners) listener({ [`visit:${tab.id}`]: { newValue: note } });
  await vi.waitFor(() => expect(model.visit.value).toEqual(note));
  stop();
  expect(world.listeners.size).toBe(0);
});

it('reads nothing of a private window', async () => {
  await model.follow(openTab({ isPrivate: true }));
  expect(world.sent).toEqual([]);
});

it('says that it checks, and why it did not', async () => {
  const tab = openTab();
  await model.follow(tab);
  const said: unknown[] = [];
  world.answer = () => ({ done: false, problem: 'refused' });
  await model.check((one) => said.push(one));
  expect(said).toEqual([{ text: 'Checking this page …', busy: true }, null]);
  expect(world.sent.at(-1)).toEqual({ type: 'check-visit', tabId: tab.id });
  expect(model.problem.value).toBe('refused');
  world.answer = () => null;
  await model.check(() => {});
  expect(model.problem.value).toBe('failed');
  world.answer = () => ({ done: true, problem: null });
  await model.check(() => {});
  expect(model.problem.value).toBeNull();
});

it('asks for all sites before anything else is awaited, and gives them back in one press', async () => {
  await model.follow(openTab());
  const said: string[] = [];
  const watching = model.watch(({ text }) => said.push(text));
  expect(world.asked).toEqual(['request']);
  await watching;
  expect(model.watching.value).toBe(true);
  await model.stopWatching(({ text }) => said.push(text));
  expect([world.asked, model.watching.value]).toEqual([['request', 'remove'], false]);
  expect(said[1]).toBe('Watching is off.');
});

it('switches watching where all sites came with the install, and follows the setting', async () => {
  Object.assign(world, { granted: true, hosts: ['*://*/*'] });
  await model.follow(openTab());
  expect(model.watching.value).toBe(true);
  world.answer = () => {
    world.settings = { featuresOff: ['watch-sites'] };
    return { settings: world.settings, refused: [] };
  };
  const said: string[] = [];
  await model.stopWatching(({ text }) => said.push(text));
  expect([world.asked, model.watching.value, said]).toEqual([[], false, ['Watching is off.']]);
  expect(model.isGranted.value).toBe(true);
  expect(world.sent.at(-1)).toEqual({ type: 'settings', change: { featuresOff: ['watch-sites'] } });
  const stop = model.listen();
  world.settings = { featuresOff: [] };
  for (const listener of world.listeners) listener({ settings: { newValue: world.settings } });
  await vi.waitFor(() => expect(model.watching.value).toBe(true));
  stop();
});

it('explains a consent page once', async () => {
  const request = {
    id: 'github|1',
    provider: 'github',
    network: null,
    client: '1',
    site: null,
    app: 'Example',
  };
  world.answer = ({ type }) =>
    type === 'note-consent' ? { consent: { ...request, scopes: ['repo'], firstSeen: 1, lastSeen: 1 } } : null;
  const tab = openTab({ url: 'https://github.com/login/oauth/authorize?client_id=1' });
  await model.follow(tab);
  await model.follow({ ...tab });
  expect(world.sent).toEqual([{ type: 'note-consent', tabId: tab.id }]);
  expect(model.consent.value?.provider).toBe('GitHub');
  expect(model.consent.value?.explained.grade).toBe('high');
});
