import { afterEach, expect, it, vi } from 'vitest';
import { makeFakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());
const { beginOnTime, missedSome, noteLate } = await import('../../utils/background/late-watch');

afterEach(() => fake.world.session.clear());

it('misses nothing where it listened from its beginning', async () => {
  beginOnTime(10_000);
  expect(await missedSome(10_000)).toBe(false);
});

it('misses the first requests of the page that wakes it, once, after it was allowed while it ran', async () => {
  await noteLate();
  beginOnTime(20_000);
  expect(await missedSome(20_100)).toBe(true);
  expect(await missedSome(25_000)).toBe(false);
  expect(fake.world.session.size).toBe(0);
  beginOnTime(60_000);
  expect(await missedSome(60_100)).toBe(false);
});

it('counts on nothing where session memory cannot be read', async () => {
  vi.spyOn(fake.browser.storage.session, 'get').mockRejectedValueOnce(new Error('gone'));
  beginOnTime(90_000);
  expect(await missedSome(90_100)).toBe(false);
});
