import type { Report } from '../model/report';
import type { Observation } from '../model/schemas';
import { computeExposure, nothingChecked } from './exposure';
import type { BrowsingInput } from './judge-sharing';
import { reportSharing } from './report-sharing';
import { type AuditInput, runChecks } from './run-checks';

export interface ReportInput {
  accounts: readonly Omit<AuditInput, 'others' | 'dismissals'>[];
  dismissals: ReadonlyMap<string, number>;
  /** What is known of the person's browsing; null for a report on accounts alone. */
  browsing?: BrowsingInput | null;
  /** Milliseconds since 1970. */
  generated: number;
  /** Vitrine's own version. */
  version: string;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The one document that every export is rendered from. The same input gives the same report, in whatever order it comes. */
export function buildReport({ accounts, dismissals, browsing, generated, version }: ReportInput): Report {
  const sorted = [...accounts].sort((a, b) => byId(a.account, b.account));
  const audited = sorted.map((input) => {
    const others = sorted.filter((other) => other.account.id !== input.account.id);
    const { findings, score } = runChecks({ ...input, others, dismissals });
    return {
      account: input.account,
      score: score ?? nothingChecked,
      findings,
      observations: [...input.observations].sort(byId),
    };
  });
  const names = nameObservations(audited);
  return {
    format: 'vitrine-report',
    version: 1,
    generated,
    generator: { name: 'Vitrine', version },
    overall: computeExposure(audited.flatMap(({ findings }) => findings)),
    accounts: audited.map((entry) => withoutHashes(entry, names)),
    ...(browsing && { sharing: reportSharing(browsing) }),
  };
}

type Entry = Report['accounts'][number];

/** Observation id → its place in the report, since ids of fields, apps and sessions hold a hash. */
function nameObservations(entries: readonly Entry[]): Map<string, string> {
  return new Map(
    entries.flatMap(({ account, observations }) =>
      observations.map(({ id }, place) => [id, `${account.id}/${place + 1}`] as const),
    ),
  );
}

/** The hash compares values inside this install; in a file that travels it would only link. */
function withoutHashes(entry: Entry, names: ReadonlyMap<string, string>): Entry {
  const rename = (id: string) => names.get(id) ?? '';
  return {
    ...entry,
    findings: entry.findings.map((finding) => ({
      ...finding,
      evidence: finding.evidence.map((item) => ({ ...item, observation: rename(item.observation) })),
    })),
    observations: entry.observations.map((observation) => ({
      ...observation,
      id: rename(observation.id),
      ...(observation.kind === 'profile-field' ? { hash: null } : {}),
      ...(observation.kind === 'session' ? { placeHash: null } : {}),
    })) as Observation[],
  };
}
