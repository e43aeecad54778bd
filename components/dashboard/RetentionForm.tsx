import { useId } from 'preact/hooks';
import type { Managed } from '../../utils/model/policy';
import { Button } from '../Button';
import { isLocked } from '../find-lock';
import { ManagedLine } from '../ManagedLine';
import { usePageWords } from '../page-words';
import { useDraft } from './managed/use-draft';
import styles from './RetentionForm.module.css';

interface Props {
  /** Id of the policy's key; left out of what no policy sets. */
  name?: 'retention-days' | 'sharing-days';
  managed: Managed | null;
  days: number;
  most: number;
  label: string;
  onSave: (days: number) => void;
  onWrong: () => void;
}

/** How many days something unseen is kept. Nothing changes until it is saved, since a low number removes data. */
export function RetentionForm({ name, managed, days, most, label, onSave, onWrong }: Props) {
  const t = usePageWords();
  const id = useId();
  const { text, isTyped, type } = useDraft(String(days));
  const held = name !== undefined && isLocked(managed, name);
  const number = Number(text);
  const valid = Number.isInteger(number) && number >= 1 && number <= most;
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (held) return;
        if (valid) onSave(number);
        else onWrong();
      }}
    >
      <label class={styles.field}>
        {label}
        <input
          type="number"
          min={1}
          max={most}
          step={1}
          value={held ? String(days) : text}
          disabled={held}
          aria-invalid={!held && !valid}
          aria-describedby={held ? id : undefined}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      {held ? (
        <ManagedLine managed={managed} id={id} />
      ) : (
        <Button type="submit" disabled={!isTyped}>
          {t('settings.save')}
        </Button>
      )}
    </form>
  );
}
