import { Button } from '../Button';
import { useWords } from '../words-context';
import { ControlList, groupControls } from './ControlList';
import type { InspectionProps } from './InspectionView';
import styles from './InspectionView.module.css';
import { useInspectionWords } from './inspection-words';
import { ReadingTrouble } from './ReadingTrouble';

/** What a page of a site that Vitrine has never heard of holds on privacy: its controls and their values, without a verdict. */
export function AnyInspection({ inspection, host, actions }: InspectionProps) {
  const [t, words] = [useWords(), useInspectionWords()];
  const { health, controls, seen } = inspection;
  const groups = groupControls(controls);
  return (
    <div class={styles.view}>
      <header class={styles.head}>
        <h1 tabIndex={-1}>{words('inspection.titleAny', { network: host })}</h1>
        <p class={styles.soft}>{words('inspection.notKept')}</p>
        <div class={styles.again}>
          <Button kind="quiet" onClick={actions.onInspect}>
            {t('popup.again')}
          </Button>
        </div>
      </header>
      {health !== 'ok' && <ReadingTrouble health={health} network={host} onReport={actions.onReport} />}
      {controls.length > 0 && (
        <section class={styles.section}>
          <h2>{words('inspection.found', { count: controls.length })}</h2>
          <p class={styles.soft}>{words('inspection.seen', { count: seen })}</p>
          {groups.map(({ group, controls }) => (
            <div key={group} class={styles.group}>
              {(group !== '' || groups.length > 1) && (
                <h3>{group === '' ? words('inspection.ungrouped') : <bdi>{group}</bdi>}</h3>
              )}
              <ControlList controls={controls} />
            </div>
          ))}
        </section>
      )}
      {controls.length === 0 && health === 'ok' && (
        <section class={styles.section}>
          <h2>{words('inspection.nothing')}</h2>
          <p>{words('inspection.nothingNote', { count: seen })}</p>
        </section>
      )}
    </div>
  );
}
