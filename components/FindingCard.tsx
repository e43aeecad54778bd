import { useState } from 'preact/hooks';
import type { Finding } from '../utils/model/schemas';
import { AccountName } from './AccountName';
import { AudienceLine } from './AudienceLine';
import { Button } from './Button';
import { EvidenceList } from './EvidenceList';
import styles from './FindingCard.module.css';
import { Icon } from './Icon';
import { nameNetwork } from './name-network';
import { SeverityMark } from './SeverityMark';
import { stateOf } from './sort-findings';
import { webLink } from './web-link';
import { useWords } from './words-context';

export interface FindingActions {
  onDismiss: (finding: Finding) => void;
  onRestore: (finding: Finding) => void;
}

interface Props extends FindingActions {
  finding: Finding;
  /** Whose account it is, where several accounts stand in one list. */
  handle?: string;
}

/** The element to focus when a finding comes back. */
export const cardId = (finding: string) => `finding-${encodeURIComponent(finding)}`;

/** One finding: a line that opens to what was seen, by whom, why it matters and the step that changes it. */
export function FindingCard({ finding, handle, onDismiss, onRestore }: Props) {
  const t = useWords();
  const words = t.check(finding.check);
  const state = stateOf(finding);
  // Nine of ten stay closed, so what they would show is drawn only once they open.
  const [opened, setOpened] = useState(false);
  return (
    <details class={styles.card} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary class={styles.summary} id={cardId(finding.id)}>
        <span class={styles.title}>{words.title}</span>
        <span class={styles.meta}>
          {handle !== undefined && (
            <span>
              <AccountName account={{ handle, network: finding.network }} />
            </span>
          )}
          {state !== 'pass' && <SeverityMark severity={finding.severity} />}
          {handle !== undefined && <span>{t(`outcome.${state}`)}</span>}
          {finding.audience && <span>{t(`audience.${finding.audience}`)}</span>}
        </span>
        <span class={styles.chevron}>
          <Icon name="chevron" />
        </span>
      </summary>
      {opened && <FindingBody finding={finding} onDismiss={onDismiss} onRestore={onRestore} />}
    </details>
  );
}

function FindingBody({ finding, onDismiss, onRestore }: Omit<Props, 'handle'>) {
  const t = useWords();
  const words = t.check(finding.check);
  const state = stateOf(finding);
  return (
    <div class={styles.body}>
      <dl class={styles.terms}>
        {finding.unknownBecause && (
          <div>
            <dt>{t('outcome.unknown')}</dt>
            <dd>{t(`unknownBecause.${finding.unknownBecause}`)}</dd>
          </div>
        )}
        {finding.evidence.length > 0 && (
          <>
            <div>
              <dt>{t('finding.seen')}</dt>
              <dd>
                <EvidenceList evidence={finding.evidence} />
              </dd>
            </div>
            <div>
              <dt>{t('finding.who')}</dt>
              <dd>
                <AudienceLine finding={finding} />
              </dd>
            </div>
          </>
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
      {state === 'fail' && (
        <div>
          <Button onClick={() => onDismiss(finding)}>
            <Icon name="check" />
            {t('finding.intended')}
          </Button>
        </div>
      )}
      {state === 'dismissed' && (
        <div>
          <p class={styles.hint}>{t('finding.dismissedOn', { date: t.date(finding.dismissed ?? 0) })}</p>
          <Button label={`${t('finding.undo')}: ${words.title}`} onClick={() => onRestore(finding)}>
            <Icon name="undo" />
            {t('finding.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}

function HowToChange({ finding, text }: { finding: Finding; text: string }) {
  const t = useWords();
  const network = nameNetwork(t, finding.network);
  const link = webLink(finding.fix?.url ?? null);
  const unsure = finding.fix?.confidence === 'low';
  return (
    <>
      <p>{text}</p>
      {link ? (
        <p>
          <a href={link} target="_blank" rel="noreferrer">
            {t(unsure ? 'finding.openLow' : 'finding.open')} <Icon name="external" />
          </a>
        </p>
      ) : (
        <p class={styles.hint}>{t('finding.noLink', { network })}</p>
      )}
      {link && unsure && <p class={styles.hint}>{t('finding.lowHint', { network })}</p>}
    </>
  );
}
