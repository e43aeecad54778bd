import { useId } from 'preact/hooks';
import { Button } from '../../Button';
import { Icon } from '../../Icon';
import { useSharingWords } from './sharing-words';
import styles from './VisitSection.module.css';

/** *Watch other sites*: what is asked for in plain words before the browser asks; once on, one press turns it off. */
export function WatchOffer({
  isOn,
  onWatch,
  onStop,
}: {
  /** Null while the browser has not said. */
  isOn: boolean | null;
  onWatch: () => void;
  onStop: () => void;
}) {
  const t = useSharingWords();
  const id = useId();
  if (isOn === null) return null;
  if (isOn) {
    return (
      <p class={styles.on}>
        <span>
          <Icon name="check" /> {t('visit.watch.on')}
        </span>
        <Button kind="quiet" onClick={onStop}>
          {t('visit.watch.off')}
        </Button>
      </p>
    );
  }
  return (
    <section class={styles.part} aria-labelledby={id}>
      <h2 id={id}>{t('visit.watch.title')}</h2>
      <p>{t('visit.watch.lead')}</p>
      <ul class={styles.plain}>
        {(['browser', 'only', 'counts', 'not'] as const).map((key) => (
          <li key={key}>{t(`visit.watch.${key}`)}</li>
        ))}
      </ul>
      <div>
        <Button onClick={onWatch}>{t('visit.watch.action')}</Button>
      </div>
    </section>
  );
}
