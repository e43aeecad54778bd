import { useMemo, useState } from 'preact/hooks';
import { groupByCircle } from '../../../utils/footprint/group-ties';
import type { Account, Finding } from '../../../utils/model/schemas';
import { isNameless } from '../../../utils/store/accounts';
import { Notice } from '../../Notice';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import { ClusterList } from './ClusterList';
import styles from './FootprintView.module.css';
import type { Footprint } from './footprint-model';
import { LinkableCard } from './LinkableCard';
import { PicturesPanel } from './PicturesPanel';
import { filterTies, showAll, TieFilters } from './TieFilters';
import { TieMap } from './TieMap';
import { TieTable } from './TieTable';

interface Props {
  footprint: Footprint;
  onDismiss: (finding: Finding) => void;
  onRestore: (finding: Finding) => void;
  onForget: (account: Account) => void;
}

/** What ties the accounts together: in sentences, as a map, and as a table. */
export function FootprintView({ footprint, onDismiss, onRestore, onForget }: Props) {
  const t = usePageWords();
  const [filter, setFilter] = useState(showAll);
  const [picked, setPicked] = useState<string | null>(null);
  const accounts = useMemo(
    () => footprint.accounts.filter((account) => !isNameless(account)),
    [footprint.accounts],
  );
  const ties = useMemo(() => filterTies(footprint.ties, filter), [footprint.ties, filter]);
  const clusters = useMemo(() => groupByCircle(ties), [ties]);
  const read = accounts.filter(({ lastSeen }) => lastSeen !== null).length;
  const unread = accounts.length - read;
  return (
    <>
      {accounts.length < 2 ? (
        <Notice
          level="h2"
          banner
          title={t(accounts.length === 0 ? 'footprint.empty.title' : 'footprint.empty.oneTitle')}
        >
          <p>{t(accounts.length === 0 ? 'footprint.empty.text' : 'footprint.empty.oneText')}</p>
        </Notice>
      ) : (
        <>
          {footprint.ties.length === 0 ? (
            <Notice level="h2" banner title={t('footprint.empty.noneTitle')}>
              <p>{t('footprint.empty.noneText', { count: accounts.length, read })}</p>
            </Notice>
          ) : (
            <>
              {unread > 0 && <p class={styles.soft}>{t('footprint.unread', { count: unread })}</p>}
              <Panel title={t('footprint.map.title')}>
                <TieFilters ties={footprint.ties} filter={filter} onFilter={setFilter} />
                <TieMap accounts={accounts} ties={ties} picked={picked} onPick={setPicked} />
              </Panel>
              <Panel title={t('footprint.clusters')}>
                {clusters.length > 0 ? (
                  <ClusterList clusters={clusters} accounts={accounts} />
                ) : (
                  <p>{t('footprint.empty.filtered')}</p>
                )}
                {footprint.findings.length > 0 && (
                  <div class={styles.findings}>
                    <h3>{t('dashboard.findings')}</h3>
                    {footprint.findings.map((finding) => (
                      <LinkableCard key={finding.id} finding={finding} isHere {...{ onDismiss, onRestore }} />
                    ))}
                  </div>
                )}
              </Panel>
              <Panel title={t('footprint.table.title')}>
                <TieTable accounts={accounts} ties={ties} picked={picked} />
              </Panel>
            </>
          )}
          <PicturesPanel accounts={accounts} pictures={footprint.pictures} onForget={onForget} />
        </>
      )}
    </>
  );
}
