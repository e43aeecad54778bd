import { useEffect, useMemo, useState } from 'preact/hooks';
import { computeExposure } from '../../utils/audit/exposure';
import type { Answers } from '../../utils/messages/protocol';
import { allAccounts, type DaySnapshot } from '../../utils/model/history';
import type { Finding, Observation, Plan } from '../../utils/model/schemas';
import { Button } from '../Button';
import { ClaimForm } from '../ClaimForm';
import { nameNetwork } from '../name-network';
import { usePageWords } from '../page-words';
import { webLink } from '../web-link';
import { AccountCard } from './AccountCard';
import styles from './AccountsView.module.css';
import type { Data } from './dashboard-model';
import { AccountFinder } from './overview/AccountFinder';
import { findEntries, sortEntries } from './overview/find-accounts';
import { GuideList } from './overview/GuideList';
import type { Step } from './overview/guide-steps';
import { OverallPanel } from './overview/OverallPanel';
import type { News } from './overview/overview-model';

interface Props {
  data: Data;
  plans: ReadonlyMap<string, Plan>;
  observations: Record<string, Observation[]>;
  /** Null until read. */
  news: News | null;
  /** Days of the last months, of the accounts that were asked for. */
  lines: ReadonlyMap<string, readonly DaySnapshot[]>;
  /** What is worth doing; empty where the guide is hidden or done. */
  steps: readonly Step[];
  /** Milliseconds since 1970. */
  now: number;
  /** Days that the small lines show. */
  days: number;
  /** These cards are drawn now. */
  onShown: (accounts: readonly string[]) => void;
  onShowFinding: (finding: Finding) => void;
  onShowObservations: (account: string) => void;
  onHideGuide: () => void;
  onClaim: (entries: { network: string | null; text: string }[]) => Promise<Answers['claim'] | null>;
}

/** Cards drawn at a time; fewer accounts than `few` need no finding. */
const page = 24;
const few = 12;
const firstPage = 6;

/** All accounts together, then every account in its case, the most exposed first; those not read yet come last. */
export function AccountsView({ data, plans, observations, news, lines, steps, ...props }: Props) {
  const t = usePageWords();
  const { now, days } = props;
  const [wanted, setWanted] = useState<{ text: string; network: string | null }>({ text: '', network: null });
  const [many, setMany] = useState(firstPage);
  const entries = useMemo(() => sortEntries(data.accounts, data.summaries), [data]);
  const overall = useMemo(() => computeExposure(data.summaries.flatMap(({ findings }) => findings)), [data]);
  const networks = useMemo(() => [...new Set(data.accounts.map(({ network }) => network))].sort(), [data]);
  const found = findEntries(entries, wanted.text, wanted.network, (id) => nameNetwork(t, id));
  const drawn = found.slice(0, many);
  useEffect(() => {
    if (many >= page) return;
    // What is in sight is painted before the rest is drawn.
    const frame = requestAnimationFrame(() => setTimeout(() => setMany(page)));
    return () => cancelAnimationFrame(frame);
  }, [many]);
  const ids = drawn.map(({ account }) => account.id);
  useEffect(() => props.onShown(ids), [ids.join('\n')]);
  const first = drawn.find(({ account }) => account.lastSeen !== null && webLink(account.url));
  const guide = steps.length > 0 && <GuideList steps={steps} onHide={props.onHideGuide} />;
  return (
    <div class={styles.view}>
      <h1 tabIndex={-1}>{t('dashboard.accounts')}</h1>
      {entries.length === 0 ? (
        <>
          <div class={styles.empty}>
            <h2>{t('accounts.empty.title')}</h2>
            <p>{t('accounts.empty.text')}</p>
            <p>{t('accounts.empty.or')}</p>
            <ClaimForm onClaim={props.onClaim} />
          </div>
          {guide}
        </>
      ) : (
        <>
          {overall && (
            <OverallPanel
              score={overall}
              accounts={data.summaries.length}
              news={news}
              line={lines.get(allAccounts) ?? []}
              now={now}
              days={days}
            />
          )}
          {guide}
          <p class={styles.intro}>{t('accounts.intro')}</p>
          {entries.length > few && (
            <AccountFinder
              {...wanted}
              networks={networks}
              found={found.length}
              onFind={(text, network) => {
                setWanted({ text, network });
                setMany(page);
              }}
            />
          )}
          <ul class={styles.list}>
            {drawn.map(({ account, summary }) => (
              <AccountCard
                key={account.id}
                account={account}
                summary={summary}
                plan={plans.get(account.id) ?? null}
                observations={observations[account.id] ?? null}
                changes={news?.events.get(account.id) ?? []}
                line={lines.get(account.id) ?? []}
                now={now}
                days={days}
                saysHow={account === first?.account}
                onShowFinding={props.onShowFinding}
                onShowObservations={() => props.onShowObservations(account.id)}
              />
            ))}
          </ul>
          {found.length > many && many >= page && (
            <div>
              <Button onClick={() => setMany(many + page)}>
                {t('overview.find.more', { count: Math.min(page, found.length - many) })}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
