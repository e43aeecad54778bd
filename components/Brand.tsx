import styles from './Brand.module.css';

/** The name beside its sign: a display case whose exhibit, on its stand, is also a person. */
export function Brand() {
  return (
    <span class={styles.brand}>
      <svg class={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
        <rect x="3.5" y="3.5" width="17" height="17" rx="1.5" />
        <circle class={styles.exhibit} cx="12" cy="9.8" r="2.9" />
        <path class={styles.exhibit} d="M8.9 14.3h6.2l1.2 6.2H7.7z" />
      </svg>
      Vitrine
    </span>
  );
}
