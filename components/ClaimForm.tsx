import { useId, useRef, useState } from 'preact/hooks';
import type { Answers } from '../utils/messages/protocol';
import { allNetworks } from '../utils/networks/names';
import { Button } from './Button';
import styles from './ClaimForm.module.css';
import { usePageWords } from './page-words';
import { readEntries } from './read-entries';

interface Props {
  onClaim: (entries: { network: string | null; text: string }[]) => Promise<Answers['claim'] | null>;
}

/** Where a person tells which accounts are theirs: addresses or handles, one per line. */
export function ClaimForm({ onClaim }: Props) {
  const t = usePageWords();
  const [text, setText] = useState('');
  const [network, setNetwork] = useState('');
  const [result, setResult] = useState('');
  const input = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  async function submit(event: Event) {
    event.preventDefault();
    const entries = readEntries(text, network || null);
    if (entries.length === 0) setResult(t('claim.empty'));
    else {
      const answer = await onClaim(entries);
      if (!answer) setResult(t('announce.failed'));
      else {
        const parts = [t('claim.added', { count: answer.accounts.length })];
        if (answer.rejected.length > 0) parts.push(t('claim.rejected', { entries: t.list(answer.rejected) }));
        setResult(parts.join(' '));
        setText(answer.rejected.join('\n'));
      }
    }
    input.current?.focus();
  }

  return (
    <form class={styles.form} onSubmit={(event) => void submit(event)}>
      <div class={styles.field}>
        <label for={`${id}-text`}>{t('claim.label')}</label>
        <textarea
          id={`${id}-text`}
          ref={input}
          rows={3}
          value={text}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class={styles.hint}>
          {t('claim.hint')}
        </p>
      </div>
      <div class={styles.row}>
        <label class={styles.field}>
          {t('claim.network')}
          <select value={network} onChange={(event) => setNetwork(event.currentTarget.value)}>
            <option value="">{t('claim.fromAddress')}</option>
            {allNetworks()
              .filter(({ id }) => id !== 'web-page')
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </label>
        <Button type="submit">{t('claim.add')}</Button>
      </div>
      <p role="status">{result}</p>
    </form>
  );
}
