import { namePage } from '../../../utils/i18n/name-settings';
import type { Plan } from '../../../utils/model/schemas';
import { Button } from '../../Button';
import { usePageWords } from '../../page-words';
import { isDone, type Step } from './describe-steps';
import styles from './NextStep.module.css';

interface Props {
  plan: Plan | null;
  steps: readonly Step[];
  /** Null where nothing is left to do. */
  next: Step | null;
  /** The browser asks before the page can be read. */
  mustAsk: boolean;
  onOpen: (step: Step) => void;
  onSkip: (step: Step, skipped: boolean) => void;
  onAnswer: () => void;
  onFinish: () => void;
  onRestart: () => void;
}

/** The one step proposed now; beside it only the way to leave the rest. */
export function NextStep({ plan, steps, next, mustAsk, ...actions }: Props) {
  const t = usePageWords();
  if (plan && plan.ended !== null) {
    return (
      <div class={styles.actions}>
        <Button onClick={actions.onRestart}>{t('check.plan.restart')}</Button>
      </div>
    );
  }
  if (!next) {
    return (
      <div class={styles.actions}>
        <Button kind="main" onClick={actions.onFinish}>
          {t('check.plan.finish')}
        </Button>
      </div>
    );
  }
  const page = namePage(t, next.page);
  return (
    <div class={styles.box}>
      <p class={styles.page}>{t('check.plan.upNext', { page })}</p>
      {mustAsk && next.url && (
        <>
          <p class={styles.ask}>{t('check.permission.title', { host: new URL(next.url).hostname })}</p>
          <p>{t('check.permission.text')}</p>
        </>
      )}
      <div class={styles.actions}>
        <OpenButton step={next} isFirst={!plan} mustAsk={mustAsk} {...actions} />
        <Button label={`${t('check.plan.skip')}: ${page}`} onClick={() => actions.onSkip(next, true)}>
          {t('check.plan.skip')}
        </Button>
        {steps.some(isDone) && (
          <Button kind="quiet" onClick={actions.onFinish}>
            {t('check.plan.finishEarly')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface OpenProps extends Pick<Props, 'mustAsk' | 'onOpen' | 'onAnswer'> {
  step: Step;
  isFirst: boolean;
}

function OpenButton({ step, isFirst, mustAsk, onOpen, onAnswer }: OpenProps) {
  const t = usePageWords();
  if (step.kind === 'app') {
    return (
      <Button kind="main" onClick={onAnswer}>
        {t('check.plan.answer')}
      </Button>
    );
  }
  const text = mustAsk ? t('check.permission.allow') : t(isFirst ? 'check.plan.first' : 'check.plan.next');
  return (
    <Button kind="main" disabled={step.url === null} onClick={() => onOpen(step)}>
      {text}
    </Button>
  );
}
