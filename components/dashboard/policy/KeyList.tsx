import { useId, useState } from 'preact/hooks';
import type { NetworkSettings } from '../../../utils/networks/define-settings';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import { isSet, type KeyRow } from './describe-keys';
import { KeyCard } from './KeyCard';
import styles from './KeyList.module.css';

interface Props {
  rows: readonly KeyRow[];
  /** The organisation, as it stands in a sentence. */
  name: string;
  settingsOf: ReadonlyMap<string, NetworkSettings>;
}

/** Every key of a policy with what is in force and where it came from; those that are set stand first. */
export function KeyList({ rows, name, settingsOf }: Props) {
  const t = usePageWords();
  const [onlySet, setOnlySet] = useState(false);
  const id = useId();
  const set = rows.filter(isSet);
  const shown = onlySet ? set : rows;
  return (
    <Panel title={t('policy.list.title')}>
      <div class={styles.bar}>
        <label class={styles.filter}>
          <input
            type="checkbox"
            checked={onlySet}
            aria-controls={id}
            onChange={(event) => setOnlySet(event.currentTarget.checked)}
          />
          {t('policy.list.onlySet')}
        </label>
        <p class={styles.soft} role="status">
          {t('policy.list.count', { count: set.length, all: rows.length })}
        </p>
      </div>
      <div id={id}>
        {shown.length === 0 ? (
          <p>{t('policy.list.noneSet')}</p>
        ) : (
          <ul class={styles.list}>
            {shown.map((row) => (
              <li key={row.id}>
                <KeyCard row={row} name={name} settingsOf={settingsOf} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
}
