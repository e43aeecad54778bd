import type { InspectionTranslator } from '../../utils/i18n/load-inspection-words';
import type { WordsTranslator } from '../../utils/i18n/load-words';
import type { InspectedControl } from '../../utils/messages/protocol';
import { useWords } from '../words-context';
import styles from './InspectionView.module.css';
import { useInspectionWords } from './inspection-words';

/** A control's value as people read it: on and off in the person's language, anything else as the page says it. */
function nameValue(t: WordsTranslator, words: InspectionTranslator, value: string | null): string {
  if (value === null) return words('inspection.noValue');
  return value === 'on' || value === 'off' || value === 'mixed' ? t(`setting.${value}`) : value;
}

/** Controls as the page names them, each with its value. */
export function ControlList({ controls }: { controls: readonly InspectedControl[] }) {
  const [t, words] = [useWords(), useInspectionWords()];
  return (
    <ul class={styles.controls}>
      {controls.map((control) => {
        const notes = [
          control.visible ? null : words('inspection.hidden'),
          control.disabled ? words('inspection.disabled') : null,
        ].filter((note) => note !== null);
        return (
          <li key={control.ref} class={styles.control}>
            <span>
              <bdi>{control.name || control.group || words('inspection.ungrouped')}</bdi>
              {notes.length > 0 && <span class={styles.soft}> ({notes.join(', ')})</span>}
            </span>
            <bdi class={control.value === null ? styles.soft : styles.value}>
              {nameValue(t, words, control.value)}
            </bdi>
          </li>
        );
      })}
    </ul>
  );
}

/** Controls under the heading that stands above them on the page, in the page's order. */
export function groupControls(
  controls: readonly InspectedControl[],
): { group: string; controls: InspectedControl[] }[] {
  const groups = Map.groupBy(controls, ({ group }) => group);
  return [...groups].map(([group, controls]) => ({ group, controls }));
}
