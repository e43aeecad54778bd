import { useMemo } from 'preact/hooks';
import type { Account } from '../../../utils/model/schemas';
import type { NetworkRights } from '../../../utils/rights/define';
import { nameNetwork } from '../../name-network';
import { usePageWords } from '../../page-words';
import { writeRoute } from '../route';
import { CreditPanel } from './CreditPanel';
import { DifficultyMark } from './DifficultyMark';
import { type ListedNetwork, orderNetworks } from './order-networks';
import styles from './RightsPage.module.css';

interface Props {
  all: readonly NetworkRights[];
  accounts: readonly Account[];
}

/** Every network of the catalogue, the person's own first. */
export function RightsList({ all, accounts }: Props) {
  const t = usePageWords();
  const { own, others } = useMemo(
    () => orderNetworks(all, accounts, (id) => nameNetwork(t, id), t.locale),
    [all, accounts, t],
  );
  return (
    <>
      <section class={styles.section} aria-labelledby="rights-own">
        <h2 id="rights-own">{t('rights.own')}</h2>
        {own.length > 0 ? <Rows networks={own} /> : <p class={styles.soft}>{t('rights.ownNone')}</p>}
      </section>
      {others.length > 0 && (
        <section class={styles.section} aria-labelledby="rights-others">
          <h2 id="rights-others">{t('rights.others')}</h2>
          <Rows networks={others} />
        </section>
      )}
      <CreditPanel law />
    </>
  );
}

function Rows({ networks }: { networks: ListedNetwork[] }) {
  const t = usePageWords();
  return (
    <ul class={styles.list}>
      {networks.map(({ rights, name, accounts }) => (
        <li key={rights.id} class={styles.row}>
          <span>
            <a class={styles.name} href={writeRoute({ section: 'rights', about: rights.id })}>
              {name}
            </a>
            {accounts.length > 0 && (
              <span class={styles.soft}> {t('rights.accounts', { count: accounts.length })}</span>
            )}
          </span>
          <span>
            <span class={styles.soft}>
              {t('rights.downloading')}
              {t('punctuation.colon')}
            </span>
            {t(rights.download ? 'rights.byPage' : 'rights.noPage')}
          </span>
          <span>
            <span class={styles.soft}>
              {t('rights.deleting')}
              {t('punctuation.colon')}
            </span>
            <DifficultyMark difficulty={rights.delete?.difficulty ?? null} />
          </span>
        </li>
      ))}
    </ul>
  );
}
