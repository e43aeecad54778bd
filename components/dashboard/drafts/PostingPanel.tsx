import { useId } from 'preact/hooks';
import { isFeatureOff } from '../../../utils/model/feature-off';
import type { Settings } from '../../../utils/model/settings';
import { draftKinds } from '../../../utils/model/words';
import { isHeld, isLocked, isPartlyHeld } from '../../find-lock';
import { Icon } from '../../Icon';
import { ManagedLine } from '../../ManagedLine';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import type { ChangeSettings } from '../managed/types';
import { CleanPlaces } from './CleanPlaces';
import styles from './PostingPanel.module.css';
import { SilentPlaces } from './SilentPlaces';

interface Props {
  settings: Settings;
  onChange: ChangeSettings;
}

/** What is said before something is posted, and where. */
export function PostingPanel({ settings, onChange }: Props) {
  const t = usePageWords();
  const parts = { title: t('parts.title') };
  return (
    <Panel at="before-you-post" title={t('posting.title')} note={t('posting.note')}>
      {isFeatureOff(settings, 'drafts') && <p>{t('posting.offDrafts', parts)}</p>}
      {isFeatureOff(settings, 'photos') && <p>{t('posting.offPhotos', parts)}</p>}
      <Kinds settings={settings} onChange={onChange} />
      <Hold settings={settings} onChange={onChange} />
      <SilentPlaces settings={settings} onChange={onChange} />
      <CleanPlaces settings={settings} onChange={onChange} />
      <p>
        <a href="#drafts">{t('posting.seen')}</a>
      </p>
    </Panel>
  );
}

const kindsKey = 'draft-kinds-off';
/** Words of an organisation are switched by its lists. */
const kinds = draftKinds.filter((kind) => kind !== 'terms');

function Kinds({ settings: { draftKindsOff, managed }, onChange }: Props) {
  const t = usePageWords();
  const id = useId();
  const whole = isLocked(managed, kindsKey);
  const some = isPartlyHeld(managed, kindsKey);
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{t('posting.kinds')}</legend>
      {(whole || some) && <ManagedLine id={`${id}-held`} managed={managed} some={some} />}
      <div class={styles.boxes}>
        {kinds.map((kind) => {
          const held = isHeld(managed, kindsKey, kind);
          const what = t(`notice.kinds.${kind}.label`);
          return (
            <label key={kind} class={styles.box}>
              <input
                type="checkbox"
                checked={!draftKindsOff.includes(kind)}
                disabled={held}
                aria-describedby={held ? `${id}-held` : undefined}
                onChange={(event) =>
                  event.currentTarget.checked
                    ? onChange(
                        { draftKindsOff: draftKindsOff.filter((other) => other !== kind) },
                        t('posting.saidOn', { what }),
                      )
                    : onChange({ draftKindsOff: [...draftKindsOff, kind] }, t('posting.saidOff', { what }))
                }
              />
              {what}
              {held && some && <Icon name="lock" />}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function Hold({ settings: { holdPost, managed }, onChange }: Props) {
  const t = usePageWords();
  const id = useId();
  const held = isLocked(managed, 'hold-post');
  return (
    <div class={styles.group}>
      <label class={styles.box}>
        <input
          type="checkbox"
          checked={holdPost}
          disabled={held}
          aria-describedby={`${id}${held ? ` ${id}-held` : ''}`}
          onChange={(event) => {
            const next = event.currentTarget.checked;
            onChange({ holdPost: next }, t(next ? 'posting.holdOn' : 'posting.holdOff'));
          }}
        />
        {t('posting.hold')}
      </label>
      <div class={styles.what}>
        <p id={id}>{t('posting.holdHint')}</p>
        {held && <ManagedLine managed={managed} id={`${id}-held`} />}
      </div>
    </div>
  );
}
