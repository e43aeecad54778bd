import type { Report } from '../model/report';
import type { Observation } from '../model/schemas';
import { computeExposure, nothingChecked } from './exposure';
import { type AuditInput, runChecks } from './run-checks';

export interface ReportInput {
  accounts: readonly Omit<AuditInput, 'others' | 'dismissals'>[];
  dismissals: ReadonlyMap<string, number>;
  /** Milliseconds since 1970. */
  generated: number;
  /** Vitrine's own version. */
  version: string;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The one document that every export is rendered from. The same input gives the same report, in whatever order it comes. */
export function buildReport({ accounts, dismissals, generated, version }: ReportInput): Report {
  const sorted = [...accounts].sort((a, b) => byId(a.account, b.account));
  const audited = sorted.map((input) => {
    const others = sorted.filter((other) => other.account.id !== input.account.id);
    const { findings, score } = runChecks({ ...input, others, dismissals });
    return {
      account: input.account,
      score: score ?? nothingChecked,
      findings,
      observations: input.observations.map(withoutHash).sort(byId),
    };
  });
  return {
    format: 'vitrine-report',
    version: 1,
    generated,
    generator: { name: 'Vitrine', version },
    overall: computeExposure(audited.flatMap(({ findings }) => findings)),
    accounts: audited,
  };
}

/** The hash compares values inside this install; in a file that travels it would only link. */
function withoutHash(observation: Observation): Observation {
  return observation.kind === 'profile-field' ? { ...observation, hash: null } : observation;
}
