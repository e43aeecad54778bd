import type { Settings } from '../../../utils/model/settings';
import { Button } from '../../Button';
import { isHeld, isLocked } from '../../find-lock';
import { ManagedLine } from '../../ManagedLine';
import { nameNetwork } from '../../name-network';
import { usePageWords } from '../../page-words';
import rows from '../managed/rows.module.css';
import type { ChangeSettings } from '../managed/types';
import styles from './PostingPanel.module.css';

const key = 'draft-places-off';

/** Networks and sites where drafts and photos are not looked at, each with the way back. */
export function SilentPlaces({
  settings: { draftPlacesOff, managed },
  onChange,
}: {
  settings: Settings;
  onChange: ChangeSettings;
}) {
  const t = usePageWords();
  const whole = isLocked(managed, key);
  return (
    <div class={styles.group}>
      <h3>{t('posting.places')}</h3>
      {whole && <ManagedLine managed={managed} />}
      {draftPlacesOff.length === 0 ? (
        <p class={styles.soft}>{t('posting.placesNone')}</p>
      ) : (
        <ul class={rows.list} aria-label={t('posting.places')}>
          {draftPlacesOff.map((id) => {
            const place = nameNetwork(t, id);
            return (
              <li key={id} class={rows.row}>
                <bdi>{place}</bdi>
                {whole ? null : isHeld(managed, key, id) ? (
                  <ManagedLine managed={managed} />
                ) : (
                  <Button
                    kind="quiet"
                    label={t('posting.lookLong', { place })}
                    onClick={() =>
                      onChange(
                        { draftPlacesOff: draftPlacesOff.filter((other) => other !== id) },
                        t('posting.looked', { place }),
                        { draftPlacesOff },
                      )
                    }
                  >
                    {t('posting.look')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
