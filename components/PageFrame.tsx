import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Settings } from '../utils/model/settings';
import { Brand } from './Brand';
import { isLocked } from './find-lock';
import { HelpLink } from './HelpLink';
import { LanguageSelect } from './LanguageSelect';
import { ManagedLine } from './ManagedLine';
import styles from './PageFrame.module.css';
import { usePageWords } from './page-words';

interface Props {
  title: string;
  settings: Settings;
  onLocale: (locale: Settings['locale']) => void;
  nav?: ComponentChildren;
  children: ComponentChildren;
}

/** Header, language, main and the way to help of a full page; keeps the document's title and language in step. */
export function PageFrame({ title, settings, onLocale, nav, children }: Props) {
  const t = usePageWords();
  const isHeld = isLocked(settings.managed, 'language');
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
          <div class={styles.language}>
            <LanguageSelect
              value={settings.locale}
              onChange={onLocale}
              heldBy={isHeld ? 'language-held' : undefined}
            />
            {isHeld && <ManagedLine managed={settings.managed} id="language-held" />}
          </div>
        </div>
      </header>
      <div class={nav ? styles.sided : undefined}>
        {nav && <div class={styles.nav}>{nav}</div>}
        <main class={styles.main}>{children}</main>
      </div>
      {settings.supportAddress !== '' && (
        <footer class={styles.foot}>
          <HelpLink address={settings.supportAddress} />
        </footer>
      )}
    </div>
  );
}
