import { namePage } from '../../i18n/name-settings';
import type { Report } from '../../model/report';
import type { Finding, HealthObservation } from '../../model/schemas';
import type { ExportContext } from '../define';
import type { Block, Text } from '../text/blocks';
import { titleFinding } from './name-findings';
import { nameAccount, writeDate } from './words';

/** Nothing is known of these; what page they stand on was never opened, or told nothing. */
const reasons = ['not-readable', 'not-read', 'not-told', 'audience-unknown'] as const;

/** The chapter on what could not be read: pages with what stood in the way, then settings by the reason they share. */
export function* writeUnread(report: Report, context: ExportContext): Generator<Block> {
  const { t } = context;
  const { counts, accounts } = report;
  const unknown = counts.networks.reduce((sum, one) => sum + one.unknown, 0);
  if (counts.unreadable + unknown === 0) {
    yield { is: 'text', text: t('reports.everythingRead') };
    return;
  }
  yield { is: 'text', look: 'soft', text: t('report.unreadIntro') };
  yield {
    is: 'text',
    text: [
      ...(counts.unreadable > 0 ? [t('reports.pagesUnread', { count: counts.unreadable })] : []),
      ...(unknown > 0 ? [t('reports.unanswered', { count: unknown })] : []),
    ].join(' '),
  };
  for (const entry of accounts) yield* writeEntry(entry, context);
}

function* writeEntry(
  { account, findings, observations }: Report['accounts'][number],
  context: ExportContext,
): Generator<Block> {
  const { t } = context;
  const unwell = observations
    .filter((observation) => observation.kind === 'page-health')
    .filter(({ health, gone }) => health !== 'ok' && gone === null);
  const unknown = findings.filter(({ outcome }) => outcome === 'unknown');
  if (unwell.length + unknown.length === 0) return;
  yield { is: 'heading', level: 3, text: nameAccount(account, context) };
  for (const reading of unwell) yield { is: 'text', look: 'note', text: describeReading(reading, context) };
  const settings = unknown.filter(({ setting }) => setting);
  const checks = unknown.filter(({ setting }) => !setting);
  if (checks.length > 0) yield { is: 'text', text: t('reports.unanswered', { count: checks.length }) };
  for (const reason of reasons) {
    const list = settings.filter(({ unknownBecause }) => (unknownBecause ?? 'not-read') === reason);
    if (list.length === 0) continue;
    const text = `${t('report.unreadSettings', { count: list.length })} ${t(`unknownBecause.${reason}`)}`;
    yield { is: 'text', text };
    yield {
      is: 'list',
      look: 'names',
      items: list.map((finding) => [titleFinding(finding, t), markApp(finding, context)]),
    };
  }
}

function markApp({ setting }: Finding, { t }: ExportContext): Text {
  return setting?.appOnly ? { soft: ` (${t('settingsPage.app')})` } : null;
}

function describeReading(reading: HealthObservation, { t, networkName }: ExportContext): Text {
  const { health, url, lastSeen, pageKey } = reading;
  const network = networkName(reading.network);
  const [what, text] =
    pageKey === undefined
      ? [t(`health.${health}.title`), t(`health.${health}.text`, { network })]
      : [
          `${namePage(t, pageKey)}${t('punctuation.colon')}${t(`health.${health}.title`)}`,
          t(`check.health.${health}`, { network }),
        ];
  return [{ foreign: what }, `. ${text} `, { soft: [{ link: url }, `, ${writeDate(lastSeen, t)}`] }];
}
