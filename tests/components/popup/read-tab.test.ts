import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { makeSummary } from '../draw';

const tab = { id: 7, url: '', incognito: false };
const state = {
  network: 'x',
  page: 'profile',
  health: 'ok',
  verdict: 'own',
  account: 'x:sam_example',
  url: 'https://x.com/sam_example',
  at: 1,
};
vi.mock('../../../utils/browser', () => ({
  browser: {
    tabs: { query: async () => [tab] },
    storage: { local: { get: async () => ({}) }, session: { get: async () => ({ 'tab:7': state }) } },
  },
}));
vi.stubGlobal('location', { search: '' });

const { readSnapshot } = await import('../../../components/popup/read-tab');
const { openDatabase } = await import('../../../utils/store/database');

const summary = makeSummary();

beforeAll(async () => {
  const db = await openDatabase();
  await db.put('summaries', { ...summary, account: { ...summary.account, id: 'x:sam_example' } });
  await db.put('summaries', {
    ...summary,
    account: { ...summary.account, id: 'reddit:sam', network: 'reddit' },
  });
  db.close();
});

it('reads one summary over an own profile, and all once the tab has moved on', async () => {
  tab.url = 'https://x.com/sam_example';
  expect((await readSnapshot()).summaries?.map(({ account }) => account.id)).toEqual(['x:sam_example']);
  tab.url = 'https://www.reddit.com/';
  expect((await readSnapshot()).summaries?.map(({ account }) => account.id)).toEqual([
    'reddit:sam',
    'x:sam_example',
  ]);
});
