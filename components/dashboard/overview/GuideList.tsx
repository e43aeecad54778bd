import { Button } from '../../Button';
import { Icon } from '../../Icon';
import { usePageWords } from '../../page-words';
import { useKeptFocus } from '../../use-kept-focus';
import styles from './GuideList.module.css';
import type { Step } from './guide-steps';

/** What is worth doing next: what is done is ticked off, the first that is not is explained. */
export function GuideList({ steps, onHide }: { steps: readonly Step[]; onHide: () => void }) {
  const t = usePageWords();
  const part = useKeptFocus<HTMLElement>();
  const next = steps.find(({ done }) => !done);
  return (
    <section class={styles.guide} aria-labelledby="overview-guide" ref={part}>
      <div class={styles.top}>
        <h2 id="overview-guide" tabIndex={-1}>
          {t('overview.guide.title')}
        </h2>
        <Button kind="quiet" onClick={onHide}>
          {t('overview.guide.hide')}
        </Button>
      </div>
      <ol class={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.id} class={step.done ? styles.done : step === next ? styles.next : undefined}>
            <span class={styles.mark} aria-hidden="true">
              {step.done ? <Icon name="check" /> : t.number(index + 1)}
            </span>
            <span>
              <a href={step.href} {...(step.outside && { target: '_blank', rel: 'noreferrer' })}>
                {t(`overview.guide.${step.id}`)}
              </a>
              {step.done && <span class={styles.state}>{t('overview.guide.done')}</span>}
              {step === next && <span class={styles.note}>{t(`overview.guide.${step.id}Note`)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
