import { usePageWords } from '../../page-words';
import { readDay } from '../companies/lines';
import styles from './FindBars.module.css';
import { type DaySum, sumOf } from './sum-cautions';

const height = 48;

/** Finds per day as bars, drafts filled and photos above them in outline; the same in a sentence, and as a table. */
export function FindBars({ days }: { days: readonly DaySum[] }) {
  const t = usePageWords();
  const seen = days.filter((day) => sumOf(day) > 0);
  const top = seen.reduce<DaySum | null>(
    (best, day) => (best && sumOf(best) >= sumOf(day) ? best : day),
    null,
  );
  if (!top) return null;
  const short = new Intl.DateTimeFormat(t.locale, { day: 'numeric', month: 'short' });
  const scale = (height - 2) / sumOf(top);
  return (
    <div class={styles.days}>
      <div class={styles.lead}>
        <p>
          {t('drafts.found.most', {
            date: t.date(readDay(top.day)),
            times: t('drafts.found.times', { count: sumOf(top) }),
          })}
        </p>
        <ul class={styles.legend} aria-hidden="true">
          {(['draft', 'photo'] as const).map((about) => (
            <li key={about}>
              <svg class={styles.swatch} viewBox="0 0 12 12" aria-hidden="true">
                <rect class={styles[about]} x="1" y="1" width="10" height="10" />
              </svg>
              {t(`drafts.found.${about}s`)}
            </li>
          ))}
        </ul>
      </div>
      <svg
        class={styles.bars}
        viewBox={`0 0 ${days.length} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {days.map(({ day, draft, photo }, at) => (
          <g key={day}>
            {draft > 0 && (
              <rect
                class={styles.draft}
                x={at + 0.15}
                width={0.7}
                y={height - draft * scale}
                height={draft * scale}
              />
            )}
            {photo > 0 && (
              <rect
                class={styles.photo}
                x={at + 0.15}
                width={0.7}
                y={height - (draft + photo) * scale}
                height={photo * scale}
              />
            )}
          </g>
        ))}
      </svg>
      <p class={styles.ends} aria-hidden="true">
        <span>{short.format(readDay(days[0]!.day))}</span>
        <span>{short.format(readDay(days.at(-1)!.day))}</span>
      </p>
      <details>
        <summary>{t('drafts.found.dayTable')}</summary>
        <table class={styles.table}>
          <caption class={styles.far}>{t('drafts.found.bars')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('drafts.found.day')}</th>
              <th scope="col">{t('drafts.found.drafts')}</th>
              <th scope="col">{t('drafts.found.photos')}</th>
            </tr>
          </thead>
          <tbody>
            {seen.toReversed().map(({ day, draft, photo }) => (
              <tr key={day}>
                <th scope="row">{t.date(readDay(day))}</th>
                <td>{t.number(draft)}</td>
                <td>{t.number(photo)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
