import { useId, useState } from 'preact/hooks';
import type { Account } from '../../../utils/model/schemas';
import type { Locale } from '../../../utils/model/settings';
import { contacts } from '../../../utils/rights/contacts';
import type { NetworkRights } from '../../../utils/rights/define';
import type { LetterKind } from '../../../utils/rights/letters/define';
import { namePlace } from '../../../utils/rights/place-account';
import { writeLetter } from '../../../utils/rights/write-letter';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import { ContactFacts } from './ContactFacts';
import { KindChoice } from './KindChoice';
import styles from './LetterPanel.module.css';
import { LetterSheet } from './LetterSheet';
import { AccountFields, LanguageField, TextField } from './letter-fields';
import { writer } from './letter-memory';

interface Props {
  rights: NetworkRights;
  accounts: readonly Account[];
  /** Of these; null for another, or none. */
  account: Account | null;
  onAccount: (id: string) => void;
  today: string;
  onSay: (text: string) => void;
}

/** A letter by which a right is used, filled in on the device; what is typed stays in memory. */
export function LetterPanel({ rights, accounts, account, onAccount, today, onSay }: Props) {
  const t = usePageWords();
  const contact = rights.contact === null ? null : (contacts[rights.contact] ?? null);
  const [kind, setKind] = useState<LetterKind>('access');
  const [language, setLanguage] = useState<Locale>(t.locale);
  const [handle, setHandle] = useState('');
  const [references, setReferences] = useState('');
  const [reasons, setReasons] = useState('');
  const [to, setTo] = useState(contact ? [contact.name, ...contact.address].join('\n') : '');
  const [email, setEmail] = useState(contact?.email ?? '');
  const form = useId();
  const { name, sender } = writer.value;
  const letter = writeLetter({
    ...{ kind, language, name, reasons, date: today },
    network: namePlace(rights.id, account),
    account: account ?? (handle === '' ? null : { handle, url: null }),
    sender: [sender],
    contact: [to],
    references: [references],
  });
  return (
    <Panel title={t('rights.letter.title')} note={t('rights.letter.text')}>
      <p class={styles.soft}>{t('rights.law')}</p>
      {/* Nothing is sent from here: the letter changes with every key. */}
      <form
        class={styles.form}
        aria-label={t('rights.letter.title')}
        onSubmit={(event) => event.preventDefault()}
      >
        <KindChoice kind={kind} onKind={setKind} />
        <div class={styles.fields}>
          <LanguageField language={language} onLanguage={setLanguage} />
          <AccountFields
            accounts={accounts}
            account={account}
            onAccount={onAccount}
            handle={handle}
            onHandle={setHandle}
          />
          <TextField
            label={t('rights.letter.name')}
            value={name}
            onText={(text) => {
              writer.value = { ...writer.value, name: text };
            }}
          />
          <TextField
            label={t('rights.letter.sender')}
            hint={t('rights.letter.senderHint')}
            rows={3}
            value={sender}
            onText={(text) => {
              writer.value = { ...writer.value, sender: text };
            }}
          />
          <TextField
            label={t('rights.letter.references')}
            hint={t('rights.letter.referencesHint')}
            rows={2}
            value={references}
            onText={setReferences}
          />
          {kind === 'objection' && (
            <TextField
              label={t('rights.letter.reasons')}
              hint={t('rights.letter.reasonsHint')}
              rows={3}
              value={reasons}
              onText={setReasons}
            />
          )}
        </div>
        <ContactFacts contact={contact} why={rights.why} id={form} />
        <div class={styles.fields}>
          <TextField
            label={t('rights.letter.to')}
            hint={t('rights.letter.toHint')}
            rows={6}
            value={to}
            onText={setTo}
            describedBy={form}
          />
          <TextField
            label={t('rights.letter.email')}
            hint={email === '' ? t('rights.letter.noEmail') : undefined}
            value={email}
            onText={setEmail}
            describedBy={form}
          />
        </div>
      </form>
      <LetterSheet
        letter={letter}
        language={language}
        email={email}
        filename={`letter-${kind}-${rights.id}-${today}.txt`}
        onSay={onSay}
      />
    </Panel>
  );
}
