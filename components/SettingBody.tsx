import { useId } from 'preact/hooks';
import { nameAdviser, nameFinding, nameOption } from '../utils/i18n/name-finding';
import type { Finding, SettingFacts } from '../utils/model/schemas';
import { AddressLink } from './AddressLink';
import { AudienceLine } from './AudienceLine';
import { Button } from './Button';
import { canShow } from './can-show';
import type { FindingActions } from './FindingCard';
import { HowToChange } from './HowToChange';
import { nameNetwork } from './name-network';
import { Phrase } from './Phrase';
import styles from './SettingBody.module.css';
import { stateOf } from './sort-findings';
import { useWords } from './words-context';

interface Props extends FindingActions {
  finding: Finding;
  setting: SettingFacts;
}

/** What a finding on a setting opens to: the value now beside the advised one, who sees it, why, and how to change it. */
export function SettingBody({ finding, setting, onShowMe, onDeclare }: Props) {
  const t = useWords();
  const network = nameNetwork(t, finding.network);
  const words = nameFinding(t, finding);
  const state = stateOf(finding);
  // The button opens the page that the link would.
  const canBeShown = onShowMe !== undefined && canShow(finding);
  return (
    <>
      <dl class={styles.values}>
        <div>
          <dt>{t('setting.now')}</dt>
          <dd>{setting.value ? nameOption(t, setting.value) : t('outcome.unknown')}</dd>
        </div>
        <div>
          <dt>{nameAdviser(t, setting)}</dt>
          <dd>{nameOption(t, setting.advised)}</dd>
        </div>
      </dl>
      <SeenLine finding={finding} declared={setting.declared} />
      {finding.unknownBecause && !setting.appOnly && <p>{t(`unknownBecause.${finding.unknownBecause}`)}</p>}
      {setting.appOnly && <p class={styles.hint}>{t('setting.appOnly', { network })}</p>}
      {setting.confidence === 'low' && <p class={styles.hint}>{t('setting.lowHint', { network })}</p>}
      {finding.audience && <AudienceLine finding={finding} />}
      <p>{words.why}</p>
      {onDeclare && setting.appOnly && (
        <Declaration setting={setting} onDeclare={(value) => onDeclare(finding, value)} />
      )}
      {state !== 'pass' &&
        (canBeShown ? (
          <div>
            <p>{words.fix}</p>
            {finding.fix?.confidence === 'low' && (
              <p class={styles.hint}>{t('finding.lowHint', { network })}</p>
            )}
          </div>
        ) : (
          <HowToChange finding={finding} text={words.fix} />
        ))}
    </>
  );
}

/** The steps that a finding on a setting offers, beside *This is intended*. */
export function SettingSteps({ finding, setting, onShowMe, onDeclare }: Props) {
  const t = useWords();
  const state = stateOf(finding);
  return (
    <>
      {onShowMe && canShow(finding) && state !== 'pass' && (
        <Button
          kind="main"
          label={`${t('setting.showMe')}: ${nameFinding(t, finding).title}`}
          onClick={() => onShowMe(finding)}
        >
          {t('setting.showMe')}
        </Button>
      )}
      {onDeclare && setting.appOnly && state === 'fail' && (
        <Button onClick={() => onDeclare(finding, setting.advised.id)}>{t('setting.changed')}</Button>
      )}
    </>
  );
}

/** Where and when the value was read, or that it is the person's own word. */
function SeenLine({ finding, declared }: { finding: Finding; declared: boolean }) {
  const t = useWords();
  const seen = finding.evidence[0];
  if (!seen) return null;
  const date = t.date(seen.lastSeen);
  return (
    <p class={styles.hint}>
      {declared ? (
        t('setting.declaredOn', { date })
      ) : (
        <Phrase parts={t.parts('finding.whereLine')} place={<AddressLink url={seen.url} />} date={date} />
      )}
    </p>
  );
}

/** The person's word on a setting that no page shows; the first choice takes it back. */
function Declaration({
  setting,
  onDeclare,
}: {
  setting: SettingFacts;
  onDeclare: (value: string | null) => void;
}) {
  const t = useWords();
  const id = useId();
  const options = setting.options ?? [setting.value, setting.advised].filter((option) => option !== null);
  return (
    <div class={styles.declare}>
      <label for={id}>{t('setting.declare')}</label>
      <select
        id={id}
        value={setting.value?.id ?? ''}
        onChange={(event) => onDeclare(event.currentTarget.value || null)}
      >
        <option value="">{t('setting.notAnswered')}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {nameOption(t, option)}
          </option>
        ))}
      </select>
    </div>
  );
}
