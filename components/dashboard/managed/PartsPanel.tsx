import { useId } from 'preact/hooks';
import { featureIds } from '../../../utils/model/policy';
import type { Settings } from '../../../utils/model/settings';
import { isGrantFixed } from '../../../utils/store/read-watching';
import { isHeld, isLocked } from '../../find-lock';
import { ManagedLine } from '../../ManagedLine';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import styles from './PartsPanel.module.css';
import type { ChangeSettings } from './types';

const key = 'features-off';

/** A switch per part of Vitrine, with what it does. */
export function PartsPanel({ settings, onChange }: { settings: Settings; onChange: ChangeSettings }) {
  const t = usePageWords();
  const id = useId();
  const { featuresOff, managed } = settings;
  const whole = isLocked(managed, key);
  return (
    <Panel at="parts" title={t('parts.title')} note={t('parts.note')}>
      {whole && <ManagedLine managed={managed} id={`${id}-held`} />}
      <ul class={styles.list}>
        {featureIds.map((feature) => {
          const held = isHeld(managed, key, feature);
          const part = t(`parts.names.${feature}`);
          const heldBy = whole ? `${id}-held` : `${id}-${feature}-held`;
          return (
            <li key={feature} class={styles.part}>
              <label class={styles.name}>
                <input
                  type="checkbox"
                  checked={!featuresOff.includes(feature)}
                  disabled={held}
                  aria-describedby={`${id}-${feature}${held ? ` ${heldBy}` : ''}`}
                  onChange={(event) =>
                    event.currentTarget.checked
                      ? onChange(
                          { featuresOff: featuresOff.filter((other) => other !== feature) },
                          t('parts.saidOn', { part }),
                        )
                      : onChange({ featuresOff: [...featuresOff, feature] }, t('parts.saidOff', { part }))
                  }
                />
                {part}
              </label>
              <div class={styles.what}>
                <p id={`${id}-${feature}`}>
                  {t(`parts.what.${feature}`)}
                  {feature === 'watch-sites' &&
                    ` ${t(isGrantFixed() ? 'parts.watchGranted' : 'parts.watchAsked')}`}
                </p>
                {held && !whole && <ManagedLine managed={managed} id={heldBy} />}
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
