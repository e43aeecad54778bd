import type { Check, CheckEvidence, CheckInput, CheckResult } from '../checks/define';
import { checks } from '../checks/registry';
import type {
  Account,
  Evidence,
  FieldObservation,
  Finding,
  Observation,
  Score,
  SettingObservation,
} from '../model/schemas';
import { type Audience, audiences, type FieldId, type PageKind } from '../model/words';
import type { NetworkCatalogue } from '../networks/define';
import type { NetworkSettings } from '../networks/define-settings';
import type { Expected } from './expect';
import { computeExposure, measureVisibility } from './exposure';
import { fillLink } from './fill-link';
import { findFix } from './find-fix';
import { knowFields } from './know-fields';
import { findListFix, knowLists, offersList, toListEvidence } from './know-lists';
import { knowSettings, knowStrangers, tellAudience } from './know-strangers';
import { judgeSettings } from './settings-findings';

/** Everything the checks of one account depend on, as plain data. */
export interface AuditInput {
  account: Account;
  /** All of the account's observations; gone ones are left aside. */
  observations: readonly Observation[];
  /** The person's other accounts; the account itself may be among them and is left out. */
  others: readonly { account: Account; observations: readonly Observation[] }[];
  /** `NetworkReader.fields` of the account's network: decides which checks apply, before anything is read. */
  fields: Partial<Record<PageKind, readonly FieldId[]>>;
  catalogue: NetworkCatalogue | null;
  /** `settingsOf.get(network)`: decides which settings and lists apply, before anything is read; null where it has none. */
  settings: NetworkSettings | null;
  /** Finding id → when the person said that it is intended. */
  dismissals: ReadonlyMap<string, number>;
  /** What the person's organisation expects; left out where there is none. */
  expected?: Expected;
}

/** Runs every check that applies to the account's network. Findings come worst first, passes included. */
export function runChecks(input: AuditInput): { findings: Finding[]; score: Score | null } {
  const checkInput: CheckInput = {
    account: input.account,
    field: knowFields(input.observations, input.fields, input.catalogue),
    list: knowLists(input.observations, input.settings),
    settings: knowSettings(input.observations, input.fields, input.settings),
    strangers: knowStrangers(input.observations, input.fields),
    others: input.others
      .filter(({ account }) => account.id !== input.account.id)
      .map(({ account, observations }) => ({ account, observations: recallFields(observations) })),
  };
  const applicable = checks.filter((check) => {
    if (check.fields) return check.fields.some((id) => input.fields[check.page]?.includes(id));
    return check.settings ? checkInput.settings.length > 0 : offersList(check, input.settings);
  });
  const findings = [
    ...applicable.map((check) => makeFinding(check, check.run(checkInput), input)),
    ...judgeSettings(input),
  ].sort(worstFirst);
  return { findings, score: computeExposure(findings) };
}

/** A finding's own id first, then those it had before its check was renamed; a dismissal under any of them holds. */
export function listFindingIds(account: string, check: Pick<Check, 'id' | 'renamed'>): string[] {
  return [check.id, ...(check.renamed ?? [])].map((id) => `${account}/${id}`);
}

const isField = (observation: CheckEvidence): observation is FieldObservation =>
  observation.kind === 'profile-field';

/** By list of observations: of hundreds of accounts, each is one of the others to all the rest. */
const kept = new WeakMap<readonly Observation[], FieldObservation[]>();

function recallFields(observations: readonly Observation[]): FieldObservation[] {
  const fields = kept.get(observations) ?? keepFields(observations);
  kept.set(observations, fields);
  return fields;
}

function keepFields(observations: readonly Observation[]): FieldObservation[] {
  return observations.filter(
    (observation): observation is FieldObservation =>
      observation.kind === 'profile-field' && observation.gone === null,
  );
}

function makeFinding(check: Check, result: CheckResult, input: AuditInput): Finding {
  const { account, fields, catalogue, dismissals } = input;
  const evidence = result.evidence ?? [];
  const ids = listFindingIds(account.id, check);
  const offered = check.fields?.find((id) => fields[check.page]?.includes(id));
  const field = evidence.filter(isField)[0]?.field ?? offered ?? check.fields?.[0];
  return {
    id: ids[0]!,
    account: account.id,
    network: account.network,
    check: check.id,
    outcome: result.outcome,
    severity: check.severity,
    weight: check.weight,
    // Evidence from another account (a reused handle) shows the link, not who sees this one.
    audience: findWidest(
      evidence.filter(isField).filter((observation) => observation.account === account.id),
    ),
    unknownBecause: result.outcome === 'unknown' ? result.because : null,
    evidence: evidence.map((one) => describeEvidence(one, input.settings)),
    fix: check.list
      ? findListFix(check.list, account, input.settings)
      : check.settings
        ? findSettingFix(evidence, account, input.settings)
        : field
          ? findFix(field, account, catalogue)
          : null,
    dismissed: ids.map((id) => dismissals.get(id)).find((at) => at !== undefined) ?? null,
  };
}

/** The widest audience that is known, else `unknown`; null of nothing. */
function findWidest(evidence: readonly FieldObservation[]): Audience | null {
  const found = new Set(evidence.map(({ audience }) => audience));
  return audiences.find((audience) => found.has(audience)) ?? null;
}

/** The page of the first setting in the evidence. */
function findSettingFix(
  evidence: readonly CheckEvidence[],
  account: Account,
  settings: NetworkSettings | null,
): Finding['fix'] {
  const seen = evidence.find((one) => one.kind === 'setting');
  const key = settings?.settings.find(({ id }) => id === seen?.setting)?.page ?? null;
  const page = key === null ? null : settings?.pages[key];
  const url = page ? fillLink(page.url, account) : null;
  return page && url ? { url, confidence: page.confidence } : null;
}

function describeEvidence(one: CheckEvidence, settings: NetworkSettings | null): Evidence {
  if (one.kind === 'setting') return toSettingEvidence(one, settings);
  return isField(one) ? toEvidence(one) : toListEvidence(one);
}

/** A setting by the network's own name for it, and to whom it says that something is shown. */
function toSettingEvidence(seen: SettingObservation, settings: NetworkSettings | null): Evidence {
  const { id, url, firstSeen, lastSeen, setting: name, value, cue, confidence } = seen;
  const setting = settings?.settings.find((one) => one.id === name);
  const audience = (setting && tellAudience(setting, value)) ?? 'unknown';
  return {
    observation: id,
    field: null,
    shown: Object.values(setting?.labels ?? {})[0]?.[0] ?? name,
    audience,
    audienceFrom: cue === 'person' ? 'nowhere' : 'page',
    audienceConfidence: confidence,
    url,
    firstSeen,
    lastSeen,
  };
}

function toEvidence(observation: FieldObservation): Evidence {
  const { id, field, shown, audience, audienceFrom, audienceConfidence, url, firstSeen, lastSeen } =
    observation;
  return {
    observation: id,
    field,
    shown,
    audience,
    audienceFrom,
    audienceConfidence,
    url,
    firstSeen,
    lastSeen,
  };
}

const rank = { fail: 0, unknown: 1, pass: 2 };

/** Failing by weight × visibility, then unknown by weight, then passed; equals in alphabetical order. */
function worstFirst(a: Finding, b: Finding): number {
  return (
    rank[a.outcome] - rank[b.outcome] ||
    (a.outcome === 'unknown' ? 0 : weigh(b) - weigh(a)) ||
    b.weight - a.weight ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

const weigh = (finding: Finding) => finding.weight * measureVisibility(finding);
