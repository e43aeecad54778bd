import { Button } from '../../Button';
import { nameNetwork } from '../../name-network';
import { usePageWords } from '../../page-words';
import styles from './AccountFinder.module.css';

interface Props {
  text: string;
  network: string | null;
  networks: readonly string[];
  found: number;
  onFind: (text: string, network: string | null) => void;
}

/** Narrows many accounts by name and network. */
export function AccountFinder({ text, network, networks, found, onFind }: Props) {
  const t = usePageWords();
  return (
    <search class={styles.finder} aria-label={t('overview.find.label')}>
      <label class={styles.field}>
        {t('overview.find.text')}
        <input type="search" value={text} onInput={(event) => onFind(event.currentTarget.value, network)} />
      </label>
      <label class={styles.field}>
        {t('overview.find.network')}
        <select value={network ?? ''} onChange={(event) => onFind(text, event.currentTarget.value || null)}>
          <option value="">{t('overview.find.any')}</option>
          {networks.map((id) => (
            <option key={id} value={id}>
              {nameNetwork(t, id)}
            </option>
          ))}
        </select>
      </label>
      <p role="status" class={styles.found}>
        {found === 0 ? t('overview.find.none') : t('overview.find.count', { count: found })}
      </p>
      {(text !== '' || network !== null) && (
        <Button kind="quiet" onClick={() => onFind('', null)}>
          {t('overview.find.clear')}
        </Button>
      )}
    </search>
  );
}
