import { nameByFindings } from '../../utils/i18n/name-settings';
import type { Account, Observation, Plan, Summary } from '../../utils/model/schemas';
import { AccountName } from '../AccountName';
import { Notice } from '../Notice';
import { nameNetwork } from '../name-network';
import { usePageWords } from '../page-words';
import { Reading } from '../Reading';
import { sortFindings } from '../sort-findings';
import { webLink } from '../web-link';
import styles from './AccountCard.module.css';
import { ObservationTable } from './ObservationTable';
import { firstFilter, writeRoute } from './route';
import { SettingsLine } from './SettingsLine';

interface Props {
  account: Account;
  summary: Summary | null;
  plan: Plan | null;
  /** Null until asked for: there can be many. */
  observations: Observation[] | null;
  onShowObservations: () => void;
}

/** One account in its case: score, counts, and on request every fact behind them. */
export function AccountCard({ account, summary, plan, observations, onShowObservations }: Props) {
  const t = usePageWords();
  const read = summary !== null && account.lastSeen !== null;
  const link = webLink(account.url);
  const failing = summary ? sortFindings(summary.findings).failing.length : 0;
  const former = account.handles.filter((handle) => handle !== account.handle.toLowerCase());
  return (
    <li class={styles.card}>
      <div class={styles.top}>
        <div class={styles.facts}>
          <h2>
            <AccountName account={account} />
          </h2>
          {former.length > 0 && (
            <p class={styles.soft}>
              <bdi>{t('accounts.former', { handles: former.join(', ') })}</bdi>
            </p>
          )}
          <p class={styles.soft}>
            {read ? t('accounts.lastRead', { date: t.dateTime(account.lastSeen!) }) : t('accounts.notRead')}
          </p>
          <p class={styles.soft}>
            {t(account.claimedBy === 'page' ? 'accounts.claimedByPage' : 'accounts.claimedByPerson')}
          </p>
          {read && (
            <p>{failing > 0 ? t('accounts.findings', { count: failing }) : t('accounts.noFindings')}</p>
          )}
          {summary && <SettingsLine account={account} findings={summary.findings} plan={plan} />}
          <p class={styles.links}>
            {read && (
              <a
                href={writeRoute({
                  section: 'findings',
                  filter: { ...firstFilter, network: account.network },
                })}
              >
                {t('accounts.seeFindings')}
              </a>
            )}
            {link && (
              <a href={link} target="_blank" rel="noreferrer">
                {t('accounts.open')}
              </a>
            )}
          </p>
        </div>
        {read && (
          <div class={styles.score}>
            <Reading score={summary.score} />
          </div>
        )}
      </div>
      {summary?.health && summary.health !== 'ok' && (
        <Notice level="h3" banner title={t(`health.${summary.health}.title`)}>
          <p>{t(`health.${summary.health}.text`, { network: nameNetwork(t, account.network) })}</p>
        </Notice>
      )}
      {read && (
        <details
          class={styles.more}
          onToggle={(event) => {
            if (event.currentTarget.open && !observations) onShowObservations();
          }}
        >
          <summary>{t('accounts.observations')}</summary>
          {observations && (
            <ObservationTable observations={observations} names={nameByFindings(t, summary.findings)} />
          )}
        </details>
      )}
    </li>
  );
}
