import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Caution } from '../../../utils/model/draft';
import { Button } from '../../Button';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import { CautionTables } from './CautionTables';
import styles from './DraftsView.module.css';
import { FindBars } from './FindBars';
import { sayAmounts } from './say-amounts';
import { sumCautions, sumOf } from './sum-cautions';

interface Props {
  /** Null until read. */
  cautions: readonly Caution[] | null;
  /** ISO date. */
  today: string;
  /** Parts that are switched off. */
  off: readonly ('drafts' | 'photos')[];
  onForget: () => void;
  children: ComponentChildren;
}

const periods = [30, 90] as const;

/** What was found before posts were sent, what Vitrine does and does not do about them, and a text to try it on. */
export function DraftsView({ cautions, today, off, onForget, children }: Props) {
  const t = usePageWords();
  return (
    <div class={styles.view}>
      <div class={styles.head}>
        <h1 tabIndex={-1}>{t('drafts.title')}</h1>
        <p>{t('drafts.lead')}</p>
        <p class={styles.soft}>{t('drafts.stays')}</p>
        {off.length > 0 ? (
          <p class={styles.off}>
            {off.map((feature) => t(`drafts.off.${feature}`)).join(' ')}{' '}
            <a href="#settings/parts">{t('drafts.off.open')}</a>
          </p>
        ) : (
          <p>
            <a href="#settings/before-you-post">{t('drafts.choose')}</a>
          </p>
        )}
      </div>
      {cautions && <Found cautions={cautions} today={today} onForget={onForget} />}
      {children}
      <Panel title={t('drafts.how.title')}>
        <ul class={styles.how}>
          {(['when', 'where', 'quiet', 'silence', 'miss'] as const).map((one) => (
            <li key={one}>{t(`drafts.how.${one}`)}</li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}

interface FoundProps extends Pick<Props, 'today' | 'onForget'> {
  cautions: readonly Caution[];
}

function Found({ cautions, today, onForget }: FoundProps) {
  const t = usePageWords();
  const [period, setPeriod] = useState<number>(periods[0]);
  const sums = sumCautions(cautions, today, period);
  const count = sumOf(sums);
  if (cautions.length === 0)
    return (
      <Panel title={t('drafts.found.title')}>
        <p>{t('drafts.found.noneEver')}</p>
        <p class={styles.soft}>{t('drafts.found.noneNote')}</p>
      </Panel>
    );
  return (
    <Panel title={t('drafts.found.title')}>
      <fieldset class={styles.periods}>
        <legend class={styles.far}>{t('drafts.found.period')}</legend>
        {periods.map((days) => (
          <label key={days} class={styles.period}>
            <input type="radio" name="period" checked={period === days} onChange={() => setPeriod(days)} />
            {t('drafts.found.days', { count: days })}
          </label>
        ))}
      </fieldset>
      <p role="status" class={styles.sum}>
        {count > 0
          ? t('drafts.found.sum', { days: period, count, list: sayAmounts(t, sums) })
          : t('drafts.found.none', { count: period })}
      </p>
      {count > 0 ? (
        <>
          <p class={styles.soft}>{t('drafts.found.what')}</p>
          <FindBars days={sums.days} />
          <CautionTables sums={sums} />
        </>
      ) : (
        <p class={styles.soft}>{t('drafts.found.noneNote')}</p>
      )}
      <div>
        <Button onClick={onForget}>{t('drafts.forget.button')} …</Button>
      </div>
    </Panel>
  );
}
