import styles from './Brand.module.css';

/** The name beside its sign: a display case with one exhibit under glass. */
export function Brand() {
  return (
    <span class={styles.brand}>
      <svg class={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5 15.5V3.5h14v12" />
        <path d="M3 15.5h18v5H3z" />
        <path d="M8 10.5l4-4" />
        <circle class={styles.exhibit} cx="13" cy="12.2" r="2.2" />
      </svg>
      Vitrine
    </span>
  );
}
