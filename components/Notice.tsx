import type { ComponentChildren } from 'preact';
import styles from './Notice.module.css';

interface Props {
  title: ComponentChildren;
  /** `h1` when the notice is all there is; `h2` above other content, as a banner. */
  level?: 'h1' | 'h2' | 'h3';
  banner?: boolean;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

/** A state said plainly, with the one step that helps. */
export function Notice({ title, level = 'h1', banner = false, children, actions }: Props) {
  const Heading = level;
  return (
    <section class={`${styles.notice} ${banner ? styles.banner : ''}`}>
      <Heading tabIndex={-1}>{title}</Heading>
      {children}
      {actions && <div class={styles.actions}>{actions}</div>}
    </section>
  );
}
