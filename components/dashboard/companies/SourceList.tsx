import { useRef, useState } from 'preact/hooks';
import { AddressLink } from '../../AddressLink';
import { usePageWords } from '../../page-words';
import { webLink } from '../../web-link';
import styles from './SourceList.module.css';

/** Facts by what they are of: a service's name, a click identifier, the rest. */
export interface SourceGroup {
  /** `''` of the rest. */
  name: string;
  /** False where no public source says it. */
  sure: boolean;
  sources: { ref: string; date: string }[];
}

interface Props {
  load: () => Promise<SourceGroup[]>;
}

/** Where the knowledge about a company comes from; looked up when somebody opens it. */
export function SourceList({ load }: Props) {
  const t = usePageWords();
  const [groups, setGroups] = useState<SourceGroup[] | null>(null);
  const asked = useRef(false);
  const open = async () => {
    if (asked.current) return;
    asked.current = true;
    setGroups(await load().catch(() => []));
  };
  return (
    <details class={styles.list} onToggle={(event) => event.currentTarget.open && void open()}>
      <summary>{t('companies.detail.sources')}</summary>
      <p class={styles.soft}>
        {groups === null
          ? t('companies.detail.sourcesLoading')
          : t(groups.length > 0 ? 'companies.detail.sourcesNote' : 'companies.detail.sourcesNone')}
      </p>
      <dl class={styles.groups}>
        {groups?.map(({ name, sure, sources }) => (
          <div key={`${name} ${sure}`}>
            <dt>
              {name || t('companies.detail.general')}
              {!sure && <span class={styles.soft}> {t('companies.detail.likely')}</span>}
            </dt>
            {sources.map(({ ref, date }) => (
              <dd key={ref}>
                {webLink(ref) ? <AddressLink url={ref} /> : <bdi>{ref}</bdi>}{' '}
                {/^\d{4}/.test(date) && (
                  <span class={styles.soft}>{t('companies.detail.sourceOn', { date })}</span>
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
