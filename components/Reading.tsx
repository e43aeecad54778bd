import { chooseReading } from '../utils/i18n/choose-reading';
import type { Score } from '../utils/model/schemas';
import { ExposureRule } from './ExposureRule';
import styles from './Reading.module.css';
import { useWords } from './words-context';

/** The score as picture, figure and one line of plain words; what has no answer is said right there. */
export function Reading({ score }: { score: Score }) {
  const t = useWords();
  return (
    <>
      <ExposureRule score={score} />
      <p>{t(`reading.${chooseReading(score)}`)}</p>
      {score.applicable > score.known && (
        <p class={styles.open}>{t('findings.unknownHeading', { count: score.applicable - score.known })}</p>
      )}
    </>
  );
}
