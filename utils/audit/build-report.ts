import { checks } from '../checks/registry';
import { sharingChecks } from '../checks/sharing/registry';
import { cleanText } from '../model/clean-text';
import type { Caution } from '../model/draft';
import { type Tie, tieKinds } from '../model/footprint';
import { eventKinds, type HistoryEvent } from '../model/history';
import type { Report } from '../model/report';
import type { Observation } from '../model/schemas';
import { type Counted, countReport } from './count-report';
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
  /** What was found in drafts and photos, by day; left out, or empty, where nothing was. */
  cautions?: readonly Caution[];
  /** What ties the accounts together; left out where nobody looked. */
  ties?: readonly Tie[] | undefined;
  /** What changed since a day; left out where no history is kept. */
  history?: { since: string; events: readonly HistoryEvent[] } | undefined;
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
  const steps = buildSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with a rest after every account, yielding how many are done: there can be hundreds. */
export function* buildSteps(input: ReportInput): Generator<number, Report> {
  const { accounts, dismissals, expected, browsing, prepared, generated, version } = input;
  const sorted = [...accounts].sort((a, b) => byId(a.account, b.account));
  const audited: Entry[] = [];
  for (const one of sorted) {
    const others = sorted.filter((other) => other.account.id !== one.account.id);
    const { findings, score } = runChecks({ ...one, others, dismissals, ...(expected && { expected }) });
    audited.push({
      account: one.account,
      score: score ?? nothingChecked,
      findings,
      observations: [...one.observations].sort(byId),
    });
    yield audited.length;
  }
  const names = nameObservations(audited);
  const own = new Set(sorted.map(({ account }) => account.id));
  const told: Counted = {
    accounts: audited.map((entry) => withoutHashes(entry, names)),
    ...(browsing && { sharing: reportSharing(browsing) }),
    ...(input.cautions && input.cautions.length > 0 && { cautions: sumCautions(input.cautions) }),
    ...(input.ties && {
      footprint: { ties: sortTies(input.ties.filter(({ a, b }) => own.has(a) && own.has(b))) },
    }),
  };
  return {
    format: 'vitrine-report',
    version: 2,
    depth: 'full',
    generated,
    generator: {
      name: 'Vitrine',
      version,
      checks: checks.length + sharingChecks.length,
      facts: findNewestFact(sorted),
    },
    ...(prepared && describePrepared(prepared)),
    overall: computeExposure(audited.flatMap(({ findings }) => findings)),
    counts: countReport(told),
    ...told,
    ...(input.history && { changes: countChanges(input.history, own) }),
  };
}

/** The date of the newest fact of the catalogue that these accounts were held against. */
function findNewestFact(accounts: ReportInput['accounts']): string | null {
  const dates = accounts.flatMap(({ catalogue }) =>
    catalogue
      ? [...Object.values(catalogue.links), ...Object.values(catalogue.visibleTo)].map(
          (fact) => fact?.date ?? '',
        )
      : [],
  );
  return (
    dates
      .filter((date) => /^\d{4}(-\d{2}){0,2}$/.test(date))
      .sort()
      .at(-1) ?? null
  );
}

/** Days are summed: when somebody wrote what is nobody's matter. */
function sumCautions(cautions: readonly Caution[]): NonNullable<Report['cautions']> {
  const found = new Map<string, NonNullable<Report['cautions']>[number]>();
  for (const { about, place, kind, day, count } of cautions) {
    const key = `${about}|${kind}|${place}`;
    const sum = found.get(key);
    if (!sum) found.set(key, { about, place, kind, count, first: day, last: day });
    else {
      sum.count += count;
      if (day < sum.first) sum.first = day;
      if (day > sum.last) sum.last = day;
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
}

function sortTies(ties: readonly Tie[]): Tie[] {
  const key = ({ a, b, kind, field }: Tie) => `${a}\n${b}\n${tieKinds.indexOf(kind)}\n${field}`;
  return [...ties].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

function countChanges(
  { since, events }: NonNullable<ReportInput['history']>,
  own: ReadonlySet<string>,
): NonNullable<Report['changes']> {
  const start = Date.parse(since);
  const counted = events.filter(({ at, account }) => at >= start && own.has(account));
  const sums = eventKinds.map((kind) => [kind, counted.filter((one) => one.kind === kind).length] as const);
  return { since, events: Object.fromEntries(sums.filter(([, count]) => count > 0)) };
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
