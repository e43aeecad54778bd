import { beforeEach, expect, it, vi } from 'vitest';
import { makeFakeBrowser } from './fake-browser';

const { world, browser } = makeFakeBrowser();
vi.mock('../../utils/browser', () => ({ browser }));

const { syncRegistrations } = await import('../../utils/background/register');
const { defaultSettings } = await import('../../utils/model/settings');

beforeEach(() => world.clear());

it('brings what is registered in line with the settings, time and again, and never clears it on the way', async () => {
  await syncRegistrations(defaultSettings);
  expect(world.registered.has('network-x')).toBe(true);
  const unregister = vi.spyOn(browser.scripting, 'unregisterContentScripts');
  await syncRegistrations({ ...defaultSettings, networksOff: ['x'], pausedHosts: ['bsky.app'] });
  expect(unregister.mock.calls).toEqual([[{ ids: ['network-x', 'compose-x'] }]]);
  expect(world.registered.has('network-x')).toBe(false);
  expect(world.registered.get('network-reddit')).toMatchObject({ excludeMatches: ['*://bsky.app/*'] });
  await syncRegistrations(defaultSettings);
  expect(world.registered.get('network-x')).toMatchObject({ js: ['readers/x.js', 'observe.js'] });
  expect(world.registered.get('network-reddit')).toMatchObject({ excludeMatches: [] });
});
