import { useRef, useState } from 'preact/hooks';
import type { Answers } from '../../../utils/messages/protocol';
import type { Settings } from '../../../utils/model/settings';
import type { OwnContact } from '../../../utils/model/sharing';
import { Button } from '../../Button';
import { isHeld } from '../../find-lock';
import { ManagedLine } from '../../ManagedLine';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import rows from '../managed/rows.module.css';
import styles from './ContactsPanel.module.css';

interface Props {
  settings: Pick<Settings, 'featuresOff' | 'managed'>;
  contacts: readonly OwnContact[];
  /** Null where nobody answered. */
  onAdd: (kind: OwnContact['kind'], text: string) => Promise<Answers['contact-add'] | null>;
  onRemove: (contact: OwnContact) => void;
}

type Problem = Extract<Answers['contact-add'], { problem: string }>['problem'] | 'failed' | 'empty';

/** The person's own addresses and numbers, masked: to be recognised when one is sent. What is kept of them is said first. */
export function ContactsPanel({ settings, contacts, onAdd, onRemove }: Props) {
  const t = usePageWords();
  const off = settings.featuresOff.includes('own-contacts');
  const held = isHeld(settings.managed, 'features-off', 'own-contacts');
  return (
    <Panel at="contacts" title={t('contacts.title')} note={t('contacts.note')}>
      {contacts.length === 0 ? (
        !off && <p>{t('contacts.none')}</p>
      ) : (
        <ul class={rows.list} aria-label={t('contacts.list')}>
          {contacts.map((contact) => (
            <li key={contact.id} class={rows.row}>
              <span>
                <bdi class={styles.value}>{contact.shown}</bdi>{' '}
                <span class={styles.soft}>
                  {t(`contacts.${contact.kind}`)}, {t('contacts.addedOn', { date: t.date(contact.added) })}
                </span>
              </span>
              <Button
                kind="quiet"
                label={t('contacts.removeLong', { shown: contact.shown })}
                onClick={() => onRemove(contact)}
              >
                {t('contacts.remove')} …
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!off && <ContactForm onAdd={onAdd} />}
      {off && (
        <div>
          <p>{held ? t('parts.contactsLocked') : t('parts.contactsOff', { title: t('parts.title') })}</p>
          {held && <ManagedLine managed={settings.managed} />}
        </div>
      )}
      <div class={styles.kept}>
        <h3>{t('contacts.keptTitle')}</h3>
        <p>{t('contacts.kept')}</p>
        <p>{t('contacts.limit')}</p>
      </div>
    </Panel>
  );
}

/** What it is follows from what is typed, unless the person chose; nothing typed is lost when it is not understood. */
function ContactForm({ onAdd }: Pick<Props, 'onAdd'>) {
  const t = usePageWords();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<OwnContact['kind'] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const kind = chosen ?? (/^[\s+\d().\-/]+$/.test(text) && text.trim() !== '' ? 'phone' : 'email');
  const add = async () => {
    if (busy) return;
    if (text.trim() === '') {
      setProblem('empty');
      field.current?.focus();
      return;
    }
    setBusy(true);
    const answer = await onAdd(kind, text);
    setBusy(false);
    const found = answer === null ? 'failed' : 'problem' in answer ? answer.problem : null;
    setProblem(found);
    if (found === null) {
      setText('');
      setChosen(null);
    }
    field.current?.focus();
  };
  return (
    <form
      class={styles.form}
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class={styles.fields}>
        <label class={`${styles.field} ${styles.wide}`}>
          {t('contacts.label')}
          <input
            ref={field}
            type="text"
            inputMode="email"
            autoCapitalize="none"
            spellcheck={false}
            maxLength={320}
            value={text}
            aria-invalid={problem !== null}
            aria-describedby="contact-hint contact-problem"
            onInput={(event) => {
              setText(event.currentTarget.value);
              setProblem(null);
            }}
          />
        </label>
        <label class={styles.field}>
          {t('contacts.kind')}
          <select
            value={kind}
            onChange={(event) => setChosen(event.currentTarget.value === 'phone' ? 'phone' : 'email')}
          >
            <option value="email">{t('contacts.email')}</option>
            <option value="phone">{t('contacts.phone')}</option>
          </select>
        </label>
        <Button type="submit">{t('contacts.add')}</Button>
      </div>
      <p id="contact-problem" class={styles.problem} role="alert">
        {problem && t(`contacts.problem.${problem}`)}
      </p>
      <p id="contact-hint" class={styles.soft}>
        {t('contacts.hint')}
      </p>
    </form>
  );
}
