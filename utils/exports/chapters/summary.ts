import { nameAny } from '../../i18n/name-sharing';
import { eventKinds } from '../../model/history';
import type { Report } from '../../model/report';
import type { Finding } from '../../model/schemas';
import { severities } from '../../model/words';
import type { ExportContext } from '../define';
import { type Block, join, type Text } from '../text/blocks';
import { titleFinding } from './name-findings';
import { marks, nameAccount, nameSeverity, percent, writeInterval } from './words';

/** More than these is no longer what matters most. */
const most = 5;

/** What somebody should know who reads one page. */
export function* writeSummary(report: Report, context: ExportContext): Generator<Block> {
  const { t } = context;
  const { overall, counts, changes } = report;
  const failing = { high: 0, medium: 0, low: 0 };
  for (const network of counts.networks)
    for (const severity of severities) failing[severity] += network.failing[severity];
  const open = failing.high + failing.medium + failing.low;
  if (overall !== null) {
    yield { is: 'heading', level: 3, text: t('report.overall') };
    yield { is: 'exposure', score: overall };
    yield { is: 'text', text: open === 0 ? t('reports.nothingOpen') : t('reports.toLook', { count: open }) };
  }
  const matters = report.depth === 'share-safe' ? listChecks(report, context) : listWorst(report, context);
  if (matters.length > 0) {
    yield { is: 'heading', level: 3, text: t('reports.matters') };
    yield { is: 'list', look: 'ranked', items: matters };
  }
  if (open > 0)
    yield {
      is: 'bars',
      label: t('reports.severities'),
      rows: severities.map((severity) => ({
        name: nameSeverity(severity, t),
        value: failing[severity],
        mark: severity,
      })),
    };
  if (changes) {
    const date = t.date(Date.parse(changes.since), { timeZone: 'UTC' });
    const items = eventKinds.flatMap((kind) => {
      const count = changes.events[kind] ?? 0;
      return count === 0 ? [] : [t(`reports.changes.${kind}`, { count })];
    });
    yield { is: 'heading', level: 3, text: t('reports.changed', { date }) };
    yield items.length === 0 ? { is: 'text', text: t('reports.noChanges') } : { is: 'list', items };
  }
  if (counts.networks.length > 0) yield tabulateNetworks(report, context);
  if (report.depth === 'share-safe' && counts.checks.length > 0) yield tabulateChecks(report, context);
}

function listWorst({ accounts, sharing }: Report, context: ExportContext): Text[] {
  const { t } = context;
  const isOpen = ({ outcome, dismissed }: Finding) => outcome === 'fail' && dismissed === null;
  const found = [
    ...accounts.flatMap(({ account, findings }) =>
      findings.filter(isOpen).map((finding) => ({ finding, whose: nameAccount(account, context) })),
    ),
    ...(sharing?.findings ?? [])
      .filter(isOpen)
      .map((finding) => ({ finding, whose: t('sharingReport.title') })),
  ];
  const rank = ({ finding }: (typeof found)[number]) => severities.indexOf(finding.severity);
  return found
    .sort((a, b) => rank(a) - rank(b) || b.finding.weight - a.finding.weight)
    .slice(0, most)
    .map(({ finding, whose }) => [
      { strong: finding.sharing ? { foreign: nameAny(t, finding).title } : titleFinding(finding, t) },
      ' ',
      { soft: join([nameSeverity(finding.severity, t), whose], ' · ') },
    ]);
}

const listChecks = ({ counts }: Report, { t }: ExportContext): Text[] =>
  counts.checks
    .filter(({ failing }) => failing > 0)
    .slice(0, most)
    .map(({ check, severity, failing }) => [
      { strong: t.check(check).title },
      ' ',
      { soft: `${nameSeverity(severity, t)} · ${t('reports.mattersOn', { count: failing })}` },
    ]);

function tabulateNetworks({ counts }: Report, { t, networkName }: ExportContext): Block {
  return {
    is: 'table',
    label: t('reports.networks'),
    caption: t('reports.networks'),
    head: [
      t('reports.column.network'),
      t('reports.column.accounts'),
      t('reports.column.exposure'),
      t('reports.column.checked'),
      `${marks.high} ${t('reports.column.high')}`,
      `${marks.medium} ${t('reports.column.medium')}`,
      `${marks.low} ${t('reports.column.low')}`,
      t('reports.column.intended'),
      t('reports.column.unknown'),
    ],
    figures: [1, 2, 3, 4, 5, 6, 7, 8],
    rows: counts.networks.map(({ network, accounts, score, failing, dismissed, unknown }) => [
      networkName(network),
      t.number(accounts),
      writeInterval(score),
      percent(score, t),
      ...[failing.high, failing.medium, failing.low, dismissed, unknown].map(t.number),
    ]),
  };
}

function tabulateChecks({ counts }: Report, { t }: ExportContext): Block {
  return {
    is: 'table',
    label: t('reports.checksFailing'),
    caption: t('reports.checksFailing'),
    head: [
      t('reports.column.check'),
      t('report.severity'),
      t('reports.column.accounts'),
      t('reports.column.intended'),
    ],
    figures: [2, 3],
    rows: counts.checks.map(({ check, severity, failing, dismissed }) => [
      t.check(check).title,
      nameSeverity(severity, t),
      t.number(failing),
      t.number(dismissed),
    ]),
  };
}
