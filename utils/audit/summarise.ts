import type { Evidence, Finding, HealthObservation, SettingFacts, Summary } from '../model/schemas';
import { locales } from '../model/settings';
import { nothingChecked } from './exposure';
import { type AuditInput, runChecks } from './run-checks';

/** A summary is what the popup paints first, so it stays small whatever a page holds. */
const maxEvidence = 8;
const maxShown = 160;

/** The stored summary of one account. `at`: when it was made, milliseconds since 1970. */
export function summarise({ at, ...input }: AuditInput & { at: number }): Summary {
  const { findings, score } = runChecks(input);
  return {
    account: input.account,
    score: score ?? nothingChecked,
    findings: findings.map(trimFinding),
    health: findLastHealth(input)?.health ?? null,
    at,
  };
}

/**
 * How the last reading of the profile went; of a settings page only where no profile was read, or one that went well would
 * hide that the profile itself cannot be read. Settings pages tell by their findings.
 */
function findLastHealth({ observations }: AuditInput): HealthObservation | null {
  let last: HealthObservation | null = null;
  for (const observation of observations) {
    if (observation.kind !== 'page-health') continue;
    if (last === null || comesAfter(observation, last)) last = observation;
  }
  return last;
}

function comesAfter(one: HealthObservation, other: HealthObservation): boolean {
  const [isProfile, wasProfile] = [one.pageKey === undefined, other.pageKey === undefined];
  if (isProfile !== wasProfile) return isProfile;
  return one.lastSeen > other.lastSeen || (one.lastSeen === other.lastSeen && one.id < other.id);
}

function trimFinding({ setting, ...finding }: Finding): Finding {
  const evidence = finding.evidence.slice(0, maxEvidence).map(trimEvidence);
  return { ...finding, evidence, ...(setting ? { setting: trimSetting(setting) } : {}) };
}

/** Labels in the languages that Vitrine speaks; the report has all. */
function trimSetting(setting: SettingFacts): SettingFacts {
  const { labels, value, advised } = setting;
  return {
    ...setting,
    labels: trimLabels(labels),
    value: value && { ...value, labels: trimLabels(value.labels) },
    advised: { ...advised, labels: trimLabels(advised.labels) },
  };
}

function trimLabels(labels: Record<string, string>): Record<string, string> {
  const spoken = Object.entries(labels).filter(([language]) => locales.some((locale) => locale === language));
  return Object.fromEntries(spoken.length > 0 ? spoken : Object.entries(labels).slice(0, 1));
}

function trimEvidence(evidence: Evidence): Evidence {
  const { shown } = evidence;
  if (shown === null || shown.length <= maxShown) return evidence;
  return { ...evidence, shown: `${shown.slice(0, maxShown).toWellFormed()}…` };
}
