import type { Expectation } from '../../../utils/audit/expect';
import type { Managed } from '../../../utils/model/policy';
import { type Posture, postures } from '../../../utils/model/words';
import { ManagedLine } from '../../ManagedLine';
import { usePageWords } from '../../page-words';
import { useWords } from '../../words-context';
import styles from './PostureChoice.module.css';

interface Props {
  network: string;
  expectation: Pick<Expectation, 'posture' | 'chosenBy' | 'locked' | 'by'>;
  /** What an organisation holds of the settings. */
  managed: Managed | null;
  onChoose: (posture: Posture) => void;
}

/** How the person wants to stand: three cards, each with one plain sentence; nothing to choose where an organisation has. */
export function PostureChoice({ network, expectation, managed, onChoose }: Props) {
  const { posture: value, chosenBy, locked, by } = expectation;
  const t = usePageWords();
  const words = useWords();
  return (
    <fieldset class={styles.group} disabled={locked} aria-describedby={locked ? 'posture-held' : undefined}>
      <legend class={styles.legend}>
        {t(locked ? 'check.posture.legendHeld' : 'check.posture.legend', { network })}
      </legend>
      <p class={styles.hint}>{t('check.posture.hint', { network })}</p>
      {locked && <ManagedLine managed={managed} id="posture-held" />}
      {chosenBy === 'organisation' && !locked && (
        <p class={styles.hint}>{t('check.posture.preset', { name: by || t('managed.nobodyFirst') })}</p>
      )}
      <div class={styles.cards}>
        {postures.map((posture) => (
          <label key={posture} class={styles.card}>
            <input
              type="radio"
              name="posture"
              value={posture}
              checked={posture === value}
              onChange={() => onChoose(posture)}
            />
            <span class={styles.title}>{words(`posture.${posture}`)}</span>
            <span class={styles.text}>{t(`check.posture.${posture}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
