import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Settings } from '../utils/model/settings';
import { Brand } from './Brand';
import { LanguageSelect } from './LanguageSelect';
import styles from './PageFrame.module.css';
import { usePageWords } from './page-words';

interface Props {
  title: string;
  locale: Settings['locale'];
  onLocale: (locale: Settings['locale']) => void;
  nav?: ComponentChildren;
  children: ComponentChildren;
}

/** Header, language and main of a full page; keeps the document's title and language in step. */
export function PageFrame({ title, locale, onLocale, nav, children }: Props) {
  const t = usePageWords();
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = t.locale;
  }, [title, t]);
  return (
    <div class={styles.frame}>
      {/* A button, because the dashboard keeps its view in the address' hash. */}
      <button
        type="button"
        class={styles.skip}
        onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}
      >
        {t('dashboard.skip')}
      </button>
      <header class={styles.top}>
        <div class={styles.bar}>
          <Brand />
          {nav}
          <LanguageSelect value={locale} onChange={onLocale} />
        </div>
      </header>
      <main class={styles.main}>{children}</main>
    </div>
  );
}
