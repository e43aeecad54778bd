import { useRef } from 'preact/hooks';
import { namePage } from '../../../utils/i18n/name-settings';
import { Button } from '../../Button';
import { Notice } from '../../Notice';
import { usePageWords } from '../../page-words';
import { useWords } from '../../words-context';
import type { CheckProps } from './CheckView';
import styles from './CheckView.module.css';
import { findNext, isDone, type Step } from './describe-steps';
import { NextStep } from './NextStep';
import { PlanPages } from './PlanPages';

interface Props extends Omit<CheckProps, 'catalogue'> {
  steps: readonly Step[];
  network: string;
  hub: string | null;
}

/** The pages of a walk: what stands in the way of reading them, the next step, and each with how far it is. */
export function PlanSection({ steps, network, hub, plan, opened, isOff, pausedHosts, ...props }: Props) {
  const t = usePageWords();
  const isEnded = plan !== null && plan.ended !== null;
  const next = isEnded ? null : findNext(steps, opened);
  // Only what stood there when the view was opened is news to who comes back.
  const resumed = useRef(plan !== null && plan.ended === null && steps.some(isDone) ? plan.started : null);
  const hosts = new Set(steps.flatMap(({ url }) => (url ? [new URL(url).hostname] : [])));
  const pausedHere = pausedHosts.filter((host) => hosts.has(host));
  const toApp = () => document.getElementById('check-app')?.focus();
  const pages = (
    <PlanPages
      network={network}
      steps={steps}
      opened={opened}
      isEnded={isEnded}
      next={next}
      hub={hub}
      onOpen={props.onOpen}
      onSkip={props.onSkip}
      onAnswer={toApp}
    />
  );
  return (
    <section class={styles.section} aria-labelledby="check-pages">
      <h2 id="check-pages" tabIndex={-1}>
        {t('check.plan.heading')}
      </h2>
      {isOff && <SwitchedOff network={network} onSwitchOn={props.onSwitchOn} />}
      {pausedHere.map((host) => (
        <Paused key={host} host={host} onResume={() => props.onResume(host)} />
      ))}
      {resumed.current === plan?.started && !isEnded && <Resume steps={steps} next={next} />}
      <NextStep
        plan={plan}
        steps={steps}
        next={next}
        mustAsk={next?.url ? props.mustAsk(next.url) : false}
        onOpen={props.onOpen}
        onSkip={props.onSkip}
        onAnswer={toApp}
        onFinish={props.onFinish}
        onRestart={props.onRestart}
      />
      {isEnded ? (
        <details>
          <summary>{t('check.plan.all', { count: steps.length })}</summary>
          {pages}
        </details>
      ) : (
        pages
      )}
    </section>
  );
}

function SwitchedOff({ network, onSwitchOn }: { network: string; onSwitchOn: () => void }) {
  const t = usePageWords();
  return (
    <Notice
      level="h3"
      banner
      title={t('check.off.title', { network })}
      actions={<Button onClick={onSwitchOn}>{t('check.off.action', { network })}</Button>}
    >
      <p>{t('check.off.text')}</p>
    </Notice>
  );
}

function Paused({ host, onResume }: { host: string; onResume: () => void }) {
  const t = usePageWords();
  const words = useWords();
  return (
    <Notice
      level="h3"
      banner
      title={words('popup.paused.title', { host })}
      actions={<Button onClick={onResume}>{t('settings.resumeOn', { host })}</Button>}
    >
      <p>{t('check.paused')}</p>
    </Notice>
  );
}

/** Where the person was when they left, also after a restart of the browser. */
function Resume({ steps, next }: { steps: readonly Step[]; next: Step | null }) {
  const t = usePageWords();
  const date = t.dateTime(Math.max(...steps.map(({ at }) => at ?? 0)));
  return (
    <p>
      {next
        ? t('check.plan.stopped', { page: namePage(t, next.page), date })
        : t('check.plan.stoppedEnd', { date })}
    </p>
  );
}
