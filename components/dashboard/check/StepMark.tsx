import type { Step } from './describe-steps';
import styles from './StepMark.module.css';

const fills: Record<Step['state'], string | null> = {
  open: null,
  read: 'M5 8.2l2.2 2.2L11.2 6',
  declared: 'M5 8.2l2.2 2.2L11.2 6',
  unreadable: 'M8 4.4v4.4M8 11v.4',
  skipped: 'M5 8h6',
};

/** How far a page is as a shape: an open ring, a tick, a mark of doubt, a dash. The words stand beside it. */
export function StepMark({ state }: { state: Step['state'] }) {
  const sign = fills[state];
  const done = state === 'read' || state === 'declared';
  return (
    <svg class={`${styles.mark} ${done ? styles.done : ''}`} viewBox="0 0 16 16" aria-hidden="true">
      <circle class={styles.ring} cx="8" cy="8" r="7" />
      {sign && <path class={styles.sign} d={sign} />}
    </svg>
  );
}
