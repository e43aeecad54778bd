import type { Difficulty } from '../../../utils/rights/define';
import { usePageWords } from '../../page-words';
import styles from './DifficultyMark.module.css';

const filled: Record<Difficulty, number> = { easy: 1, medium: 2, hard: 3, limited: 3, impossible: 4 };

/** How hard deleting is, as steps to climb and its word. */
export function DifficultyMark({ difficulty }: { difficulty: Difficulty | null }) {
  const t = usePageWords();
  return (
    <span class={styles.line}>
      <svg class={styles.mark} viewBox="0 0 19 16" aria-hidden="true">
        {[0, 1, 2, 3].map((step) => (
          <rect
            key={step}
            class={difficulty && step < filled[difficulty] ? styles.full : styles.open}
            x={step * 5 + 0.5}
            y={11 - step * 3.5}
            width="3"
            height={4.5 + step * 3.5}
          />
        ))}
      </svg>
      {t(`rights.difficulty.${difficulty ?? 'unknown'}`)}
    </span>
  );
}
