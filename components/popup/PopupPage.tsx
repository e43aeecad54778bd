import { Brand } from '../Brand';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { LanguageSelect } from '../LanguageSelect';
import { Notice } from '../Notice';
import { Toast } from '../Toast';
import { WordsContext } from '../words-context';
import { OwnAccount } from './OwnAccount';
import styles from './PopupPage.module.css';
import * as model from './popup-model';
import { TabNotice } from './TabNotice';

const unpausable = new Set(['damaged', 'browser-page', 'private', 'paused', 'looking']);

/** The popup's root: shows the model and hands it what the person does. */
export function PopupPage() {
  const [t, snapshot, view] = [model.words.value, model.snapshot.value, model.view.value];
  if (!t || !snapshot || !view) return null;
  return (
    <WordsContext.Provider value={t}>
      <div class={styles.page}>
        <header class={styles.top}>
          <Brand />
          {!unpausable.has(view.kind) && (
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
          {view.kind === 'looking' && <p class={styles.looking}>{t('popup.looking')}</p>}
          {view.kind === 'own' && (
            <OwnAccount
              summary={view.summary}
              trouble={view.trouble}
              onRead={() => void model.readNow()}
              onDismiss={(finding) => void model.dismiss(finding)}
              onRestore={(finding) => void model.restore(finding)}
            />
          )}
          {view.kind !== 'own' && view.kind !== 'looking' && (
            <TabNotice
              view={view}
              actions={{
                onRead: () => void model.readNow(),
                onClaim: () => void model.claim(),
                onAllow: () => void model.allow(),
                onReload: () => void model.reload(),
                onResume: () => void model.resume(),
                onSwitchOn: (network) => void model.switchOn(network),
                onDashboard: model.openDashboard,
              }}
            />
          )}
          <Toast said={model.said.value} onClose={model.closeToast} />
        </main>
        <footer class={styles.foot}>
          <Button kind="quiet" onClick={model.openDashboard}>
            <Icon name="grid" />
            {t('popup.dashboard')}
          </Button>
          <LanguageSelect
            value={snapshot.settings.locale}
            onChange={(locale) => void model.change({ locale })}
          />
        </footer>
      </div>
    </WordsContext.Provider>
  );
}
