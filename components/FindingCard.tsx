import { useState } from 'preact/hooks';
import type { WordsTranslator } from '../utils/i18n/load-words';
import { nameFinding, nameOption, nameSetting } from '../utils/i18n/name-finding';
import type { Evidence, Finding, SettingFacts } from '../utils/model/schemas';
import { AccountName } from './AccountName';
import { AudienceLine } from './AudienceLine';
import { Button } from './Button';
import { EvidenceList } from './EvidenceList';
import styles from './FindingCard.module.css';
import { HowToChange } from './HowToChange';
import { Icon } from './Icon';
import { SettingBody, SettingSteps } from './SettingBody';
import { SeverityMark } from './SeverityMark';
import { stateOf } from './sort-findings';
import { useWords } from './words-context';

/** What can be done about a finding; an action that is not given is not offered. */
export interface FindingActions {
  onDismiss: (finding: Finding) => void;
  onRestore: (finding: Finding) => void;
  /** Opens the setting's page and points at the control; words: `guide-words.ts`. */
  onShowMe?: ((finding: Finding) => void) | undefined;
  /** The person's word on a setting that only they can see; null takes it back. */
  onDeclare?: ((finding: Finding, value: string | null) => void) | undefined;
  /** *I use this* on an app, *This is me* on a session. */
  onKeep?: ((finding: Finding, evidence: Evidence) => void) | undefined;
}

interface Props extends FindingActions {
  finding: Finding;
  /** Whose account it is, where several accounts stand in one list; empty of an account without a name. */
  handle?: string;
}

/** The element to focus when a finding comes back. */
export const cardId = (finding: string) => `finding-${encodeURIComponent(finding)}`;

const apps = new Set(['powerful-app', 'forgotten-app']);
const sessions = new Set(['stale-session', 'unknown-place']);

/** One finding: a line that opens to what was seen, by whom, why it matters and the step that changes it. */
export function FindingCard({ finding, handle, ...actions }: Props) {
  const t = useWords();
  const { setting } = finding;
  const label = setting ? nameSetting(t, setting) : { text: t.check(finding.check).title, lang: undefined };
  const state = stateOf(finding);
  // Nine of ten stay closed, so what they would show is drawn only once they open.
  const [opened, setOpened] = useState(false);
  return (
    <details class={styles.card} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary class={styles.summary} id={cardId(finding.id)}>
        <span class={styles.title} lang={label.lang}>
          {label.text}
        </span>
        <span class={styles.meta}>
          {handle !== undefined && (
            <span>
              <AccountName account={{ handle, network: finding.network }} />
            </span>
          )}
          {state !== 'pass' && <SeverityMark severity={finding.severity} />}
          {handle !== undefined && <span>{t(setting ? `settingOutcome.${state}` : `outcome.${state}`)}</span>}
          {setting?.value ? (
            <span>{describeValue(t, setting, state)}</span>
          ) : (
            finding.audience && <span>{t(`audience.${finding.audience}`)}</span>
          )}
        </span>
        <span class={styles.chevron}>
          <Icon name="chevron" />
        </span>
      </summary>
      {opened && <FindingBody finding={finding} {...actions} />}
    </details>
  );
}

/** The value now, and what it should be where that differs. */
function describeValue(t: WordsTranslator, setting: SettingFacts, state: ReturnType<typeof stateOf>): string {
  const now = setting.value ? nameOption(t, setting.value) : t('outcome.unknown');
  return state === 'fail' ? t('setting.nowAdvised', { now, advised: nameOption(t, setting.advised) }) : now;
}

function FindingBody({ finding, ...actions }: Omit<Props, 'handle'>) {
  const t = useWords();
  const { onDismiss, onRestore } = actions;
  const state = stateOf(finding);
  return (
    <div class={styles.body}>
      {finding.setting ? (
        <SettingBody finding={finding} setting={finding.setting} {...actions} />
      ) : (
        <CheckTerms finding={finding} {...actions} />
      )}
      <div class={styles.actions}>
        {finding.setting && <SettingSteps finding={finding} setting={finding.setting} {...actions} />}
        {state === 'fail' && (
          <Button onClick={() => onDismiss(finding)}>
            <Icon name="check" />
            {t('finding.intended')}
          </Button>
        )}
      </div>
      {state === 'dismissed' && (
        <div>
          <p class={styles.hint}>{t('finding.dismissedOn', { date: t.date(finding.dismissed ?? 0) })}</p>
          <Button
            label={`${t('finding.undo')}: ${nameFinding(t, finding).title}`}
            onClick={() => onRestore(finding)}
          >
            <Icon name="undo" />
            {t('finding.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}

function CheckTerms({ finding, onKeep }: Omit<Props, 'handle'>) {
  const t = useWords();
  const words = t.check(finding.check);
  const isApp = apps.has(finding.check);
  const isList = isApp || sessions.has(finding.check);
  return (
    <dl class={styles.terms}>
      {finding.unknownBecause && (
        <div>
          <dt>{t('outcome.unknown')}</dt>
          <dd>{t(`unknownBecause.${finding.unknownBecause}`)}</dd>
        </div>
      )}
      {finding.evidence.length > 0 && (
        <div>
          <dt>{t('finding.seen')}</dt>
          <dd>
            <EvidenceList
              evidence={finding.evidence}
              keep={t(isApp ? 'setting.keepApp' : 'setting.keepSession')}
              onKeep={isList && onKeep ? (evidence) => onKeep(finding, evidence) : undefined}
            />
          </dd>
        </div>
      )}
      {/* Who sees a list of apps or sessions is no question. */}
      {finding.evidence.length > 0 && !isList && (
        <div>
          <dt>{t('finding.who')}</dt>
          <dd>
            <AudienceLine finding={finding} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t('finding.why')}</dt>
        <dd>{words.why}</dd>
      </div>
      <div>
        <dt>{t('finding.how')}</dt>
        <dd>
          <HowToChange finding={finding} text={words.fix} />
        </dd>
      </div>
    </dl>
  );
}
