import { useState } from 'preact/hooks';
import { type EventKind, eventKinds } from '../../../utils/model/history';
import { AccountName } from '../../AccountName';
import { Button } from '../../Button';
import { ChangeMark, directionOf } from '../../ChangeMark';
import { usePageWords } from '../../page-words';
import { writeRoute } from '../route';
import type { EventNames } from './describe-events';
import styles from './EventList.module.css';
import type { Happening } from './group-events';

interface Props {
  happenings: readonly Happening[];
  names: EventNames;
  /** Whose they are is said, where they are of several accounts. */
  ofAll: boolean;
  /** Older ones were left out. */
  cut: boolean;
}

/** Shown at first, and with every asking for more. */
const first = 12;
const page = 200;

/** What changed, newest first, under its month; one kind alone on request. */
export function EventList({ happenings, names, ofAll, cut }: Props) {
  const t = usePageWords();
  const [kind, setKind] = useState<EventKind | null>(null);
  const [many, setMany] = useState(first);
  const found = kind === null ? happenings : happenings.filter(({ kinds }) => kinds.includes(kind));
  const months = new Map<string, Happening[]>();
  for (const one of found.slice(0, many)) {
    const month = t.date(one.at, { dateStyle: undefined, month: 'long', year: 'numeric' });
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  if (happenings.length === 0) return <p>{t('history.events.none')}</p>;
  return (
    <div class={styles.view}>
      <div class={styles.top}>
        <label class={styles.filter}>
          {t('history.events.filter')}
          <select
            value={kind ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setKind(eventKinds.find((one) => one === value) ?? null);
              setMany(first);
            }}
          >
            <option value="">{t('history.events.all')}</option>
            {eventKinds.map((one) => (
              <option key={one} value={one}>
                {t(`history.kind.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <p role="status" class={styles.soft}>
          {found.length === 0
            ? t('history.events.noneOfKind')
            : t('history.events.count', { count: found.length })}
        </p>
      </div>
      {[...months].map(([month, list]) => (
        <section key={month} class={styles.month}>
          <h3>{month}</h3>
          <ul>
            {list.map((one) => (
              <li key={one.id} class={styles.row}>
                <time class={styles.day} dateTime={new Date(one.at).toISOString().slice(0, 10)}>
                  {t.date(one.at, { dateStyle: undefined, day: 'numeric', month: 'short' })}
                </time>
                <span class={styles.kind}>
                  <ChangeMark direction={directionOf(one.kind)} />
                  {t(`history.kind.${one.kind}`)}
                </span>
                <Line one={one} names={names} ofAll={ofAll} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {found.length > many && (
        <div>
          <Button onClick={() => setMany(many + page)}>
            {found.length > many + page
              ? t('history.events.more')
              : t('history.events.showAll', { count: found.length })}
          </Button>
        </div>
      )}
      {cut && <p class={styles.soft}>{t('history.events.cut', { count: happenings.length })}</p>}
    </div>
  );
}

function Line({ one, names, ofAll }: { one: Happening; names: EventNames; ofAll: boolean }) {
  const t = usePageWords();
  const account = names.account(one.account);
  const title = names.title(one);
  const change = names.change(one);
  const answer = one.answer && t(`history.answer.${one.answer}`);
  return (
    <span>
      <strong lang={title.lang}>{title.text}</strong>
      {change && <span class={styles.more}>{change}</span>}
      {answer && (
        <span class={styles.more}>
          {one.kind === 'unreadable' ? t('history.wasAnswer', { answer }) : answer}
        </span>
      )}
      {ofAll && (
        <span class={styles.more}>
          {account ? (
            <a href={writeRoute({ section: 'history', about: account.id })}>
              <AccountName account={account} />
            </a>
          ) : (
            <bdi>{t('history.former', { id: one.account })}</bdi>
          )}
        </span>
      )}
    </span>
  );
}
