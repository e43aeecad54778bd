import type { Settings } from '../../../utils/model/settings';
import { Button } from '../../Button';
import { isHeld, isLocked } from '../../find-lock';
import { ManagedLine } from '../../ManagedLine';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import styles from './rows.module.css';
import type { ChangeSettings } from './types';

interface Props {
  settings: Settings;
  readable: ReadonlySet<string>;
  onAllow: (hosts: readonly string[]) => void;
  onChange: ChangeSettings;
}

const key = 'own-sites';

/** Sites that the organisation runs itself, and whether Vitrine may read there. Drawn where there are any. */
export function OwnSitesPanel({ settings, readable, onAllow, onChange }: Props) {
  const t = usePageWords();
  const { ownSites, managed } = settings;
  const shut = ownSites.filter((host) => !readable.has(host));
  const whole = isLocked(managed, key);
  return (
    <Panel at="own-sites" title={t('ownSites.title')} note={t('ownSites.note')}>
      {whole && <ManagedLine managed={managed} />}
      <ul class={styles.list}>
        {ownSites.map((host) => (
          <li key={host} class={styles.row}>
            <span>
              <bdi>{host}</bdi>{' '}
              <span class={styles.soft}>{t(readable.has(host) ? 'ownSites.may' : 'ownSites.mayNot')}</span>
            </span>
            <span class={styles.actions}>
              {!readable.has(host) && (
                <Button
                  kind="quiet"
                  label={t('ownSites.allowLong', { host })}
                  onClick={() => onAllow([host])}
                >
                  {t('ownSites.allow')}
                </Button>
              )}
              {whole ? null : isHeld(managed, key, host) ? (
                <ManagedLine managed={managed} />
              ) : (
                <Button
                  kind="quiet"
                  label={t('ownSites.removeLong', { host })}
                  onClick={() =>
                    onChange(
                      { ownSites: ownSites.filter((other) => other !== host) },
                      t('ownSites.removed', { host }),
                    )
                  }
                >
                  {t('ownSites.remove')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {shut.length > 1 && (
        <div>
          <Button onClick={() => onAllow(shut)}>{t('ownSites.allowAll', { count: shut.length })}</Button>
        </div>
      )}
      {readable.size > 0 && <p class={styles.soft}>{t('ownSites.stays')}</p>}
    </Panel>
  );
}
