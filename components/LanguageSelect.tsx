import type { Settings } from '../utils/model/settings';
import styles from './LanguageSelect.module.css';
import { useWords } from './words-context';

interface Props {
  value: Settings['locale'];
  onChange: (locale: Settings['locale']) => void;
}

export function LanguageSelect({ value, onChange }: Props) {
  const t = useWords();
  return (
    <label class={styles.label}>
      {t('language.label')}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as Settings['locale'])}>
        <option value="auto">{t('language.auto')}</option>
        <option value="en" lang="en">
          {t('language.en')}
        </option>
        <option value="nl" lang="nl">
          {t('language.nl')}
        </option>
      </select>
    </label>
  );
}
