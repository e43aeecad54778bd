import { usePageWords } from '../../page-words';
import type { Verdict } from './photo-list';
import styles from './VerdictMark.module.css';

const full = 'M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1z';
const fills: Record<Verdict, string | null> = {
  where: full,
  who: full,
  something: 'M8 1a7 7 0 0 0 0 14z',
  unknown: null,
  nothing: null,
  waiting: null,
};

/** What a file tells as a shape (filled, half, open; dashed where it is not known) and a word. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const t = usePageWords();
  const fill = fills[verdict];
  const isOpen = verdict === 'unknown' || verdict === 'waiting';
  return (
    <span class={`${styles.line} ${verdict === 'nothing' || isOpen ? styles.soft : ''}`}>
      <svg class={styles.mark} viewBox="0 0 16 16" aria-hidden="true">
        {fill && <path class={styles.fill} d={fill} />}
        <circle class={`${styles.outline} ${isOpen ? styles.dashed : ''}`} cx="8" cy="8" r="7" />
      </svg>
      {t(`photos.verdict.${verdict}`)}
    </span>
  );
}
