import type { FullTranslator } from '../../../utils/i18n/translate';
import { allAccounts } from '../../../utils/model/history';
import type { Account } from '../../../utils/model/schemas';
import { HistoryBand } from '../../HistoryBand';
import { Notice } from '../../Notice';
import { nameNetwork } from '../../name-network';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import { staleDays, timeOf } from '../../shape-band';
import { findTrend, frame, type Range, ranges } from './choose-range';
import { DayTable, sayRange } from './DayTable';
import type { EventNames } from './describe-events';
import { EventList } from './EventList';
import { placeMarks } from './group-events';
import styles from './HistoryView.module.css';
import type { Shown } from './history-model';
import { MarkKeys, MarkLane } from './MarkLane';

interface Props {
  shown: Shown;
  accounts: readonly Account[];
  names: EventNames;
  onAccount: (id: string) => void;
  onRange: (range: Range) => void;
}

/** How much was on display over time, of one account or all together, and what changed. */
export function HistoryView({ shown, accounts, names, onAccount, onRange }: Props) {
  const t = usePageWords();
  const { account, days } = shown;
  const ofAll = account === allAccounts;
  const { from, to } = frame(shown.range, shown.now, days);
  const buckets = placeMarks(shown.happenings, from, to);
  const isBare = ofAll && shown.accounts.length === 0;
  return (
    <>
      <p class={styles.intro}>{t('history.intro')}</p>
      {isBare ? (
        <Notice level="h2" banner title={t('history.empty.title')}>
          <p>{t('history.empty.text')}</p>
        </Notice>
      ) : (
        <>
          <div class={styles.controls}>
            <label class={styles.whose}>
              {t('history.whose')}
              <select value={account} onChange={(event) => onAccount(event.currentTarget.value)}>
                <option value={allAccounts}>{t('history.all')}</option>
                {listChoices(t, shown.accounts, accounts, account).map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <fieldset class={styles.ranges}>
              <legend>{t('history.range.label')}</legend>
              {ranges.map((range) => (
                <label key={range} class={styles.range}>
                  <input
                    type="radio"
                    name="history-range"
                    checked={shown.range === range}
                    onChange={() => onRange(range)}
                  />
                  <span>{t(`history.range.${range}`)}</span>
                </label>
              ))}
            </fieldset>
          </div>
          {days.length === 0 ? (
            <p>{t('history.emptyAccount')}</p>
          ) : (
            <>
              <TrendLine shown={shown} />
              <HistoryBand rows={days} from={from} to={to} keys={buckets.length > 0 && <MarkKeys />}>
                {buckets.length > 0 && <MarkLane key={account} buckets={buckets} names={names} />}
              </HistoryBand>
              <div class={styles.more}>
                <DayTable key={`${account} ${shown.range}`} rows={days} />
                <HowToRead />
              </div>
            </>
          )}
          <Panel title={t('history.events.title')} note={t('history.events.note')}>
            <EventList
              key={`${account} ${shown.range}`}
              happenings={shown.happenings}
              names={names}
              ofAll={ofAll}
              cut={shown.more}
            />
          </Panel>
        </>
      )}
    </>
  );
}

/** The line in one sentence; what cannot be told for certain is said so. */
function TrendLine({ shown }: { shown: Shown }) {
  const t = usePageWords();
  const trend = findTrend(shown.days);
  if (!trend) return null;
  const { kind, now, then } = trend;
  const date = t.date(timeOf(then.day), { timeZone: 'UTC' });
  const said = { now: sayRange(now), former: sayRange(then), date };
  const sizes = [now.accounts, then.accounts];
  return (
    <div>
      <p class={styles.trend}>{t(`history.trend.${kind}`, said)}</p>
      {kind === 'now' && <p>{t('history.oneDay')}</p>}
      {sizes[0] !== undefined && sizes[1] !== undefined && sizes[0] !== sizes[1] && (
        <p>{t('history.trend.accounts', { now: sizes[0], former: sizes[1] })}</p>
      )}
    </div>
  );
}

function HowToRead() {
  const t = usePageWords();
  return (
    <details>
      <summary class={styles.summary}>{t('history.reading.title')}</summary>
      <div class={styles.how}>
        <p>{t('history.reading.band')}</p>
        <p>{t('history.reading.steps', { days: staleDays })}</p>
        <p>{t('history.reading.judged')}</p>
        <p>{t('history.reading.accounts')}</p>
      </div>
    </details>
  );
}

/** Accounts to choose from and the one that is shown, by network and name; those that are gone by their id. */
function listChoices(
  t: FullTranslator,
  ids: readonly string[],
  accounts: readonly Account[],
  shown: string,
): { id: string; name: string }[] {
  const known = new Map(accounts.map((account) => [account.id, account]));
  return [...new Set([...ids, shown])]
    .filter((id) => id !== allAccounts)
    .map((id) => {
      const account = known.get(id);
      if (!account) return { id, name: t('history.former', { id }) };
      const network = nameNetwork(t, account.network);
      return { id, name: account.handle === '' ? network : `${network}: ${account.handle}` };
    })
    .sort((a, b) => a.name.localeCompare(b.name, t.locale));
}
