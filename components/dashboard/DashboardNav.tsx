import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../Icon';
import { usePageWords } from '../page-words';
import styles from './DashboardNav.module.css';
import { type Section, type Subject, writeRoute } from './route';

const groups = [
  ['shows', ['accounts', 'findings', 'footprint', 'history']],
  ['learns', ['companies', 'drafts', 'photos']],
  ['acts', ['rights', 'former', 'reports']],
  ['keeps', ['settings', 'policy']],
] as const;

interface Props {
  current: Section | Subject;
  /** The page of the policy is named where there is one, or somebody asked for it. */
  hasPolicy: boolean;
}

/** The sections by what they are about: beside the page where there is room, else behind a button that says where one is. */
export function DashboardNav({ current, hasPolicy }: Props) {
  const t = usePageWords();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => setOpen(false), [current]);
  const nameOf = (section: Section) => (section === 'policy' ? t('policy.nav') : t(`dashboard.${section}`));
  const here = groups.flatMap(([, list]) => [...list]).find((section) => section === current);
  return (
    <nav
      class={`${styles.nav} ${isOpen ? styles.opened : ''}`}
      aria-label={t('dashboard.nav')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <button type="button" class={styles.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="grid" />
        {here ? `${t('dashboard.nav')}${t('punctuation.colon')}${nameOf(here)}` : t('dashboard.nav')}
      </button>
      <div class={styles.groups}>
        {groups.map(([group, list]) => (
          <div key={group} class={styles.group}>
            <p class={styles.about} id={`nav-${group}`}>
              {t(`dashboard.group.${group}`)}
            </p>
            <ul aria-labelledby={`nav-${group}`}>
              {list
                .filter((section) => section !== 'policy' || hasPolicy)
                .map((section) => (
                  <li key={section}>
                    <a
                      href={writeRoute({ section })}
                      aria-current={section === current ? 'page' : undefined}
                      onClick={() => setOpen(false)}
                    >
                      {nameOf(section)}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
