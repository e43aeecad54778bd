import { Button } from '../Button';
import { useWords } from '../words-context';
import { ControlList, groupControls } from './ControlList';
import type { InspectionProps } from './InspectionView';
import styles from './InspectionView.module.css';
import { ReadingTrouble } from './ReadingTrouble';

/** What a page of a site that Vitrine has never heard of holds on privacy: its controls and their values, without a verdict. */
export function AnyInspection({ inspection, host, actions }: InspectionProps) {
  const t = useWords();
  const { health, controls, seen } = inspection;
  const groups = groupControls(controls);
  return (
    <div class={styles.view}>
      <header class={styles.head}>
        <h1 tabIndex={-1}>{t('inspection.titleAny', { network: host })}</h1>
        <p class={styles.soft}>{t('inspection.notKept')}</p>
        <div class={styles.again}>
          <Button kind="quiet" onClick={actions.onInspect}>
            {t('popup.again')}
          </Button>
        </div>
      </header>
      {health !== 'ok' && <ReadingTrouble health={health} network={host} onReport={actions.onReport} />}
      {controls.length > 0 && (
        <section class={styles.section}>
          <h2>{t('inspection.found', { count: controls.length })}</h2>
          <p class={styles.soft}>{t('inspection.seen', { count: seen })}</p>
          {groups.map(({ group, controls }) => (
            <div key={group} class={styles.group}>
              {(group !== '' || groups.length > 1) && (
                <h3>{group === '' ? t('inspection.ungrouped') : <bdi>{group}</bdi>}</h3>
              )}
              <ControlList controls={controls} />
            </div>
          ))}
        </section>
      )}
      {controls.length === 0 && health === 'ok' && (
        <section class={styles.section}>
          <h2>{t('inspection.nothing')}</h2>
          <p>{t('inspection.nothingNote', { count: seen })}</p>
        </section>
      )}
    </div>
  );
}
