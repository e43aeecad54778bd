import { useId } from 'preact/hooks';
import type { Account } from '../../../utils/model/schemas';
import { type Locale, locales } from '../../../utils/model/settings';
import { usePageWords } from '../../page-words';
import styles from './LetterPanel.module.css';

interface TextProps {
  label: string;
  hint?: string | undefined;
  value: string;
  /** Several lines. */
  rows?: number;
  onText: (text: string) => void;
  /** Id of what says more. */
  describedBy?: string;
}

/** A line or some lines of text. Browsers keep what was typed in fields, so they are told not to. */
export function TextField({ label, hint, value, rows, onText, describedBy }: TextProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', describedBy ?? ''].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    autocomplete: 'off',
    'aria-describedby': described || undefined,
  } as const;
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...shared} rows={rows} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          maxLength={200}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
      {hint && (
        <span class={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

interface LanguageProps {
  language: Locale;
  onLanguage: (language: Locale) => void;
}

/** The letter's language, apart from the page's. */
export function LanguageField({ language, onLanguage }: LanguageProps) {
  const t = usePageWords();
  const id = useId();
  return (
    <div class={styles.field}>
      <label for={id}>{t('rights.letter.language')}</label>
      <select id={id} value={language} onChange={(event) => onLanguage(event.currentTarget.value as Locale)}>
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {t(`language.${locale}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface AccountProps {
  accounts: readonly Account[];
  account: Account | null;
  onAccount: (id: string) => void;
  handle: string;
  onHandle: (handle: string) => void;
}

/** Which account it is about: one that Vitrine knows, or a name that is typed. */
export function AccountFields({ accounts, account, onAccount, handle, onHandle }: AccountProps) {
  const t = usePageWords();
  const id = useId();
  return (
    <>
      {accounts.length > 0 && (
        <div class={styles.field}>
          <label for={id}>{t('rights.letter.account')}</label>
          <select
            id={id}
            value={account?.id ?? ''}
            onChange={(event) => onAccount(event.currentTarget.value)}
          >
            {accounts.map((one) => (
              <option key={one.id} value={one.id}>
                {one.handle || one.url || one.id}
              </option>
            ))}
            <option value="">{t('rights.letter.accountOther')}</option>
          </select>
        </div>
      )}
      {account === null && <TextField label={t('rights.letter.handle')} value={handle} onText={onHandle} />}
    </>
  );
}
