import type { EventKind } from '../utils/model/history';
import styles from './ChangeMark.module.css';

export type Direction = 'worse' | 'better' | 'other';

const directions: Record<EventKind, Direction> = {
  ...{ new: 'worse', returned: 'worse', resolved: 'better' },
  ...{ readable: 'other', unreadable: 'other', 'setting-changed': 'other' },
};

export const directionOf = (kind: EventKind): Direction => directions[kind];

const shapes: Record<Direction, string> = {
  worse: 'M6 1 11 10.5H1z',
  better: 'M6 11 1 1.5h10z',
  other: 'M6 1.5 10.5 6 6 10.5 1.5 6z',
};

/** Which way something went, as a shape: filled upwards, open downwards, a lozenge for neither. Always beside its word. */
export function ChangeMark({ direction }: { direction: Direction }) {
  return (
    <svg class={`${styles.mark} ${styles[direction]}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[direction]} />
    </svg>
  );
}
