import type { Ref } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../../Button';
import { Icon } from '../../Icon';
import { useSharingWords } from './sharing-words';
import styles from './VisitSection.module.css';

/** *Watch other sites*: what is asked for in plain words before the browser asks; once on, one press turns it off. */
export function WatchOffer({
  isOn,
  isGranted,
  onWatch,
  onStop,
}: {
  /** Null while the browser has not said. */
  isOn: boolean | null;
  /** The browser allows all sites already, so it asks nothing. */
  isGranted: boolean;
  onWatch: () => void;
  /** None where the person may not. */
  onStop: (() => void) | undefined;
}) {
  const t = useSharingWords();
  const id = useId();
  const shown = useRef<HTMLElement>(null);
  const isPressed = useRef(false);
  useEffect(() => {
    // The button that was pressed has gone.
    if (isPressed.current) shown.current?.querySelector<HTMLElement>('h2, button')?.focus();
    isPressed.current = false;
  }, [isOn]);
  const press = (act: () => void) => () => {
    isPressed.current = true;
    act();
  };
  if (isOn === null) return null;
  if (isOn) {
    return (
      <div class={styles.on} ref={shown as Ref<HTMLDivElement>}>
        <span>
          <Icon name="check" /> {t('visit.watch.on')}
        </span>
        {onStop && (
          <Button kind="quiet" onClick={press(onStop)}>
            {t('visit.watch.off')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <section class={styles.part} aria-labelledby={id} ref={shown}>
      <h2 id={id} tabIndex={-1}>
        {t('visit.watch.title')}
      </h2>
      <p>{t('visit.watch.lead')}</p>
      <ul class={styles.plain}>
        {(['browser', 'only', 'counts', 'not'] as const).map(
          (key) => !(isGranted && key === 'browser') && <li key={key}>{t(`visit.watch.${key}`)}</li>,
        )}
      </ul>
      <div>
        <Button onClick={press(onWatch)}>{t('visit.watch.action')}</Button>
      </div>
    </section>
  );
}
