import { usePageWords } from '../../page-words';
import type { DayCount } from './count-days';
import styles from './DayBars.module.css';
import { readDay } from './lines';

/** Requests per day as a row of bars, the same in a sentence, and as a table for whoever wants the numbers. */
export function DayBars({ days }: { days: readonly DayCount[] }) {
  const t = usePageWords();
  const seen = days.filter(({ count }) => count > 0);
  const top = seen.reduce<DayCount | null>(
    (best, day) => (best && best.count >= day.count ? best : day),
    null,
  );
  if (!top) return null;
  const short = new Intl.DateTimeFormat(t.locale, { day: 'numeric', month: 'short' });
  const write = (day: string) => short.format(readDay(day));
  return (
    <div class={styles.days}>
      <p>
        {t('companies.detail.daysLead', {
          days: seen.length,
          count: days.length,
          date: t.date(readDay(top.day)),
          requests: t('companies.requests', { count: top.count }),
        })}
      </p>
      <svg
        class={styles.bars}
        viewBox={`0 0 ${days.length} 40`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {days.map(({ day, count }, at) => (
          <rect
            key={day}
            class={count > 0 ? styles.bar : styles.none}
            x={at + 0.1}
            width={0.8}
            y={count > 0 ? 40 - Math.max(3, (40 * count) / top.count) : 39}
            height={count > 0 ? Math.max(3, (40 * count) / top.count) : 1}
          />
        ))}
      </svg>
      <p class={styles.ends} aria-hidden="true">
        <span>{write(days[0]!.day)}</span>
        <span>{write(days.at(-1)!.day)}</span>
      </p>
      <details>
        <summary>{t('companies.detail.daysTable')}</summary>
        <table class={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('companies.detail.day')}</th>
              <th scope="col">{t('companies.column.requests')}</th>
            </tr>
          </thead>
          <tbody>
            {seen.toReversed().map(({ day, count }) => (
              <tr key={day}>
                <th scope="row">{t.date(readDay(day))}</th>
                <td>{t.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
