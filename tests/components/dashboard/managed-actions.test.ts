import { beforeEach, expect, it, vi } from 'vitest';
import type { Settings } from '../../../utils/model/settings';

const world = vi.hoisted(() => ({
  steps: [] as unknown[],
  given: true,
  patterns: [] as string[],
  answer: { done: true } as { done: boolean } | null,
  guidanceRead: 0,
}));
vi.mock('../../../utils/browser', () => ({
  browser: {
    permissions: {
      request: async (what: unknown) => {
        world.steps.push(what);
        return world.given;
      },
      getAll: async () => ({ origins: world.patterns }),
    },
  },
}));
vi.mock('../../../utils/messages/send', () => ({
  send: async (message: unknown) => {
    world.steps.push(message);
    return world.answer;
  },
}));
vi.mock('../../../utils/store/read-guidance', () => ({
  readGuidance: async () => {
    world.guidanceRead += 1;
    return { by: 'Example BV', postures: [], advice: [], terms: [] };
  },
}));
vi.mock('../../../components/dashboard/dashboard-model', async () => {
  const { translate } = await import('../../../utils/i18n/translate');
  return {
    refresh: async () => world.steps.push('refresh'),
    say: (text: string) => world.steps.push(text),
    settings: { value: { sitesRead: ['*://old.example.com/*'] } },
    wordsNow: () => translate('en'),
  };
});

const { allowSites, switchList } = await import('../../../components/dashboard/managed/managed-actions');
const { guidance, noteStored, readable, readManaged } = await import(
  '../../../components/dashboard/managed/managed-model'
);

beforeEach(() => {
  Object.assign(world, { steps: [], given: true, patterns: [], answer: { done: true }, guidanceRead: 0 });
});

it('asks the browser in the press itself, and remembers what was allowed', async () => {
  const origins = ['*://forum.example.com/*', '*://wiki.example.com/*'];
  const allowing = allowSites(['forum.example.com', 'wiki.example.com']);
  // Nothing was awaited before it: a browser asks only in answer to a press.
  expect(world.steps).toEqual([{ origins }]);
  await allowing;
  expect(world.steps.slice(1)).toEqual([
    { type: 'settings', change: { sitesRead: ['*://old.example.com/*', ...origins] } },
    'refresh',
    '2 sites may be read now.',
  ]);
});

it('changes nothing where access was not given', async () => {
  world.given = false;
  await allowSites(['forum.example.com']);
  expect(world.steps.slice(1)).toEqual(['Nothing changed: access was not given.']);
});

it('says which list is in use, and when that did not get through', async () => {
  const list = { id: 'projects', name: 'Project names' } as Parameters<typeof switchList>[0];
  await switchList(list, false);
  expect(world.steps).toEqual([
    { type: 'term-list', id: 'projects', on: false },
    'refresh',
    'Not in use: Project names.',
  ]);
  world.answer = { done: false };
  await switchList(list, true);
  expect(world.steps.at(-1)).toBe('That did not get through. Try again in a moment.');
});

it('reads long lists only when they can have changed, and none without a policy', async () => {
  const managed = { by: 'Example BV', locks: [], held: {} };
  const make = (change: Partial<Settings>) =>
    ({ ownSites: [], sitesRead: [], managed, ...change }) as unknown as Settings;
  await readManaged(make({ managed: null }));
  expect([guidance.value, world.guidanceRead]).toEqual([null, 0]);
  await readManaged(make({}));
  noteStored({ 'visit:3': {} }, 'session');
  noteStored({ settings: {} }, 'local');
  await readManaged(make({}));
  expect([guidance.value?.by, world.guidanceRead]).toEqual(['Example BV', 1]);
  noteStored({ policy: {} }, 'local');
  await readManaged(make({}));
  expect(world.guidanceRead).toBe(2);
  await readManaged(make({ managed: null }));
  expect(guidance.value).toBeNull();
});

it('tells which of the own sites may be read', async () => {
  world.patterns = ['*://wiki.example.com/*'];
  const ownSites = ['forum.example.com', 'wiki.example.com', 'not a host'];
  await readManaged({ ownSites, sitesRead: [], managed: null } as unknown as Settings);
  expect([...readable.value]).toEqual(['wiki.example.com']);
});
