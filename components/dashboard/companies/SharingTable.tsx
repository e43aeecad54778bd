import { useId, useState } from 'preact/hooks';
import { Button } from '../../Button';
import { usePageWords } from '../../page-words';
import { KindList } from './KindList';
import { describeSpan, type Line, type Order, orders, sortLines } from './lines';
import styles from './SharingTable.module.css';

interface Props {
  /** What the rows are. */
  of: 'company' | 'site';
  /** What is counted of each. */
  counted: 'sites' | 'companies' | 'requests';
  caption: string;
  lines: readonly Line[];
}

/** More than these are shown on request: a year's sites are thousands. */
const most = 50;

/** Companies or sites with how many there are of what, what is told and when; each leads to its own view. */
export function SharingTable({ of, counted, caption, lines }: Props) {
  const t = usePageWords();
  const [order, setOrder] = useState<Order>('amount');
  const [all, setAll] = useState(false);
  const id = useId();
  const sorted = sortLines(lines, order);
  const shown = all ? sorted : sorted.slice(0, most);
  const max = Math.max(1, ...lines.map(({ amount }) => amount));
  const sortedAs = (column: Order) =>
    column === order ? (column === 'name' ? 'ascending' : 'descending') : undefined;
  // Roles are written out because the narrow layout changes `display`, which would take them away.
  return (
    <div class={styles.list}>
      {lines.length > 1 && (
        <label class={styles.order}>
          {t('companies.sort.label')}
          <select
            value={order}
            aria-controls={id}
            onChange={(event) => {
              const value = event.currentTarget.value;
              setOrder(orders.find((one) => one === value) ?? 'amount');
            }}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {t(`companies.sort.${one === 'amount' ? counted : one}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table class={styles.table} role="table" id={id}>
        <caption class={styles.far}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" aria-sort={sortedAs('name')}>
              {t(`companies.column.${of}`)}
            </th>
            <th scope="col" role="columnheader" aria-sort={sortedAs('amount')}>
              {t(`companies.column.${counted}`)}
            </th>
            <th scope="col" role="columnheader">
              {t(
                of === 'site' && counted === 'companies' ? 'companies.column.told' : 'companies.column.what',
              )}
            </th>
            <th scope="col" role="columnheader" aria-sort={sortedAs('last')}>
              {t('companies.column.when')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((line) => (
            <tr key={line.id} role="row">
              <th scope="row" role="rowheader">
                <a href={line.href}>
                  <bdi>{line.name}</bdi>
                </a>
              </th>
              <td role="cell" data-label={t(`companies.column.${counted}`)} class={styles.amount}>
                {t.number(line.amount)}
                <svg class={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect class={styles.fill} width={Math.max(3, (100 * line.amount) / max)} height="6" />
                </svg>
              </td>
              <td role="cell" class={styles.what}>
                <KindList kinds={line.kinds} />
                {line.own && <span class={styles.own}>{t('companies.own')}</span>}
              </td>
              <td role="cell" class={styles.when}>
                {describeSpan(t, line.first, line.last)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      {shown.length < sorted.length && (
        <div>
          <Button onClick={() => setAll(true)}>{t('companies.showAll', { count: sorted.length })}</Button>
        </div>
      )}
    </div>
  );
}
