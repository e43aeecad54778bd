import { tieKinds } from '../model/footprint';
import type { Counts, Report } from '../model/report';
import type { Finding } from '../model/schemas';
import { dataKinds } from '../model/sharing';
import { draftKinds, photoKinds, severities, topics } from '../model/words';
import { computeExposure } from './exposure';

/** What the figures are made of. */
export type Counted = Pick<Report, 'accounts' | 'sharing' | 'cautions' | 'footprint'>;

/** The figures of a report in full. Made of closed lists alone, so that they can be given to anybody. */
export function countReport({ accounts, sharing, cautions, footprint }: Counted): Counts {
  const findings = accounts.flatMap((entry) => entry.findings);
  const seen = accounts.flatMap(({ observations }) => observations.filter(({ gone }) => gone === null));
  const ofKind = (kind: string) => seen.filter((one) => one.kind === kind).length;
  return {
    networks: countNetworks(accounts),
    checks: countChecks(findings),
    settings: countSettings(findings),
    apps: ofKind('connected-app'),
    sessions: ofKind('session'),
    unreadable: seen.filter((one) => one.kind === 'page-health' && one.health !== 'ok').length,
    sharing: sharing ? countSharing(sharing) : null,
    cautions: countCautions(cautions ?? []),
    ties: footprint ? countTies(footprint.ties) : null,
  };
}

function tally(findings: readonly Finding[]) {
  const failing = { high: 0, medium: 0, low: 0 };
  const sum = { failing, dismissed: 0, unknown: 0, passed: 0 };
  for (const { outcome, dismissed, severity } of findings) {
    if (outcome === 'pass') sum.passed += 1;
    else if (outcome === 'unknown') sum.unknown += 1;
    else if (dismissed !== null) sum.dismissed += 1;
    else failing[severity] += 1;
  }
  return sum;
}

function countNetworks(accounts: Counted['accounts']): Counts['networks'] {
  const networks = [...new Set(accounts.map(({ account }) => account.network))].sort();
  return networks.map((network) => {
    const own = accounts.filter(({ account }) => account.network === network);
    const findings = own.flatMap((entry) => entry.findings);
    return { network, accounts: own.length, score: computeExposure(findings), ...tally(findings) };
  });
}

function countChecks(findings: readonly Finding[]): Counts['checks'] {
  const found = new Map<string, Counts['checks'][number]>();
  for (const { check, severity, outcome, dismissed, setting } of findings) {
    if (setting || outcome !== 'fail') continue;
    const sum = found.get(check) ?? { check, severity, failing: 0, dismissed: 0 };
    if (dismissed === null) sum.failing += 1;
    else sum.dismissed += 1;
    found.set(check, sum);
  }
  return [...found.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.failing - a.failing ||
      (a.check < b.check ? -1 : 1),
  );
}

function countSettings(findings: readonly Finding[]): Counts['settings'] {
  return topics.flatMap((topic) => {
    const own = findings.filter(({ setting }) => setting?.topic === topic);
    if (own.length === 0) return [];
    const { failing, ...rest } = tally(own);
    return [{ topic, ...rest, failing: failing.high + failing.medium + failing.low }];
  });
}

function countSharing({ companies, consents, findings }: NonNullable<Report['sharing']>): Counts['sharing'] {
  const kinds: Partial<Record<(typeof dataKinds)[number], number>> = {};
  for (const kind of dataKinds) {
    const sum = companies.reduce((total, one) => total + (one.kinds[kind] ?? 0), 0);
    if (sum > 0) kinds[kind] = sum;
  }
  return {
    companies: companies.length,
    sites: new Set(companies.flatMap(({ sites }) => sites.map(({ site }) => site))).size,
    requests: companies.reduce((total, one) => total + one.count, 0),
    consents: consents.length,
    kinds,
    ...tally(findings),
  };
}

function countCautions(cautions: NonNullable<Report['cautions']>): Counts['cautions'] {
  const abouts = [
    { about: 'draft' as const, kinds: draftKinds },
    { about: 'photo' as const, kinds: photoKinds },
  ];
  return abouts.flatMap(({ about, kinds }) =>
    [...kinds].flatMap((kind) => {
      const own = cautions.filter((one) => one.about === about && one.kind === kind);
      return own.length === 0 ? [] : [{ about, kind, count: own.reduce((sum, one) => sum + one.count, 0) }];
    }),
  );
}

function countTies(ties: NonNullable<Report['footprint']>['ties']): NonNullable<Counts['ties']> {
  const found = tieKinds.map((kind) => [kind, ties.filter((tie) => tie.kind === kind).length] as const);
  return Object.fromEntries(found.filter(([, count]) => count > 0));
}
