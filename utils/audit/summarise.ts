import type { Evidence, Finding, HealthObservation, Summary } from '../model/schemas';
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

function findLastHealth({ observations }: AuditInput): HealthObservation | null {
  let last: HealthObservation | null = null;
  for (const observation of observations) {
    if (observation.kind !== 'page-health') continue;
    const later = last === null || observation.lastSeen > last.lastSeen;
    const tied = last !== null && observation.lastSeen === last.lastSeen && observation.id < last.id;
    if (later || tied) last = observation;
  }
  return last;
}

function trimFinding(finding: Finding): Finding {
  return { ...finding, evidence: finding.evidence.slice(0, maxEvidence).map(trimEvidence) };
}

function trimEvidence(evidence: Evidence): Evidence {
  const { shown } = evidence;
  if (shown === null || shown.length <= maxShown) return evidence;
  return { ...evidence, shown: `${shown.slice(0, maxShown).toWellFormed()}…` };
}
