import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { makeFakeBrowser } from './fake-browser';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());

const { receivePage } = await import('../../utils/background/receive-page');
const { receiveRequest } = await import('../../utils/background/receive-request');
const { readShown, updateShown } = await import('../../utils/store/shown-summaries');
const { readSummary } = await import('../../utils/store/read');
const { writeTabState } = await import('../../utils/store/tab-state');

const identity = { page: 'profile', health: 'ok', stableId: '7', viewer: 'member' } as const;
const effort = { ms: 1, longestMs: 1, slices: 1, steps: 1 };
const url = 'https://x.com/jane';

const read = (tabId: number, own: boolean) =>
  receivePage(
    {
      type: 'observe',
      network: 'x',
      url,
      identity: { ...identity, handle: 'jane', own },
      health: 'ok',
      looked: ['bio'],
      sightings: [{ field: 'bio', value: 'Mail me: jane@example.com', cue: 'test' }],
      effort,
    },
    { tabId, url: new URL(url) },
    1_000,
  );

it('keeps the summary of an account for as long as a tab shows it, in step with the stored one', async () => {
  await read(3, false);
  expect(await readShown('x:7')).toBeNull();
  await read(3, true);
  const stored = await readSummary('x:7');
  expect(stored!.findings.length).toBeGreaterThan(0);
  expect(await readShown('x:7')).toEqual(stored);

  const finding = stored!.findings.find(({ outcome }) => outcome === 'fail')!.id;
  await receiveRequest({ type: 'dismiss', finding }, 2_000);
  const shown = await readShown('x:7');
  expect(shown!.findings.find(({ id }) => id === finding)!.dismissed).toBe(2_000);
  expect(shown).toEqual(await readSummary('x:7'));

  await writeTabState(3, null);
  await updateShown(null);
  expect(await readShown('x:7')).toBeNull();
});

it('forgets it with the account', async () => {
  await read(3, true);
  expect(await readShown('x:7')).not.toBeNull();
  await receiveRequest({ type: 'erase', what: { account: 'x:7' } }, 3_000);
  expect(await readShown('x:7')).toBeNull();
});
