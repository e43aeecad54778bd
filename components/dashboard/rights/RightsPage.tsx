import { useEffect, useState } from 'preact/hooks';
import { nameNetwork } from '../../name-network';
import { usePageWords } from '../../page-words';
import page from '../DashboardPage.module.css';
import * as model from '../dashboard-model';
import { tellToday } from '../drafts/sum-cautions';
import styles from './RightsPage.module.css';

/** Loaded apart from the dashboard: the letters in every language and everybody's addresses are only needed here. */
async function loadParts() {
  const [{ RightsList }, { NetworkView }, { networkRights }] = await Promise.all([
    import('./RightsList'),
    import('./NetworkView'),
    import('../../../utils/rights/networks'),
  ]);
  return { RightsList, NetworkView, networkRights };
}
type Parts = Awaited<ReturnType<typeof loadParts>>;

/** The root of *Your rights*: all networks, or one of them with its pages and its letter. */
export function RightsPage({ about }: { about: string | null }) {
  const t = usePageWords();
  const [parts, setParts] = useState<Parts | null>(null);
  useEffect(() => {
    let isOpen = true;
    void loadParts().then((loaded) => isOpen && setParts(loaded));
    return () => {
      isOpen = false;
    };
  }, []);
  const accounts = model.data.value?.accounts ?? [];
  const rights = parts?.networkRights.find(({ id }) => id === about) ?? null;
  // The heading stands before the rest is loaded, because who listens is sent to it at once.
  const isOne = about !== null && (parts === null || rights !== null);
  return (
    <div class={styles.view}>
      <header class={styles.head}>
        {isOne && (
          <p class={styles.back}>
            <a href="#rights">{t('rights.back')}</a>
          </p>
        )}
        <h1 tabIndex={-1}>
          {isOne ? t('rights.titleOf', { network: nameNetwork(t, about) }) : t('rights.title')}
        </h1>
        {!isOne && <p>{t('rights.intro')}</p>}
      </header>
      {!parts && <p class={page.loading}>{t('dashboard.loading')}</p>}
      {parts && !rights && <parts.RightsList all={parts.networkRights} accounts={accounts} />}
      {parts && rights && (
        <parts.NetworkView
          key={rights.id}
          rights={rights}
          accounts={accounts.filter(({ network }) => network === rights.id)}
          today={tellToday(new Date())}
          onSay={(text) => model.say(text)}
        />
      )}
    </div>
  );
}
