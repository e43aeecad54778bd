import type { ComponentChildren } from 'preact';
import { usePageWords } from '../../page-words';
import page from '../DashboardPage.module.css';
import { KeyList } from './KeyList';
import { policyAddress } from './name-browser';
import styles from './PolicyView.module.css';
import { RejectedTable } from './RejectedTable';
import type { Inspection } from './read-inspection';
import { StatePanel } from './StatePanel';
import { UnseenPanel } from './UnseenPanel';

interface Props {
  /** Null until it is read. */
  inspection: Inspection | null;
  firefox: boolean;
  userAgent: string;
  /** What can be done here: trying a text, and saving. */
  children?: ComponentChildren;
}

/** *What your organisation sets*: the state, what nobody learns, every key, what was left out, and what can be done. */
export function PolicyView({ inspection, firefox, userAgent, children }: Props) {
  const t = usePageWords();
  // The heading stays while the rest is read, because who listens is sent to it at once.
  return (
    <div class={styles.view}>
      <header class={styles.head}>
        <h1 tabIndex={-1}>{t('policy.title')}</h1>
        <p>{t('policy.intro')}</p>
      </header>
      {inspection ? (
        <Shown inspection={inspection} firefox={firefox} userAgent={userAgent} />
      ) : (
        <p class={page.loading}>{t('dashboard.loading')}</p>
      )}
      {children}
    </div>
  );
}

function Shown({
  inspection: { state, rows, settingsOf },
  firefox,
  userAgent,
}: Props & { inspection: Inspection }) {
  const t = usePageWords();
  const name = state.policy?.organisation || t('managed.nobody');
  const address = policyAddress(userAgent);
  return (
    <>
      <StatePanel state={state} firefox={firefox} address={address} />
      <UnseenPanel />
      <KeyList rows={rows} name={name} settingsOf={settingsOf} />
      <RejectedTable rejected={state.rejected} firefox={firefox} address={address} />
    </>
  );
}
