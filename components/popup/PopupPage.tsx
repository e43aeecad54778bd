import { isFeatureOff } from '../../utils/model/feature-off';
import type { Evidence, Finding } from '../../utils/model/schemas';
import { Brand } from '../Brand';
import { Button } from '../Button';
import { isHeld, isLocked } from '../find-lock';
import { Icon } from '../Icon';
import { LanguageSelect } from '../LanguageSelect';
import { Notice } from '../Notice';
import { Toast } from '../Toast';
import { WordsContext } from '../words-context';
import { HeldLine } from './HeldLine';
import { OwnAccount } from './OwnAccount';
import styles from './PopupPage.module.css';
import * as model from './popup-model';
import { TabNotice } from './TabNotice';

const unpausable = new Set(['damaged', 'browser-page', 'private', 'paused', 'looking']);
const visitless = new Set(['damaged', 'browser-page', 'paused']);

/** The popup's root: shows the model and hands it what the person does. */
export function PopupPage() {
  const [t, snapshot, view] = [model.words.value, model.snapshot.value, model.view.value];
  const [InspectionView, inspectionWords] = [model.drawInspection.value, model.inspectionWords.value];
  const Picture = model.picture.value;
  const visit = !visitless.has(view?.kind ?? '') && model.visitPart.value;
  if (!t || !snapshot || !view) return null;
  const { settings } = snapshot;
  const { managed } = settings;
  const isPlain = view.kind !== 'own' && view.kind !== 'looking' && view.kind !== 'settings';
  const isLanguageHeld = isLocked(managed, 'language');
  const findings = {
    onDismiss: (finding: Finding) => void model.dismiss(finding),
    onRestore: (finding: Finding) => void model.restore(finding),
    onShowMe: isFeatureOff(settings, 'show-me')
      ? undefined
      : (finding: Finding) => void model.showMe(finding),
    onDeclare: (finding: Finding, value: string | null) => void model.declare(finding, value),
    onKeep: (finding: Finding, evidence: Evidence) => void model.keep(finding, evidence),
  };
  return (
    <WordsContext.Provider value={t}>
      <div class={styles.page}>
        <header class={styles.top}>
          <Brand />
          {!unpausable.has(view.kind) && !isHeld(managed, 'paused-hosts', model.host()) && (
            <Button kind="quiet" onClick={() => void model.pause()}>
              <Icon name="pause" />
              {t('popup.pause')}
            </Button>
          )}
        </header>
        <main class={styles.main}>
          {model.trouble.value && view.kind !== 'damaged' && (
            <Notice level="h2" banner title={t(`trouble.${model.trouble.value.kind}.title`)}>
              <p>{t(`trouble.${model.trouble.value.kind}.text`)}</p>
            </Notice>
          )}
          {visit && <visit.VisitFirst tab={snapshot.tab} />}
          {view.kind === 'looking' && <p class={styles.looking}>{t('popup.looking')}</p>}
          {view.kind === 'own' && (
            <OwnAccount
              summary={view.summary}
              trouble={view.trouble}
              onRead={() => void model.readNow()}
              onCheck={model.checkSettings}
              Strangers={model.strangers.value}
              {...findings}
            />
          )}
          {view.kind === 'own' && Picture && (
            <Picture tabId={model.tabId()} account={view.summary.account.id} />
          )}
          {view.kind === 'settings' && InspectionView && inspectionWords && (
            <InspectionView
              {...view}
              words={inspectionWords}
              asked={model.asked.value}
              actions={{
                ...findings,
                onInspect: () => void model.inspect(),
                onAssign: (account) => void model.assign(account),
                onCheck: model.checkSettings,
                onReport: isFeatureOff(settings, 'page-report') ? undefined : model.reportPage,
              }}
            />
          )}
          {isPlain && (
            <TabNotice
              view={view}
              settings={settings}
              actions={{
                onRead: () => void model.readNow(),
                onClaim: () => void model.claim(),
                onAllow: () => void model.allow(),
                onReload: () => void model.reload(),
                onResume: () => void model.resume(),
                onSwitchOn: (network) => void model.switchOn(network),
                onInspect: () => void model.inspect(),
                onDashboard: () => model.openDashboard(),
              }}
            />
          )}
          {visit && (
            <visit.VisitThen
              tab={snapshot.tab}
              settings={settings}
              site={model.site.value}
              onAllow={() => void model.allow()}
              say={model.tell}
            />
          )}
          <Toast said={model.said.value} onClose={model.closeToast} />
        </main>
        <footer class={styles.foot}>
          <Button kind="quiet" onClick={() => model.openDashboard()}>
            <Icon name="grid" />
            {t('popup.dashboard')}
          </Button>
          <LanguageSelect
            value={settings.locale}
            onChange={(locale) => void model.change({ locale })}
            heldBy={isLanguageHeld ? 'language-held' : undefined}
          />
          {isLanguageHeld && <HeldLine managed={managed} id="language-held" />}
          {/^(?:https|mailto):/.test(settings.supportAddress) && (
            <a href={settings.supportAddress} target="_blank" rel="noreferrer">
              {t('popup.help')}
            </a>
          )}
        </footer>
      </div>
    </WordsContext.Provider>
  );
}
