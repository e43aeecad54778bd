import { locales, type Settings } from '../utils/model/settings';
import styles from './LanguageSelect.module.css';
import { useWords } from './words-context';

interface Props {
  value: Settings['locale'];
  onChange: (locale: Settings['locale']) => void;
  /** Held by an organisation: the id of what says so. */
  heldBy?: string | undefined;
}

export function LanguageSelect({ value, onChange, heldBy }: Props) {
  const t = useWords();
  return (
    <label class={styles.label}>
      {t('language.label')}
      <select
        value={value}
        disabled={heldBy !== undefined}
        aria-describedby={heldBy}
        onChange={(event) => onChange(event.currentTarget.value as Settings['locale'])}
      >
        <option value="auto">{t('language.auto')}</option>
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {t(`language.${locale}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
