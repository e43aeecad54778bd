import { useId, useState } from 'preact/hooks';
import { Button } from '../../Button';
import { usePageWords } from '../../page-words';
import { PhotoLine } from './PhotoLine';
import styles from './PhotoTable.module.css';
import { listTelling, type PhotoOrder, type PhotoRow, photoOrders, sortPhotos } from './photo-list';

interface Props {
  rows: readonly PhotoRow[];
  /** Nothing else can begin now. */
  busy: boolean;
  onCopy: (row: PhotoRow) => void;
}

/** So many are in the page at once, however many there are. */
const perPage = 25;

/** Files and what each gives away, sorted as asked, some at a time. */
export function PhotoTable({ rows, busy, onCopy }: Props) {
  const t = usePageWords();
  const id = useId();
  const [order, setOrder] = useState<PhotoOrder>('verdict');
  const [only, setOnly] = useState(false);
  const [page, setPage] = useState(0);
  const sorted = sortPhotos(only ? listTelling(rows) : rows, order, t.locale);
  const last = Math.max(0, Math.ceil(sorted.length / perPage) - 1);
  const at = Math.min(page, last);
  const shown = sorted.slice(at * perPage, (at + 1) * perPage);
  // Roles are written out because the narrow layout changes `display`, which would take them away.
  return (
    <div class={styles.list}>
      {rows.length > 1 && (
        <div class={styles.bar}>
          <label class={styles.order}>
            {t('photos.sort.label')}
            <select
              value={order}
              aria-controls={id}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setOrder(photoOrders.find((one) => one === value) ?? 'verdict');
                setPage(0);
              }}
            >
              {photoOrders.map((one) => (
                <option key={one} value={one}>
                  {t(`photos.sort.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <label class={styles.only}>
            <input
              type="checkbox"
              checked={only}
              aria-controls={id}
              onChange={(event) => {
                setOnly(event.currentTarget.checked);
                setPage(0);
              }}
            />
            {t('photos.only')}
          </label>
        </div>
      )}
      {shown.length === 0 && <p role="status">{t('photos.noneTell')}</p>}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table class={styles.table} role="table" id={id} hidden={shown.length === 0}>
        <caption class={styles.far}>{t('photos.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['file', 'tells', 'where', 'when', 'device', 'who', 'copy'] as const).map((column) => (
              <th key={column} scope="col" role="columnheader" class={styles[column]}>
                {column === 'copy' ? (
                  <span class={styles.far}>{t('photos.column.copy')}</span>
                ) : (
                  t(`photos.column.${column}`)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row) => (
            <PhotoLine key={row.id} row={row} busy={busy} onCopy={onCopy} />
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      {last > 0 && (
        <nav class={styles.pages} aria-label={t('photos.pages.label')}>
          <Button disabled={at === 0} onClick={() => setPage(at - 1)}>
            {t('photos.pages.before')}
          </Button>
          <span role="status">
            {t('photos.pages.shown', {
              from: at * perPage + 1,
              to: at * perPage + shown.length,
              count: sorted.length,
            })}
          </span>
          <Button disabled={at === last} onClick={() => setPage(at + 1)}>
            {t('photos.pages.next')}
          </Button>
        </nav>
      )}
    </div>
  );
}
