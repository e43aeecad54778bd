import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Guide } from '../../utils/messages/protocol';
import { makeFakeBrowser } from './fake-browser';
import { makeTold, protect } from './inspected';
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

const { leavePage } = await import('../../utils/background/leave-page');
const { receiveInspected } = await import('../../utils/background/receive-inspected');
const { receiveRequest } = await import('../../utils/background/receive-request');
const { databaseName } = await import('../../utils/store/database');

const { world } = fake;
const audience = 'https://x.com/settings/audience';
const bank = 'https://bank.example/privacy';
const inspected = (url: string, network: string | null) => ({ url, network, controls: [] }) as never;
const guide = { network: 'x', account: 'x:~', setting: 'protect-posts', words: {} } as unknown as Guide;

beforeEach(async () => {
  await deleteDB(databaseName);
  world.clear();
});

const goTo = async (url: string | undefined) => {
  world.tabs.set(3, url === undefined ? { id: 3 } : { id: 3, url });
  await leavePage(3);
  return [...world.session.keys()].sort();
};

describe('a tab that moves on', () => {
  it('leaves nothing of the controls of a page, also where the browser does not say where it went', async () => {
    for (const next of [undefined, 'https://bank.example/news', 'https://shop.example/']) {
      world.session.set('inspection:3', inspected(bank, null)).set('asked:3', bank);
      expect(await goTo(`${bank}?tab=2`)).toEqual(['asked:3', 'inspection:3']);
      expect(await goTo(next)).toEqual([]);
    }
  });

  it('within a network says itself where it is', async () => {
    world.session.set('inspection:3', inspected(audience, 'x'));
    expect(await goTo('https://x.com/settings/ads')).toEqual(['inspection:3']);
    expect(await goTo('https://bluesky.example/')).toEqual([]);
  });

  it('is nobody’s any more once it leaves the network, or nobody is signed in there', async () => {
    world.session.set('owner:3', 'x:jane');
    expect(await goTo('https://x.com/settings/ads')).toEqual(['owner:3']);
    expect(await goTo('https://www.reddit.com/settings')).toEqual([]);
    world.session.set('owner:3', 'x:jane');
    world.tabs.set(3, { id: 3, url: audience });
    const told = makeTold(audience, [], { title: 'Log in', headings: ['Log in'], asksPassword: true });
    await receiveInspected(told, { tabId: 3, url: new URL(audience) }, 1);
    expect(world.session.has('owner:3')).toBe(false);
  });

  it('ends what it was opened for, but not before it has come there', async () => {
    world.session.set('guide:3', guide);
    expect(await goTo(undefined)).toEqual(['guide:3']);
    await goTo(audience);
    await receiveInspected(makeTold(audience, [protect('off')]), { tabId: 3, url: new URL(audience) }, 1);
    expect(world.session.get('guide:3')).toMatchObject({ arrived: true });
    expect(await goTo('https://x.com/settings/ads')).toContain('guide:3');
    expect(await goTo('https://www.reddit.com/settings')).not.toContain('guide:3');
  });
});

describe('silence', () => {
  it('takes along all that is known of the tabs it applies to', async () => {
    world.session.set('inspection:3', inspected(bank, null)).set('asked:3', bank);
    world.session.set('guide:4', guide);
    await receiveRequest({ type: 'settings', change: { pausedHosts: ['bank.example'] } }, 1);
    expect([...world.session.keys()]).toEqual(['guide:4']);
    await receiveRequest({ type: 'settings', change: { networksOff: ['x'] } }, 1);
    expect([...world.session.keys()]).toEqual([]);
  });
});
