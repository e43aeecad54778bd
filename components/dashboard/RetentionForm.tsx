import { useState } from 'preact/hooks';
import { Button } from '../Button';
import { usePageWords } from '../page-words';
import styles from './RetentionForm.module.css';

interface Props {
  days: number;
  most: number;
  label: string;
  onSave: (days: number) => void;
  onWrong: () => void;
}

/** How many days something unseen is kept. Nothing changes until it is saved, since a low number removes data. */
export function RetentionForm({ days, most, label, onSave, onWrong }: Props) {
  const t = usePageWords();
  const [typed, setTyped] = useState(String(days));
  const number = Number(typed);
  const valid = Number.isInteger(number) && number >= 1 && number <= most;
  return (
    <form
      class={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
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
          value={typed}
          aria-invalid={!valid}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" disabled={typed === String(days)}>
        {t('settings.save')}
      </Button>
    </form>
  );
}
