import type { ComponentChildren } from 'preact';
import type { DaySnapshot } from '../utils/model/history';
import styles from './HistoryBand.module.css';
import { usePageWords } from './page-words';
import { cutSegments, fix, placePoints, staleDays, timeOf, traceLine } from './shape-band';

interface Props {
  /** In order; the first may be from before `from`. */
  rows: readonly DaySnapshot[];
  /** Milliseconds since 1970; `to` is the end of the last day. */
  from: number;
  to: number;
  /** Stands under the line, on the same scale. */
  children?: ComponentChildren;
  /** What stands under the line, in the legend. */
  keys?: ComponentChildren;
}

const width = 1000;
const height = 200;

/** Exposure over time: a full line for what is known to show, and a pale band up to where it may reach. Its figures belong in a table beside it. */
export function HistoryBand({ rows, from, to, children, keys }: Props) {
  const t = usePageWords();
  const x = (at: number) => ((at - from) / (to - from || 1)) * width;
  const y = (score: number) => height - (score / 100) * height;
  const points = placePoints(rows, from, to);
  const before = rows.findLast(({ day }) => timeOf(day) <= from);
  const segments = cutSegments(points, to, before && timeOf(before.day));
  const judged = points.filter((point) => point.judged);
  const hasStale = segments.some(({ stale }) => stale);
  const day = (at: number) => t.date(at, { timeZone: 'UTC' });
  const line = (value: 'low' | 'high', stale: boolean) => traceLine(segments, stale, value, x, y);
  return (
    <figure class={styles.figure}>
      <figcaption class={styles.legend}>
        <Key shape="low" text={t('history.figure.low')} />
        <Key shape="band" text={t('history.figure.open')} />
        {hasStale && <Key shape="stale" text={t('history.figure.stale', { days: staleDays })} />}
        {judged.length > 0 && <Key shape="judged" text={t('history.figure.judged')} />}
        {keys}
      </figcaption>
      <div class={styles.scale} aria-hidden="true">
        <span>100</span>
        <span>50</span>
        <span>0</span>
      </div>
      <svg
        class={styles.plot}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('history.figure.picture', { from: day(from), to: day(to - 1) })}
      >
        {[0, 25, 50, 75, 100].map((score) => (
          <line key={score} class={styles.rule} x1={0} x2={width} y1={y(score)} y2={y(score)} />
        ))}
        {segments.map(({ from: start, to: end, low, high, stale }) => (
          <rect
            key={start}
            class={stale ? styles.staleBand : styles.band}
            x={fix(x(start))}
            width={fix(x(end) - x(start))}
            y={fix(y(high))}
            height={fix(y(low) - y(high))}
          />
        ))}
        {judged.map(({ at }) => (
          <line key={at} class={styles.judged} x1={fix(x(at))} x2={fix(x(at))} y1={0} y2={height} />
        ))}
        <path class={styles.high} d={line('high', false)} />
        <path class={styles.low} d={line('low', false)} />
        {hasStale && <path class={styles.stale} d={`${line('low', true)}${line('high', true)}`} />}
      </svg>
      <div class={styles.ends} aria-hidden="true">
        <span>{day(from)}</span>
        <span>{day(to - 1)}</span>
      </div>
      {children && <div class={styles.lane}>{children}</div>}
    </figure>
  );
}

function Key({ shape, text }: { shape: 'low' | 'band' | 'stale' | 'judged'; text: string }) {
  return (
    <span class={styles.key}>
      <svg viewBox="0 0 24 12" aria-hidden="true">
        {shape === 'band' ? (
          <rect class={styles.band} x={0.5} y={0.5} width={23} height={11} />
        ) : shape === 'judged' ? (
          <line class={styles.judged} x1={12} x2={12} y1={0} y2={12} />
        ) : (
          <line class={styles[shape]} x1={0} x2={24} y1={6} y2={6} />
        )}
      </svg>
      {text}
    </span>
  );
}
