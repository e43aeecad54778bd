import type { Report } from '../../model/report';
import type { Finding } from '../../model/schemas';
import type { ExportContext } from '../define';
import type { Block } from '../text/blocks';
import { describeFinding } from './findings';
import { nameOption, titleFinding } from './name-findings';
import { nameAccount, type Words } from './words';

/** The chapter on settings: what is not as advised in full, the rest as a table. Those without an answer stand under what could not be read. */
export function* writeSettings(report: Report, context: ExportContext): Generator<Block> {
  const { t } = context;
  if (report.depth === 'share-safe') {
    yield tabulateTopics(report, t);
    return;
  }
  let isEmpty = true;
  for (const { account, findings } of report.accounts) {
    const known = findings.filter(({ setting, outcome }) => setting && outcome !== 'unknown');
    const isOpen = ({ outcome, dismissed }: Finding) => outcome === 'fail' && dismissed === null;
    if (known.length === 0) continue;
    isEmpty = false;
    yield { is: 'heading', level: 3, text: nameAccount(account, context) };
    const rest = known.filter((finding) => !isOpen(finding));
    for (const finding of known.filter(isOpen)) yield describeFinding(finding, report.depth, context);
    if (rest.length > 0) yield tabulateSettings(rest, t);
  }
  if (isEmpty) yield { is: 'text', text: t('reports.noSettings') };
}

function tabulateSettings(findings: readonly Finding[], t: Words): Block {
  return {
    is: 'table',
    label: t('report.settingsSuited'),
    head: [
      t('reports.column.setting'),
      t('reports.column.now'),
      t('reports.column.advised'),
      t('reports.column.state'),
    ],
    rows: findings.flatMap((finding) => {
      const { setting, outcome } = finding;
      if (!setting) return [];
      const said = setting.declared ? { soft: ` (${t('check.end.declaredMark')})` } : null;
      return [
        [
          titleFinding(finding, t),
          [setting.value ? nameOption(setting.value, t) : t('outcome.unknown'), said],
          nameOption(setting.advised, t),
          t(outcome === 'pass' ? 'reports.column.suited' : 'reports.column.intended'),
        ],
      ];
    }),
  };
}

function tabulateTopics({ counts }: Report, t: Words): Block {
  return {
    is: 'table',
    label: t('reports.chapters.settings'),
    head: [
      t('reports.column.about'),
      t('reports.column.unsuited'),
      t('reports.column.suited'),
      t('reports.column.intended'),
      t('reports.column.unknown'),
    ],
    figures: [1, 2, 3, 4],
    rows: counts.settings.map(({ topic, failing, passed, dismissed, unknown }) => [
      t(`topic.${topic}.title`),
      ...[failing, passed, dismissed, unknown].map(t.number),
    ]),
  };
}
