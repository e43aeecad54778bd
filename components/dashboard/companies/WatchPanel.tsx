import { Button } from '../../Button';
import { usePageWords } from '../../page-words';
import { writeRoute } from '../route';
import styles from './WatchPanel.module.css';

interface Props {
  /** Null until the browser has said. */
  watching: boolean | null;
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
  if (watching === null) return null;
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
      <details class={styles.again}>
        <summary>{t('companies.watch.off')}</summary>
        <Asking known={known} onStart={onStart} />
      </details>
    );
  }
  return (
    <section class={styles.empty} aria-labelledby="watch-title">
      <h2 id="watch-title">{t('companies.watch.title')}</h2>
      <p>{t('companies.watch.lead')}</p>
      <Asking known={known} onStart={onStart} />
      <p class={styles.soft}>{t('companies.watch.one')}</p>
      {!keeping && (
        <p>
          {t('companies.watch.notKept')} {settings}
        </p>
      )}
    </section>
  );
}

function Asking({ known, onStart }: Pick<Props, 'known' | 'onStart'>) {
  const t = usePageWords();
  return (
    <div class={styles.asking}>
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
      <div>
        <Button kind="main" onClick={onStart}>
          {t('companies.watch.start')}
        </Button>
      </div>
    </div>
  );
}
