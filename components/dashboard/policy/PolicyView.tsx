import type { ComponentChildren } from 'preact';
import { usePageWords } from '../../page-words';
import { KeyList } from './KeyList';
import { policyAddress } from './name-browser';
import styles from './PolicyView.module.css';
import { RejectedTable } from './RejectedTable';
import type { Inspection } from './read-inspection';
import { StatePanel } from './StatePanel';
import { UnseenPanel } from './UnseenPanel';

interface Props {
  inspection: Inspection;
  firefox: boolean;
  userAgent: string;
  /** What can be done here: trying a text, and saving. */
  children?: ComponentChildren;
}

/** *What your organisation sets*: the state, what nobody learns, every key, what was left out, and what can be done. */
export function PolicyView({ inspection, firefox, userAgent, children }: Props) {
  const t = usePageWords();
  const { state, rows, settingsOf } = inspection;
  const name = state.policy?.organisation || t('managed.nobody');
  const address = policyAddress(userAgent);
  return (
    <div class={styles.view}>
      <header class={styles.head}>
        <h1 tabIndex={-1}>{t('policy.title')}</h1>
        <p>{t('policy.intro')}</p>
      </header>
      <StatePanel state={state} firefox={firefox} address={address} />
      <UnseenPanel />
      <KeyList rows={rows} name={name} settingsOf={settingsOf} />
      <RejectedTable rejected={state.rejected} firefox={firefox} address={address} />
      {children}
    </div>
  );
}
