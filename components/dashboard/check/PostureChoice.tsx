import { type Posture, postures } from '../../../utils/model/words';
import { usePageWords } from '../../page-words';
import { useWords } from '../../words-context';
import styles from './PostureChoice.module.css';

interface Props {
  network: string;
  value: Posture;
  onChoose: (posture: Posture) => void;
}

/** How the person wants to stand: three cards, each with one plain sentence. */
export function PostureChoice({ network, value, onChoose }: Props) {
  const t = usePageWords();
  const words = useWords();
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{t('check.posture.legend', { network })}</legend>
      <p class={styles.hint}>{t('check.posture.hint', { network })}</p>
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
