import type { Report } from '../../model/report';
import type { ExportContext } from '../define';
import type { Block } from '../text/blocks';
import { writeAccount } from './account';
import { writeApps } from './apps';
import { writeCautions } from './cautions';
import { writeCompanies } from './companies';
import { writeFootprint } from './footprint';
import { listChapters } from './head';
import { writeSettings } from './settings';
import { writeSummary } from './summary';
import { writeUnread } from './unread';

/** Every chapter of a report in reading order, for formats that people read. */
export function* writeChapters(report: Report, context: ExportContext): Generator<Block> {
  for (const { id, title } of listChapters(report, context)) {
    const place = /^account-(\d+)$/.exec(id)?.[1];
    yield { is: 'open', id, look: place === undefined ? 'chapter' : 'account' };
    yield { is: 'heading', level: 2, text: title };
    if (place !== undefined) yield* writeAccount(report.accounts[Number(place) - 1]!, report.depth, context);
    else yield* (writers[id] ?? writeMethod)(report, context);
    yield { is: 'close' };
  }
}

const writers: Readonly<Record<string, (report: Report, context: ExportContext) => Generator<Block>>> = {
  summary: writeSummary,
  settings: writeSettings,
  apps: writeApps,
  companies: writeCompanies,
  cautions: writeCautions,
  footprint: writeFootprint,
  unread: writeUnread,
};

function* writeMethod({ depth }: Report, { t }: ExportContext): Generator<Block> {
  yield { is: 'heading', level: 3, text: t('report.method') };
  yield { is: 'text', text: t('report.methodText') };
  yield { is: 'text', text: t('report.methodDismissed') };
  yield { is: 'heading', level: 3, text: t('report.limits') };
  yield {
    is: 'list',
    items: [
      t('report.limitMoment'),
      t('report.limitPages'),
      t('report.limitAudience'),
      t('report.limitMasked'),
      ...(depth === 'full' ? [] : [t('reports.limitShare')]),
    ],
  };
  yield { is: 'text', look: 'soft', text: t('reports.hashText') };
}
