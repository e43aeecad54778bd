import type { Settings } from '../../../utils/model/settings';
import { Button } from '../../Button';
import { isHeld, isLocked } from '../../find-lock';
import { ManagedLine } from '../../ManagedLine';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import styles from './rows.module.css';
import type { ChangeSettings } from './types';

const key = 'paused-hosts';

/** Hosts on which Vitrine stays silent; the organisation's stay. */
export function PausedPanel({ settings, onChange }: { settings: Settings; onChange: ChangeSettings }) {
  const t = usePageWords();
  const { pausedHosts, managed } = settings;
  return (
    <Panel at="paused" title={t('settings.paused')}>
      {isLocked(managed, key) && <ManagedLine managed={managed} />}
      {pausedHosts.length === 0 ? (
        <p>{t('settings.pausedNone')}</p>
      ) : (
        <ul class={styles.list}>
          {pausedHosts.map((host) => (
            <li key={host} class={styles.row}>
              <bdi>{host}</bdi>
              {isLocked(managed, key) ? null : isHeld(managed, key, host) ? (
                <ManagedLine managed={managed} />
              ) : (
                <Button
                  kind="quiet"
                  label={t('settings.resumeOn', { host })}
                  onClick={() =>
                    onChange(
                      { pausedHosts: pausedHosts.filter((other) => other !== host) },
                      t('settings.resumed', { host }),
                    )
                  }
                >
                  {t('settings.resume')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
