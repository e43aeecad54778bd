import type { Step } from '../../../components/dashboard/check/describe-steps';
import type {
  Account,
  AppObservation,
  Finding,
  Plan,
  SettingFacts,
  SettingObservation,
} from '../../../utils/model/schemas';
import type { NetworkSettings, Setting } from '../../../utils/networks/define-settings';
import { makeEvidence, makeFinding, makeSummary } from '../draw';

export const day = 86_400_000;
export const started = Date.UTC(2026, 10, 3, 12);

export const account: Account = makeSummary().account;

const makeSetting = (change: Partial<Setting>): Setting => ({
  id: 'protected',
  topic: 'audience',
  kind: 'switch',
  labels: { en: ['Protect your posts'], nl: ['Bescherm je posts'] },
  options: [{ id: 'off' }, { id: 'on' }],
  page: 'audience',
  where: 'web',
  default: null,
  advice: { private: 'on', balanced: 'on', work: 'off' },
  severity: 'high',
  confidence: 'high',
  ...change,
});

/** A made-up network with a page of two settings, an unconfirmed one, a page of apps, and one setting that only the app shows. */
export const network: NetworkSettings = {
  id: 'x',
  research: ['x'],
  pages: {
    audience: { kind: 'settings', url: 'https://x.com/settings/audience', confidence: 'high' },
    location: { kind: 'settings', url: 'https://x.com/settings/location', confidence: 'low' },
    apps: { kind: 'apps', url: 'https://x.com/settings/apps', confidence: 'high' },
    export: { kind: 'export', url: 'https://x.com/settings/export', confidence: 'high' },
  },
  settings: [
    makeSetting({}),
    makeSetting({
      id: 'photo_tagging',
      topic: 'tagging',
      kind: 'choice',
      labels: { en: ['Photo tagging'] },
      options: [
        { id: 'public', labels: { en: ['Anyone'] } },
        { id: 'friends', labels: { en: ['People you follow'] } },
      ],
      advice: { private: 'friends', balanced: 'friends', work: 'friends' },
    }),
    makeSetting({ id: 'post_location', labels: { en: ['Location'] }, page: 'location', topic: 'location' }),
    makeSetting({ id: 'read_receipts', labels: { en: ['Read receipts'] }, page: null, where: 'app' }),
    makeSetting({ id: 'hidden_away', labels: { en: ['Hidden away'] }, page: null }),
  ],
};

export const makePlan = (
  states: Partial<Record<string, Plan['steps'][number]['state']>> = {},
  change: Partial<Plan> = {},
): Plan => ({
  account: account.id,
  started,
  ended: null,
  steps: ['audience', 'location', 'apps', 'app'].map((page) => {
    const state = states[page] ?? 'open';
    return { page, state, health: state === 'read' ? 'ok' : null, at: state === 'open' ? null : started + 1 };
  }),
  ...change,
});

/** A finding on one of the network's settings; without a value it is unknown. */
export function makeSettingFinding(
  id: string,
  value: string | null,
  outcome: Finding['outcome'],
  change: Partial<Finding> & { facts?: Partial<SettingFacts> } = {},
): Finding {
  const setting = network.settings.find((one) => one.id === id)!;
  const labels = { en: setting.labels.en![0]! };
  const { facts, ...rest } = change;
  const name = (option: string) => ({
    id: option,
    labels: { en: setting.options.find((one) => one.id === option)?.labels?.en?.[0] ?? option },
  });
  return makeFinding({
    id: `${account.id}/setting.${id}`,
    check: `setting.${id}`,
    outcome,
    audience: null,
    unknownBecause: outcome === 'unknown' ? 'not-read' : null,
    evidence: value === null ? [] : [makeEvidence({ field: null, shown: null, observation: id })],
    setting: {
      ...{ id, topic: setting.topic, labels, value: value === null ? null : name(value) },
      ...{ advised: name(setting.advice.balanced), posture: 'balanced', declared: false },
      ...{ appOnly: setting.where === 'app', confidence: 'high', page: setting.page, ...facts },
    },
    ...rest,
  });
}

const seen = {
  account: account.id,
  network: 'x',
  page: 'settings',
  viewer: 'member',
  url: 'https://x.com/settings/audience',
  firstSeen: started - 30 * day,
  lastSeen: started,
  gone: null,
} as const;

export const makeSettingObservation = (
  setting: string,
  value: string,
  change: Partial<SettingObservation> = {},
): SettingObservation => ({
  ...seen,
  id: `${account.id}|setting|${setting}`,
  kind: 'setting',
  setting,
  value,
  cue: 'label',
  confidence: 'high',
  previous: null,
  since: started - 30 * day,
  ...change,
});

export const makeApp = (name: string, change: Partial<AppObservation> = {}): AppObservation => ({
  ...seen,
  id: `${account.id}|connected-app|${name}`,
  kind: 'connected-app',
  page: 'apps',
  pageKey: 'apps',
  name,
  groups: [],
  granted: true,
  added: null,
  used: null,
  kept: null,
  ...change,
});

export const pick = (steps: readonly Step[], page: string): Step => steps.find((step) => step.page === page)!;
