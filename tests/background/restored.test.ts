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

const { receiveRequest } = await import('../../utils/background/receive-request');
const { parseRequestMessage } = await import('../../utils/messages/schemas');
const { makeAccount } = await import('../../utils/store/accounts');
const { openDatabase } = await import('../../utils/store/database');
const { readChoices } = await import('../../utils/store/in-force');
const { readSettings } = await import('../../utils/store/settings');
const { readTabStates, writeTabState } = await import('../../utils/store/tab-state');

it('after a restore findings are computed, choices are the backup’s, and tabs show nothing of what was', async () => {
  await receiveRequest({ type: 'settings', change: { locale: 'de', holdPost: true } }, 100);
  await writeTabState(3, {
    network: 'x',
    page: 'profile',
    health: 'ok',
    verdict: 'own',
    account: 'x:gone',
    url: 'https://x.com/gone',
    at: 100,
  });
  const db = await openDatabase();
  await db.put('accounts', makeAccount('x', { handle: 'jane', stableId: null }, 'person', 50));
  const sitesRead = ['*://bank.example.com/*'];
  const choices = { language: 'nl', welcomed: true, sitesRead, 'retention-days': -3, 'no-such-key': 1 };
  const message = parseRequestMessage({ type: 'restored', choices });
  expect(message).not.toBeNull();
  expect(await receiveRequest(message!, 200)).toEqual({ done: true });
  expect((await db.getAll('summaries')).map(({ account }) => account.id)).toEqual(['x:jane']);
  expect(await db.count('events')).toBe(0);
  expect(await readChoices()).toEqual({ language: 'nl', welcomed: true, sitesRead: [] });
  expect(await readSettings()).toMatchObject({ locale: 'nl', holdPost: false, retentionDays: 400 });
  expect([...(await readTabStates())].filter(([, state]) => state.account === 'x:gone')).toEqual([]);
  db.close();
});

it.each([
  [{ type: 'restored' }],
  [{ type: 'restored', choices: 5 }],
  [{ type: 'restored', choices: {}, more: 1 }],
])('%j is no such message', (message) => {
  expect(parseRequestMessage(message)).toBeNull();
});
