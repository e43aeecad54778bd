import { useState } from 'preact/hooks';
import { nameSetting } from '../../utils/i18n/name-finding';
import { AccountName } from '../AccountName';
import { Phrase } from '../Phrase';
import { usePageWords } from '../page-words';
import { useWords } from '../words-context';
import type { Row } from './filter-findings';
import { writeRoute } from './route';
import styles from './UnreadSettings.module.css';

/** An account's settings that nothing is known of: one line that opens to their names, with the way to read them. */
export function UnreadSettings({ account, rows }: { account: string; rows: readonly Row[] }) {
  const t = usePageWords();
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const first = rows[0];
  if (!first) return null;
  const owner = { handle: first.handle, network: first.finding.network };
  return (
    <div class={styles.group}>
      <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary class={styles.summary}>
          <Phrase
            parts={t.parts('filter.folded', rows.length)}
            count={t.number(rows.length)}
            account={<AccountName account={owner} />}
          />
        </summary>
        {opened && (
          <ul class={styles.titles}>
            {rows.map(({ finding }) => {
              const label = finding.setting && nameSetting(words, finding.setting);
              return (
                label && (
                  <li key={finding.id} lang={label.lang}>
                    {label.text}
                  </li>
                )
              );
            })}
          </ul>
        )}
      </details>
      <a href={writeRoute({ section: 'check', about: account })}>{t('check.card.check')}</a>
    </div>
  );
}
