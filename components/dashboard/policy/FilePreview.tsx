import { useState } from 'preact/hooks';
import styles from './FilePreview.module.css';

interface Props {
  label: string;
  /** What the file is; several may stand on one page. */
  file: string;
  /** Made only once it is asked for. */
  make: () => string;
}

/** A file as it would be saved, folded away. */
export function FilePreview({ label, file, make }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class={styles.preview} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long file scrolls, and keys must reach it.
        <section class={styles.text} tabIndex={0} aria-label={`${file}: ${label}`}>
          <pre dir="ltr">{make()}</pre>
        </section>
      )}
    </details>
  );
}
