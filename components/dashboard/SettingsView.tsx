import type { Answers } from '../../utils/messages/protocol';
import type { TermList } from '../../utils/model/policy';
import type { Account } from '../../utils/model/schemas';
import type { Settings } from '../../utils/model/settings';
import type { OwnContact } from '../../utils/model/sharing';
import type { ExportId } from '../../utils/model/words';
import type { Guided } from '../../utils/store/read-guidance';
import { AccountName } from '../AccountName';
import { Button } from '../Button';
import { ClaimForm } from '../ClaimForm';
import { NetworkToggles } from '../NetworkToggles';
import { nameNetwork } from '../name-network';
import { Panel } from '../Panel';
import { PolicyNote } from '../PolicyNote';
import { usePageWords } from '../page-words';
import { CountsPanel } from './companies/CountsPanel';
import { ContactsPanel } from './contacts/ContactsPanel';
import { PostingPanel } from './drafts/PostingPanel';
import { ErasePanel } from './ErasePanel';
import { ExportPanel } from './ExportPanel';
import { KeptPanel } from './KeptPanel';
import { OwnSitesPanel } from './managed/OwnSitesPanel';
import { PartsPanel } from './managed/PartsPanel';
import { PausedPanel } from './managed/PausedPanel';
import { ReportPanel } from './managed/ReportPanel';
import rows from './managed/rows.module.css';
import type { ChangeSettings } from './managed/types';
import { WatchedPanel } from './managed/WatchedPanel';
import type { EraseTarget } from './plan-erase';
import { RetentionForm } from './RetentionForm';
import { SettingsIndex } from './SettingsIndex';
import styles from './SettingsView.module.css';
import { StoragePanel } from './StoragePanel';

interface Props {
  /** The panel that the address names. */
  at: string | null;
  settings: Settings;
  accounts: readonly Account[];
  onChange: ChangeSettings;
  contacts: readonly OwnContact[];
  /** The organisation's lists of words. */
  lists: readonly Guided<TermList>[];
  /** Of its own sites, those that may be read. */
  readable: ReadonlySet<string>;
  /** Null where nobody answered. */
  onAddContact: (kind: OwnContact['kind'], text: string) => Promise<Answers['contact-add'] | null>;
  onRemoveContact: (contact: OwnContact) => void;
  onForgetCounts: () => void;
  onAllowSites: (hosts: readonly string[]) => void;
  onSwitchList: (list: TermList, on: boolean) => void;
  onClaim: (entries: { network: string | null; text: string }[]) => Promise<Answers['claim'] | null>;
  onErase: (what: EraseTarget) => void;
  onExport: (format: Exclude<ExportId, 'coverage'>) => void;
  onSay: (text: string) => void;
}

export function SettingsView({
  at,
  settings,
  accounts,
  contacts,
  lists,
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
      <SettingsIndex at={at} />
      {settings.managed && (
        <div class={styles.note}>
          <PolicyNote managed={settings.managed} />
        </div>
      )}
      <Panel at="accounts" title={t('claim.title')}>
        {accounts.length === 0 ? (
          <p>{t('claim.none')}</p>
        ) : (
          <ul class={rows.list} aria-label={t('claim.list')}>
            {accounts.map((account) => (
              <li key={account.id} class={rows.row}>
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
      <ContactsPanel
        settings={settings}
        contacts={contacts}
        onAdd={actions.onAddContact}
        onRemove={actions.onRemoveContact}
      />
      <Panel at="networks" title={t('settings.networks')} note={t('settings.networksNote')}>
        <NetworkToggles
          off={settings.networksOff}
          managed={settings.managed}
          onChange={(networksOff) => onChange({ networksOff })}
        />
      </Panel>
      <PartsPanel settings={settings} onChange={onChange} />
      <PostingPanel settings={settings} onChange={onChange} />
      <PausedPanel settings={settings} onChange={onChange} />
      {settings.ownSites.length > 0 && (
        <OwnSitesPanel
          settings={settings}
          readable={actions.readable}
          onAllow={actions.onAllowSites}
          onChange={onChange}
        />
      )}
      {lists.length > 0 && (
        <WatchedPanel lists={lists} managed={settings.managed} onSwitch={actions.onSwitchList} />
      )}
      <Panel at="retention" title={t('settings.retention')} note={t('settings.retentionNote')}>
        <RetentionForm
          name="retention-days"
          managed={settings.managed}
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
      <ReportPanel settings={settings} onChange={onChange} onSay={onSay} />
      <ExportPanel settings={settings} onExport={onExport} onChange={onChange} />
      <Panel at="first-steps" title={t('managed.firstSteps')} note={t('managed.firstStepsText')}>
        <p>
          <a href="/welcome.html" target="_blank" rel="noopener">
            {t('managed.firstStepsOpen')}
          </a>
        </p>
      </Panel>
      {settings.managed === null && (
        <Panel at="organisation" title={t('policy.nowhereTitle')} note={t('policy.nowhere')}>
          <p>
            <a href="#policy">{t('policy.open')}</a>
          </p>
        </Panel>
      )}
      <ErasePanel accounts={accounts} onErase={onErase} />
    </div>
  );
}
