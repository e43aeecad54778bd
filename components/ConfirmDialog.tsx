import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './Button';
import styles from './ConfirmDialog.module.css';
import { usePageWords } from './page-words';

interface Props {
  title: ComponentChildren;
  confirm: string;
  onConfirm: () => void;
  onKeep: () => void;
  children: ComponentChildren;
}

/** Asks before what cannot be undone. Opens with the harmless answer focused; Escape is that answer too. */
export function ConfirmDialog({ title, confirm, onConfirm, onKeep, children }: Props) {
  const t = usePageWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    keep.current?.focus();
    // The browser gives the focus back to where it was only when a dialog closes, not when it is taken out of the page.
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      class={styles.dialog}
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <div class={styles.body}>
        <h2 id={id}>{title}</h2>
        {children}
        <p>{t('erase.noWayBack')}</p>
        <div class={styles.actions}>
          <Button buttonRef={keep} onClick={onKeep}>
            {t('erase.keep')}
          </Button>
          <Button kind="main" onClick={onConfirm}>
            {confirm}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
