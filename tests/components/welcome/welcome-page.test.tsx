// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { WelcomePage } from '../../../components/welcome/WelcomePage';
import * as model from '../../../components/welcome/welcome-model';
import { browser } from '../../../utils/browser';
import type { Managed } from '../../../utils/model/policy';
import { defaultSettings, type Settings } from '../../../utils/model/settings';
import { draw, findButton } from '../draw';

const hold = (key: string, element: string): Managed => ({
  by: 'Example BV',
  locks: ['language'],
  held: { [key]: { in: [element], out: [] } },
});

async function open(step: number, change: Partial<Settings>): Promise<HTMLElement> {
  model.settings.value = { ...defaultSettings, locale: 'en', ...change };
  model.step.value = step;
  return draw(<WelcomePage />);
}

const install = (...hosts: string[]) =>
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ host_permissions: hosts } as never);

beforeEach(() => {
  install();
});

it('says once that it is managed, and leads to what is set in a tab of its own', async () => {
  const root = await open(0, { managed: hold('networks-off', 'vk') });
  expect(root.textContent!.split('Example BV manages').length).toBe(2);
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[href="/dashboard.html#policy"]')];
  expect(links.map(({ target }) => target)).toEqual(['_blank', '_blank']);
  expect(root.querySelector('select')!.disabled).toBe(true);
  expect((await open(0, {})).querySelector('a')).toBeNull();
});

it('holds networks, says that some are off, and switches only the others', async () => {
  const sent = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
  const root = await open(1, { networksOff: ['vk'], managed: hold('networks-off', 'vk') });
  expect(root.textContent).toContain('Some are off already');
  await act(async () => findButton(root, 'Switch all others off')!.click());
  const { change } = sent.mock.lastCall![0] as unknown as { change: { networksOff: string[] } };
  expect(change.networksOff[0]).toBe('vk');
  expect(new Set(change.networksOff).size).toBe(change.networksOff.length);
  const free = await open(1, {});
  expect(free.textContent).toContain('All are; switch off what you would rather leave alone.');
});

it('does not promise that other sites are looked at only on request where they are watched from the install', async () => {
  const asked = 'is looked at only when you ask';
  expect((await open(0, {})).textContent).toContain(asked);
  install('*://*/*');
  const watched = await open(0, {});
  expect(watched.textContent).not.toContain(asked);
  expect(watched.textContent).toContain('You can switch that off in the settings');
  const held: Managed = { by: '', locks: [], held: { 'features-off': { in: [], out: ['watch-sites'] } } };
  expect((await open(0, { managed: held })).textContent).not.toContain('You can switch that off');
  expect((await open(0, { featuresOff: ['watch-sites'] })).textContent).toContain(asked);
});

it('says that drafts and photos are looked at, and promises a switch only where there is one', async () => {
  const looked = 'While you write a post or choose a photo there';
  const free = await open(0, {});
  expect(free.textContent).toContain(looked);
  expect(free.textContent).toContain('stores nothing of it. In the settings you can switch it off.');
  const managed: Managed = {
    by: '',
    locks: [],
    held: { 'features-off': { in: [], out: ['drafts', 'photos'] } },
  };
  const held = await open(0, { managed });
  expect(held.textContent).toContain(looked);
  expect(held.textContent).not.toContain('you can switch it off');
  expect((await open(0, { featuresOff: ['drafts', 'photos'] })).textContent).not.toContain(looked);
});
