import { nameDevice } from '../../i18n/name-device';
import { nameByFindings } from '../../i18n/name-settings';
import { nameAny } from '../../i18n/name-sharing';
import type { Report } from '../../model/report';
import type { Observation } from '../../model/schemas';
import type { ExportContext } from '../define';
import type { Row } from '../text/sheet';
import { nameKind } from './cautions';

const day = (ms: number | null): string => (ms === null ? '' : new Date(ms).toISOString().slice(0, 10));
const interval = ({ low, high }: { low: number; high: number }) => `${low.toFixed(1)}..${high.toFixed(1)}`;

/** What the report is. */
export function listHead({ generated, generator, version, depth, prepared, overall }: Report): Row[] {
  return [
    {
      record: 'report',
      title: `${generator.name} ${generator.version}`,
      state: depth,
      value: String(version),
      count: generator.checks,
      last_seen: day(generated),
      note: generator.facts ?? '',
    },
    ...(prepared ? [{ record: 'prepared', title: prepared.name, note: prepared.contact }] : []),
    ...(overall ? [{ record: 'overall', value: interval(overall), note: overall.coverage.toFixed(2) }] : []),
  ];
}

/** One account, its findings and what was seen. */
export function* listEntry(
  { account, score, findings, observations }: Report['accounts'][number],
  at: number,
  { t }: ExportContext,
): Generator<Row> {
  const whose = { network: account.network, account: at, handle: account.handle };
  yield {
    ...{ record: 'account', ...whose, value: interval(score), note: score.coverage.toFixed(2) },
    ...{ address: account.url, first_seen: day(account.firstSeen), last_seen: day(account.lastSeen) },
  };
  for (const finding of findings) {
    const { setting, outcome, dismissed, evidence } = finding;
    yield {
      ...{ record: setting ? 'setting' : 'finding', ...whose, id: finding.check },
      title: nameAny(t, finding).title,
      state: outcome === 'fail' && dismissed !== null ? 'intended' : outcome,
      severity: finding.severity,
      audience: finding.audience,
      value: setting
        ? (setting.value?.id ?? '')
        : [...new Set(evidence.flatMap(({ shown }) => shown ?? []))].join('; '),
      advised: setting?.advised.id ?? '',
      count: evidence.length > 0 ? evidence.length : '',
      address: finding.fix?.url ?? '',
      first_seen:
        evidence.length > 0 ? day(Math.min(...evidence.slice(0, 1000).map((one) => one.firstSeen))) : '',
      last_seen:
        evidence.length > 0 ? day(Math.max(...evidence.slice(0, 1000).map((one) => one.lastSeen))) : '',
      note: finding.unknownBecause ?? '',
    };
  }
  const names = nameByFindings(t, findings);
  for (const observation of observations) {
    const { firstSeen, lastSeen, gone, url, viewer } = observation;
    yield {
      ...{ record: 'observation', ...whose, ...spell(observation, names, t) },
      ...{ address: url, first_seen: day(firstSeen), last_seen: day(lastSeen) },
      note: gone === null ? viewer : `${viewer}; gone ${day(gone)}`,
    };
  }
}

function spell(
  observation: Observation,
  names: ReturnType<typeof nameByFindings>,
  t: ExportContext['t'],
): Row {
  const { kind } = observation;
  switch (kind) {
    case 'profile-field': {
      const { field, audience, shown, facts } = observation;
      return { id: field, title: t(`field.${field}`), audience, value: shown, state: facts.join('; ') };
    }
    case 'setting': {
      const { setting, value } = observation;
      return { id: `setting.${setting}`, title: names.label(setting).text, value };
    }
    case 'connected-app':
      return {
        id: kind,
        title: t('table.app'),
        value: observation.name,
        state: observation.groups.join('; '),
      };
    case 'session': {
      const { device, place } = observation;
      return { id: kind, title: t('table.session'), value: nameDevice(device), state: place };
    }
    case 'page-health':
      return { id: kind, title: t('report.health'), state: observation.health };
  }
}

/** What is about no account. */
export function* listRest(
  { sharing, cautions, footprint, accounts }: Report,
  { t }: ExportContext,
): Generator<Row> {
  for (const finding of sharing?.findings ?? []) {
    const { check, outcome, dismissed, severity, unknownBecause } = finding;
    yield {
      ...{ record: 'finding', network: 'browser', id: check, title: nameAny(t, finding).title, severity },
      state: outcome === 'fail' && dismissed !== null ? 'intended' : outcome,
      value: finding.evidence.flatMap(({ shown }) => shown ?? []).join('; '),
      count: finding.sharing?.sites ?? '',
      note: unknownBecause ?? '',
    };
  }
  for (const {
    company,
    name,
    sites,
    onSites,
    kinds,
    contacts,
    count,
    how,
    first,
    last,
  } of sharing?.companies ?? []) {
    const whole = { record: 'company', id: company, title: name, state: how.join('; '), count };
    const sent = { value: Object.keys(kinds).sort().join('; '), advised: contacts.join('; ') };
    yield { ...whole, ...sent, first_seen: first, last_seen: last, note: String(onSites) };
    for (const one of sites)
      yield {
        ...{ record: 'company-site', id: company, title: name, address: one.site, state: one.how.join('; ') },
        ...{ count: one.count, value: Object.keys(one.kinds).sort().join('; ') },
        ...{ first_seen: one.first, last_seen: one.last },
      };
  }
  for (const { provider, app, site, scopes, grade, firstSeen, lastSeen } of sharing?.consents ?? [])
    yield {
      ...{ record: 'consent', id: provider, title: app ?? '', address: site ?? '', severity: grade ?? '' },
      ...{ value: scopes.join(' '), first_seen: day(firstSeen), last_seen: day(lastSeen) },
    };
  for (const one of cautions ?? [])
    yield {
      ...{ record: one.about, id: one.kind, title: nameKind(one, t), count: one.count },
      ...{ address: one.place, first_seen: one.first, last_seen: one.last },
    };
  const places = new Map(accounts.map(({ account }, at) => [account.id, at + 1]));
  for (const { a, b, kind, seenBy } of footprint?.ties ?? [])
    yield {
      ...{ record: 'tie', account: places.get(a) ?? '', id: kind, title: t(`reports.ties.${kind}`) },
      ...{ audience: seenBy, value: String(places.get(b) ?? '') },
    };
}

/** The figures, of every report: they are all that a share-safe one has. */
export function* listCounts({ counts }: Report, { t, networkName }: ExportContext): Generator<Row> {
  for (const { network, accounts, score, failing, dismissed, unknown, passed } of counts.networks) {
    const title = networkName(network);
    const range = score ? interval(score) : '';
    yield {
      record: 'network',
      network,
      title,
      value: range,
      count: accounts,
      note: score?.coverage.toFixed(2) ?? '',
    };
    const sums = { ...failing, intended: dismissed, unknown, pass: passed };
    for (const [state, count] of Object.entries(sums))
      yield { record: 'network-count', network, title, state, count };
  }
  for (const { check, severity, failing, dismissed } of counts.checks)
    yield {
      ...{ record: 'check', id: check, title: t.check(check).title, severity, state: 'fail', count: failing },
      note: dismissed > 0 ? `intended ${dismissed}` : '',
    };
  for (const { topic, ...sums } of counts.settings)
    for (const [state, count] of Object.entries(sums))
      yield { record: 'topic', id: topic, title: t(`topic.${topic}.title`), state, count };
  for (const what of ['apps', 'sessions', 'unreadable'] as const)
    yield { record: 'count', id: what, count: counts[what] };
  for (const what of ['companies', 'sites', 'requests', 'consents'] as const)
    if (counts.sharing) yield { record: 'count', id: what, count: counts.sharing[what] };
  for (const [kind, count] of Object.entries(counts.sharing?.kinds ?? {}).sort(([a], [b]) =>
    a < b ? -1 : 1,
  ))
    yield { record: 'data', id: kind, title: t(`kind.${kind as 'title'}.name`), count };
  for (const one of counts.cautions)
    yield { record: `${one.about}-count`, id: one.kind, title: nameKind(one, t), count: one.count };
  for (const [kind, count] of Object.entries(counts.ties ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))
    yield { record: 'tie-count', id: kind, count };
}
