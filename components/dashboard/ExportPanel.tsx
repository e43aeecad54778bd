import { useId } from 'preact/hooks';
import { listFormats } from '../../utils/exports/list-formats';
import type { Settings } from '../../utils/model/settings';
import type { ExportId } from '../../utils/model/words';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { ManagedLine } from '../ManagedLine';
import { Panel } from '../Panel';
import { usePageWords } from '../page-words';
import styles from './ExportPanel.module.css';
import type { ChangeSettings } from './managed/types';

interface Props {
  settings: Settings;
  onExport: (format: Exclude<ExportId, 'coverage'>) => void;
  onChange: ChangeSettings;
}

/** Saves everything shown as one file on this device. The statement of coverage is made on the page of the policy. */
export function ExportPanel({ settings, onExport, onChange }: Props) {
  const t = usePageWords();
  const id = useId();
  // The report first; how far Vitrine looked is for those who are asked for it.
  const formats = listFormats(settings).sort(
    (a, b) => Number(a.id === 'coverage') - Number(b.id === 'coverage'),
  );
  return (
    <Panel at="export" title={t('exporting.title')} note={t('exporting.text')}>
      <ul class={styles.list}>
        {formats.map(({ id: format, off, locked }) => {
          const name = format === 'coverage' ? t('policy.coverage.title') : t(`exporting.${format}`);
          const heldBy = `${id}-${format}`;
          if (format === 'coverage' && !off) {
            return (
              <li key={format}>
                <a href="#policy">{name}</a>
              </li>
            );
          }
          return (
            <li key={format} class={`${styles.row} ${off ? styles.apart : ''}`}>
              <Button
                disabled={off}
                describedBy={off ? heldBy : undefined}
                onClick={() => format !== 'coverage' && onExport(format)}
              >
                <Icon name="save" />
                {name}
              </Button>
              {off && locked && <ManagedLine managed={settings.managed} id={heldBy} />}
              {off && !locked && (
                <span class={styles.off}>
                  <span id={heldBy}>{t('managed.formatOff')}</span>
                  <Button
                    kind="quiet"
                    label={t('managed.formatOnLong', { format: name })}
                    onClick={() =>
                      onChange({ exportsOff: settings.exportsOff.filter((other) => other !== format) })
                    }
                  >
                    {t('managed.formatOn')}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
