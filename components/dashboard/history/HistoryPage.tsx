import { useEffect } from 'preact/hooks';
import { allAccounts } from '../../../utils/model/history';
import { AccountName } from '../../AccountName';
import { Button } from '../../Button';
import { ConfirmDialog } from '../../ConfirmDialog';
import { Panel } from '../../Panel';
import { Phrase } from '../../Phrase';
import { usePageWords } from '../../page-words';
import * as dashboard from '../dashboard-model';
import { noteHistorySeen } from '../overview/overview-model';
import { RetentionForm } from '../RetentionForm';
import { nameEvents } from './describe-events';
import { HistoryView } from './HistoryView';
import styles from './HistoryView.module.css';
import * as model from './history-model';

/** The root of *History*: reads what is shown while it is open, and asks before it forgets. */
export function HistoryPage() {
  const t = usePageWords();
  const account = dashboard.route.value.about ?? allAccounts;
  useEffect(() => model.followHistory(account), [account]);
  useEffect(() => void noteHistorySeen(), []);
  const shown = model.shown.value;
  const { accounts, summaries } = dashboard.data.value!;
  const settings = dashboard.settings.value!;
  const ofAll = account === allAccounts;
  const asked = accounts.find(({ id }) => id === model.forgetting.value);
  return (
    <div class={styles.page}>
      <h1 tabIndex={-1}>{t('dashboard.history')}</h1>
      {shown?.account === account && (
        <HistoryView
          shown={shown}
          accounts={accounts}
          names={nameEvents(t, summaries)}
          onAccount={(id) => dashboard.goTo({ section: 'history', ...(id !== allAccounts && { about: id }) })}
          onRange={model.chooseRange}
        />
      )}
      <Panel title={t('history.keep.title')} note={t('history.keep.note')}>
        <div class={styles.keep}>
          <RetentionForm
            managed={settings.managed}
            days={settings.historyDays}
            most={3650}
            label={t('history.keep.days')}
            onSave={(days) => void model.keepDays(days)}
            onWrong={() => dashboard.say(t('history.keep.wrong'))}
          />
          {shown && shown.accounts.length > 0 && (
            <div class={styles.forget}>
              {!ofAll && shown.days.length > 0 && (
                <Button
                  onClick={() => {
                    model.forgetting.value = account;
                  }}
                >
                  {t('history.forget.buttonOne')} …
                </Button>
              )}
              <Button
                onClick={() => {
                  model.forgetting.value = allAccounts;
                }}
              >
                {t('history.forget.button')} …
              </Button>
            </div>
          )}
        </div>
      </Panel>
      {model.forgetting.value !== null && (
        <ConfirmDialog
          title={
            model.forgetting.value === allAccounts ? (
              t('history.forget.title')
            ) : (
              <Phrase
                parts={t.parts('history.forget.titleOne')}
                account={asked ? <AccountName account={asked} /> : <bdi>{model.forgetting.value}</bdi>}
              />
            )
          }
          confirm={t('history.forget.confirm')}
          onConfirm={() => void model.forgetNow()}
          onKeep={() => {
            model.forgetting.value = null;
          }}
        >
          <p>
            {t(model.forgetting.value === allAccounts ? 'history.forget.lost' : 'history.forget.lostOne')}
          </p>
          <p>{t('history.forget.stays')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
