import type { Account, Finding, HealthObservation, Observation, SettingObservation } from '../model/schemas';
import type { Confidence, Severity } from '../model/words';
import type { Labels, NetworkSettings, Setting, SettingOption } from '../networks/define-settings';
import {
  adviseValue,
  type Expectation,
  type Expected,
  expectOf,
  isOwnAdvice,
  meetsAdvice,
  nothingExpected,
} from './expect';
import { fillLink } from './fill-link';

/** Sensitivity of a setting, on the checks' scale of 1 to 10 (docs/checks.md). */
export const settingWeights: Readonly<Record<Severity, number>> = { high: 6, medium: 3, low: 1 };

interface SettingsInput {
  account: Account;
  observations: readonly Observation[];
  settings: NetworkSettings | null;
  dismissals: ReadonlyMap<string, number>;
  expected?: Expected;
}

/** One finding for every setting of the network's catalogue, whatever was read of it. */
export function judgeSettings(input: SettingsInput): Finding[] {
  const seen = new Map<string, SettingObservation>();
  const readings = new Map<string, HealthObservation>();
  for (const observation of input.observations) {
    if (observation.gone !== null) continue;
    if (observation.kind === 'setting') seen.set(observation.setting, observation);
    else if (observation.kind === 'page-health' && observation.pageKey !== undefined) {
      const last = readings.get(observation.pageKey);
      if (!last || isLater(observation, last)) readings.set(observation.pageKey, observation);
    }
  }
  const expectation = expectOf(input.account, input.expected ?? nothingExpected);
  return (input.settings?.settings ?? []).map((setting) => {
    const observation = seen.get(setting.id) ?? null;
    const page = observation?.pageKey ?? setting.page ?? '';
    return makeFinding(setting, observation, readings.get(page) ?? null, expectation, input);
  });
}

const isLater = (a: Observation, b: Observation) =>
  a.lastSeen > b.lastSeen || (a.lastSeen === b.lastSeen && a.id < b.id);

type Answer = Pick<Finding, 'outcome' | 'unknownBecause'>;
const unknown = (because: Finding['unknownBecause']): Answer => ({
  outcome: 'unknown',
  unknownBecause: because,
});

function makeFinding(
  setting: Setting,
  seen: SettingObservation | null,
  reading: HealthObservation | null,
  expectation: Expectation,
  { account, settings, dismissals }: SettingsInput,
): Finding {
  const check = `setting.${setting.id}`;
  const id = `${account.id}/${check}`;
  const value = setting.options.find((option) => option.id === seen?.value) ?? null;
  const confidence = seen ? lower(seen.confidence, setting.confidence) : setting.confidence;
  const audience = value?.audience ?? null;
  const page = setting.page === null ? null : settings?.pages[setting.page];
  const url = page ? fillLink(page.url, account) : null;
  return {
    id,
    account: account.id,
    network: account.network,
    check,
    ...(seen ? judgeSeen(setting, seen, confidence, expectation, reading) : judgeAbsence(reading)),
    severity: setting.severity,
    weight: settingWeights[setting.severity],
    audience,
    evidence: seen
      ? [
          {
            observation: seen.id,
            field: null,
            shown: null,
            audience: audience ?? 'unknown',
            audienceFrom: audience !== null && seen.cue !== 'person' ? 'page' : 'nowhere',
            audienceConfidence: audience === null ? null : confidence,
            url: seen.url,
            firstSeen: seen.firstSeen,
            lastSeen: seen.lastSeen,
          },
        ]
      : [],
    fix: page && url ? { url, confidence: page.confidence } : null,
    dismissed: dismissals.get(id) ?? null,
    setting: {
      id: setting.id,
      topic: setting.topic,
      labels: firstLabels(setting.labels),
      value: value && describeOption(value),
      advised: describeAdvised(setting, expectation),
      ...(isOwnAdvice(setting, expectation) && { advisedBy: expectation.by }),
      ...(setting.where === 'app' && { options: setting.options.map(describeOption) }),
      posture: expectation.posture,
      declared: seen?.cue === 'person',
      appOnly: setting.where === 'app',
      confidence,
      page: setting.page,
    },
  };
}

/** What was as advised once is not known to be so any more when the page could not be read since. */
function judgeSeen(
  setting: Setting,
  seen: SettingObservation,
  confidence: Confidence,
  expectation: Expectation,
  reading: HealthObservation | null,
): Answer {
  const answer = judgeValue(setting, seen, confidence, expectation);
  const isStale = reading !== null && reading.health !== 'ok' && reading.lastSeen > seen.lastSeen;
  return answer.outcome === 'pass' && isStale && seen.cue !== 'person' ? unknown('not-readable') : answer;
}

/** A guess is good enough to warn by, and never to reassure by. */
function judgeValue(
  setting: Setting,
  { value }: SettingObservation,
  confidence: Confidence,
  expectation: Expectation,
): Answer {
  const meets = meetsAdvice(setting, value, expectation);
  if (meets === false) return { outcome: 'fail', unknownBecause: null };
  if (meets && confidence !== 'low') return { outcome: 'pass', unknownBecause: null };
  const isAudience = setting.options.some(({ audience }) => audience !== undefined);
  return unknown(meets === null && isAudience ? 'audience-unknown' : 'not-told');
}

/** A page that was read and did not show the setting tells nothing of it either. */
function judgeAbsence(reading: HealthObservation | null): Answer {
  if (!reading) return unknown('not-read');
  return unknown(reading.health === 'ok' ? 'not-told' : 'not-readable');
}

const order: readonly Confidence[] = ['low', 'medium', 'high'];
const lower = (a: Confidence, b: Confidence) => (order.indexOf(a) < order.indexOf(b) ? a : b);

const describeOption = ({ id, labels }: SettingOption) => ({ id, labels: firstLabels(labels ?? {}) });

function describeAdvised(setting: Setting, expectation: Expectation) {
  const id = adviseValue(setting, expectation);
  return describeOption(setting.options.find((option) => option.id === id) ?? { id });
}

/** The network's words for it in each language; others are older or rarer. */
function firstLabels(labels: Labels): Record<string, string> {
  return Object.fromEntries(
    Object.entries(labels).flatMap(([language, [first]]) => (first === undefined ? [] : [[language, first]])),
  );
}
