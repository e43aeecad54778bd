import type { OwnSettings, Settings } from '../../../utils/model/settings';
import { Button } from '../../Button';
import { isLocked } from '../../find-lock';
import { ManagedLine } from '../../ManagedLine';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import { RetentionForm } from '../RetentionForm';
import styles from './CountsPanel.module.css';

interface Props {
  settings: Settings;
  onChange: (change: Partial<OwnSettings>, done?: string) => void;
  onForget: () => void;
  onSay: (text: string) => void;
}

/** Whether counts are kept at all, for how long, and the way to forget them. */
export function CountsPanel({ settings, onChange, onForget, onSay }: Props) {
  const t = usePageWords();
  const { managed } = settings;
  const held = isLocked(managed, 'keep-sharing');
  return (
    <Panel at="counts" title={t('counts.title')} note={t('counts.note')}>
      <div>
        <label class={styles.keep}>
          <input
            type="checkbox"
            checked={settings.keepSharing}
            disabled={held}
            aria-describedby={held ? 'counts-keep counts-held' : 'counts-keep'}
            onChange={(event) => {
              const keepSharing = event.currentTarget.checked;
              onChange({ keepSharing }, t(keepSharing ? 'counts.on' : 'counts.off'));
            }}
          />
          {t('counts.keep')}
        </label>
        <p id="counts-keep" class={styles.soft}>
          {t('counts.keepHint')}
        </p>
        {held && <ManagedLine managed={managed} id="counts-held" />}
      </div>
      <div class={styles.days}>
        <RetentionForm
          name="sharing-days"
          managed={managed}
          days={settings.sharingDays}
          most={730}
          label={t('counts.days')}
          onSave={(days) => onChange({ sharingDays: days }, t('counts.saved', { count: days }))}
          onWrong={() => onSay(t('counts.wrong'))}
        />
        <p class={styles.soft}>{t('counts.daysNote')}</p>
      </div>
      <div>
        <Button onClick={onForget}>{t('counts.forget')} …</Button>
      </div>
    </Panel>
  );
}
