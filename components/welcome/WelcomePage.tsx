import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../Button';
import { PageFrame } from '../PageFrame';
import { PolicyNote } from '../PolicyNote';
import { PageWords } from '../page-words';
import { DoneStep, MineStep, NetworksStep, ReadStep } from './Steps';
import styles from './WelcomePage.module.css';
import * as model from './welcome-model';

const names = ['read', 'networks', 'mine'] as const;

/** The welcome tab's root: three short steps, then what to do next. */
export function WelcomePage() {
  const settings = model.settings.value;
  const step = model.step.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  if (!settings) return null;
  const t = model.wordsNow();
  const name = names[step];
  const last = step === model.stepCount - 1;
  return (
    <PageWords locale={t.locale}>
      <PageFrame
        title={t('welcome.title')}
        settings={settings}
        onLocale={(locale) => void model.change({ locale })}
      >
        <div class={styles.page}>
          <h1 tabIndex={-1}>{t('welcome.title')}</h1>
          <PolicyNote managed={settings.managed} />
          {step === 0 && <p class={styles.lead}>{t('welcome.lead')}</p>}
          <ol class={styles.progress} aria-label={t('welcome.progress')}>
            {names.map((item, index) => (
              <li
                key={item}
                data-reached={index <= step ? '' : undefined}
                aria-current={index === step ? 'step' : undefined}
              >
                {t(`welcome.${item}.title`)}
              </li>
            ))}
          </ol>
          <section class={styles.step}>
            {name && (
              <p class={styles.soft}>{t('welcome.step', { step: step + 1, total: model.stepCount })}</p>
            )}
            <h2 tabIndex={-1} ref={heading}>
              {t(`welcome.${name ?? 'done'}.title`)}
            </h2>
            {name === 'read' && <ReadStep settings={settings} />}
            {name === 'networks' && (
              <NetworksStep settings={settings} onChange={(change) => void model.change(change)} />
            )}
            {name === 'mine' && <MineStep onClaim={model.claim} />}
            {!name && <DoneStep onDashboard={model.openDashboard} />}
          </section>
          {name && (
            <div class={styles.actions}>
              {step > 0 ? (
                <Button onClick={() => model.goTo(step - 1)}>{t('welcome.back')}</Button>
              ) : (
                <span />
              )}
              <Button kind="main" onClick={() => model.goTo(step + 1)}>
                {t(last ? 'welcome.finish' : 'welcome.next')}
              </Button>
            </div>
          )}
        </div>
      </PageFrame>
    </PageWords>
  );
}
