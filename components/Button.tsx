import type { ComponentChildren, Ref } from 'preact';
import styles from './Button.module.css';

interface Props {
  /** `main`: the one step proposed here. `quiet`: beside other content. */
  kind?: 'main' | 'plain' | 'quiet';
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** An accessible name that says more than the visible text; begins with the visible text. */
  label?: string;
  /** Id of what says more, such as why it is disabled. */
  describedBy?: string | undefined;
  onClick?: () => void;
  buttonRef?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

export function Button({
  kind = 'plain',
  type = 'button',
  disabled = false,
  label,
  describedBy,
  onClick,
  buttonRef,
  children,
}: Props) {
  return (
    <button
      type={type}
      class={`${styles.button} ${styles[kind] ?? ''}`}
      disabled={disabled}
      aria-label={label}
      aria-describedby={describedBy}
      onClick={() => onClick?.()}
      ref={buttonRef ?? null}
    >
      {children}
    </button>
  );
}
