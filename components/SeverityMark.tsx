import type { Severity } from '../utils/model/words';
import styles from './SeverityMark.module.css';
import { useWords } from './words-context';

const fills: Record<Severity, string | null> = {
  high: 'M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1z',
  medium: 'M8 1a7 7 0 0 0 0 14z',
  low: null,
};

/** Severity as a shape (filled, half, open) and its word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const t = useWords();
  const fill = fills[severity];
  return (
    <span class={styles.line}>
      <svg class={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
        {fill && <path class={styles.fill} d={fill} />}
        <circle class={styles.outline} cx="8" cy="8" r="7" />
      </svg>
      {t(`severity.${severity}`)}
    </span>
  );
}
