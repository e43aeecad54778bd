import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button';
import { Icon } from './Icon';
import styles from './Toast.module.css';
import { useWords } from './words-context';

export interface Said {
  text: string;
  /** When given, the undo button gets the focus, because what was acted on has moved away. */
  undo?: () => void;
  /** It is still going on. */
  busy?: boolean;
}

/** Says what just happened, aloud too; stays until the next thing is said or Escape closes it. */
export function Toast({ said, onClose }: { said: Said | null; onClose: () => void }) {
  const t = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (said?.undo) undo.current?.focus();
  }, [said]);
  useEffect(() => {
    if (!said) return;
    const close = (event: KeyboardEvent) => {
      // A dialog above it is what Escape is meant for.
      if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      onClose();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [said, onClose]);
  return (
    <div class={styles.toast}>
      {/* The live region itself always stands, else the first message would go unheard. */}
      <div role="status" class={said ? styles.message : ''}>
        {said && <p>{said.text}</p>}
        {said?.busy && <progress class={styles.busy} aria-label={said.text} />}
        {said?.undo && (
          <Button kind="quiet" buttonRef={undo} onClick={said.undo}>
            <Icon name="undo" />
            {t('finding.undo')}
          </Button>
        )}
      </div>
    </div>
  );
}
