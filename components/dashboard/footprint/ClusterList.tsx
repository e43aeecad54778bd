import { listSeenWays } from '../../../utils/footprint/group-ties';
import type { FullTranslator } from '../../../utils/i18n/translate';
import type { Cluster } from '../../../utils/model/footprint-schemas';
import type { Account } from '../../../utils/model/schemas';
import { AccountName } from '../../AccountName';
import { usePageWords } from '../../page-words';
import styles from './ClusterList.module.css';
import { listWays } from './name-ties';

/** Who sees enough to put a cluster together, and by what. */
const sayCluster = (t: FullTranslator, cluster: Cluster): string =>
  t(`footprint.cluster.${cluster.seenBy}`, {
    count: cluster.accounts.length,
    ways: listWays(t, listSeenWays(cluster)),
  });

const isHandleOnly = (cluster: Cluster): boolean => listSeenWays(cluster).every((kind) => kind === 'handle');

/** A sentence for each cluster, and the accounts in it. */
export function ClusterList({
  clusters,
  accounts,
}: {
  clusters: readonly Cluster[];
  accounts: readonly Account[];
}) {
  const t = usePageWords();
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return (
    <ul class={styles.clusters}>
      {clusters.map((cluster) => (
        <li key={cluster.accounts.join()} class={styles.cluster}>
          <p class={styles.sentence}>{sayCluster(t, cluster)}</p>
          <ul class={styles.accounts}>
            {cluster.accounts.map((id) => {
              const account = byId.get(id);
              return account ? (
                <li key={id}>
                  <AccountName account={account} />
                </li>
              ) : null;
            })}
          </ul>
          {isHandleOnly(cluster) && <p class={styles.hint}>{t('footprint.handleOnly')}</p>}
        </li>
      ))}
    </ul>
  );
}
