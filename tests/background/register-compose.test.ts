import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../utils/model/settings';
import { networks } from '../../utils/networks/networks';
import { makeFakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());

const { syncRegistrations } = await import('../../utils/background/register');
const { planComposing } = await import('../../utils/background/register-compose');

const { world, browser } = fake;
const idsOf = (change: object, granted: string[] = []) =>
  planComposing({ ...defaultSettings, ...change }, granted).map(({ id }) => id);

beforeEach(() => {
  world.clear();
  vi.restoreAllMocks();
});

describe('composing scripts', () => {
  it('stand in every frame of networks and allowed sites, before the page’s own', () => {
    const plan = planComposing(defaultSettings, ['*://forum.example.com/*']);
    expect(plan.find(({ id }) => id === 'compose-x')).toEqual({
      id: 'compose-x',
      js: ['compose.js'],
      matches: networks.get('x')!.hosts,
      excludeMatches: [],
      allFrames: true,
      runAt: 'document_start',
      matchOriginAsFallback: true,
    });
    const sites = plan.find(({ id }) => id === 'compose-sites');
    expect(sites?.matches).toEqual(['*://forum.example.com/*']);
    expect(sites?.excludeMatches).toEqual(expect.arrayContaining(networks.get('x')!.hosts));
    expect(plan.filter(({ id }) => networks.get(id.slice(8))?.access === 'optional')).toEqual([]);
  });

  it('stand nowhere that the person does not want them', () => {
    expect(idsOf({ featuresOff: ['drafts', 'photos'] })).toEqual([]);
    expect(idsOf({ featuresOff: ['drafts'] })).toContain('compose-x');
    expect(idsOf({ draftPlacesOff: ['x'] })).not.toContain('compose-x');
    expect(idsOf({ networksOff: ['x'] })).not.toContain('compose-x');
    const granted = ['*://forum.example.com/*'];
    const off = { pausedHosts: ['old.reddit.com'], draftPlacesOff: ['forum.example.com', 'x', '[::1]'] };
    for (const { excludeMatches } of planComposing({ ...defaultSettings, ...off }, granted)) {
      expect(excludeMatches).toEqual(
        expect.arrayContaining(['*://old.reddit.com/*', '*://forum.example.com/*']),
      );
      expect(excludeMatches).not.toContain('*://x/*');
    }
  });

  it('stand on allowed sites also where nothing reads profiles there', () => {
    const off = [...networks.values()].filter(({ recognised }) => recognised).map(({ id }) => id);
    expect(idsOf({ networksOff: off }, ['*://forum.example.com/*'])).toContain('compose-sites');
  });

  it('do without what a browser does not know, and readers do without them', async () => {
    const { registerContentScripts: register } = browser.scripting;
    const take = vi.spyOn(browser.scripting, 'registerContentScripts');
    take.mockImplementation(async (scripts) => {
      if (scripts.some((script) => 'matchOriginAsFallback' in script)) throw new Error('Unexpected property');
      return register(scripts);
    });
    await syncRegistrations(defaultSettings);
    expect(world.registered.get('compose-x')).toMatchObject({ allFrames: true, persistAcrossSessions: true });
    expect(world.registered.get('compose-x')).not.toHaveProperty('matchOriginAsFallback');
    world.registered.clear();
    take.mockImplementation(async (scripts) => {
      if (scripts.some(({ id }) => id.startsWith('compose-'))) throw new Error('no');
      return register(scripts);
    });
    await syncRegistrations(defaultSettings);
    expect(world.registered.has('network-x')).toBe(true);
  });
});
