import type { Audience } from '../utils/model/words';
import styles from './AudienceRings.module.css';

const radii = [4, 8, 12, 15.5, 19];
const reach: Record<Audience, number | null> = {
  'only-me': 0,
  custom: 1,
  friends: 1,
  'friends-of-friends': 2,
  members: 3,
  public: 4,
  unknown: null,
};

/** Who can see something, as nested rings around you. Always beside its word, so hidden from assistive technology. */
export function AudienceRings({ audience }: { audience: Audience }) {
  const reached = reach[audience];
  const className = (index: number) => {
    if (reached === null) return `${styles.ring} ${styles.unknown}`;
    if (index > reached) return styles.ring;
    if (index < reached) return styles.within;
    return audience === 'custom' ? `${styles.reached} ${styles.some}` : styles.reached;
  };
  // Widest first, so that the filled ring lies under the ones within it.
  const order = [4, 3, 2, 1, 0];
  return (
    <svg class={styles.rings} viewBox="0 0 40 40" aria-hidden="true">
      {order.map((index) => (
        <circle key={index} class={className(index)} cx="20" cy="20" r={radii[index]} />
      ))}
      <circle class={styles.you} cx="20" cy="20" r="1.8" />
    </svg>
  );
}
