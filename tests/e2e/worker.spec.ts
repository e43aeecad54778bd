import { expect, test } from '@playwright/test';
import { readFixture } from './lib/fixtures';
import { holdDatabase, stopWorker } from './lib/interfere';
import { useSuite } from './lib/suite';
import type { Vitrine } from './lib/vitrine';

const own = readFixture('x/own');
const open = useSuite();
let heard: { type: string; tabId: number }[] = [];

test.beforeAll(() =>
  open().listen((message, tabId) => {
    heard.push({ type: (message as { type: string }).type, tabId });
  }),
);
test.beforeEach(async () => {
  await open().reset();
  heard = [];
});

/** What an undisturbed reading leaves, without its times and keyed hashes. */
async function readResult(vitrine: Vitrine, tabId: number) {
  await vitrine.expectRead(tabId);
  const { database } = await vitrine.dump();
  const observations = database['vitrine.observations'] as { field?: string; kind: string; shown?: string }[];
  return {
    badge: await vitrine.readBadge(tabId),
    fields: observations.map(({ kind, field, shown }) => `${kind} ${field} ${shown}`).sort(),
  };
}

let undisturbed: Awaited<ReturnType<typeof readResult>>;

test('a reading that nothing disturbs, to compare with', async () => {
  const { tabId } = await open().visit(own);
  undisturbed = await readResult(open(), tabId);
  expect(undisturbed.fields.length).toBeGreaterThan(8);
});

test('the worker was stopped before the page was opened', async () => {
  const vitrine = open();
  await stopWorker(vitrine);
  const { tabId } = await vitrine.visit(own);
  expect(await readResult(vitrine, tabId)).toEqual(undisturbed);
});

for (const type of ['page-opened', 'observe']) {
  test(`the worker is stopped while it handles ${type}`, async () => {
    const vitrine = open();
    // An open transaction keeps the worker waiting in the middle of its work.
    const release = await holdDatabase(vitrine, type === 'page-opened' ? 'now' : 'changed');
    const { tabId } = await vitrine.visit(own);
    const isHeard = () => heard.some((message) => message.type === type && message.tabId === tabId);
    await expect.poll(isHeard, { intervals: [5] }).toBe(true);
    await stopWorker(vitrine);
    await release();
    expect(await readResult(vitrine, tabId)).toEqual(undisturbed);
    expect(heard.filter((message) => message.type === type).length).toBeGreaterThan(1);
  });
}

test('a press in the popup wakes a stopped worker', async () => {
  const vitrine = open();
  const { tabId } = await vitrine.visit(own);
  const { badge } = await readResult(vitrine, tabId);
  const popup = await vitrine.openPopup(tabId);
  const [worst] = await popup.listFailing();
  await popup.finding(worst!).open();
  await stopWorker(vitrine);
  await popup.finding(worst!).intended.click();
  await expect.poll(() => vitrine.readBadge(tabId)).toBe(String(Number(badge) - 1));
});
