import { useMemo } from 'preact/hooks';
import type { Tie } from '../../../utils/model/footprint';
import type { Account } from '../../../utils/model/schemas';
import { AccountName } from '../../AccountName';
import { usePageWords } from '../../page-words';
import { listRows, type TieRow } from './list-rows';
import styles from './TieTable.module.css';

interface Props {
  accounts: readonly Account[];
  ties: readonly Tie[];
  picked: string | null;
}

/** More names than these nobody reads in a cell; the sentences above name everybody. */
const most = 6;

/** The map as a table: each account, by what it is tied, with whom, and who can see that. */
export function TieTable({ accounts, ties, picked }: Props) {
  const t = usePageWords();
  const rows = useMemo(
    () =>
      listRows(
        accounts.map(({ id }) => id),
        ties,
      ),
    [accounts, ties],
  );
  const byId = useMemo(() => new Map(accounts.map((account) => [account.id, account])), [accounts]);
  const sorted = [...accounts].sort(
    (a, b) =>
      Number(rows.get(a.id)!.length === 0) - Number(rows.get(b.id)!.length === 0) || (a.id < b.id ? -1 : 1),
  );
  return (
    <table class={styles.table}>
      <caption>{t('footprint.table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('footprint.table.account')}</th>
          <th scope="col">{t('footprint.table.by')}</th>
          <th scope="col">{t('footprint.table.with')}</th>
          <th scope="col">{t('footprint.table.seenBy')}</th>
        </tr>
      </thead>
      {sorted.map((account) => (
        <AccountRows
          key={account.id}
          account={account}
          rows={rows.get(account.id)!}
          byId={byId}
          isPicked={account.id === picked}
        />
      ))}
    </table>
  );
}

interface RowsProps {
  account: Account;
  rows: readonly TieRow[];
  byId: ReadonlyMap<string, Account>;
  isPicked: boolean;
}

function AccountRows({ account, rows, byId, isPicked }: RowsProps) {
  const t = usePageWords();
  const name = (span: number) => (
    <th scope="rowgroup" rowSpan={span}>
      <AccountName account={account} />
    </th>
  );
  if (rows.length === 0)
    return (
      <tbody>
        <tr>
          {name(1)}
          <td colSpan={3} class={styles.none}>
            {t('footprint.table.none')}
          </td>
        </tr>
      </tbody>
    );
  return (
    <tbody class={isPicked ? styles.picked : ''}>
      {rows.map((row, at) => (
        <tr key={`${row.kind}|${row.seenBy}`}>
          {at === 0 && name(rows.length)}
          <td>
            {t(`footprint.kind.${row.kind}`)}
            {row.kind === 'picture' && (
              <span class={styles.soft}>
                {' '}
                {t('footprint.table.alike', {
                  share: new Intl.NumberFormat(t.locale, { style: 'percent' }).format(row.likeness),
                })}
              </span>
            )}
          </td>
          <td data-label={t('footprint.table.with')}>
            <Others ids={row.others} byId={byId} />
          </td>
          <td data-label={t('footprint.table.seenBy')}>{t(`footprint.seenBy.${row.seenBy}`)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function Others({ ids, byId }: { ids: readonly string[]; byId: ReadonlyMap<string, Account> }) {
  const t = usePageWords();
  const shown = ids.slice(0, ids.length > most + 1 ? most : ids.length);
  return (
    <ul class={styles.others}>
      {shown.map((id) => (
        <li key={id}>
          <AccountName account={byId.get(id) ?? { network: 'web-page', handle: id }} />
        </li>
      ))}
      {ids.length > shown.length && (
        <li class={styles.soft}>{t('footprint.more', { count: ids.length - shown.length })}</li>
      )}
    </ul>
  );
}
