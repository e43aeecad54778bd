import { nameDevice } from '../../i18n/name-device';
import type { Report } from '../../model/report';
import type { Account, AppObservation, SessionObservation } from '../../model/schemas';
import type { ExportContext } from '../define';
import type { Block, Text } from '../text/blocks';
import { nameAccount, writeDate } from './words';

/** More rows than this nobody reads; the JSON report has all. */
const maxRows = 500;

interface Access<O> {
  account: Account;
  one: O;
}

/** The chapter on who and what has access to the accounts: apps that were let in, and devices that are signed in. */
export function* writeApps(report: Report, context: ExportContext): Generator<Block> {
  const { t } = context;
  const { apps, sessions } = report.counts;
  const isLeftOut = report.depth !== 'full';
  yield {
    is: 'text',
    text: [
      ...(apps > 0 ? [t('reports.appsCount', { count: apps })] : []),
      ...(sessions > 0 ? [t('reports.sessionsCount', { count: sessions })] : []),
      ...(isLeftOut ? [t('reports.appsLeftOut')] : []),
    ].join(' '),
  };
  if (isLeftOut) return;
  const all = report.accounts.flatMap(({ account, observations }) =>
    observations.filter(({ gone }) => gone === null).map((one) => ({ account, one })),
  );
  const appRows = all.filter(
    (access): access is Access<AppObservation> => access.one.kind === 'connected-app',
  );
  const sessionRows = all.filter(
    (access): access is Access<SessionObservation> => access.one.kind === 'session',
  );
  if (appRows.length > 0) {
    yield { is: 'heading', level: 3, text: t('reports.appsTitle') };
    yield tabulateApps(appRows.slice(0, maxRows), context);
    yield* sayRest(appRows.length, context);
  }
  if (sessionRows.length > 0) {
    yield { is: 'heading', level: 3, text: t('reports.sessionsTitle') };
    yield tabulateSessions(sessionRows.slice(0, maxRows), context);
    yield* sayRest(sessionRows.length, context);
  }
}

function* sayRest(length: number, { t }: ExportContext): Generator<Block> {
  if (length > maxRows)
    yield { is: 'text', look: 'soft', text: t('report.more', { count: length - maxRows }) };
}

function tabulateApps(rows: readonly Access<AppObservation>[], context: ExportContext): Block {
  const { t } = context;
  return {
    is: 'table',
    label: t('reports.appsTitle'),
    head: [
      t('reports.column.app'),
      t('reports.column.account'),
      t('reports.column.may'),
      t('reports.column.added'),
      t('reports.column.used'),
    ],
    rows: rows.map(({ account, one }) => [
      [{ foreign: one.name }, one.kept === null ? null : { soft: ` (${t('reports.kept')})` }],
      nameAccount(account, context),
      one.granted
        ? one.groups.map((group) => t(`check.access.groups.${group}`)).join(', ')
        : { soft: t('reports.notTold') },
      when(one.added, context),
      when(one.used, context),
    ]),
  };
}

function tabulateSessions(rows: readonly Access<SessionObservation>[], context: ExportContext): Block {
  const { t } = context;
  return {
    is: 'table',
    label: t('reports.sessionsTitle'),
    head: [
      t('reports.column.device'),
      t('reports.column.account'),
      t('reports.column.place'),
      t('reports.column.active'),
    ],
    rows: rows.map(({ account, one }) => [
      [
        nameDevice(one.device) || t('check.access.device'),
        one.current ? { soft: ` (${t('reports.thisDevice')})` } : null,
        one.kept === null ? null : { soft: ` (${t('reports.kept')})` },
      ],
      nameAccount(account, context),
      one.place === null ? { soft: t('reports.notTold') } : { foreign: one.place },
      when(one.active, context),
    ]),
  };
}

const when = (at: number | null, { t }: ExportContext): Text =>
  at === null ? { soft: t('reports.notTold') } : writeDate(at, t);
