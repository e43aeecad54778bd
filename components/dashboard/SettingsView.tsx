import type { Answers } from '../../utils/messages/protocol';
import type { Account } from '../../utils/model/schemas';
import type { OwnSettings, Settings } from '../../utils/model/settings';
import type { OwnContact } from '../../utils/model/sharing';
import { AccountName } from '../AccountName';
import { Button } from '../Button';
import { ClaimForm } from '../ClaimForm';
import { NetworkToggles } from '../NetworkToggles';
import { nameNetwork } from '../name-network';
import { Panel } from '../Panel';
import { usePageWords } from '../page-words';
import { CountsPanel } from './companies/CountsPanel';
import { ContactsPanel } from './contacts/ContactsPanel';
import { ErasePanel } from './ErasePanel';
import { ExportPanel } from './ExportPanel';
import { KeptPanel } from './KeptPanel';
import type { EraseTarget } from './plan-erase';
import { RetentionForm } from './RetentionForm';
import styles from './SettingsView.module.css';
import { StoragePanel } from './StoragePanel';

interface Props {
  settings: Settings;
  accounts: readonly Account[];
  onChange: (change: Partial<OwnSettings>, done?: string) => void;
  contacts: readonly OwnContact[];
  /** Null where nobody answered. */
  onAddContact: (kind: OwnContact['kind'], text: string) => Promise<Answers['contact-add'] | null>;
  onRemoveContact: (contact: OwnContact) => void;
  onForgetCounts: () => void;
  onClaim: (entries: { network: string | null; text: string }[]) => Promise<Answers['claim'] | null>;
  onErase: (what: EraseTarget) => void;
  onExport: (format: 'html' | 'json') => void;
  onSay: (text: string) => void;
}

export function SettingsView({
  settings,
  accounts,
  contacts,
  onChange,
  onClaim,
  onErase,
  onExport,
  onSay,
  ...actions
}: Props) {
  const t = usePageWords();
  return (
    <div class={styles.view}>
      <h1 tabIndex={-1}>{t('dashboard.settings')}</h1>
      <Panel title={t('claim.title')}>
        {accounts.length === 0 ? (
          <p>{t('claim.none')}</p>
        ) : (
          <ul class={styles.list} aria-label={t('claim.list')}>
            {accounts.map((account) => (
              <li key={account.id} class={styles.row}>
                <span>
                  <AccountName account={account} />
                </span>
                <Button
                  kind="quiet"
                  label={t('claim.removeLong', {
                    handle: account.handle || t('popup.yours'),
                    network: nameNetwork(t, account.network),
                  })}
                  onClick={() => onErase({ account: account.id })}
                >
                  {t('claim.remove')} …
                </Button>
              </li>
            ))}
          </ul>
        )}
        <ClaimForm onClaim={onClaim} />
      </Panel>
      <ContactsPanel contacts={contacts} onAdd={actions.onAddContact} onRemove={actions.onRemoveContact} />
      <Panel title={t('settings.networks')} note={t('settings.networksNote')}>
        <NetworkToggles off={settings.networksOff} onChange={(networksOff) => onChange({ networksOff })} />
        {settings.networksOff.length > 0 && (
          <div>
            <Button onClick={() => onChange({ networksOff: [] })}>{t('settings.allOn')}</Button>
          </div>
        )}
      </Panel>
      <Panel title={t('settings.paused')}>
        {settings.pausedHosts.length === 0 ? (
          <p>{t('settings.pausedNone')}</p>
        ) : (
          <ul class={styles.list}>
            {settings.pausedHosts.map((host) => (
              <li key={host} class={styles.row}>
                <bdi>{host}</bdi>
                <Button
                  kind="quiet"
                  label={t('settings.resumeOn', { host })}
                  onClick={() =>
                    onChange(
                      { pausedHosts: settings.pausedHosts.filter((other) => other !== host) },
                      t('settings.resumed', { host }),
                    )
                  }
                >
                  {t('settings.resume')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title={t('settings.retention')} note={t('settings.retentionNote')}>
        <RetentionForm
          key={settings.retentionDays}
          days={settings.retentionDays}
          most={3650}
          label={t('settings.retentionDays')}
          onSave={(days) => onChange({ retentionDays: days }, t('settings.retentionSaved', { count: days }))}
          onWrong={() => onSay(t('settings.retentionWrong'))}
        />
      </Panel>
      <CountsPanel settings={settings} onChange={onChange} onForget={actions.onForgetCounts} onSay={onSay} />
      <KeptPanel />
      <StoragePanel />
      <ExportPanel onExport={onExport} />
      <ErasePanel accounts={accounts} onErase={onErase} />
    </div>
  );
}
