import type { Grade } from '../../../utils/oauth/explain-consent';
import styles from './GradeMark.module.css';
import { useSharingWords } from './sharing-words';

const fills: Record<Grade, string | null> = {
  high: 'M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1z',
  medium: 'M8 1a7 7 0 0 0 0 14z',
  low: null,
  unknown: null,
};

/** How much a group of rights lets an app do: a shape (filled, half, open, broken) and its word. */
export function GradeMark({ grade }: { grade: Grade }) {
  const t = useSharingWords();
  const fill = fills[grade];
  return (
    <span class={styles.line}>
      <svg class={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
        {fill && <path class={styles.fill} d={fill} />}
        <circle class={`${styles.outline} ${grade === 'unknown' ? styles.broken : ''}`} cx="8" cy="8" r="7" />
      </svg>
      {t(`consent.grade.${grade}`)}
    </span>
  );
}
