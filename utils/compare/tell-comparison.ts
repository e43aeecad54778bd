import { roundScore } from '../i18n/choose-reading';
import { nameOption, nameSetting } from '../i18n/name-finding';
import { sharedPart } from '../i18n/name-settings';
import type { FullTranslator } from '../i18n/translate';
import type { Score } from '../model/schemas';
import type { CountRow } from './compare-counts';
import type { AccountChange, AccountRef, Change, ChangeKind, Comparison } from './compare-reports';
import { changeKinds } from './compare-reports';
import { tellDay } from './tell-day';

/** How networks write their names. */
export type NetworkName = (id: string) => string;

/** A comparison as plain text, in the words and the order of the page. */
export function tellComparison(t: FullTranslator, comparison: Comparison, networkName: NetworkName): string {
  const { before, now } = comparison;
  const lines = [
    t('compare.result', { before: tellDay(t, before.generated), now: tellDay(t, now.generated) }),
    ...tellCautions(t, comparison),
    '',
  ];
  if (comparison.by === 'counts') {
    lines.push(...comparison.rows.map((row) => tellRow(t, row, networkName)));
    return `${lines.join('\n')}\n`;
  }
  const { accounts, came, gone, sums, companies } = comparison;
  lines.push(tellSums(t, sums));
  lines.push(...tellPair(t, before.generated, before.overall, now.generated, now.overall));
  for (const account of accounts)
    lines.push('', ...tellAccount(t, account, comparison, networkName).map((line) => line.trimEnd()));
  const refer = (title: string, list: readonly AccountRef[]) =>
    list.length > 0
      ? [
          '',
          title,
          ...list.map(
            (one) => `  ${nameAccount(one, networkName)}: ${t('compare.failing', { count: one.failing })}`,
          ),
        ]
      : [];
  lines.push(...refer(t('compare.came'), came), ...refer(t('compare.gone'), gone));
  const list = (title: string, names: readonly string[]) =>
    names.length > 0 ? ['', title, ...names.map((name) => `  ${name}`)] : [];
  if (companies)
    lines.push(
      ...list(t('compare.companiesCame'), companies.came),
      ...list(t('compare.companiesGone'), companies.gone),
    );
  if (!hasChanges(comparison)) lines.push('', t('compare.nothing'));
  return `${lines.join('\n')}\n`;
}

export const tellSums = (t: FullTranslator, sums: Record<ChangeKind, number>): string =>
  t('compare.sums', { new: sums.new, returned: sums.returned, resolved: sums.resolved });

/** What has to be known to read the result rightly. */
export function tellCautions(t: FullTranslator, comparison: Comparison): string[] {
  const { before, now, swapped, by } = comparison;
  return [
    swapped ? t('compare.swapped') : '',
    before.version === now.version ? '' : t('compare.versions', { before: before.version, now: now.version }),
    by === 'counts' ? t('compare.countsOnly') : '',
    by === 'findings' && !comparison.knowsReturned && comparison.sums.new > 0
      ? t('compare.returnedUnknown')
      : '',
  ].filter((line) => line !== '');
}

/** Anything at all that is not as it was. */
export function hasChanges(comparison: Comparison): boolean {
  if (comparison.by === 'counts') return comparison.rows.some(({ before, now }) => before !== now);
  const { accounts, came, gone, companies } = comparison;
  return (
    came.length + gone.length + (companies ? companies.came.length + companies.gone.length : 0) > 0 ||
    accounts.some(
      ({ changes, before, now, formerHandle }) =>
        formerHandle !== null ||
        changes.some(({ kind }) => kind !== 'unchanged') ||
        JSON.stringify(before) !== JSON.stringify(now),
    )
  );
}

/** Whose account: handle and network; one that nobody has named yet, by its network. */
export const nameAccount = (
  { network, handle }: Pick<AccountRef, 'network' | 'handle'>,
  name: NetworkName,
) => (handle === '' ? name(network) : `${handle} (${name(network)})`);

/** What a change is about, and what it means. */
export function nameChange(t: FullTranslator, { check, setting }: Pick<Change, 'check' | 'setting'>) {
  return setting ? nameSetting(sharedPart(t), setting).text : t.check(check).title;
}

/** What stands beside it: the answer now, the values of a setting, and that it is intended. */
export function tellDetail(t: FullTranslator, { kind, is, was, values, dismissed }: Change): string {
  const shared = sharedPart(t);
  const details: string[] = [];
  if (values)
    details.push(
      t('compare.values', { from: nameOption(shared, values.from), to: nameOption(shared, values.to) }),
    );
  if ((kind === 'readable' || kind === 'not-checked-then') && is) details.push(shared(`outcome.${is}`));
  if ((kind === 'unreadable' || kind === 'not-checked-now') && was) details.push(shared(`outcome.${was}`));
  if (dismissed && is === 'fail') details.push(t('compare.intended'));
  return details.join(', ');
}

function tellAccount(
  t: FullTranslator,
  account: AccountChange,
  { before, now }: Comparison,
  networkName: NetworkName,
): string[] {
  const lines = [nameAccount(account, networkName)];
  if (account.formerHandle !== null) lines.push(`  ${t('compare.former', { handle: account.formerHandle })}`);
  lines.push(
    ...tellPair(t, before.generated, account.before, now.generated, account.now).map((line) => `  ${line}`),
  );
  for (const kind of changeKinds) {
    const of = account.changes.filter((change) => change.kind === kind);
    if (of.length === 0) continue;
    lines.push(`  ${t(`compare.kind.${kind}`)}`);
    for (const change of of) {
      const detail = tellDetail(t, change);
      lines.push(`    - ${nameChange(t, change)}${detail === '' ? '' : ` (${detail})`}`);
    }
  }
  return lines;
}

export function tellInterval(t: FullTranslator, at: number, score: Score | null): string {
  if (!score) return t('compare.noScore');
  const { low, high, coverage } = roundScore(score);
  return t('compare.interval', { date: tellDay(t, at), low, high, coverage });
}

function tellPair(t: FullTranslator, thenAt: number, before: Score | null, nowAt: number, now: Score | null) {
  return [tellInterval(t, thenAt, before), tellInterval(t, nowAt, now)];
}

/** What a figure counts. */
export function nameRow(t: FullTranslator, row: CountRow, networkName: NetworkName): string {
  if (row.of === 'check') return t.check(row.check).title;
  if (row.of === 'topic') return sharedPart(t)(`topic.${row.topic}.title`);
  if (row.of === 'accounts' || row.of === 'failing')
    return t(`compare.row.${row.of}`, { network: networkName(row.network) });
  return t(`compare.row.${row.of}`);
}

export const tellFigure = (t: FullTranslator, figure: number | null): string =>
  figure === null ? t('compare.notTold') : t.number(figure);

const tellRow = (t: FullTranslator, row: CountRow, networkName: NetworkName): string =>
  `${nameRow(t, row, networkName)}: ${tellFigure(t, row.before)} → ${tellFigure(t, row.now)}`;
