import { beforeEach, expect, it, vi } from 'vitest';
import type { FeatureId } from '../../utils/model/policy';

const world = vi.hoisted(() => ({
  granted: false,
  refused: false,
  hosts: [] as string[],
  featuresOff: [] as string[],
  held: false,
  asked: [] as string[],
  sent: [] as unknown[],
}));
vi.mock('../../utils/browser', () => ({
  browser: {
    runtime: { getManifest: () => ({ host_permissions: world.hosts }) },
    storage: { local: { get: async () => ({ settings: { featuresOff: world.featuresOff } }) } },
    permissions: {
      contains: async () => world.granted,
      request: async () => {
        world.asked.push('request');
        world.granted ||= !world.refused;
        return world.granted;
      },
      remove: async () => {
        world.asked.push('remove');
        if (world.hosts.includes('*://*/*')) throw new Error('You cannot remove required permissions.');
        world.granted = false;
        return true;
      },
    },
  },
}));
vi.mock('../../utils/messages/send', () => ({
  send: async (message: { change: { featuresOff: FeatureId[] } }) => {
    world.sent.push(message.change);
    if (!world.held) world.featuresOff = message.change.featuresOff;
    const refused = world.held ? ['features-off'] : [];
    return { settings: { featuresOff: world.featuresOff }, refused };
  },
}));

const { startWatching, stopWatching } = await import('../../components/switch-watching');
const { isGrantFixed, readWatching } = await import('../../utils/store/read-watching');

const team = ['*://x.com/*', '*://*/*'];

beforeEach(() => {
  const fresh = { granted: false, refused: false, hosts: ['*://x.com/*'], featuresOff: [], held: false };
  Object.assign(world, { ...fresh, asked: [], sent: [] });
});

it('asks in the press itself, and gives back what was asked for', async () => {
  const starting = startWatching();
  expect(world.asked).toEqual(['request']);
  expect(await starting).toBe('on');
  expect((await readWatching()).isOn).toBe(true);
  expect(await stopWatching()).toBe('given-back');
  expect([world.asked, world.sent, (await readWatching()).isOn]).toEqual([['request', 'remove'], [], false]);
});

it('says so where the person refuses, and changes nothing', async () => {
  Object.assign(world, { refused: true, featuresOff: ['watch-sites'] });
  expect(await startWatching()).toBe('denied');
  expect(world.sent).toEqual([]);
});

it('switches the part on again where it was off', async () => {
  world.featuresOff = ['consents', 'watch-sites'];
  expect(await startWatching()).toBe('on');
  expect(world.sent).toEqual([{ featuresOff: ['consents'] }]);
  expect((await readWatching()).isOn).toBe(true);
});

it('does not watch while the part is off, whatever is granted', async () => {
  Object.assign(world, { granted: true, featuresOff: ['watch-sites'] });
  expect(await readWatching()).toEqual({ isGranted: true, isOn: false });
});

it('switches the part alone where all sites came with the install', async () => {
  Object.assign(world, { granted: true, hosts: team, featuresOff: ['consents'] });
  expect([isGrantFixed(), await readWatching()]).toEqual([true, { isGranted: true, isOn: true }]);
  expect(await stopWatching()).toBe('off');
  expect([world.asked, world.sent]).toEqual([[], [{ featuresOff: ['consents', 'watch-sites'] }]]);
  expect([world.granted, (await readWatching()).isOn]).toEqual([true, false]);
  expect(await startWatching()).toBe('on');
  expect([world.featuresOff, (await readWatching()).isOn]).toEqual([['consents'], true]);
});

it('says so where the organisation holds the part', async () => {
  Object.assign(world, { granted: true, hosts: team, held: true });
  expect(await stopWatching()).toBe('failed');
  expect((await readWatching()).isOn).toBe(true);
  world.featuresOff = ['watch-sites'];
  expect(await startWatching()).toBe('failed');
  expect((await readWatching()).isOn).toBe(false);
});

it('does not take a grant for one site for a grant that came with the install', () => {
  world.hosts = ['*://x.com/*'];
  expect(isGrantFixed()).toBe(false);
});
