import type { OwnSettings, Settings } from '../../../utils/model/settings';
import { Button } from '../../Button';
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
  return (
    <Panel title={t('counts.title')} note={t('counts.note')}>
      <div>
        <label class={styles.keep}>
          <input
            type="checkbox"
            checked={settings.keepSharing}
            aria-describedby="counts-keep"
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
      </div>
      <div class={styles.days}>
        <RetentionForm
          key={settings.sharingDays}
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
