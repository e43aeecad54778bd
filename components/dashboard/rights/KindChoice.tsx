import { useId } from 'preact/hooks';
import { type LetterKind, letterKinds } from '../../../utils/rights/letters/define';
import { usePageWords } from '../../page-words';
import styles from './LetterPanel.module.css';

/** Which right is used, each with what it brings. */
export function KindChoice({ kind, onKind }: { kind: LetterKind; onKind: (kind: LetterKind) => void }) {
  const t = usePageWords();
  const id = useId();
  return (
    <fieldset class={styles.kinds}>
      <legend>{t('rights.letter.kind')}</legend>
      {letterKinds.map((one) => (
        <label key={one} class={styles.kind}>
          <input
            type="radio"
            name={id}
            value={one}
            checked={one === kind}
            aria-describedby={`${id}-${one}`}
            onChange={() => onKind(one)}
          />
          <span>
            <span class={styles.kindName}>{t(`rights.letter.kinds.${one}`)}</span>
            <span class={styles.hint} id={`${id}-${one}`}>
              {t(`rights.letter.kindsLong.${one}`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
