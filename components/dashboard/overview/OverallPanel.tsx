import type { DaySnapshot } from '../../../utils/model/history';
import type { Score } from '../../../utils/model/schemas';
import { usePageWords } from '../../page-words';
import { Reading } from '../../Reading';
import { sayChanges } from '../history/describe-events';
import styles from './OverallPanel.module.css';
import type { News } from './overview-model';
import { Sparkline } from './Sparkline';

interface Props {
  score: Score;
  accounts: number;
  /** Null until read. */
  news: News | null;
  line: readonly DaySnapshot[];
  now: number;
  days: number;
}

/** All accounts weighted like one, and what changed since the visit before. */
export function OverallPanel({ score, accounts, news, line, now, days }: Props) {
  const t = usePageWords();
  return (
    <section class={styles.panel} aria-labelledby="overview-all">
      <div class={styles.score}>
        <h2 id="overview-all">{t('overview.together')}</h2>
        <Reading score={score} />
      </div>
      <div class={styles.change}>
        <p class={styles.soft}>{t('overview.of', { count: accounts })}</p>
        {news && <SinceLine news={news} />}
        <Sparkline rows={line} now={now} days={days} />
        <p>
          <a href="#history">{t('overview.seeHistory')}</a>
        </p>
        <p>
          <a href="#reports">{t('overview.report')}</a>
        </p>
      </div>
    </section>
  );
}

function SinceLine({ news }: { news: News }) {
  const t = usePageWords();
  const { since } = news.looks;
  if (since === null) return <p class={styles.soft}>{t('overview.first')}</p>;
  const said = sayChanges(t, news.all);
  const date = t.date(since);
  if (said === '') return <p>{t('overview.sinceNothing', { date })}</p>;
  return (
    <p>
      {t('overview.since', { date })} <strong>{said}</strong>
    </p>
  );
}
