import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePageWords } from '../page-words';
import styles from './SettingsIndex.module.css';

/** The id of a panel's section is the rest of its address after `#`, so that links to it work by themselves. */
const wanted = 'section[id^="settings/"]';

/** Links to the panels that stand below in the same view, whichever these are. `at`: the one that the address names, which gets the focus. */
export function SettingsIndex({ at }: { at: string | null }) {
  const t = usePageWords();
  const nav = useRef<HTMLElement>(null);
  const [parts, setParts] = useState<{ id: string; title: string }[]>([]);
  useLayoutEffect(() => {
    const sections = nav.current?.parentElement?.querySelectorAll(wanted) ?? [];
    const found = Array.from(sections, (section) => ({
      id: section.id,
      title: section.querySelector('h2')?.textContent ?? '',
    }));
    if (JSON.stringify(found) !== JSON.stringify(parts)) setParts(found);
  });
  useLayoutEffect(() => {
    const part = at === null ? null : document.getElementById(`settings/${at}`);
    part?.scrollIntoView();
    part?.querySelector('h2')?.focus({ preventScroll: true });
  }, [at]);
  return (
    <nav ref={nav} aria-label={t('dashboard.settingsIndex')}>
      <ul class={styles.list}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
