import type { SharingCheck, SharingEvidence, SharingInput, SharingResult } from '../checks/sharing/define';
import { sharingChecks } from '../checks/sharing/registry';
import type { Evidence, Finding } from '../model/schemas';
import { dataKinds, type OwnContact, type Sharing } from '../model/sharing';
import { severities } from '../model/words';
import { sumByCompany } from './sum-sharing';

/** What the checks of browsing depend on, as plain data. */
export interface BrowsingInput extends Omit<SharingInput, 'companies'> {
  rows: readonly Sharing[];
  /** Finding id → when the person said that it is intended. */
  dismissals: ReadonlyMap<string, number>;
}

/** Account and network of findings that are about no account. */
export const browsing = 'browser';

/** More sites than this nobody reads through; `Finding.sharing.sites` has their number. */
const maxEvidence = 50;

/** Runs every check of browsing. Findings come worst first, passes included; they are part of no score. */
export function judgeSharing({ rows, dismissals, ...rest }: BrowsingInput): Finding[] {
  const input: SharingInput = { ...rest, companies: sumByCompany(rows) };
  return sharingChecks
    .flatMap((check) =>
      check.run(input).map((result) => makeFinding(check, result, input.contacts, dismissals)),
    )
    .sort(worstFirst);
}

function makeFinding(
  check: SharingCheck,
  result: SharingResult,
  contacts: readonly OwnContact[],
  dismissals: ReadonlyMap<string, number>,
): Finding {
  const { about, outcome, company, name, provider, grade } = result;
  const ids = [check.id, ...(check.renamed ?? [])].map((id) =>
    about === null ? `${browsing}/${id}` : `${browsing}/${id}/${about}`,
  );
  return {
    id: ids[0]!,
    account: browsing,
    network: browsing,
    check: check.id,
    outcome,
    severity: result.severity ?? check.severity,
    weight: check.weight,
    audience: null,
    unknownBecause: outcome === 'unknown' ? (result.because ?? 'not-read') : null,
    evidence: result.evidence.slice(0, maxEvidence).map((one) => toEvidence(one, company ?? provider ?? '')),
    fix: null,
    dismissed: ids.map((id) => dismissals.get(id)).find((at) => at !== undefined) ?? null,
    sharing: {
      company,
      name,
      ...(provider !== undefined && { provider }),
      sites: result.evidence.length,
      kinds: dataKinds.filter((kind) => result.kinds.includes(kind)),
      contacts: contacts.filter(({ id }) => result.contacts.includes(id)).map(({ shown }) => shown),
      ...(grade !== undefined && { grade }),
    },
  };
}

function toEvidence({ site, first, last }: SharingEvidence, by: string): Evidence {
  return {
    observation: `${by}|${site}`,
    field: null,
    shown: site,
    audience: 'unknown',
    audienceFrom: 'nowhere',
    audienceConfidence: null,
    url: '',
    firstSeen: toTime(first),
    lastSeen: toTime(last),
  };
}

/** A day stands at its noon in UTC, so that it is the same date in nearly every time zone. */
const toTime = (when: string | number) => (typeof when === 'number' ? when : Date.parse(`${when}T12:00:00Z`));

const rank = { fail: 0, unknown: 1, pass: 2 };
const isPlain = ({ sharing }: Finding) => sharing!.kinds.some((kind) => kind.startsWith('plain-'));

/** Failing, then unknown, then passed; within by severity, weight, readable before hashed, and number of sites. */
function worstFirst(a: Finding, b: Finding): number {
  return (
    rank[a.outcome] - rank[b.outcome] ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.weight - a.weight ||
    Number(isPlain(b)) - Number(isPlain(a)) ||
    b.sharing!.sites - a.sharing!.sites ||
    (a.id < b.id ? -1 : 1)
  );
}
