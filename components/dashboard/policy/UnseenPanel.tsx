import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import styles from './UnseenPanel.module.css';

const unseen = ['findings', 'accounts', 'drafts', 'sites', 'history'] as const;

/** What an administrator does not learn through Vitrine, and where that promise ends. */
export function UnseenPanel() {
  const t = usePageWords();
  return (
    <Panel title={t('policy.unseen.title')}>
      <p>{t('policy.unseen.text')}</p>
      <ul class={styles.list}>
        {unseen.map((one) => (
          <li key={one}>{t(`policy.unseen.${one}`)}</li>
        ))}
      </ul>
      <p class={styles.soft}>{t('policy.unseen.text2')}</p>
    </Panel>
  );
}
