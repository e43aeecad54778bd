import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { makeInspection, makeSummary } from '../draw';

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
const session: Record<string, unknown> = { 'tab:7': state };
vi.mock('../../../utils/browser', () => ({
  browser: {
    tabs: { query: async () => [tab] },
    storage: { local: { get: async () => ({}) }, session: { get: async () => session } },
  },
}));
vi.stubGlobal('location', { search: '' });

const { readShownSnapshot, readSnapshot } = await import('../../../components/popup/read-tab');
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

it('has an own account from session memory alone, and nothing of it on another page', async () => {
  tab.url = 'https://x.com/sam_example';
  expect(await readShownSnapshot()).toBeNull();
  session['summary:x:sam_example'] = summary;
  expect(await readShownSnapshot()).toMatchObject({ tab: { id: 7 }, state, summaries: [summary] });
  tab.url = 'https://x.com/somebody_else';
  expect(await readShownSnapshot()).toBeNull();
  delete session['summary:x:sam_example'];
});

it('reads every account where it does not show whose settings are in the tab', async () => {
  tab.url = 'https://x.com/sam_example';
  session['inspection:7'] = makeInspection({ url: tab.url, account: 'ambiguous' });
  const { inspection, summaries } = await readSnapshot();
  expect(inspection).toMatchObject({ account: 'ambiguous' });
  expect(summaries).toHaveLength(2);
});
