import { formerNames } from '../../../utils/former/names';
import type { Former } from '../../../utils/former/table';
import type { FullTranslator } from '../../../utils/i18n/translate';
import { usePageWords } from '../../page-words';
import { firstFilter, writeRoute } from '../route';
import styles from './FormerCard.module.css';

interface Props {
  former: Former;
  had: boolean;
  linked: boolean;
  onTick: (on: boolean) => void;
}

/** One network that is gone: when, what became of what was there, what can still be done, and who says so. */
export function FormerCard({ former, had, linked, onTick }: Props) {
  const t = usePageWords();
  const { id, confidence, steps, sources } = former;
  const name = formerNames[id];
  return (
    <li class={`${styles.card} ${had ? styles.had : ''}`}>
      <div class={styles.head}>
        <div>
          <h3>{name}</h3>
          <p class={styles.soft}>{describeEnd(t, former)}</p>
        </div>
        <label class={styles.tick}>
          <input
            type="checkbox"
            id={`had-${id}`}
            checked={had}
            aria-label={`${t('former.had')}: ${name}`}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
          <span aria-hidden="true">{t('former.had')}</span>
        </label>
      </div>
      {linked && (
        <p class={styles.linked}>
          {t('former.linked')}{' '}
          <a href={writeRoute({ section: 'findings', filter: firstFilter })}>{t('former.seeFinding')}</a>
        </p>
      )}
      {confidence === 'low' && <p class={styles.unsure}>{t('former.low')}</p>}
      <details open={had}>
        <summary>
          {t('former.can')} <span class={styles.soft}>({t.number(steps.length)})</span>
        </summary>
        <ul class={styles.steps}>
          {steps.map(([step, url]) => (
            <li key={step}>
              {t(`former.step.${step}`)}{' '}
              {url && (
                <a href={url} target="_blank" rel="noreferrer">
                  {t('former.opens', { host: new URL(url).hostname.replace(/^www\./, '') })}
                </a>
              )}
            </li>
          ))}
        </ul>
        <h4>{t('former.what')}</h4>
        <p class={styles.text}>{t(`former.data.${id}`)}</p>
        <h4>
          {t('former.sources')}
          {confidence === 'medium' && <span class={styles.soft}> · {t('former.medium')}</span>}
        </h4>
        <ul class={styles.sources}>
          {sources.map(([url, date]) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer">
                {describeSource(t, url, date)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** A day or a month, whatever is known; written as of the calendar, not of a place. */
function describeEnd(t: FullTranslator, { closed }: Former): string {
  if (closed === null) return t('former.closedUnknown');
  const options: Intl.DateTimeFormatOptions =
    closed.length > 7 ? { dateStyle: 'long' } : { dateStyle: undefined, year: 'numeric', month: 'long' };
  return t('former.closed', { date: t.date(Date.parse(closed), { ...options, timeZone: 'UTC' }) });
}

function describeSource(t: FullTranslator, url: string, date: string): string {
  const source = new URL(url).hostname.replace(/^www\./, '');
  return date === '' ? t('former.sourceUndated', { source }) : t('former.sourceLine', { source, date });
}
