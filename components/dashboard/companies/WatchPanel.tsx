import type { Managed } from '../../../utils/model/policy';
import { Button } from '../../Button';
import { ManagedLine } from '../../ManagedLine';
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
  /** Who keeps it as it is; null where the person may switch it. */
  heldBy: Managed | null;
  /** The browser allows all sites already, so it asks nothing. */
  isGranted: boolean;
  onStart: () => void;
  onStop: () => void;
}

/** Whether other sites are watched, what that takes, and the way in and out. */
export function WatchPanel({ watching, keeping, counted, known, heldBy, isGranted, onStart, onStop }: Props) {
  const t = usePageWords();
  const start = heldBy ? (
    <ManagedLine managed={heldBy} />
  ) : (
    <Button kind="main" onClick={onStart}>
      {t('companies.watch.start')}
    </Button>
  );
  const settings = <a href={writeRoute({ section: 'settings' })}>{t('companies.watch.settings')}</a>;
  if (watching) {
    return (
      <div class={styles.line}>
        <p>
          <span class={styles.on} aria-hidden="true" />
          {t('companies.watch.on')} {keeping ? t('companies.watch.countsStay') : t('companies.watch.notKept')}{' '}
          {settings}
        </p>
        {heldBy ? (
          <ManagedLine managed={heldBy} />
        ) : (
          <Button onClick={onStop}>{t('companies.watch.stop')}</Button>
        )}
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
        {start}
        <details class={styles.wide}>
          <summary>{t('companies.watch.askMore')}</summary>
          <Terms known={known} isGranted={isGranted} />
        </details>
      </div>
    );
  }
  return (
    <section class={styles.empty} aria-labelledby="watch-title">
      <h2 id="watch-title">{t('companies.watch.title')}</h2>
      <p>{t('companies.watch.lead')}</p>
      <Terms known={known} isGranted={isGranted} />
      <div>{start}</div>
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
function Terms({ known, isGranted }: Pick<Props, 'known' | 'isGranted'>) {
  const t = usePageWords();
  return (
    <dl class={styles.terms}>
      <div>
        <dt>{t('companies.watch.askTitle')}</dt>
        <dd>{t(isGranted ? 'companies.watch.askNothing' : 'companies.watch.ask')}</dd>
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
