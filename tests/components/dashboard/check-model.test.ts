// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { RequestMessage } from '../../../utils/messages/protocol';
import { account, makePlan, network } from './make-check';

const stored = vi.hoisted(() => ({
  sent: [] as unknown[],
  plans: [] as unknown[],
  order: [] as string[],
  granted: true,
  tabId: 7 as number | null,
}));

vi.mock('../../../utils/browser', () => ({
  browser: {
    permissions: {
      request: async () => {
        stored.order.push('request');
        return stored.granted;
      },
      contains: async () => false,
      onAdded: { addListener: () => {} },
      onRemoved: { addListener: () => {} },
    },
    storage: {
      onChanged: { addListener: () => {} },
      local: { get: async () => ({}) },
      session: { get: async () => ({}) },
    },
    runtime: { onMessage: { addListener: () => {} } },
  },
}));
vi.mock('../../../utils/messages/send', () => ({
  onChanged: () => () => {},
  send: async (message: RequestMessage) => {
    stored.order.push(message.type);
    stored.sent.push(message);
    return { tabId: stored.tabId, done: true, plan: null };
  },
}));
vi.mock('../../../utils/store/read', () => ({
  readAccounts: async () => [account],
  readSummaries: async () => [],
  readPlans: async () => stored.plans,
  readObservations: async () => [],
}));

vi.mock('../../../utils/store/read-sharing', () => ({
  readSharing: async () => ({ rows: [], contacts: [], consents: [], dismissals: new Map() }),
}));

const model = await import('../../../components/dashboard/dashboard-model');
const check = await import('../../../components/dashboard/check/check-model');
const { describeSteps } = await import('../../../components/dashboard/check/describe-steps');
const { makeSettingFinding } = await import('./make-check');

const step = describeSteps({ account, settings: network, plan: null, findings: [], observations: [] })[0]!;

beforeEach(async () => {
  Object.assign(stored, { sent: [], plans: [], order: [], granted: true, tabId: 7 });
  check.allowed.value = new Set();
  check.opened.value = new Set();
  await model.refresh();
});

it('asks the browser before anything else, then begins the walk once and opens the page', async () => {
  await check.openStep(account, step);
  expect(stored.order).toEqual(['request', 'settings', 'plan-start', 'plan-open']);
  expect(stored.sent.at(-1)).toEqual({ type: 'plan-open', account: account.id, page: 'audience' });
  expect([...check.opened.value]).toEqual(['audience']);
  stored.plans = [makePlan()];
  stored.order = [];
  await model.refresh();
  await check.openStep(account, step);
  expect(stored.order).toEqual(['plan-open']);
});

it('opens nothing where access was refused, and says so', async () => {
  stored.granted = false;
  await check.openStep(account, step);
  expect(stored.order).toEqual(['request']);
  expect(model.said.value?.text).toBe('Nothing was opened: access was not given.');
  expect(check.opened.value.size).toBe(0);
});

it('does not begin a finished walk anew by looking at a page again', async () => {
  stored.plans = [makePlan({}, { ended: 5 })];
  await model.refresh();
  check.allowed.value = new Set([check.patternOf(step.url!)]);
  await check.openStep(account, step);
  expect(stored.order).toEqual(['plan-open']);
  stored.tabId = null;
  await check.openStep(account, step);
  expect(model.said.value?.text).toBe('No address is known for this page.');
});

it('sends the words of the strip along, with the steps that the catalogue has', async () => {
  await check.showMe(makeSettingFinding('protected', 'off', 'fail'));
  expect(stored.sent).toEqual([
    expect.objectContaining({
      type: 'show-me',
      setting: 'protected',
      words: expect.objectContaining({ title: 'Protect your posts' }),
    }),
  ]);
});

it('offers to take back that an app is used', async () => {
  await check.keep({ id: 'app' }, true, 'Postbird');
  expect(model.said.value?.text).toBe('Kept out of the findings: Postbird.');
  model.said.value?.undo?.();
  await vi.waitFor(() => expect(stored.sent).toHaveLength(2));
  expect(stored.sent[1]).toEqual({ type: 'keep', observation: 'app', kept: false });
});
