import { beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../utils/model/settings';
import { makeFakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());

const { followSettings } = await import('../../utils/background/follow-settings');

const { world } = fake;
const settings = (change: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...change });
const sitesRead = () => (world.registered.get('sites') as { matches?: string[] } | undefined)?.matches;

beforeEach(() => world.clear());

it('reads own sites where all were granted, and stops at once when one is taken from the list', async () => {
  world.grant(['webRequest'], ['*://*/*']);
  const two = settings({ ownSites: ['forum.example.com', 'wiki.example.com'] });
  await followSettings(settings(), two, 0);
  expect(sitesRead()).toEqual(['*://forum.example.com/*', '*://wiki.example.com/*']);
  const one = settings({ ownSites: ['wiki.example.com'] });
  await followSettings(two, one, 0);
  expect(sitesRead()).toEqual(['*://wiki.example.com/*']);
  await followSettings(one, settings(), 0);
  expect(sitesRead()).toBeUndefined();
});

it('registers the same networks with own sites as without', async () => {
  world.grant(['webRequest'], ['*://*/*']);
  await followSettings(settings(), settings(), 0);
  const before = [...world.registered.keys()];
  await followSettings(settings(), settings({ ownSites: ['github.com', 'wiki.example.com'] }), 0);
  expect([...world.registered.keys()]).toEqual([...before, 'sites', 'compose-sites']);
});

it('reads none of them where they were not granted', async () => {
  await followSettings(settings(), settings({ ownSites: ['wiki.example.com'] }), 0);
  expect(sitesRead()).toBeUndefined();
});
