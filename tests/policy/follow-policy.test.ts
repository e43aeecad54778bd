import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PolicyState } from '../../utils/model/policy';
import { defaultSettings } from '../../utils/model/settings';
import { makeFakeBrowser } from '../background/fake-browser';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());
const followed = vi.hoisted(() => ({ settings: [] as unknown[], judged: 0, fails: false }));
vi.mock('../../utils/background/follow-settings', () => ({
  followSettings: async (...all: unknown[]) => void followed.settings.push(all),
}));
vi.mock('../../utils/background/judge-anew', () => ({
  judgeAnew: async () => {
    followed.judged++;
    if (followed.fails) throw new Error('damaged');
  },
}));

const { startPolicy } = await import('../../utils/background/policy');
const { welcome } = await import('../../utils/background/policy-welcome');
const { judgeAnswer } = await import('../../utils/background/policy-state');
const { forgetChoices, noPolicy, readPolicyState } = await import('../../utils/store/in-force');
const { readSettings } = await import('../../utils/store/settings');

const { world, browser } = fake;
const about = { organisation: 'Example BV', version: '1' };
const nl = { about, language: { lock: 'nl' } };
const en = { about, language: { lock: 'en' } };
const hour = 60 * 60_000;
const inTurn = <T>(work: () => Promise<T>) => work();
const start = () => startPolicy(inTurn);
/** Where time stands still, all that does not wait for it. */
const settle = async () => {
  for (let turn = 0; turn < 200; turn++) await Promise.resolve();
};
const notFound = () => {
  throw new Error('Managed storage manifest not found');
};
/** What was read before this background started. */
async function cache(raw: object, at = Date.now()): Promise<void> {
  const state = judgeAnswer({ kind: 'given', raw }, noPolicy, at);
  world.local.set('policy', state);
  const { putInForce } = await import('../../utils/store/in-force');
  await putInForce(state);
}

beforeEach(() => {
  world.clear();
  Object.assign(followed, { settings: [], judged: 0, fails: false });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000_000 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('what an answer of the browser means', () => {
  const read = judgeAnswer({ kind: 'given', raw: nl }, noPolicy, 100);

  it('in force: read and applied', () => {
    expect(read).toEqual({
      status: 'in-force',
      policy: { ...about, keys: { language: { lock: 'nl' } } },
      rejected: [],
      readAt: 100,
      changedAt: 100,
    });
  });

  it.each([{}, { about }, { language: { lock: 'xx' } }])('empty: %j sets nothing', (raw) => {
    const state = judgeAnswer({ kind: 'given', raw }, noPolicy, 100);
    expect(state).toMatchObject({ status: 'empty', policy: null, changedAt: 100 });
    expect(state.rejected).toHaveLength('language' in raw ? 1 : 0);
  });

  it('none where there never was one, removed where there was', () => {
    const absent = { kind: 'absent', isCertain: true } as const;
    expect(judgeAnswer(absent, noPolicy, 200)).toEqual(noPolicy);
    const gone = judgeAnswer(absent, read, 200);
    expect(gone).toEqual({ status: 'removed', policy: null, rejected: [], readAt: 200, changedAt: 200 });
    expect(judgeAnswer(absent, gone, 300)).toEqual(gone);
  });

  it('unavailable: what was last read stays in force', () => {
    const failed = judgeAnswer({ kind: 'failed' }, read, 200);
    expect(failed).toEqual({ ...read, status: 'unavailable' });
    // It never changed, so the same answer later is no change.
    expect(judgeAnswer({ kind: 'given', raw: nl }, failed, 300)).toEqual({ ...read, readAt: 300 });
    expect(judgeAnswer({ kind: 'failed' }, noPolicy, 200)).toEqual({ ...noPolicy, status: 'unavailable' });
    const absent = { kind: 'absent', isCertain: true } as const;
    expect(judgeAnswer(absent, { ...noPolicy, status: 'unavailable' }, 300)).toEqual(noPolicy);
  });

  it('notes the time of the same answer once an hour', () => {
    const given = { kind: 'given', raw: nl } as const;
    expect(judgeAnswer(given, read, 100 + hour - 1)).toEqual(read);
    expect(judgeAnswer(given, read, 100 + hour)).toEqual({ ...read, readAt: 100 + hour });
    expect(judgeAnswer({ kind: 'given', raw: en }, read, 200)).toMatchObject({ readAt: 200, changedAt: 200 });
  });
});

describe('a start', () => {
  it('puts in force what the browser holds', async () => {
    world.managed = () => nl;
    await start();
    expect(await readSettings()).toMatchObject({
      locale: 'nl',
      managed: { by: 'Example BV', locks: ['language'] },
    });
    expect(await readPolicyState()).toMatchObject({ status: 'in-force', readAt: Date.now() });
    expect(followed.settings).toHaveLength(1);
  });

  it('without a policy stores nothing', async () => {
    await start();
    expect(world.local.size).toBe(0);
    expect(followed.settings).toHaveLength(0);
  });

  it('with the same policy writes nothing', async () => {
    await cache(nl);
    world.managed = () => nl;
    const set = vi.spyOn(browser.storage.local, 'set');
    await start();
    await settle();
    expect(set).not.toHaveBeenCalled();
    expect(followed.settings).toHaveLength(0);
    set.mockRestore();
  });

  it('while the browser takes its time has the last policy in force, then follows', async () => {
    await cache(nl);
    world.managed = () => new Promise((resolve) => setTimeout(() => resolve(en), 8000));
    const started = start();
    await vi.advanceTimersByTimeAsync(7000);
    expect((await readSettings()).locale).toBe('nl');
    await vi.advanceTimersByTimeAsync(1000);
    await started;
    expect((await readSettings()).locale).toBe('en');
  });

  it('tells a browser that says nothing, and hears what it says later', async () => {
    await cache(nl);
    world.managed = () => new Promise((resolve) => setTimeout(() => resolve(en), 60_000));
    void start();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await readPolicyState()).toMatchObject({
      status: 'unavailable',
      policy: { keys: { language: { lock: 'nl' } } },
    });
    expect((await readSettings()).locale).toBe('nl');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await readPolicyState()).toMatchObject({ status: 'in-force' });
    expect((await readSettings()).locale).toBe('en');
  });

  it('stores nothing of a late browser where no policy was ever known', async () => {
    world.managed = () => new Promise((resolve) => setTimeout(() => resolve(en), 60_000));
    void start();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(world.local.size).toBe(0);
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await readSettings()).locale).toBe('en');
  });

  it('forgets with everything else that there was a policy once', async () => {
    vi.stubEnv('BROWSER', 'firefox');
    world.managed = notFound;
    await cache(nl);
    await start();
    expect((await readPolicyState()).status).toBe('removed');
    await forgetChoices();
    await settle();
    expect(world.local.size).toBe(0);
  });

  it('with an error of another kind is unavailable, and the last policy stays in force', async () => {
    await cache(nl);
    world.managed = () => {
      throw new Error('An unexpected error occurred');
    };
    await start();
    expect((await readPolicyState()).status).toBe('unavailable');
    expect((await readSettings()).locale).toBe('nl');
  });

  it('believes an empty answer after a while only, as a browser that starts may not have read it yet', async () => {
    await cache(nl);
    await start();
    expect((await readPolicyState()).status).toBe('in-force');
    await vi.advanceTimersByTimeAsync(7900);
    expect((await readSettings()).locale).toBe('nl');
    await vi.advanceTimersByTimeAsync(200);
    expect((await readPolicyState()).status).toBe('removed');
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('finds at the second look what was not read at the first', async () => {
    await cache(nl);
    await start();
    world.managed = () => en;
    await vi.advanceTimersByTimeAsync(8000);
    expect(await readPolicyState()).toMatchObject({ status: 'in-force' });
    expect((await readSettings()).locale).toBe('en');
  });

  it('takes the error of a Firefox without a policy for none', async () => {
    vi.stubEnv('BROWSER', 'firefox');
    world.managed = notFound;
    await start();
    expect(world.local.size).toBe(0);
  });

  it('takes Firefox at its word: its error is no policy, and nothing in one is an empty one', async () => {
    vi.stubEnv('BROWSER', 'firefox');
    world.managed = notFound;
    await cache(nl);
    await start();
    expect((await readPolicyState()).status).toBe('removed');
    world.managed = () => ({});
    world.tellManaged();
    await settle();
    expect((await readPolicyState()).status).toBe('empty');
  });

  it('does without managed storage where there is none', async () => {
    const { managed } = browser.storage;
    Object.assign(browser.storage, { managed: undefined });
    await start();
    Object.assign(browser.storage, { managed });
    expect(world.local.size).toBe(0);
  });
});

describe('a change while it runs', () => {
  it('is in force at once, and so is a removal', async () => {
    world.managed = () => nl;
    await start();
    world.managed = () => en;
    world.tellManaged();
    await settle();
    expect((await readSettings()).locale).toBe('en');
    world.managed = () => ({});
    world.tellManaged();
    await settle();
    expect(await readPolicyState()).toMatchObject({ status: 'removed', policy: null });
    expect(await readSettings()).toEqual(defaultSettings);
    expect(followed.settings).toHaveLength(3);
  });

  it('goes before an older answer that comes later', async () => {
    world.managed = () => new Promise((resolve) => setTimeout(() => resolve(nl), 5000));
    const started = start();
    world.managed = () => en;
    world.tellManaged();
    await vi.advanceTimersByTimeAsync(6000);
    await started;
    expect((await readSettings()).locale).toBe('en');
  });

  it('has accounts judged anew where what is expected of them changed, and not else', async () => {
    world.managed = () => nl;
    await start();
    await settle();
    const before = followed.judged;
    world.managed = () => ({ ...nl, 'report-name': { lock: 'Example BV' } });
    world.tellManaged();
    await settle();
    expect(followed.judged).toBe(before);
    for (const keys of [
      { postures: { lock: { add: [{ network: '*', posture: 'work' }] } } },
      { advice: { default: { add: [{ network: 'facebook', setting: 'future_posts', value: 'friends' }] } } },
      { 'networks-off': { lock: { add: ['vk'] } } },
    ]) {
      const count = followed.judged;
      world.managed = () => ({ ...nl, ...keys });
      world.tellManaged();
      await vi.waitFor(() => expect(followed.judged).toBeGreaterThan(count));
    }
  });

  it('is in force with a database that is damaged', async () => {
    followed.fails = true;
    world.managed = () => ({ ...nl, 'networks-off': { lock: { add: ['vk'] } } });
    await start();
    await vi.waitFor(() => expect(followed.judged).toBe(1));
    expect((await readSettings()).networksOff).toEqual(['vk']);
  });
});

it('that cannot be kept is said, leaves the last one in force, and is tried again at the next start', async () => {
  await cache(nl);
  world.managed = () => en;
  const set = vi.spyOn(browser.storage.local, 'set');
  set.mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
  await start();
  expect(world.session.get('trouble')).toEqual({ kind: 'storage-full', at: Date.now() });
  expect((await readSettings()).locale).toBe('nl');
  set.mockRestore();
  await start();
  expect((await readSettings()).locale).toBe('en');
});

describe('what somebody else writes into the stores', () => {
  const forged: PolicyState = {
    status: 'in-force',
    policy: { organisation: 'Mallory', version: '9', keys: { language: { lock: 'auto' } } },
    rejected: [],
    readAt: 1,
    changedAt: 1,
  };
  const wrongs: [string, () => Promise<void>][] = [
    ['settings', () => browser.storage.local.set({ settings: { ...defaultSettings, locale: 'en' } })],
    ['settings that are none', () => browser.storage.local.set({ settings: 3 })],
    ['another policy', () => browser.storage.local.set({ policy: forged })],
    [
      'another policy and its settings',
      () =>
        browser.storage.local.set({ policy: forged, settings: defaultSettings, choices: { language: 'en' } }),
    ],
    ['no policy', () => browser.storage.local.set({ policy: { ...forged, status: 'none', policy: null } })],
    ['a policy that is none', () => browser.storage.local.set({ policy: null })],
    ['nothing at all', () => browser.storage.local.clear()],
  ];

  it.each(wrongs)('is put right: %s', async (_name, write) => {
    world.managed = () => nl;
    await start();
    await write();
    await settle();
    expect(await readSettings()).toMatchObject({ locale: 'nl', managed: { by: 'Example BV' } });
    expect(await readPolicyState()).toMatchObject({
      status: 'in-force',
      policy: { organisation: 'Example BV' },
    });
  });

  it.each(wrongs)('while no background ran is put right by the next: %s', async (_name, write) => {
    await cache(nl);
    await write();
    world.managed = () => nl;
    await start();
    expect(await readSettings()).toMatchObject({ locale: 'nl', managed: { by: 'Example BV' } });
    expect(await readPolicyState()).toMatchObject({
      status: 'in-force',
      policy: { organisation: 'Example BV' },
    });
  });

  it('is put right before the browser has answered again', async () => {
    world.managed = () => nl;
    await start();
    world.managed = () => new Promise(() => {});
    await browser.storage.local.set({ policy: forged });
    await settle();
    expect((await readSettings()).locale).toBe('nl');
  });

  it('does not stay where there is no policy', async () => {
    await start();
    await browser.storage.local.set({ policy: forged });
    await settle();
    expect(await readSettings()).toEqual(defaultSettings);
    expect(world.local.has('policy')).toBe(false);
  });

  it('makes nobody write for ever', async () => {
    world.managed = () => nl;
    await start();
    const set = vi.spyOn(browser.storage.local, 'set');
    for (const [, write] of wrongs) await write();
    await settle();
    await settle();
    const count = set.mock.calls.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(set.mock.calls.length).toBe(count);
    expect(count).toBeLessThan(40);
    set.mockRestore();
  });
});

describe('the welcome page', () => {
  const opened = () => [...world.tabs.values()].map(({ url }) => url);
  const page = 'chrome-extension://vitrine/welcome.html';

  it('opens after the install, with and without a policy', async () => {
    await welcome(start());
    expect(opened()).toEqual([page]);
    world.managed = () => nl;
    await welcome(start());
    expect(opened()).toEqual([page, page]);
  });

  it('does not open where the organisation does not want it, however long the browser takes to say so', async () => {
    const raw = { 'first-run-page': { default: false } };
    world.managed = () => new Promise((resolve) => setTimeout(() => resolve(raw), 8000));
    const welcomed = welcome(start());
    await vi.advanceTimersByTimeAsync(8000);
    await welcomed;
    expect(opened()).toEqual([]);
  });

  it('opens all the same where the browser says nothing', async () => {
    world.managed = () => new Promise(() => {});
    const welcomed = welcome(start());
    await vi.advanceTimersByTimeAsync(9000);
    expect(opened()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    await welcomed;
    expect(opened()).toEqual([page]);
  });
});
