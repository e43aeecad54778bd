import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestMessage } from '../../utils/messages/protocol';
import type { Policy } from '../../utils/model/policy';
import { defaultSettings, type Settings } from '../../utils/model/settings';
import { makeFakeBrowser } from '../background/fake-browser';
import { cases } from './cases';
import { findBroken, someChange, somePolicy } from './make-policy';

const fake = vi.hoisted(() => ({}) as ReturnType<typeof makeFakeBrowser>);
vi.mock('../../utils/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
Object.assign(fake, makeFakeBrowser());

const { startPolicy } = await import('../../utils/background/policy');
const { receiveRequest } = await import('../../utils/background/receive-request');
const { parseRequestMessage } = await import('../../utils/messages/schemas');
const { readPolicy } = await import('../../utils/policy/read-policy');
const { policyKeys } = await import('../../utils/policy/registry');
const { settle } = await import('../../utils/policy/settle');
const { databaseName } = await import('../../utils/store/database');
const { changeSettings, forgetChoices, readChoices, switchTermList } = await import(
  '../../utils/store/in-force'
);
const { readGuidance } = await import('../../utils/store/read-guidance');
const { readSettings } = await import('../../utils/store/settings');

const { world, browser } = fake;
const inTurn = <T>(work: () => Promise<T>) => work();
/** All that is on its way in the fake browser arrives. */
const tick = () => new Promise((resolve) => setTimeout(resolve));

/** Every key locked, to what its case has. */
const locked = Object.fromEntries(
  Object.entries(cases).map(([id, { policy }]) => [id, { lock: policy.lock }]),
);
/** What somebody would want who wants none of it. */
const free: Settings = {
  ...defaultSettings,
  locale: 'en',
  networksOff: ['linkedin'],
  ownSites: ['forum.example.com'],
  retentionDays: 365,
  sharingDays: 200,
  reportName: 'Jane',
  reportContact: 'jane@example.com',
  supportAddress: 'https://example.com/me',
};
const { managed: _managed, ...change } = free;

async function expectLocked(): Promise<void> {
  const now = { settings: await readSettings(), guidance: await readGuidance() };
  for (const [id, { read, byLock }] of Object.entries(cases)) expect([id, read(now)]).toEqual([id, byLock]);
  expect(now.settings.managed?.by).toBe('Example BV');
}

beforeEach(async () => {
  await tick();
  await deleteDB(databaseName);
  world.clear();
  world.tabs.set(3, { id: 3, url: 'https://x.com/jane' });
});

async function start(): Promise<void> {
  world.managed = () => ({ about: { organisation: 'Example BV' }, ...locked });
  await startPolicy(inTurn);
  await tick();
}

const words = {
  title: '',
  change: '',
  why: '',
  steps: [],
  looking: '',
  missing: '',
  done: '',
  buttons: { changed: '', notFound: '', hub: '', close: '' },
  label: '',
};
const account = 'x:7';
/** One of each kind and more of those that touch settings; the compiler sees to it that no kind is left out. */
const messages: { [T in RequestMessage['type']]: Omit<Extract<RequestMessage, { type: T }>, 'type'>[] } = {
  settings: [
    { change },
    ...Object.entries(change).map(([name, value]) => ({ change: { [name]: value } })),
    ...[[], ['tiktok', 'tiktok']].map((networksOff) => ({ change: { networksOff } })),
    { change: { ...change, managed: null } as never },
    { change: { ...change, ['__proto__']: { managed: null } } as never },
  ],
  erase: [{ what: 'everything' }, { what: { account } }, { what: { network: 'x' } }],
  'term-list': [
    { id: 'projects', on: false },
    { id: 'projects', on: true },
  ],
  'claim-tab': [{ tabId: 3 }],
  claim: [{ entries: [{ network: 'x', text: 'jane' }] }],
  dismiss: [{ finding: 'public-phone:x:7' }],
  restore: [{ finding: 'public-phone:x:7' }],
  'read-tab': [{ tabId: 3 }],
  'inspect-tab': [{ tabId: 3 }],
  'assign-tab': [{ tabId: 3, account }],
  'plan-start': [{ account }],
  'plan-open': [{ account, page: 'settings' }],
  'plan-skip': [{ account, page: 'settings', skipped: true }],
  'plan-end': [{ account }],
  declare: [{ account, setting: 'protected', value: null }],
  posture: [{ account, posture: 'open' as never }],
  keep: [{ observation: 'x', kept: true }],
  'show-me': [{ account, setting: 'protected', words }],
  snapshot: [{ tabId: 3 }],
  'check-visit': [{ tabId: 3 }],
  'contact-add': [{ kind: 'email', text: 'jane@example.com' }],
  'contact-remove': [{ id: 'x' }],
  'forget-sharing': [{ what: 'everything' }],
  'note-consent': [{ tabId: 3 }],
  'picture-remember': [{ tabId: 3 }],
  'picture-forget': [{ account }],
  'forget-cautions': [{}],
  strangers: [{ account }],
  'forget-history': [{ what: 'everything' }],
  // As another install would have saved them, whose owner chose the opposite of everything.
  restored: [
    { choices: {} },
    { choices: change },
    ...['', 'fr', true, false, 1, 365, { add: [], remove: ['tiktok', 'json', 'projects'] }].map((value) => ({
      choices: Object.fromEntries(Object.keys(locked).map((key) => [key, value])),
    })),
  ],
};

describe('with every key locked', () => {
  it('is what the organisation set', async () => {
    await start();
    await expectLocked();
    expect(Object.keys(change).filter((name) => !['sitesRead', 'welcomed'].includes(name))).toEqual(
      expect.arrayContaining([...policyKeys.values()].flatMap(({ setting }) => setting ?? [])),
    );
  });

  it.each(Object.entries(messages))('stays so after any message of the kind %s', async (type, all) => {
    await start();
    for (const one of all as object[]) {
      const raw = { type, ...one };
      // What is not let in at the door is handled all the same, to show that the door is not all there is.
      for (const message of [parseRequestMessage(raw), raw as RequestMessage]) {
        if (!message) continue;
        // Some find no page to talk to, and that is not what this is about.
        await Promise.race([
          receiveRequest(message, 1),
          new Promise((resolve) => setTimeout(resolve, 500)),
        ]).catch(() => {});
      }
      await tick();
      await expectLocked();
    }
  });

  it('names every key of which something was refused', async () => {
    await start();
    const wanted = {
      ...change,
      ...{ featuresOff: [], exportsOff: [], pausedHosts: [], keepSharing: true },
      ...{ draftKindsOff: [], draftPlacesOff: [], cleanPhotosOn: [], holdPost: false },
    };
    const answer = await receiveRequest(parseRequestMessage({ type: 'settings', change: wanted })!, 1);
    const all = [...policyKeys.values()].filter(({ setting }) => setting !== null).map(({ id }) => id);
    expect((answer as { refused: string[] }).refused.sort()).toEqual(all.sort());
  });

  it.each(Object.keys(free) as (keyof Settings)[])(
    'stays so when a page writes %s into the store',
    async (name) => {
      await start();
      const settings = { ...(await readSettings()), [name]: free[name] };
      await browser.storage.local.set({ settings });
      await tick();
      await expectLocked();
    },
  );

  it.each<[string, () => Promise<unknown>]>([
    [
      'choices',
      () =>
        browser.storage.local.set({
          choices: { ...locked, language: 'en', 'networks-off': { remove: ['tiktok'], add: [] } },
        }),
    ],
    [
      'a policy without locks',
      () =>
        browser.storage.local.set({
          policy: { status: 'in-force', policy: { organisation: '', version: '', keys: {} }, rejected: [] },
        }),
    ],
    [
      'a backup of an install without a policy',
      () => browser.storage.local.set({ settings: free, choices: {}, policy: null }),
    ],
    ['nothing', () => browser.storage.local.clear()],
  ])('stays so when a page restores %s', async (_name, write) => {
    await start();
    await write();
    await tick();
    await expectLocked();
  });
});

describe('whatever a person or a page does, in any order', () => {
  type Step = () => Promise<unknown>;
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 3,
      arbitrary: someChange.map(
        (wanted): Step =>
          () =>
            changeSettings(wanted),
      ),
    },
    fc.constant((): Promise<unknown> => forgetChoices()),
    fc.boolean().chain((on) =>
      fc.constantFrom('one', 'two').map(
        (id): Step =>
          () =>
            switchTermList(id, on),
      ),
    ),
    someChange.map(
      (wanted): Step =>
        () =>
          browser.storage.local.set({ settings: { ...free, ...wanted } }),
    ),
    somePolicy.map(
      (policy): Step =>
        async () => {
          const settings = settle(await readChoices(), policy);
          const state = { status: 'in-force', policy, rejected: [], readAt: 1, changedAt: 1 };
          await browser.storage.local.set({ policy: state, settings });
        },
    ),
    fc.dictionary(fc.constantFrom('settings', 'choices', 'policy'), fc.jsonValue()).map(
      (items): Step =>
        () =>
          browser.storage.local.set(items),
    ),
    fc.subarray(['settings', 'choices', 'policy']).map(
      (names): Step =>
        () =>
          browser.storage.local.remove(names),
    ),
    fc.constant((): Promise<unknown> => browser.storage.local.clear()),
    fc.constant(tick),
  );
  const asManaged = ({ organisation, version, keys }: Policy) => ({
    about: { organisation, version },
    ...keys,
  });

  it('the locks hold once the background has had its turn, and the policy is what the browser says', async () => {
    await fc.assert(
      fc.asyncProperty(somePolicy, fc.array(step, { maxLength: 8 }), async (policy, steps) => {
        world.clear();
        const { language = { lock: 'nl' } } = policy.keys;
        const set = readPolicy(asManaged({ ...policy, keys: { ...policy.keys, language } })).policy;
        world.managed = () => asManaged(set);
        await startPolicy(inTurn);
        for (const one of steps) await one();
        await tick();
        const settings = await readSettings();
        expect(findBroken(settings, set)).toEqual([]);
        expect(settings).toEqual(settle(await readChoices(), set));
        const { terms } = await readGuidance();
        for (const { id } of (set.keys.terms?.lock as { add?: { id: string }[] })?.add ?? [])
          expect(terms.find(({ element }) => element.id === id)).toMatchObject({ locked: true, off: false });
      }),
      { numRuns: 100 },
    );
  });
});

describe('the store', () => {
  it('of settings, choices and policy is written in one place', () => {
    const files = import.meta.glob('../../{utils,components,entrypoints}/**/*.{ts,tsx}', {
      query: '?raw',
      import: 'default',
      eager: true,
    }) as Record<string, string>;
    const writers = Object.entries(files).filter(([, text]) =>
      /\blocal\s*\.\s*(?:set|remove|clear)\b/.test(text),
    );
    // How far the person is with the overview is neither.
    expect(writers.map(([file]) => file)).toEqual([
      '../../utils/store/in-force.ts',
      '../../utils/store/overview-looks.ts',
    ]);
  });
});
