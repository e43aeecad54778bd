import type { DaySnapshot } from '../../../utils/model/history';
import { usePageWords } from '../../page-words';
import { cutSegments, fix, placePoints, type Segment, timeOf, traceLine } from '../../shape-band';
import { sayRange } from '../history/DayTable';
import styles from './Sparkline.module.css';

const dayMs = 86_400_000;

/** The last months of an account in a small band, and the same in words; nothing where there is only one day. */
export function Sparkline({ rows, now, days }: { rows: readonly DaySnapshot[]; now: number; days: number }) {
  const t = usePageWords();
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || first === last) return null;
  const to = (Math.floor(now / dayMs) + 1) * dayMs;
  const from = to - days * dayMs;
  const x = (at: number) => ((at - from) / (to - from)) * 120;
  const y = (score: number) => 28 - (score / 100) * 28;
  const segments = cutSegments(placePoints(rows, from, to, 60), to, timeOf(first.day));
  const drawBand = (one: Segment) =>
    `M${fix(x(one.from))} ${fix(y(one.high))}H${fix(x(one.to))}V${fix(y(one.low))}H${fix(x(one.from))}Z`;
  return (
    <figure class={styles.figure}>
      <svg
        class={styles.line}
        viewBox="0 0 120 28"
        preserveAspectRatio="none"
        role="img"
        aria-label={t('overview.line', { days, former: sayRange(first), now: sayRange(last) })}
      >
        <line class={styles.base} x1={0} x2={120} y1={28} y2={28} />
        {/* One shape instead of sixty: an overview holds two dozen lines. */}
        <path class={styles.band} d={segments.map(drawBand).join('')} />
        <path class={styles.low} d={traceLine(segments, false, 'low', x, y)} />
        <path class={styles.stale} d={traceLine(segments, true, 'low', x, y)} />
      </svg>
      <figcaption class={styles.days}>{t('overview.lineLabel', { days })}</figcaption>
    </figure>
  );
}
