import { useEffect } from 'preact/hooks';
import { expectOf } from '../../../utils/audit/expect';
import { Notice } from '../../Notice';
import { usePageWords } from '../../page-words';
import * as model from '../dashboard-model';
import { writeRoute } from '../route';
import { CheckView } from './CheckView';
import * as check from './check-model';
import { findAccountOrHeir } from './find-account';

const none: readonly never[] = [];

/** The root of the check: loads what it needs for the account in the address and hands it what the person does. */
export function CheckPage({ id }: { id: string }) {
  const t = usePageWords();
  const account = findAccountOrHeir(model.data.value?.accounts ?? [], id);
  const known = account?.id;
  useEffect(() => {
    if (known) void check.openCheck(known);
  }, [known]);
  const settings = model.settings.value;
  // Settings are read again whenever something is stored, so also when a policy came or went.
  useEffect(() => {
    if (settings) void check.readExpected();
  }, [settings]);
  if (!account) {
    return (
      <Notice
        title={t('check.gone.title')}
        actions={<a href={writeRoute({ section: 'accounts' })}>{t('check.back')}</a>}
      >
        <p>{t('check.gone.text')}</p>
      </Notice>
    );
  }
  const summary = model.data.value?.summaries.find((one) => one.account.id === account.id);
  const networksOff = model.settings.value?.networksOff ?? [];
  const loaded = check.catalogue.value;
  return (
    <CheckView
      account={account}
      expectation={expectOf(account, check.expected.value)}
      managed={settings?.managed ?? null}
      findings={summary?.findings ?? none}
      observations={model.observations.value[account.id] ?? none}
      plan={model.plans.value.get(account.id) ?? null}
      catalogue={loaded?.network === account.network ? loaded : null}
      isOff={networksOff.includes(account.network)}
      pausedHosts={model.settings.value?.pausedHosts ?? none}
      mustAsk={(url) => !check.allowed.value.has(check.patternOf(url))}
      opened={check.opened.value}
      onOpen={(step) => void check.openStep(account, step)}
      onSkip={(step, skipped) => void check.skipStep(account, step, skipped)}
      onFinish={() => void check.finish(account)}
      onRestart={() => void check.restart(account)}
      onPosture={(posture) => void check.choosePosture(account, posture)}
      onDeclare={(setting, value, name) => void check.declare(account, setting, value, name)}
      onKeep={(observation, kept, name) => check.keep(observation, kept, name)}
      onShowMe={(finding) => void check.showMe(finding)}
      onDismiss={(finding) => void model.dismiss(finding)}
      onRestore={(finding) => void model.restore(finding)}
      onResume={(host) =>
        void model.change({
          pausedHosts: (model.settings.value?.pausedHosts ?? []).filter((paused) => paused !== host),
        })
      }
      onSwitchOn={() =>
        void model.change({ networksOff: networksOff.filter((network) => network !== account.network) })
      }
    />
  );
}
