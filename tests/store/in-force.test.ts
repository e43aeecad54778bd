import { beforeEach, describe, expect, it, vi } from 'vitest';
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

const { changeSettings, forgetChoices, noPolicy, putInForce, readChoices, readPolicyState, switchTermList } =
  await import('../../utils/store/in-force');
const { readGuidance } = await import('../../utils/store/read-guidance');
const { readSettings } = await import('../../utils/store/settings');

const { world, browser } = fake;
const inForce = (keys: Record<string, object>): PolicyState => ({
  status: 'in-force',
  policy: { organisation: 'Example BV', version: '1', keys },
  rejected: [],
  readAt: 1,
  changedAt: 1,
});
const list = {
  name: 'x',
  why: '',
  words: ['x'],
  patterns: [],
  level: 'warn',
  fineOn: [],
  warnOn: [],
  holdOn: [],
};
const stored = () => Object.fromEntries(world.local);

beforeEach(() => world.clear());

describe('an install from before there were policies', () => {
  const old = { locale: 'nl', networksOff: ['tiktok'], retentionDays: 400, welcomed: true, gone: 1 };
  const adopted = { language: 'nl', 'networks-off': { remove: [], add: ['tiktok'] }, welcomed: true };

  it('has its settings taken for choices once', async () => {
    world.local.set('settings', old);
    const settings = await putInForce();
    expect(settings).toEqual({ ...defaultSettings, locale: 'nl', networksOff: ['tiktok'], welcomed: true });
    expect(stored()).toEqual({ choices: adopted, settings });
    // And not again, when a policy has made something else of the settings.
    await putInForce(inForce({ language: { lock: 'en' }, 'networks-off': { lock: { add: ['vk'] } } }));
    expect(await readChoices()).toEqual(adopted);
    expect(await putInForce(noPolicy)).toEqual(settings);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['change', () => changeSettings({ keepSharing: false })],
    ['reading', () => readChoices()],
    ['policy', () => putInForce(inForce({ 'sharing-days': { lock: 7 } }))],
  ])('keeps them whatever comes first: a %s', async (_name, first) => {
    world.local.set('settings', old);
    await first();
    expect(await putInForce(noPolicy)).toMatchObject({
      locale: 'nl',
      networksOff: ['tiktok'],
      welcomed: true,
    });
  });

  it('with nothing sound in it has none', async () => {
    world.local.set('settings', { locale: 7, networksOff: 'x' });
    expect(await readChoices()).toEqual({});
  });
});

describe('what is stored', () => {
  it('is nothing before there is something to store, and nothing again after all was erased', async () => {
    await putInForce(noPolicy);
    await putInForce();
    expect(stored()).toEqual({});
    await changeSettings({ locale: 'nl' });
    expect(Object.keys(stored()).sort()).toEqual(['choices', 'settings']);
    await forgetChoices();
    expect(stored()).toEqual({});
  });

  it('is written only where it differs', async () => {
    const state = inForce({ language: { lock: 'en' } });
    await putInForce(state);
    await changeSettings({ networksOff: ['vk'] });
    const set = vi.spyOn(browser.storage.local, 'set');
    const remove = vi.spyOn(browser.storage.local, 'remove');
    await putInForce();
    await putInForce(structuredClone(state));
    await changeSettings({ networksOff: ['vk'], locale: 'nl' });
    expect(set).not.toHaveBeenCalled();
    expect(remove).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('is the person’s alone when they erase everything; the policy stays', async () => {
    const state = inForce({ language: { lock: 'en' }, 'retention-days': { default: 90 } });
    await putInForce(state);
    await changeSettings({ retentionDays: 30, welcomed: true });
    world.local.set('trouble', [1]);
    expect(await forgetChoices()).toMatchObject({ locale: 'en', retentionDays: 90, welcomed: false });
    expect(Object.keys(stored()).sort()).toEqual(['policy', 'settings']);
    expect(await readPolicyState()).toEqual(state);
  });

  it('of two changes at once neither is lost', async () => {
    await Promise.all([
      changeSettings({ locale: 'nl' }),
      changeSettings({ retentionDays: 30 }),
      putInForce(inForce({ 'sharing-days': { lock: 7 } })),
      changeSettings({ networksOff: ['x'] }),
    ]);
    expect(await readSettings()).toMatchObject({
      locale: 'nl',
      retentionDays: 30,
      sharingDays: 7,
      networksOff: ['x'],
    });
  });
});

describe('a damaged store', () => {
  it.each([
    ['no state', 'x'],
    ['another status', { ...inForce({}), status: 'x' }],
    ['keys that are none', { ...inForce({}), policy: { keys: 3 } }],
    [
      'lists that are none',
      inForce({ 'networks-off': { lock: { add: 3, remove: null } }, terms: { lock: 3 } }),
    ],
    [
      'elements that are none',
      inForce({ terms: { lock: { add: [null, { id: 3 }] } }, advice: { default: { add: [1] } } }),
    ],
    ['rejections that are none', { ...inForce({}), rejected: [null, 3, {}] }],
  ])('with %s for a policy keeps nobody from anything', async (_name, policy) => {
    world.local.set('policy', policy);
    expect(await putInForce()).toMatchObject({ networksOff: [] });
    expect((await changeSettings({ locale: 'nl' })).settings.locale).toBe('nl');
    expect(await readGuidance()).toMatchObject({ terms: [], advice: [], postures: [] });
    expect((await readPolicyState()).rejected).toEqual([]);
    await forgetChoices();
  });

  it('keeps of the choices what is sound', async () => {
    world.local.set('choices', {
      language: 'xx',
      'retention-days': 30,
      'networks-off': { add: ['x', 3, 'NOT'], remove: [1, 'vk'] },
      'paused-hosts': 'x',
      terms: { add: [list], remove: ['a'] },
      __proto__: 1,
      nonsense: 1,
    });
    expect(await readChoices()).toEqual({
      'retention-days': 30,
      'networks-off': { add: ['x'], remove: ['vk'] },
      terms: { add: [], remove: ['a'] },
    });
  });
});

describe('lists of terms', () => {
  const terms = (form: 'default' | 'lock', change: object) => inForce({ terms: { [form]: change } });
  const shown = async () =>
    (await readGuidance()).terms.map(({ element, locked, off }) => [element.id, locked, off]);
  const [a, b] = [
    { ...list, id: 'a' },
    { ...list, id: 'b' },
  ];

  it('are switched off and on where they are a default', async () => {
    await putInForce(terms('default', { add: [a, b] }));
    expect(await switchTermList('a', false)).toBe(true);
    expect(await shown()).toEqual([
      ['b', false, false],
      ['a', false, true],
    ]);
    // A newer copy is not hidden by the person's word.
    await putInForce(terms('default', { add: [{ ...a, level: 'hold' }, b] }));
    expect(await switchTermList('a', true)).toBe(true);
    expect((await readGuidance()).terms.find(({ element }) => element.id === 'a')).toMatchObject({
      element: { level: 'hold' },
      off: false,
    });
    expect(await switchTermList('nowhere', false)).toBe(false);
  });

  it.each([{ add: [a] }, { replace: [a] }])('stay on under a lock that has %j', async (lock) => {
    await putInForce(inForce({ terms: { default: { add: [a, b] }, lock } }));
    expect(await switchTermList('a', false)).toBe(false);
    expect(await shown()).toContainEqual(['a', true, false]);
    // What was refused is not remembered.
    await putInForce(terms('default', { add: [a] }));
    expect(await shown()).toEqual([['a', false, false]]);
  });

  it('that a lock takes out cannot be switched on, and are not shown', async () => {
    await putInForce(inForce({ terms: { default: { add: [a, b] }, lock: { remove: ['a'] } } }));
    expect(await switchTermList('a', true)).toBe(false);
    expect(await shown()).toEqual([['b', false, false]]);
  });

  it('switched off come back off when a lock goes', async () => {
    await putInForce(terms('default', { add: [a] }));
    await switchTermList('a', false);
    await putInForce(inForce({ terms: { default: { add: [a] }, lock: { add: [a] } } }));
    expect(await shown()).toEqual([['a', true, false]]);
    await putInForce(terms('default', { add: [a] }));
    expect(await shown()).toEqual([['a', false, true]]);
  });
});

it('guidance takes the policy out of the store once', async () => {
  await putInForce(inForce({ terms: { lock: { add: [{ ...list, id: 'a' }] } } }));
  const get = vi.spyOn(browser.storage.local, 'get');
  expect((await readGuidance()).terms).toHaveLength(1);
  const asked = (get.mock.calls as unknown[][]).filter(
    ([keys]) => keys === null || [keys].flat().includes('policy'),
  );
  expect(asked).toHaveLength(1);
  get.mockRestore();
});
