import { roundScore } from '../../utils/i18n/choose-reading';
import type { Summary } from '../../utils/model/schemas';
import { AccountName } from '../AccountName';
import { webLink } from '../web-link';
import { useWords } from '../words-context';
import styles from './KnownAccounts.module.css';

/** The person's accounts on this network, on a page that shows none of them. */
export function KnownAccounts({ known }: { known: readonly Summary[] }) {
  const t = useWords();
  if (known.length === 0) return null;
  return (
    <div class={styles.list}>
      <h2>{t('popup.noProfile.known')}</h2>
      <ul>
        {known.map(({ account, score }) => {
          const link = webLink(account.url);
          const name = account.handle ? <bdi>{account.handle}</bdi> : <AccountName account={account} />;
          return (
            <li key={account.id} class={styles.row}>
              {link ? (
                <a href={link} target="_blank" rel="noreferrer">
                  {name}
                </a>
              ) : (
                name
              )}
              <span class={styles.figure}>{t('exposure.figure', roundScore(score))}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
