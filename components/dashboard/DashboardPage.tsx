import { useEffect, useRef } from 'preact/hooks';
import { isFeatureOff } from '../../utils/model/feature-off';
import { Notice } from '../Notice';
import { PageFrame } from '../PageFrame';
import { PageWords } from '../page-words';
import { Toast } from '../Toast';
import { CheckPage } from './check/CheckPage';
import { declareFinding, keepEvidence, showMe } from './check/check-model';
import { CompaniesPage } from './companies/CompaniesPage';
import {
  addContact,
  askForget,
  forgetNow,
  forgetting,
  keepCounts,
  removeNow,
  removing,
} from './companies/companies-actions';
import { browsing } from './companies/companies-model';
import { ForgetDialog } from './companies/ForgetDialog';
import { RemoveDialog } from './contacts/RemoveDialog';
import { DamagedView } from './DamagedView';
import { DashboardNav } from './DashboardNav';
import styles from './DashboardPage.module.css';
import * as model from './dashboard-model';
import { DraftsPage } from './drafts/DraftsPage';
import { EraseDialog } from './EraseDialog';
import { FindingsView } from './FindingsView';
import { FootprintPage } from './footprint/FootprintPage';
import { footprint, wantFootprint } from './footprint/footprint-model';
import { FormerPage } from './former/FormerPage';
import { HistoryPage } from './history/HistoryPage';
import { allowSites, switchList } from './managed/managed-actions';
import { guidance, readable } from './managed/managed-model';
import { OverviewPage } from './overview/OverviewPage';
import { PhotosPage } from './photos/PhotosPage';
import { PolicyPage } from './policy/PolicyPage';
import { ReportsPage } from './reports/ReportsPage';
import { RightsPage } from './rights/RightsPage';
import { SettingsView } from './SettingsView';
import { SnapshotPage } from './SnapshotPage';

/** The dashboard's root: shows the model and hands it what the person does. */
export function DashboardPage() {
  const settings = model.settings.value;
  const { section, about, by } = model.route.value;
  // Listed by site instead of by company, it is the same page.
  // So it is where a choice on the page itself changed whose history is shown.
  const view = about === null || section === 'history' ? section : `${section}/${by}/${about}`;
  const shown = useRef(view);
  useEffect(() => {
    // A new view is a new page to who listens: begin at its heading; a panel of the settings has its own.
    if (shown.current !== view && !(section === 'settings' && about))
      document.querySelector<HTMLElement>('main h1')?.focus();
    shown.current = view;
  }, [view, section, about]);
  useEffect(() => {
    if (section === 'findings') wantFootprint();
  }, [section]);
  if (!settings) return null;
  const t = model.wordsNow();
  const nav = (
    <DashboardNav current={section} hasPolicy={Boolean(settings.managed) || section === 'policy'} />
  );
  return (
    <PageWords locale={t.locale}>
      <PageFrame
        title={t('dashboard.title')}
        settings={settings}
        onLocale={(locale) => void model.change({ locale })}
        nav={model.damage.value ? undefined : nav}
      >
        {model.trouble.value && (
          <div class={styles.trouble}>
            <Notice level="h2" banner title={t(`trouble.${model.trouble.value.kind}.title`)}>
              <p>{t(`trouble.${model.trouble.value.kind}.text`)}</p>
            </Notice>
          </div>
        )}
        <Content />
        <Toast said={model.said.value} onClose={model.closeToast} />
        {forgetting.value && (
          <ForgetDialog plan={forgetting.value} onConfirm={() => void forgetNow()} onKeep={keepCounts} />
        )}
        {removing.value && (
          <RemoveDialog
            contact={removing.value}
            onConfirm={() => void removeNow()}
            onKeep={() => {
              removing.value = null;
            }}
          />
        )}
        {model.erasure.value && (
          <EraseDialog
            plan={model.erasure.value}
            watching={browsing.value?.watching ?? false}
            managed={settings.managed}
            onConfirm={() => void model.eraseNow()}
            onKeep={model.keep}
          />
        )}
      </PageFrame>
    </PageWords>
  );
}

function Content() {
  const [damage, data, settings, route] = [
    model.damage.value,
    model.data.value,
    model.settings.value!,
    model.route.value,
  ];
  if (damage) {
    return (
      <DamagedView
        message={damage.message}
        held={model.isRescueHeld(settings) ? { managed: settings.managed } : null}
        onSave={() => void model.saveWhatIsLeft()}
        onClean={() => void model.beginClean()}
      />
    );
  }
  if (!data) return <p class={styles.loading}>{model.wordsNow()('dashboard.loading')}</p>;
  switch (route.section) {
    case 'accounts':
      return <OverviewPage />;
    case 'findings':
      return (
        <FindingsView
          summaries={data.summaries}
          browsing={browsing.value?.findings ?? []}
          ties={footprint.value?.findings ?? []}
          filter={route.filter}
          onFilter={(filter) => model.goTo({ section: 'findings', filter })}
          onDismiss={(finding) => void model.dismiss(finding)}
          onRestore={(finding) => void model.restore(finding)}
          onShowMe={isFeatureOff(settings, 'show-me') ? undefined : (finding) => void showMe(finding)}
          onDeclare={(finding, value) => void declareFinding(finding, value)}
          onKeep={(finding, evidence) => void keepEvidence(finding, evidence)}
        />
      );
    case 'companies':
      return <CompaniesPage route={route} />;
    case 'footprint':
      return <FootprintPage />;
    case 'history':
      return <HistoryPage />;
    case 'rights':
      return <RightsPage about={route.about} />;
    case 'former':
      return <FormerPage />;
    case 'reports':
      return <ReportsPage />;
    case 'photos':
      return <PhotosPage />;
    case 'drafts':
      return <DraftsPage />;
    case 'check':
      return <CheckPage id={route.about ?? ''} />;
    case 'policy':
      return <PolicyPage />;
    case 'snapshot':
      return <SnapshotPage tab={route.about ?? ''} />;
    case 'settings':
      return (
        <SettingsView
          at={route.about}
          settings={settings}
          accounts={data.accounts}
          contacts={browsing.value?.contacts ?? []}
          onAddContact={addContact}
          onRemoveContact={(contact) => {
            removing.value = contact;
          }}
          lists={guidance.value?.terms ?? []}
          readable={readable.value}
          onAllowSites={(hosts) => void allowSites(hosts)}
          onSwitchList={(list, on) => void switchList(list, on)}
          onForgetCounts={() => askForget('everything')}
          onChange={(change, done, undo) => void model.change(change, done, undo)}
          onClaim={model.claim}
          onErase={(what) => void model.askErase(what)}
          onExport={(format) => void model.exportReport(format)}
          onSay={(text) => {
            model.said.value = { text };
          }}
        />
      );
  }
}
