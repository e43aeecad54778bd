import { roundScore } from '../utils/i18n/choose-reading';
import type { Score } from '../utils/model/schemas';
import styles from './ExposureRule.module.css';
import { useWords } from './words-context';

const ticks = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/** The exposure interval on a 0–100 rule: solid up to what is known, open where it may yet reach. With its words. */
export function ExposureRule({ score }: { score: Score }) {
  const t = useWords();
  const { low, high, coverage } = roundScore(score);
  return (
    <figure class={styles.figure}>
      <figcaption class={styles.words}>
        {low === high
          ? t('exposure.figureExact', { low, coverage })
          : t('exposure.figure', { low, high, coverage })}
      </figcaption>
      <svg class={styles.rule} role="img" aria-label={t('exposure.picture', { low, high })}>
        {ticks.map((tick) => (
          <line
            key={tick}
            class={styles.tick}
            x1={`${tick}%`}
            x2={`${tick}%`}
            y1={tick % 50 === 0 ? 16 : 20}
            y2={26}
          />
        ))}
        <line class={styles.base} x1="0%" x2="100%" y1={25.5} y2={25.5} />
        {high > low && <rect class={styles.open} x={`${low}%`} width={`${high - low}%`} y={2} height={12} />}
        {low > 0 && <rect class={styles.known} x="0%" width={`${low}%`} y={2} height={12} />}
      </svg>
      <div class={styles.scale} aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>100</span>
      </div>
    </figure>
  );
}
