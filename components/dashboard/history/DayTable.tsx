import { useState } from 'preact/hooks';
import { roundScore } from '../../../utils/i18n/choose-reading';
import type { DaySnapshot } from '../../../utils/model/history';
import { Button } from '../../Button';
import { usePageWords } from '../../page-words';
import { timeOf } from '../../shape-band';
import styles from './DayTable.module.css';

/** Years of days are drawn a part at a time. */
const page = 60;

/** The figures of the line, newest first; drawn once it is opened. */
export function DayTable({ rows }: { rows: readonly DaySnapshot[] }) {
  const t = usePageWords();
  const [many, setMany] = useState(0);
  const ofAll = rows.some(({ accounts }) => accounts !== undefined);
  const listed = rows.toReversed().slice(0, many);
  return (
    <details onToggle={(event) => event.currentTarget.open && setMany(Math.max(many, page))}>
      <summary class={styles.summary}>{t('history.table.title')}</summary>
      {many > 0 && (
        <div class={styles.scroll}>
          <table class={styles.table}>
            <caption class={styles.caption}>{t('history.table.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('history.table.day')}</th>
                <th scope="col">{t('history.table.exposure')}</th>
                <th scope="col">{t('history.table.coverage')}</th>
                <th scope="col">{t('history.table.failing')}</th>
                <th scope="col">{t('history.table.unknown')}</th>
                {ofAll && <th scope="col">{t('history.table.accounts')}</th>}
              </tr>
            </thead>
            <tbody>
              {listed.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{t.date(timeOf(row.day), { timeZone: 'UTC' })}</th>
                  <td>{sayRange(row)}</td>
                  <td>{t('history.table.percent', { count: roundScore(row).coverage })}</td>
                  <td>{t.number(row.failing.high + row.failing.medium + row.failing.low)}</td>
                  <td>{t.number(row.unknown)}</td>
                  {ofAll && <td>{row.accounts === undefined ? '' : t.number(row.accounts)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length > many && (
            <Button kind="quiet" onClick={() => setMany(many + 10 * page)}>
              {t('history.events.more')}
            </Button>
          )}
        </div>
      )}
    </details>
  );
}

/** “38–55”, rounded outward as everywhere. */
export function sayRange(
  row: Pick<DaySnapshot, 'low' | 'high' | 'coverage' | 'known' | 'applicable'>,
): string {
  const { low, high } = roundScore(row);
  return low === high ? String(low) : `${low}–${high}`;
}
