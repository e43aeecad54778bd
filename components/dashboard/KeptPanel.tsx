import { Panel } from '../Panel';
import { usePageWords } from '../page-words';
import styles from './KeptPanel.module.css';

const kinds = [
  'fields',
  'settings',
  'apps',
  'sessions',
  'pages',
  'said',
  'counts',
  'contacts',
  'consents',
  'cautions',
] as const;

/** What stays on the device, kind by kind, and what never does. */
export function KeptPanel() {
  const t = usePageWords();
  return (
    <Panel at="kept" title={t('settings.kept.title')} note={t('settings.kept.note')}>
      <ul class={styles.list}>
        {kinds.map((kind) => (
          <li key={kind}>{t(`settings.kept.${kind}`)}</li>
        ))}
        <li>{t('history.kept')}</li>
      </ul>
      <p>{t('settings.kept.not')}</p>
    </Panel>
  );
}
