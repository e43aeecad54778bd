import { Button } from '../Button';
import { Icon } from '../Icon';
import { Panel } from '../Panel';
import { usePageWords } from '../page-words';
import styles from './ExportPanel.module.css';

/** Saves everything shown as one file on this device. */
export function ExportPanel({ onExport }: { onExport: (format: 'html' | 'json') => void }) {
  const t = usePageWords();
  return (
    <Panel title={t('exporting.title')} note={t('exporting.text')}>
      <div class={styles.actions}>
        <Button onClick={() => onExport('html')}>
          <Icon name="save" />
          {t('exporting.html')}
        </Button>
        <Button onClick={() => onExport('json')}>
          <Icon name="save" />
          {t('exporting.json')}
        </Button>
      </div>
    </Panel>
  );
}
