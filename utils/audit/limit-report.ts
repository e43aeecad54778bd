import type { Report } from '../model/report';
import type { Depth } from '../model/report-depths';

const dayLength = 86_400_000;

/**
 * The same report telling less. What is left out is dropped here, before any format sees it, so that no format can let it slip. Of a
 * summary handles, findings, settings and companies stay; of a share-safe report the figures and nothing else.
 */
export function limitReport(report: Report, depth: Depth): Report {
  if (depth === 'full') return report;
  return depth === 'summary' ? withoutEvidence(report) : figuresOnly(report);
}

function withoutEvidence({ accounts, sharing, cautions, ...report }: Report): Report {
  return {
    ...report,
    depth: 'summary',
    accounts: accounts.map(({ account, score, findings }) => ({
      account,
      score,
      findings: findings.map((finding) => ({ ...finding, evidence: [] })),
      observations: [],
    })),
    ...(sharing && { sharing: withoutSites(sharing) }),
    ...(cautions && { cautions: withoutPlaces(cautions) }),
  };
}

function withoutSites({
  companies,
  contacts: _,
  consents,
  findings,
  watching,
}: NonNullable<Report['sharing']>) {
  return {
    watching,
    findings: findings.map(withoutSource),
    companies: companies.map((one) => ({ ...one, contacts: [], sites: [] })),
    contacts: [],
    consents: consents.map((one) => ({ ...one, client: null, site: null, app: null, scopes: [] })),
  };
}

/** What is no company is an app, or the site it leads back to: its finding is named after it, in its id as well. */
function withoutSource<F extends Report['accounts'][number]['findings'][number]>(finding: F, at: number): F {
  const { sharing, account, check } = finding;
  if (!sharing) return { ...finding, evidence: [] };
  const isCompany = sharing.company !== null || sharing.name === '';
  return {
    ...finding,
    ...(!isCompany && { id: `${account}/${check}/${at + 1}` }),
    evidence: [],
    sharing: { ...sharing, contacts: [], ...(!isCompany && { name: '' }) },
  };
}

/** A host on which something was posted is evidence of where somebody is. */
function withoutPlaces(cautions: NonNullable<Report['cautions']>): NonNullable<Report['cautions']> {
  const found = new Map<string, NonNullable<Report['cautions']>[number]>();
  for (const one of cautions) {
    const key = `${one.about}|${one.kind}`;
    const sum = found.get(key);
    if (!sum) found.set(key, { ...one, place: null });
    else {
      sum.count += one.count;
      if (one.first < sum.first) sum.first = one.first;
      if (one.last > sum.last) sum.last = one.last;
    }
  }
  return [...found.values()];
}

function figuresOnly({ format, version, generated, generator, overall, counts }: Report): Report {
  return {
    format,
    version,
    depth: 'share-safe',
    // The day alone: the moment could be matched with when somebody was at their computer.
    generated: generated - (generated % dayLength),
    generator,
    overall,
    counts,
    accounts: [],
  };
}
