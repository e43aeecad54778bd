import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../Button';
import { usePageWords } from '../../page-words';
import styles from './FoldedList.module.css';

interface Props<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  children: (item: T) => ComponentChildren;
  /** Small things one after another, or one below the other. */
  inline?: boolean;
  label?: string;
}

/** More are folded away: a list may hold thousands. */
const most = 8;
const shownFirst = 5;
/** Drawn at a time: thousands at once hold the page up. */
const step = 500;

/** A list whose end is folded away when it is long, and drawn only once it is opened. */
export function FoldedList<T>({ items, keyOf, children, inline = false, label }: Props<T>) {
  const t = usePageWords();
  const [open, setOpen] = useState(false);
  const [drawn, setDrawn] = useState(step);
  const first = items.length > most ? items.slice(0, shownFirst) : items;
  const rest = items.slice(first.length);
  const list = (some: readonly T[], name?: string) => (
    <ul class={inline ? styles.inline : styles.list} aria-label={name}>
      {some.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
  return (
    <div class={styles.all}>
      {list(first, label)}
      {rest.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('policy.list.more', { count: rest.length })}</summary>
          {open && list(rest.slice(0, drawn))}
          {open && rest.length > drawn && (
            <Button kind="quiet" onClick={() => setDrawn(drawn + step)}>
              {t('policy.list.more', { count: rest.length - drawn })}
            </Button>
          )}
        </details>
      )}
    </div>
  );
}
