import { nameByFindings } from '../../utils/i18n/name-settings';
import type { DaySnapshot, HistoryEvent } from '../../utils/model/history';
import type { Account, Finding, Observation, Plan, Summary } from '../../utils/model/schemas';
import { AccountName } from '../AccountName';
import { Notice } from '../Notice';
import { nameNetwork } from '../name-network';
import { usePageWords } from '../page-words';
import { Reading } from '../Reading';
import { StrangersButton } from '../StrangersButton';
import { webLink } from '../web-link';
import styles from './AccountCard.module.css';
import { sayChanges } from './history/describe-events';
import { ObservationTable } from './ObservationTable';
import { Sparkline } from './overview/Sparkline';
import { WorstFindings } from './overview/WorstFindings';
import { firstFilter, writeRoute } from './route';
import { SettingsLine, SettingsLink } from './SettingsLine';

interface Props {
  account: Account;
  summary: Summary | null;
  plan: Plan | null;
  /** Null until asked for: there can be many. */
  observations: Observation[] | null;
  /** What changed since the visit before. */
  changes: readonly HistoryEvent[];
  /** Days of the last months; empty until read. */
  line: readonly DaySnapshot[];
  now: number;
  days: number;
  /** Beside *See what strangers see* stands what it does. */
  saysHow?: boolean;
  onShowFinding: (finding: Finding) => void;
  onShowObservations: () => void;
}

/** One account in its case: score, what weighs most, what changed, and on request every fact behind it. */
export function AccountCard({ account, summary, plan, line, now, days, ...props }: Props) {
  const t = usePageWords();
  const read = summary !== null && account.lastSeen !== null;
  const link = webLink(account.url);
  const changed = sayChanges(t, props.changes);
  // Nothing was answered yet: what to do about that comes first.
  const isBlank = read && summary.score.known === 0;
  const open = link && (
    <a class={isBlank ? styles.step : undefined} href={link} target="_blank" rel="noreferrer">
      {t('accounts.open')}
    </a>
  );
  return (
    <li class={styles.card}>
      <div class={styles.top}>
        <div class={styles.facts}>
          <div>
            <h2>
              <AccountName account={account} />
            </h2>
            <p class={styles.when}>
              {read ? t('accounts.lastRead', { date: t.dateTime(account.lastSeen!) }) : t('accounts.notRead')}
            </p>
          </div>
          {changed !== '' && <p class={styles.changed}>{changed}</p>}
          {read && !isBlank && <WorstFindings summary={summary} onShow={props.onShowFinding} />}
          {isBlank && <p>{t(link ? 'overview.blank' : 'overview.blankHere')}</p>}
        </div>
        <div class={styles.score}>
          {read && <Reading score={summary.score} />}
          {summary && <SettingsLine findings={summary.findings} />}
          {read && <Sparkline rows={line} now={now} days={days} />}
        </div>
      </div>
      <div class={styles.actions}>
        {isBlank && open}
        {summary && <SettingsLink account={account} findings={summary.findings} plan={plan} />}
        {read && link && (
          <StrangersButton
            account={account}
            hasHint={props.saysHow ?? false}
            findings={writeRoute({
              section: 'findings',
              filter: { ...firstFilter, network: account.network },
            })}
          />
        )}
        {(read || link) && (
          <p class={styles.links}>
            {read && (
              <a href={writeRoute({ section: 'history', about: account.id })}>{t('dashboard.history')}</a>
            )}
            {!isBlank && open}
          </p>
        )}
      </div>
      {summary?.health && summary.health !== 'ok' && (
        <Notice level="h3" banner title={t(`health.${summary.health}.title`)}>
          <p>{t(`health.${summary.health}.text`, { network: nameNetwork(t, account.network) })}</p>
        </Notice>
      )}
      <About account={account} summary={read ? summary : null} {...props} />
    </li>
  );
}

/** Why the account is the person's, and what was seen of it; the latter is read once it is opened. */
function About({
  account,
  summary,
  observations,
  onShowObservations,
}: Pick<Props, 'account' | 'summary' | 'observations' | 'onShowObservations'>) {
  const t = usePageWords();
  const former = account.handles.filter((handle) => handle !== account.handle.toLowerCase());
  const said = (
    <>
      {former.length > 0 && (
        <p class={styles.soft}>
          <bdi>{t('accounts.former', { handles: former.join(', ') })}</bdi>
        </p>
      )}
      <p class={styles.soft}>
        {t(account.claimedBy === 'page' ? 'accounts.claimedByPage' : 'accounts.claimedByPerson')}
      </p>
    </>
  );
  if (!summary) return said;
  return (
    <details
      class={styles.more}
      onToggle={(event) => {
        if (event.currentTarget.open && !observations) onShowObservations();
      }}
    >
      <summary>{t('accounts.observations')}</summary>
      {said}
      {observations && (
        <ObservationTable observations={observations} names={nameByFindings(t, summary.findings)} />
      )}
    </details>
  );
}
