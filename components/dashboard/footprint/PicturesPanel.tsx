import type { PictureMark } from '../../../utils/model/footprint';
import type { Account } from '../../../utils/model/schemas';
import { AccountName } from '../../AccountName';
import { Button } from '../../Button';
import { Icon } from '../../Icon';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import { webLink } from '../../web-link';
import { nameAccount } from './name-ties';
import styles from './PicturesPanel.module.css';

interface Props {
  accounts: readonly Account[];
  pictures: readonly PictureMark[];
  onForget: (account: Account) => void;
}

/** How to have pictures compared, and which are. The browser hands out a picture of a tab only where Vitrine's button was pressed on it. */
export function PicturesPanel({ accounts, pictures, onForget }: Props) {
  const t = usePageWords();
  const marks = new Map(pictures.map((mark) => [mark.account, mark]));
  const kept = accounts.filter(({ id }) => marks.has(id));
  const open = accounts.filter(({ id, url }) => !marks.has(id) && webLink(url) !== null);
  return (
    <Panel title={t('footprint.pictures.title')}>
      <p>{t('footprint.pictures.text')}</p>
      {kept.length > 0 && (
        <section>
          <h3>{t('footprint.pictures.kept')}</h3>
          <ul class={styles.list}>
            {kept.map((account) => {
              const name = nameAccount(t, account);
              return (
                <li key={account.id} class={styles.row}>
                  <span>
                    <AccountName account={account} />{' '}
                    <span class={styles.soft}>
                      {t('footprint.pictures.keptOn', { date: t.date(marks.get(account.id)!.at) })}
                    </span>
                  </span>
                  <Button
                    kind="quiet"
                    label={t('footprint.pictures.forgetName', { name })}
                    onClick={() => onForget(account)}
                  >
                    {t('footprint.pictures.forget')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {open.length > 0 && (
        <details>
          <summary>{t('footprint.pictures.opens')}</summary>
          <ul class={styles.list}>
            {open.map((account) => (
              <li key={account.id}>
                <a href={webLink(account.url)!} target="_blank" rel="noreferrer">
                  {t('footprint.pictures.open', { name: nameAccount(t, account) })} <Icon name="external" />
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}
