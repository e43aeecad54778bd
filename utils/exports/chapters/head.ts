import type { Report } from '../../model/report';
import type { ExportContext } from '../define';
import type { Block, Text } from '../text/blocks';
import { nameAccount, type Words } from './words';

/** What stands above the first chapter, and whom to ask. */
export function* writeHead(report: Report, { t }: ExportContext): Generator<Block> {
  const { generator, generated, depth, accounts, counts } = report;
  const date = t.date(generated, { timeZone: 'UTC', dateStyle: 'long' });
  yield { is: 'text', look: 'lead', text: t('report.intro') };
  const made = t('reports.made', {
    ...{ date, version: generator.version, format: String(report.version), checks: generator.checks },
  });
  const facts =
    generator.facts === null ? '' : ` ${t('reports.facts', { date: writeFacts(generator.facts, t) })}`;
  yield { is: 'text', look: 'soft', text: `${made}${facts}` };
  yield { is: 'text', look: 'note', text: t(`reports.depthNote.${depth}`) };
  if (depth !== 'share-safe') yield { is: 'text', look: 'note', text: t('report.private') };
  if (accounts.length === 0 && counts.networks.length === 0)
    yield { is: 'text', text: t('report.noAccounts') };
}

/** Facts of a network are known by the day, or by the month alone. */
const writeFacts = (date: string, t: Words): string =>
  t.date(Date.parse(date), {
    timeZone: 'UTC',
    ...(date.length > 7 ? { dateStyle: 'long' } : { dateStyle: undefined, month: 'long', year: 'numeric' }),
  });

export interface Chapter {
  id: string;
  title: Text;
}

/** The chapters that this report has, in order. */
export function listChapters(report: Report, context: ExportContext): Chapter[] {
  const { t } = context;
  const { accounts, counts, cautions, depth } = report;
  const isShared = depth === 'share-safe';
  const has: [boolean, string, string][] = [
    [counts.settings.length > 0, 'settings', t('reports.chapters.settings')],
    [counts.apps + counts.sessions > 0, 'apps', t('reports.chapters.apps')],
    [counts.sharing !== null, 'companies', t('sharingReport.title')],
    [
      isShared ? counts.cautions.length > 0 : cautions !== undefined,
      'cautions',
      t('reports.chapters.cautions'),
    ],
    [counts.ties !== null, 'footprint', t('reports.chapters.footprint')],
    [counts.networks.length > 0, 'unread', t('report.unread')],
    [true, 'method', t('reports.chapters.method')],
  ];
  return [
    { id: 'summary', title: t('reports.chapters.summary') },
    ...accounts.map(({ account }, at) => ({ id: `account-${at + 1}`, title: nameAccount(account, context) })),
    ...has.filter(([isThere]) => isThere).map(([, id, title]) => ({ id, title })),
  ];
}
