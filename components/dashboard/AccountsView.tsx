import type { Answers } from '../../utils/messages/protocol';
import type { Observation, Plan } from '../../utils/model/schemas';
import type { Settings } from '../../utils/model/settings';
import type { ExportId } from '../../utils/model/words';
import { ClaimForm } from '../ClaimForm';
import { usePageWords } from '../page-words';
import { AccountCard } from './AccountCard';
import styles from './AccountsView.module.css';
import type { Data } from './dashboard-model';
import { ExportPanel } from './ExportPanel';
import type { ChangeSettings } from './managed/types';

interface Props {
  data: Data;
  settings: Settings;
  onChange: ChangeSettings;
  plans: ReadonlyMap<string, Plan>;
  observations: Record<string, Observation[]>;
  onShowObservations: (account: string) => void;
  onExport: (format: Exclude<ExportId, 'coverage'>) => void;
  onClaim: (entries: { network: string | null; text: string }[]) => Promise<Answers['claim'] | null>;
}

/** Every account with its score, the most exposed first; those not read yet come last. */
export function AccountsView({
  data,
  settings,
  plans,
  observations,
  onChange,
  onShowObservations,
  onExport,
  onClaim,
}: Props) {
  const t = usePageWords();
  const summaries = new Map(data.summaries.map((summary) => [summary.account.id, summary]));
  const high = (id: string) => summaries.get(id)?.score.high ?? -1;
  const accounts = [...data.accounts].sort(
    (a, b) =>
      Number(a.lastSeen === null) - Number(b.lastSeen === null) ||
      high(b.id) - high(a.id) ||
      (a.id < b.id ? -1 : 1),
  );
  return (
    <div class={styles.view}>
      <h1 tabIndex={-1}>{t('dashboard.accounts')}</h1>
      {accounts.length === 0 ? (
        <div class={styles.empty}>
          <h2>{t('accounts.empty.title')}</h2>
          <p>{t('accounts.empty.text')}</p>
          <p>{t('accounts.empty.or')}</p>
          <ClaimForm onClaim={onClaim} />
        </div>
      ) : (
        <>
          <p class={styles.intro}>{t('accounts.intro')}</p>
          <ul class={styles.list}>
            {accounts.map((account) => (
              <AccountCard
                key={account.id}
                account={account}
                summary={summaries.get(account.id) ?? null}
                plan={plans.get(account.id) ?? null}
                observations={observations[account.id] ?? null}
                onShowObservations={() => onShowObservations(account.id)}
              />
            ))}
          </ul>
          <ExportPanel settings={settings} onExport={onExport} onChange={onChange} />
        </>
      )}
    </div>
  );
}
