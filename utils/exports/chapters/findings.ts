import type { Depth } from '../../model/report-depths';
import type { Evidence, Finding } from '../../model/schemas';
import type { ExportContext } from '../define';
import type { Block, Text } from '../text/blocks';
import { describeValues, explainFinding, titleFinding } from './name-findings';
import { nameSeverity, type Words, writeSpan } from './words';

/** More than this says nothing more on paper; the JSON report has all. */
const maxEvidence = 8;

/** One finding as a card: how bad, who sees it, what was seen, why it matters, how to change it. */
export function describeFinding(finding: Finding, depth: Depth, context: ExportContext): Block {
  const { t, networkName } = context;
  const { setting, audience, severity } = finding;
  const words = explainFinding(finding, t);
  const network = networkName(finding.network);
  const rows: [Text, Text | Block[]][] = [[t('report.severity'), nameSeverity(severity, t)]];
  if (setting) rows.push(...describeValues(setting, finding, context));
  if (audience !== null) rows.push([t('report.audience'), t(`audienceLong.${audience}`, { network })]);
  if (depth === 'full') rows.push([t('report.evidence'), [listEvidence(finding, network, t)]]);
  rows.push([t('report.why'), words.why]);
  rows.push([t('report.fix'), [words.fix, ' ', describeFix(finding, t)]]);
  return {
    is: 'card',
    blocks: [
      { is: 'heading', level: 4, text: titleFinding(finding, t) },
      { is: 'facts', rows },
    ],
  };
}

function describeFix({ fix }: Finding, t: Words): Text {
  if (fix === null) return null;
  return [{ link: fix.url }, fix.confidence === 'low' ? { soft: ` ${t('report.fixLow')}` } : null];
}

function listEvidence({ evidence, setting }: Finding, network: string, t: Words): Block {
  const items = evidence.slice(0, maxEvidence).map((item): Text => {
    const where: Text = [item.url === '' ? null : [{ link: item.url }, ', '], span(item, t)];
    // The value of a setting stands above; of an app or a session nobody asks who can see it.
    if (item.field === null)
      return [setting || item.shown === null ? null : [{ foreign: item.shown }, ' — '], { soft: where }];
    const from = item.audienceFrom;
    const isUnsure = (from === 'catalogue' || from === 'page') && item.audienceConfidence === 'low';
    const source = t(`audienceFrom.${isUnsure ? (`${from}Low` as const) : from}`, { network });
    return [
      `${t(`field.${item.field}`)}${t('punctuation.colon')}`,
      item.shown === null ? { soft: t('report.notKept') } : { foreign: item.shown },
      { soft: [` — ${t(`audience.${item.audience}`)}. ${source} `, where] },
    ];
  });
  const rest = evidence.length - items.length;
  return {
    is: 'list',
    items: rest > 0 ? [...items, { soft: t('report.more', { count: rest }) }] : items,
  };
}

const span = ({ firstSeen, lastSeen }: Evidence, t: Words) => writeSpan(firstSeen, lastSeen, t);
