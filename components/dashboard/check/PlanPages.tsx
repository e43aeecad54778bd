import { useEffect, useRef, useState } from 'preact/hooks';
import { namePage } from '../../../utils/i18n/name-settings';
import type { FullTranslator } from '../../../utils/i18n/translate';
import { AddressLink } from '../../AddressLink';
import { Button } from '../../Button';
import { usePageWords } from '../../page-words';
import { isDone, type Step } from './describe-steps';
import styles from './PlanPages.module.css';
import { StepMark } from './StepMark';

export interface PlanActions {
  onOpen: (step: Step) => void;
  onSkip: (step: Step, skipped: boolean) => void;
  /** To the questions about what only the app shows. */
  onAnswer: () => void;
}

interface Props extends PlanActions {
  network: string;
  steps: readonly Step[];
  /** Opened from here and not read yet. */
  opened: ReadonlySet<string>;
  /** Then pages can still be opened, and nothing is skipped any more. */
  isEnded: boolean;
  next: Step | null;
  hub: string | null;
}

/** How far a page is, in words: `read, 5 of 6 settings · 2 not as advised`. */
export function describeState(t: FullTranslator, step: Step, opened: boolean): string {
  const { state, kind, settings, known, off, listed } = step;
  if (kind === 'app') {
    const answered = t('check.state.answered', { done: known, total: settings });
    return state === 'open' ? answered : [t(`check.state.${state}`), answered].join(' · ');
  }
  const holds = kind === 'settings' && settings > 0 ? [t('check.holds', { count: settings })] : [];
  if (state === 'open') return [t(opened ? 'check.state.opened' : 'check.state.open'), ...holds].join(' · ');
  if (state !== 'read') return [t(`check.state.${state}`), ...holds].join(' · ');
  if (kind === 'apps') return t('check.state.readApps', { count: listed });
  if (kind === 'sessions') return t('check.state.readSessions', { count: listed });
  if (settings === 0) return t('check.state.read');
  const read = t('check.state.readSettings', { read: known, count: settings });
  if (off > 0) return `${read} · ${t('check.state.off', { count: off })}`;
  return known === settings ? `${read} · ${t('check.state.allAdvised')}` : read;
}

/** The progress and the pages in order, each with how far it is and what can be done about it. */
export function PlanPages({ network, steps, opened, isEnded, next, hub, ...actions }: Props) {
  const t = usePageWords();
  const done = steps.filter(isDone).length;
  const progress = t('check.plan.progress', { done, count: steps.length });
  return (
    <>
      <div class={styles.progress}>
        <progress
          class={styles.bar}
          aria-label={t('check.plan.bar')}
          value={done}
          max={steps.length}
          aria-valuetext={progress}
        />
        <span>{progress}</span>
      </div>
      <Ticked steps={steps} />
      <ol class={styles.list} aria-label={t('check.plan.label')}>
        {steps.map((step) => (
          <PageRow
            key={step.page}
            network={network}
            step={step}
            opened={opened.has(step.page)}
            isEnded={isEnded}
            isNext={step === next}
            hub={hub}
            {...actions}
          />
        ))}
      </ol>
    </>
  );
}

/** Says which page was ticked off while the person was elsewhere, and how it stands: what was read may come a moment later. */
function Ticked({ steps }: { steps: readonly Step[] }) {
  const t = usePageWords();
  const before = useRef(new Map(steps.map((step) => [step.page, step.at])));
  const [last, setLast] = useState<string | null>(null);
  useEffect(() => {
    const news = steps.filter((step) => step.at !== before.current.get(step.page) && isTicked(step));
    before.current = new Map(steps.map(({ page, at }) => [page, at]));
    const latest = news.at(-1);
    if (latest) setLast(latest.page);
  }, [steps]);
  const step = steps.find(({ page }) => page === last);
  const text =
    step && isTicked(step)
      ? t('check.plan.ticked', { page: namePage(t, step.page), state: describeState(t, step, false) })
      : '';
  return (
    <p role="status" class={styles.ticked}>
      {text}
    </p>
  );
}

const isTicked = ({ state }: Step) => state !== 'skipped' && state !== 'open';

interface RowProps extends PlanActions {
  network: string;
  step: Step;
  opened: boolean;
  isEnded: boolean;
  isNext: boolean;
  hub: string | null;
}

function PageRow({ network, step, opened, isEnded, isNext, hub, onOpen, onSkip, onAnswer }: RowProps) {
  const t = usePageWords();
  const name = namePage(t, step.page);
  const { state, health, url } = step;
  const skipped = state === 'skipped';
  const waiting = opened && state === 'open';
  const again = t(state === 'open' && !opened ? 'check.plan.open' : 'check.plan.again');
  const skip = t(skipped ? 'check.plan.unskip' : 'check.plan.skip');
  return (
    <li class={`${styles.row} ${isNext ? styles.next : ''}`} aria-current={isNext ? 'step' : undefined}>
      <StepMark state={state} />
      <div class={styles.about}>
        <p class={styles.name}>{name}</p>
        <p class={styles.soft}>{describeState(t, step, opened)}</p>
        {waiting && <p>{t('check.plan.openedHint')}</p>}
        {health && health !== 'ok' && !skipped && <p>{t(`check.health.${health}`, { network })}</p>}
        {url && (
          <p class={styles.soft}>
            <AddressLink url={url} />
          </p>
        )}
        {step.kind !== 'app' && !url && <p class={styles.soft}>{t('check.plan.noAddress')}</p>}
        {url && step.confidence === 'low' && (
          <p>
            {t('check.unconfirmed')} {hub ? t('check.hub') : t('check.noHub', { network })}{' '}
            {hub && <AddressLink url={hub} />}
          </p>
        )}
      </div>
      <div class={styles.actions}>
        {step.kind === 'app' ? (
          <Button kind="quiet" label={`${t('check.plan.answer')}: ${name}`} onClick={onAnswer}>
            {t('check.plan.answer')}
          </Button>
        ) : (
          url &&
          !skipped && (
            <Button kind="quiet" label={`${again}: ${name}`} onClick={() => onOpen(step)}>
              {again}
            </Button>
          )
        )}
        {!isEnded && (skipped || state === 'open' || state === 'unreadable') && (
          <Button kind="quiet" label={`${skip}: ${name}`} onClick={() => onSkip(step, !skipped)}>
            {skip}
          </Button>
        )}
      </div>
    </li>
  );
}
