import { useState } from 'preact/hooks';
import type { Finding, Summary } from '../../utils/model/schemas';
import { severities } from '../../utils/model/words';
import { Button } from '../Button';
import { cardId, type FindingActions, FindingCard } from '../FindingCard';
import { Notice } from '../Notice';
import { nameNetwork } from '../name-network';
import { usePageWords } from '../page-words';
import { stateOf } from '../sort-findings';
import { useWords } from '../words-context';
import { SharingCard } from './companies/SharingCard';
import styles from './FindingsView.module.css';
import { filterFindings, groupUnread, isUnread } from './filter-findings';
import { LinkableCard } from './footprint/LinkableCard';
import { type Filter, filterTopics, noFilter, states, writeRoute } from './route';
import { UnreadSettings } from './UnreadSettings';

interface Props extends FindingActions {
  summaries: readonly Summary[];
  /** Findings on browsing, which are of no account. */
  browsing: readonly Finding[];
  /** Findings on what ties accounts together, which are of several. */
  ties?: readonly Finding[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** Cards drawn at first, and with each press for more: of hundreds of accounts there are thousands, and drawing them would hold up the choice of a filter. */
const cardsAtOnce = 60;

/** All findings of all accounts, filtered by what the address says. */
export function FindingsView({ summaries, browsing, ties = [], filter, onFilter, ...actions }: Props) {
  const t = usePageWords();
  const rows = filterFindings(summaries, filter, [...ties, ...browsing]);
  const words = useWords();
  const chosen = JSON.stringify(filter);
  const [more, setMore] = useState({ chosen, cards: cardsAtOnce });
  const most = more.chosen === chosen ? more.cards : cardsAtOnce;
  const told = rows.filter(({ finding }) => !isUnread(finding) && !finding.sharing && !finding.footprint);
  const showMore = () => {
    setMore({ chosen, cards: most + cardsAtOnce });
    // Whoever pressed goes on reading at the first that came.
    const next = told[most];
    if (next) requestAnimationFrame(() => document.getElementById(cardId(next.finding.id))?.focus());
  };
  const together = rows.filter(({ finding }) => finding.footprint);
  const ofBrowser = rows.filter(({ finding }) => finding.sharing);
  const unread = groupUnread(rows);
  const networks = [...new Set(summaries.map(({ account }) => account.network))].sort();
  const unknown = [...summaries.flatMap(({ findings }) => findings), ...ties, ...browsing].filter(
    (finding) => stateOf(finding) === 'unknown',
  ).length;
  const select = <K extends keyof Filter>(
    key: K,
    label: string,
    options: readonly { value: NonNullable<Filter[K]>; text: string }[],
  ) => (
    <label class={styles.filter}>
      {label}
      <select
        value={filter[key] ?? ''}
        onChange={(event) => {
          const value = event.currentTarget.value;
          onFilter({ ...filter, [key]: options.find((option) => option.value === value)?.value ?? null });
        }}
      >
        <option value="">{t('filter.all')}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class={styles.view}>
      <h1 tabIndex={-1}>{t('dashboard.findings')}</h1>
      {summaries.length === 0 && !browsing.some(({ evidence }) => evidence.length > 0) ? (
        <Notice level="h2" banner title={t('filter.empty.title')}>
          <p>{t('filter.empty.text')}</p>
        </Notice>
      ) : (
        <>
          {unknown > 0 && filter.state !== 'unknown' && <p>{t('filter.unknownFirst', { count: unknown })}</p>}
          <search class={styles.filters} aria-label={t('filter.label')}>
            {select('network', t('filter.network'), [
              ...networks.map((id) => ({ value: id, text: nameNetwork(t, id) })),
              ...(ties.length > 0 ? [{ value: 'footprint', text: t('footprint.finding.group') }] : []),
              ...(browsing.length > 0 ? [{ value: 'browser', text: t('companies.findings.browser') }] : []),
            ])}
            {select(
              'severity',
              t('filter.severity'),
              severities.map((id) => ({ value: id, text: t(`severity.${id}`) })),
            )}
            {select(
              'state',
              t('filter.state'),
              states.map((id) => ({ value: id, text: t(`filter.states.${id}`) })),
            )}
            {select(
              'topic',
              t('filter.topic'),
              filterTopics.map((id) => ({
                value: id,
                text: id === 'other' ? t('filter.noSetting') : words(`topic.${id}.title`),
              })),
            )}
            <Button kind="quiet" onClick={() => onFilter(noFilter)}>
              {t('filter.clear')}
            </Button>
          </search>
          <p role="status" class={styles.results}>
            {t('filter.results', { count: rows.length })}
          </p>
          {rows.length === 0 ? (
            <Notice level="h2" banner title={t('filter.none.title')}>
              <p>{t('filter.none.text')}</p>
            </Notice>
          ) : (
            <>
              {told.length + unread.length > 0 && (
                <div class={styles.list}>
                  {told.slice(0, most).map(({ finding, handle }) => (
                    <FindingCard key={finding.id} finding={finding} handle={handle} {...actions} />
                  ))}
                  {told.length > most ? (
                    <Button onClick={showMore}>{t('history.events.more')}</Button>
                  ) : (
                    unread.map((group) => <UnreadSettings key={group.account} {...group} />)
                  )}
                </div>
              )}
              {together.length > 0 && (
                <section class={styles.browser} aria-labelledby="findings-together">
                  <h2 id="findings-together">{t('footprint.finding.group')}</h2>
                  <div class={styles.list}>
                    {together.map(({ finding }) => (
                      <LinkableCard key={finding.id} finding={finding} {...actions} />
                    ))}
                  </div>
                </section>
              )}
              {ofBrowser.length > 0 && (
                <section class={styles.browser} aria-labelledby="findings-browser">
                  <h2 id="findings-browser">{t('companies.findings.browser')}</h2>
                  <div class={styles.list}>
                    {ofBrowser.map(({ finding }) => (
                      <SharingCard key={finding.id} finding={finding} isMixed {...actions} />
                    ))}
                  </div>
                  <p>
                    <a href={writeRoute({ section: 'companies' })}>{t('companies.findings.toCompanies')}</a>
                  </p>
                </section>
              )}
            </>
          )}
        </>
      )}
    </div>
  );
}
