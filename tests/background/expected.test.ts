import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuideWords, RequestMessage } from '../../utils/messages/protocol';
import { makeFakeBrowser } from './fake-browser';
import { makeTold, protect } from './inspected';
import { madeUp } from './made-up-settings';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
vi.mock('../../utils/networks/settings', () => ({ settingsOf: new Map([[madeUp.id, madeUp]]) }));
Object.assign(fake, makeFakeBrowser());

const { receivePress } = await import('../../utils/background/guide');
const { judgeAnew } = await import('../../utils/background/judge-anew');
const { receiveInspected } = await import('../../utils/background/receive-inspected');
const { receiveRequest } = await import('../../utils/background/receive-request');
const { databaseName, openDatabase } = await import('../../utils/store/database');
const { makeAccount } = await import('../../utils/store/accounts');

const { world } = fake;
const jane = makeAccount('x', { handle: 'jane', stableId: null }, 'page', 1);
const audience = 'https://x.com/settings/audience';
const words: GuideWords = {
  ...{ title: 'Protect your posts', change: 'From off to on.', why: 'Because.', steps: ['Go there.'] },
  ...{ looking: 'Looking …', missing: 'Not here.', done: 'Done.', label: 'Vitrine' },
  buttons: { changed: 'I changed it', notFound: 'I can’t find it', hub: 'All settings', close: 'Close' },
};

async function use<T>(work: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
  const db = await openDatabase();
  return work(db).finally(() => db.close());
}
const stored = (setting: string) => use((db) => db.get('observations', `${jane.id}|setting|${setting}`));
const ask = (message: RequestMessage, at = 100) => receiveRequest(message, at);
const inspect = (url: string, tabId: number, controls: Parameters<typeof makeTold>[1]) =>
  receiveInspected(makeTold(url, controls, {}), { tabId, url: new URL(url) }, 200);

beforeEach(async () => {
  await deleteDB(databaseName);
  world.clear();
  world.tabs.set(1, { id: 1, index: 4, url: 'chrome-extension://vitrine/dashboard.html' });
  await use((db) => db.put('accounts', jane));
});

describe('where an organisation expects something', () => {
  const setPolicy = (keys: Record<string, object>) =>
    world.local.set('policy', {
      ...{ status: 'in-force', rejected: [], readAt: 1, changedAt: 1 },
      policy: { organisation: 'Example BV', version: '1', keys },
    });
  const find = async (check: string) => {
    const [summary] = await use((db) => db.getAll('summaries'));
    return summary!.findings.find((one) => one.check === `setting.${check}`)!;
  };
  const posture = (network: string, posture: string) => ({ add: [{ network, posture }] });
  const recommend = (value: string) => ({ add: [{ network: 'x', setting: 'protect-posts', value }] });
  const verdict = () =>
    (world.session.get('inspection:2') as { controls: { verdict: string }[] }).controls[0]!.verdict;

  it.each([['x'], ['*']])('a locked posture (%s) stays whatever is asked for', async (network) => {
    setPolicy({ postures: { lock: posture(network, 'work') } });
    await inspect(audience, 2, [protect('off')]);
    expect((await find('protect-posts')).outcome).toBe('pass');
    expect(verdict()).toBe('as-advised');
    world.told.length = 0;
    expect(await ask({ type: 'posture', account: jane.id, posture: 'private' })).toEqual({ done: false });
    expect(await use((db) => db.get('accounts', jane.id))).not.toHaveProperty('posture');
    expect((await find('protect-posts')).outcome).toBe('pass');
    expect(world.told).toEqual([]);
  });

  it('a default posture goes when the person chooses, and a lock elsewhere holds nobody here', async () => {
    setPolicy({
      postures: { default: posture('x', 'work'), lock: posture('mastodon', 'private') },
    });
    await inspect(audience, 2, [protect('off')]);
    expect((await find('protect-posts')).outcome).toBe('pass');
    expect(await ask({ type: 'posture', account: jane.id, posture: 'balanced' })).toEqual({ done: true });
    expect((await find('protect-posts')).outcome).toBe('fail');
  });

  it('a recommended value is what controls and the strip are held against', async () => {
    setPolicy({ advice: { lock: recommend('off') } });
    await ask({ type: 'show-me', account: jane.id, setting: 'protect-posts', words: words });
    const { guide } = await inspect(audience, 2, [protect('off')]);
    expect(guide?.stage).toBe('done');
    expect(verdict()).toBe('as-advised');
    expect(await find('protect-posts')).toMatchObject({
      outcome: 'pass',
      setting: { advised: { id: 'off' }, advisedBy: 'Example BV' },
    });
    await ask({ type: 'posture', account: jane.id, posture: 'private' });
    expect((await find('protect-posts')).outcome).toBe('pass');
    setPolicy({ advice: { default: recommend('off') } });
    await ask({ type: 'posture', account: jane.id, posture: 'private' });
    expect(await find('protect-posts')).toMatchObject({
      outcome: 'fail',
      setting: { advised: { id: 'on' } },
    });
  });

  it('the person’s *I changed it* is kept as the value that was recommended', async () => {
    setPolicy({ advice: { default: recommend('off') } });
    await ask({ type: 'show-me', account: jane.id, setting: 'protect-posts', words: words });
    await receivePress({ type: 'guide', press: 'changed' }, 2, 300);
    expect(await stored('protect-posts')).toMatchObject({ value: 'off', cue: 'person' });
  });

  it('all that is open is judged anew when what is expected changes', async () => {
    await inspect(audience, 2, [protect('off')]);
    expect((await find('protect-posts')).outcome).toBe('fail');
    setPolicy({ advice: { lock: recommend('off') } });
    world.told.length = 0;
    await use((db) => judgeAnew(db, 400));
    expect((await find('protect-posts')).outcome).toBe('pass');
    expect(world.told).toEqual([{ tabId: 2, message: { type: 'inspect', entries: false, guide: false } }]);
  });
});
