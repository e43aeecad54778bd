import { useId } from 'preact/hooks';
import type { Settings } from '../../../utils/model/settings';
import { allNetworks } from '../../../utils/networks/names';
import { Button } from '../../Button';
import { isHeld, isLocked, isPartlyHeld } from '../../find-lock';
import { Icon } from '../../Icon';
import { ManagedLine } from '../../ManagedLine';
import { nameNetwork } from '../../name-network';
import { usePageWords } from '../../page-words';
import rows from '../managed/rows.module.css';
import type { ChangeSettings } from '../managed/types';
import styles from './PostingPanel.module.css';

const key = 'clean-photos-on';
/** Accounts and plain pages are no places where people post. */
const notForPosting = ['google', 'microsoft', 'web-page'];

/** Networks on which a chosen photo is held until the person says which copy goes on; sites off the catalogue below. */
export function CleanPlaces({
  settings: { cleanPhotosOn, managed },
  onChange,
}: {
  settings: Settings;
  onChange: ChangeSettings;
}) {
  const t = usePageWords();
  const id = useId();
  const networks = allNetworks()
    .filter((network) => !notForPosting.includes(network.id))
    .sort((a, b) => a.name.localeCompare(b.name, t.locale));
  const sites = cleanPhotosOn.filter((place) => !networks.some((network) => network.id === place));
  const whole = isLocked(managed, key);
  const some = isPartlyHeld(managed, key);
  const toggle = (place: string, on: boolean) => {
    const said = { place: nameNetwork(t, place) };
    const others = cleanPhotosOn.filter((other) => other !== place);
    if (on) onChange({ cleanPhotosOn: [...others, place] }, t('posting.cleanOn', said));
    else onChange({ cleanPhotosOn: others }, t('posting.cleanOff', said));
  };
  return (
    <div class={styles.group}>
      <h3 id={id}>{t('posting.clean')}</h3>
      <p class={styles.soft}>{t('posting.cleanHint')}</p>
      {(whole || some) && <ManagedLine id={`${id}-held`} managed={managed} some={some} />}
      <details>
        <summary>
          {cleanPhotosOn.length === 0
            ? t('posting.cleanNone')
            : t('posting.cleanCount', { count: cleanPhotosOn.length })}
        </summary>
        <fieldset class={styles.boxes} aria-labelledby={id}>
          {networks.map((network) => {
            const held = isHeld(managed, key, network.id);
            return (
              <label key={network.id} class={styles.box}>
                <input
                  type="checkbox"
                  checked={cleanPhotosOn.includes(network.id)}
                  disabled={held}
                  aria-describedby={held ? `${id}-held` : undefined}
                  onChange={(event) => toggle(network.id, event.currentTarget.checked)}
                />
                {network.name}
                {held && some && <Icon name="lock" />}
              </label>
            );
          })}
        </fieldset>
      </details>
      {sites.length > 0 && (
        <ul class={rows.list} aria-label={t('posting.cleanSites')}>
          {sites.map((site) => (
            <li key={site} class={rows.row}>
              <bdi>{site}</bdi>
              {whole ? null : isHeld(managed, key, site) ? (
                <ManagedLine managed={managed} />
              ) : (
                <Button
                  kind="quiet"
                  label={t('posting.removeLong', { place: site })}
                  onClick={() =>
                    onChange(
                      { cleanPhotosOn: cleanPhotosOn.filter((other) => other !== site) },
                      t('posting.cleanOff', { place: site }),
                      { cleanPhotosOn },
                    )
                  }
                >
                  {t('posting.remove')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
