import { useState } from 'preact/hooks';
import { nameSharing } from '../../../utils/i18n/name-sharing';
import type { Finding } from '../../../utils/model/schemas';
import type { SharingFacts } from '../../../utils/model/sharing-facts';
import { Button } from '../../Button';
import { cardId } from '../../FindingCard';
import cards from '../../FindingCard.module.css';
import { Icon } from '../../Icon';
import { usePageWords } from '../../page-words';
import { SeverityMark } from '../../SeverityMark';
import { stateOf } from '../../sort-findings';
import { writeRoute } from '../route';
import { describeTimes } from './lines';
import { orderKinds } from './order-kinds';
import styles from './SharingCard.module.css';

export interface SharingActions {
  onDismiss: (finding: Finding) => void;
  onRestore: (finding: Finding) => void;
}

interface Props extends SharingActions {
  finding: Finding;
  /** Stands among findings in every state, so that it must say its own. */
  isMixed?: boolean;
  /** The company whose own page this is: no way is shown to where one is. */
  here?: string | undefined;
}

/** One finding on browsing: who, how bad, and opened what was seen, why it matters and what can be done. */
export function SharingCard({ finding, isMixed = false, ...actions }: Props) {
  const t = usePageWords();
  const [opened, setOpened] = useState(false);
  const facts = finding.sharing;
  if (!facts) return null;
  const state = stateOf(finding);
  return (
    <details class={cards.card} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary class={cards.summary} id={cardId(finding.id)}>
        <span class={cards.title}>{nameSharing(t, finding, facts).title}</span>
        <span class={cards.meta}>
          {state !== 'pass' && <SeverityMark severity={finding.severity} />}
          {(isMixed || state === 'unknown') && <span>{t(`companies.findings.state.${state}`)}</span>}
          {facts.contacts.length > 0 && <bdi>{facts.contacts.join(', ')}</bdi>}
        </span>
        <span class={cards.chevron}>
          <Icon name="chevron" />
        </span>
      </summary>
      {opened && <Body finding={finding} facts={facts} {...actions} />}
    </details>
  );
}

function Body({ finding, facts, here, onDismiss, onRestore }: Props & { facts: SharingFacts }) {
  const t = usePageWords();
  const state = stateOf(finding);
  const { title, why, fix } = nameSharing(t, finding, facts);
  const kinds = orderKinds(facts.kinds);
  return (
    <div class={cards.body}>
      <dl class={cards.terms}>
        {finding.evidence.length > 0 && (
          <div>
            <dt>{t('companies.findings.seen')}</dt>
            {kinds.length > 0 && <dd>{kinds.map((kind) => t(`kind.${kind}.name`)).join(' · ')}</dd>}
            <dd>
              <Sites finding={finding} facts={facts} />
            </dd>
          </div>
        )}
        {finding.outcome === 'unknown' && facts.company === null && facts.provider === undefined && (
          <div>
            <dt>{t('companies.findings.state.unknown')}</dt>
            <dd>
              {t(finding.check === 'broad-consent' ? 'sharingCheck.notReadConsents' : 'sharingCheck.notRead')}
            </dd>
          </div>
        )}
        {why !== '' && (
          <div>
            <dt>{t('companies.findings.why')}</dt>
            <dd>{why}</dd>
          </div>
        )}
        {fix !== '' && (
          <div>
            <dt>{t('companies.findings.fix')}</dt>
            <dd>{fix}</dd>
          </div>
        )}
      </dl>
      <div class={cards.actions}>
        {facts.company !== null && facts.company !== here && (
          <a
            class={styles.more}
            href={writeRoute({ section: 'companies', by: 'company', about: facts.company })}
          >
            {t('companies.findings.more', { name: facts.name })}
          </a>
        )}
        {state === 'fail' && (
          <Button label={`${t('companies.findings.intended')}: ${title}`} onClick={() => onDismiss(finding)}>
            <Icon name="check" />
            {t('companies.findings.intended')}
          </Button>
        )}
        {state === 'dismissed' && (
          <Button label={`${t('companies.findings.undo')}: ${title}`} onClick={() => onRestore(finding)}>
            <Icon name="undo" />
            {t('companies.findings.undo')}
          </Button>
        )}
      </div>
    </div>
  );
}

const most = 8;

/** Where it was seen; of a company each site leads to what it told. */
function Sites({ finding, facts }: { finding: Finding; facts: SharingFacts }) {
  const t = usePageWords();
  const shown = finding.evidence.slice(0, most);
  return (
    <ul class={styles.sites}>
      {shown.map(({ observation, shown: site, firstSeen, lastSeen }) => (
        <li key={observation}>
          {facts.company === null || site === null ? (
            <bdi>{site}</bdi>
          ) : (
            <a href={writeRoute({ section: 'companies', by: 'site', about: site })}>
              <bdi>{site}</bdi>
            </a>
          )}{' '}
          <span class={styles.soft}>{describeTimes(t, firstSeen, lastSeen)}</span>
        </li>
      ))}
      {facts.sites > shown.length && (
        <li class={styles.soft}>{t('companies.more', { count: facts.sites - shown.length })}</li>
      )}
    </ul>
  );
}
