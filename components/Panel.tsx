import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Panel.module.css';
import { useKeptFocus } from './use-kept-focus';

/** One subject of a page, under its own heading. */
export function Panel({
  title,
  note,
  at,
  children,
}: {
  title: string;
  note?: string;
  /** Of a panel of the settings: its address after `#settings/`. */
  at?: string;
  children: ComponentChildren;
}) {
  const id = useId();
  const part = useKeptFocus<HTMLElement>();
  return (
    <section
      ref={part}
      id={at === undefined ? undefined : `settings/${at}`}
      class={styles.panel}
      aria-labelledby={id}
    >
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {note && <p class={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
