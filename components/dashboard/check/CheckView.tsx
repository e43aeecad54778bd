import { useEffect, useRef } from 'preact/hooks';
import type { Expectation } from '../../../utils/audit/expect';
import type { Managed } from '../../../utils/model/policy';
import type { Account, Finding, Observation, Plan } from '../../../utils/model/schemas';
import type { Posture } from '../../../utils/model/words';
import { AccountName } from '../../AccountName';
import { Notice } from '../../Notice';
import { nameNetwork } from '../../name-network';
import { Phrase } from '../../Phrase';
import { usePageWords } from '../../page-words';
import { writeRoute } from '../route';
import { AccessList } from './AccessList';
import styles from './CheckView.module.css';
import { describeOutcome } from './describe-outcome';
import { describeSteps, listByHand, type Step } from './describe-steps';
import { HandList } from './HandList';
import type { Catalogue } from './load-catalogue';
import { OutcomeView } from './OutcomeView';
import { PlanSection } from './PlanSection';
import { PostureChoice } from './PostureChoice';

export interface CheckActions {
  onOpen: (step: Step) => void;
  onSkip: (step: Step, skipped: boolean) => void;
  onFinish: () => void;
  onRestart: () => void;
  onPosture: (posture: Posture) => void;
  /** `name`: how it is called, for saying what was done. */
  onDeclare: (setting: string, value: string | null, name: string) => void;
  onKeep: (observation: Observation, kept: boolean, name: string) => Promise<void>;
  onShowMe: (finding: Finding) => void;
  onDismiss: (finding: Finding) => void;
  onRestore: (finding: Finding) => void;
  onSwitchOn: () => void;
  onResume: (host: string) => void;
}

export interface CheckProps extends CheckActions {
  account: Account;
  /** What its settings are held against. */
  expectation: Expectation;
  /** What an organisation holds of Vitrine's settings. */
  managed: Managed | null;
  findings: readonly Finding[];
  observations: readonly Observation[];
  plan: Plan | null;
  /** Null while it loads. */
  catalogue: Catalogue | null;
  /** The person switched the network off, so that nothing is read there. */
  isOff: boolean;
  /** Sites on which the person wants silence. */
  pausedHosts: readonly string[];
  /** Must the browser ask before a page of this address can be read? */
  mustAsk: (url: string) => boolean;
  /** Opened from here since the view was opened. */
  opened: ReadonlySet<string>;
}

/** The walk through one account's settings: how to stand there, page by page, what only the person can tell, and the outcome. */
export function CheckView(props: CheckProps) {
  const t = usePageWords();
  const { account, catalogue } = props;
  const network = nameNetwork(t, account.network);
  return (
    <div class={styles.view}>
      <div class={styles.head}>
        <p>
          <a href={writeRoute({ section: 'accounts' })}>← {t('check.back')}</a>
        </p>
        <h1 tabIndex={-1}>
          {account.handle === '' ? (
            t('check.headingNameless', { network })
          ) : (
            <Phrase parts={t.parts('check.heading')} account={<AccountName account={account} />} />
          )}
        </h1>
      </div>
      {catalogue ? (
        <Walk {...props} catalogue={catalogue} />
      ) : (
        <p class={styles.loading}>{t('check.loading', { network })}</p>
      )}
    </div>
  );
}

function Walk({ catalogue, ...props }: CheckProps & { catalogue: Catalogue }) {
  const t = usePageWords();
  const { account, plan, findings, observations, expectation } = props;
  const { settings } = catalogue;
  const network = nameNetwork(t, account.network);
  const steps = settings ? describeSteps({ account, settings, plan, findings, observations }) : [];
  const byHand = settings ? listByHand(settings) : { app: [], web: [] };
  const ended = plan?.ended ?? null;
  useFocusWhenEnded(ended);
  if (!settings || (steps.length === 0 && byHand.web.length === 0)) {
    return (
      <Notice level="h2" banner title={t('check.empty.title')}>
        <p>{t('check.empty.text', { network })}</p>
        <p>{t('check.empty.any')}</p>
      </Notice>
    );
  }
  const answers = new Map(
    observations.flatMap((one) =>
      one.kind === 'setting' && one.gone === null ? [[one.setting, one] as const] : [],
    ),
  );
  const hand = { about: catalogue.about, expectation, answers, onDeclare: props.onDeclare };
  return (
    <>
      {steps.some(({ kind }) => kind !== 'app') && (
        <p class={styles.intro}>{t('check.intro', { network })}</p>
      )}
      <PostureChoice
        network={network}
        expectation={expectation}
        managed={props.managed}
        onChoose={props.onPosture}
      />
      {ended !== null && (
        <OutcomeView
          network={account.network}
          settings={settings}
          outcome={describeOutcome(findings, observations, steps, plan)}
          ended={ended}
          onShowMe={props.onShowMe}
          onDismiss={props.onDismiss}
          onRestore={props.onRestore}
        />
      )}
      {steps.length > 0 && <PlanSection {...props} steps={steps} network={network} hub={catalogue.hub} />}
      <HandList
        heading={t('check.app.heading')}
        note={t('check.app.note', { network })}
        anchor="check-app"
        settings={byHand.app}
        {...hand}
      />
      <HandList
        heading={t('check.app.heading2')}
        note={t('check.app.note2')}
        anchor="check-by-hand"
        settings={byHand.web}
        {...hand}
      />
      <AccessList
        network={account.network}
        observations={observations}
        pages={{ apps: findPage(steps, 'apps'), sessions: findPage(steps, 'sessions') }}
        readings={{
          apps: findReading(observations, 'apps'),
          sessions: findReading(observations, 'sessions'),
        }}
        onKeep={props.onKeep}
      />
    </>
  );
}

/** When a walk ends, what comes of it stands above; when it begins anew, the pages do. */
function useFocusWhenEnded(ended: number | null): void {
  const before = useRef(ended);
  useEffect(() => {
    const wasEnded = before.current !== null;
    before.current = ended;
    if (wasEnded === (ended !== null)) return;
    document.getElementById(ended === null ? 'check-pages' : 'check-outcome')?.focus();
  }, [ended]);
}

const findPage = (steps: readonly Step[], kind: Step['kind']) =>
  steps.find((step) => step.kind === kind)?.url ?? null;

/** The last good reading of a page of a kind. */
function findReading(observations: readonly Observation[], page: 'apps' | 'sessions') {
  const readings = observations
    .filter((one) => one.kind === 'page-health' && one.page === page && one.health === 'ok')
    .sort((a, b) => b.lastSeen - a.lastSeen);
  const last = readings[0];
  return last?.kind === 'page-health' ? { at: last.lastSeen, partial: last.partial ?? false } : null;
}
