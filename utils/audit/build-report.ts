import { cleanText } from '../model/clean-text';
import type { Report } from '../model/report';
import type { Observation } from '../model/schemas';
import type { Expected } from './expect';
import { computeExposure, nothingChecked } from './exposure';
import type { BrowsingInput } from './judge-sharing';
import { reportSharing } from './report-sharing';
import { type AuditInput, runChecks } from './run-checks';

export interface ReportInput {
  accounts: readonly Omit<AuditInput, 'others' | 'dismissals' | 'expected'>[];
  dismissals: ReadonlyMap<string, number>;
  /** What the person's organisation expects; left out where there is none. */
  expected?: Expected;
  /** What stands above the report: who prepared it, and whom to ask. */
  prepared?: { name: string; contact: string };
  /** What is known of the person's browsing; null for a report on accounts alone. */
  browsing?: BrowsingInput | null;
  /** Milliseconds since 1970. */
  generated: number;
  /** Vitrine's own version. */
  version: string;
}

/** As long as the setting for it takes. */
const maxLine = 200;

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The one document that every export is rendered from. The same input gives the same report, in whatever order it comes. */
export function buildReport(input: ReportInput): Report {
  const { accounts, dismissals, expected, browsing, prepared, generated, version } = input;
  const sorted = [...accounts].sort((a, b) => byId(a.account, b.account));
  const audited = sorted.map((one) => {
    const others = sorted.filter((other) => other.account.id !== one.account.id);
    const { findings, score } = runChecks({ ...one, others, dismissals, ...(expected && { expected }) });
    return {
      account: one.account,
      score: score ?? nothingChecked,
      findings,
      observations: [...one.observations].sort(byId),
    };
  });
  const names = nameObservations(audited);
  return {
    format: 'vitrine-report',
    version: 1,
    generated,
    generator: { name: 'Vitrine', version },
    ...(prepared && describePrepared(prepared)),
    overall: computeExposure(audited.flatMap(({ findings }) => findings)),
    accounts: audited.map((entry) => withoutHashes(entry, names)),
    ...(browsing && { sharing: reportSharing(browsing) }),
  };
}

/** One line each, and nothing where both are empty: what is above a report has no room to run on or to look like a part of it. */
function describePrepared({ name, contact }: NonNullable<ReportInput['prepared']>): Pick<Report, 'prepared'> {
  const tidy = (text: string) => cleanText(text.replace(/\s+/g, ' ')).trim().slice(0, maxLine).toWellFormed();
  const prepared = { name: tidy(name), contact: tidy(contact) };
  return prepared.name === '' && prepared.contact === '' ? {} : { prepared };
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
