import { tieKinds } from '../../model/footprint';
import type { Report } from '../../model/report';
import type { ExportContext } from '../define';
import type { Block, Text } from '../text/blocks';
import { nameAccount } from './words';

/** The chapter on what tells that several accounts are one person's. */
export function* writeFootprint(report: Report, context: ExportContext): Generator<Block> {
  const { t } = context;
  const { footprint, counts, accounts } = report;
  const kinds = tieKinds.filter((kind) => (counts.ties?.[kind] ?? 0) > 0);
  if (kinds.length === 0) {
    yield { is: 'text', text: t('reports.noTies') };
    return;
  }
  yield { is: 'text', text: t('reports.footprintIntro') };
  const label = t('reports.chapters.footprint');
  if (!footprint) {
    yield {
      ...{ is: 'table', label, figures: [1] },
      head: [t('reports.column.by'), t('reports.column.count')],
      rows: kinds.map((kind) => [t(`reports.ties.${kind}`), t.number(counts.ties?.[kind] ?? 0)]),
    };
    return;
  }
  const names = new Map(accounts.map(({ account }) => [account.id, nameAccount(account, context)]));
  const name = (id: string): Text => names.get(id) ?? { foreign: id };
  yield {
    ...{ is: 'table', label },
    head: [
      t('reports.column.account'),
      t('reports.column.account'),
      t('reports.column.by'),
      t('reports.column.seenBy'),
    ],
    rows: footprint.ties.map(({ a, b, kind, seenBy }) => [
      name(a),
      name(b),
      t(`reports.ties.${kind}`),
      t(`reports.tieSeenBy.${seenBy}`),
    ]),
  };
}
