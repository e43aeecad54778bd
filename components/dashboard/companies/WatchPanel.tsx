import { Button } from '../../Button';
import { usePageWords } from '../../page-words';
import { writeRoute } from '../route';
import styles from './WatchPanel.module.css';

interface Props {
  watching: boolean;
  /** Counts are kept at all. */
  keeping: boolean;
  /** Something was counted. */
  counted: boolean;
  /** How many companies Vitrine knows. */
  known: number;
  onStart: () => void;
  onStop: () => void;
}

/** Whether other sites are watched, what that takes, and the way in and out. */
export function WatchPanel({ watching, keeping, counted, known, onStart, onStop }: Props) {
  const t = usePageWords();
  const settings = <a href={writeRoute({ section: 'settings' })}>{t('companies.watch.settings')}</a>;
  if (watching) {
    return (
      <div class={styles.line}>
        <p>
          <span class={styles.on} aria-hidden="true" />
          {t('companies.watch.on')} {keeping ? t('companies.watch.countsStay') : t('companies.watch.notKept')}{' '}
          {settings}
        </p>
        <Button onClick={onStop}>{t('companies.watch.stop')}</Button>
        {!counted && keeping && <p class={styles.wide}>{t('companies.watch.onNothing')}</p>}
      </div>
    );
  }
  if (counted) {
    return (
      <div class={`${styles.line} ${styles.off}`}>
        <p>
          {t('companies.watch.off')} {!keeping && t('companies.watch.notKept')}
        </p>
        <Button kind="main" onClick={onStart}>
          {t('companies.watch.start')}
        </Button>
        <details class={styles.wide}>
          <summary>{t('companies.watch.askMore')}</summary>
          <Terms known={known} />
        </details>
      </div>
    );
  }
  return (
    <section class={styles.empty} aria-labelledby="watch-title">
      <h2 id="watch-title">{t('companies.watch.title')}</h2>
      <p>{t('companies.watch.lead')}</p>
      <Terms known={known} />
      <div>
        <Button kind="main" onClick={onStart}>
          {t('companies.watch.start')}
        </Button>
      </div>
      <p class={styles.soft}>{t('companies.watch.onePage')}</p>
      {!keeping && (
        <p>
          {t('companies.watch.notKept')} {settings}
        </p>
      )}
    </section>
  );
}

/** What is asked, what it is for, and what is left alone. */
function Terms({ known }: Pick<Props, 'known'>) {
  const t = usePageWords();
  return (
    <dl class={styles.terms}>
      <div>
        <dt>{t('companies.watch.askTitle')}</dt>
        <dd>{t('companies.watch.ask')}</dd>
      </div>
      <div>
        <dt>{t('companies.watch.useTitle')}</dt>
        <dd>{t('companies.watch.use', { count: known })}</dd>
        <dd>{t('companies.watch.blocks')}</dd>
        <dd>{t('companies.watch.keeps')}</dd>
      </div>
      <div>
        <dt>{t('companies.watch.notTitle')}</dt>
        <dd>{t('companies.watch.not')}</dd>
        <dd>{t('companies.watch.stays')}</dd>
      </div>
    </dl>
  );
}
