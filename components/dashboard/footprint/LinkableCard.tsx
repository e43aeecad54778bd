import { useState } from 'preact/hooks';
import { nameLinkable } from '../../../utils/i18n/name-linkable';
import type { FootprintFacts } from '../../../utils/model/footprint-schemas';
import type { Finding } from '../../../utils/model/schemas';
import { AccountName } from '../../AccountName';
import { Button } from '../../Button';
import { cardId } from '../../FindingCard';
import cards from '../../FindingCard.module.css';
import { Icon } from '../../Icon';
import { usePageWords } from '../../page-words';
import { SeverityMark } from '../../SeverityMark';
import { stateOf } from '../../sort-findings';
import { writeRoute } from '../route';

interface Props {
  finding: Finding;
  /** Stands on the map's own page. */
  isHere?: boolean;
  onDismiss: (finding: Finding) => void;
  onRestore: (finding: Finding) => void;
}

/** One finding on accounts that can be tied together: which, by what, why it matters and what can be done. */
export function LinkableCard({ finding, ...actions }: Props) {
  const t = usePageWords();
  const [opened, setOpened] = useState(false);
  const facts = finding.footprint;
  if (!facts) return null;
  const state = stateOf(finding);
  return (
    <details class={cards.card} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary class={cards.summary} id={cardId(finding.id)}>
        <span class={cards.title}>{nameLinkable(t, finding, facts).title}</span>
        <span class={cards.meta}>
          <SeverityMark severity={finding.severity} />
          <span>{t(`companies.findings.state.${state}`)}</span>
        </span>
        <span class={cards.chevron}>
          <Icon name="chevron" />
        </span>
      </summary>
      {opened && <Body finding={finding} facts={facts} {...actions} />}
    </details>
  );
}

function Body({ finding, facts, isHere, onDismiss, onRestore }: Props & { facts: FootprintFacts }) {
  const t = usePageWords();
  const state = stateOf(finding);
  const { title, why, fix } = nameLinkable(t, finding, facts);
  return (
    <div class={cards.body}>
      <dl class={cards.terms}>
        <div>
          <dt>{t('footprint.finding.accounts')}</dt>
          {facts.names.map((account, at) => (
            <dd key={facts.accounts[at]}>
              <AccountName account={account} />
            </dd>
          ))}
        </div>
        <div>
          <dt>{t('footprint.finding.by')}</dt>
          {facts.ways.map(({ kind, seenBy }) => (
            <dd key={kind}>
              {t(`footprint.kindWhy.${kind}`)} {t(`footprint.seenBy.${seenBy}`)}.
            </dd>
          ))}
        </div>
        <div>
          <dt>{t('finding.why')}</dt>
          <dd>{why}</dd>
        </div>
        <div>
          <dt>{t('finding.how')}</dt>
          <dd>{fix}</dd>
        </div>
      </dl>
      <div class={cards.actions}>
        {!isHere && <a href={writeRoute({ section: 'footprint' })}>{t('footprint.finding.toMap')}</a>}
        {state === 'fail' && (
          <Button label={`${t('finding.intended')}: ${title}`} onClick={() => onDismiss(finding)}>
            <Icon name="check" />
            {t('finding.intended')}
          </Button>
        )}
        {state === 'dismissed' && (
          <Button label={`${t('finding.undo')}: ${title}`} onClick={() => onRestore(finding)}>
            <Icon name="undo" />
            {t('finding.undo')}
          </Button>
        )}
      </div>
    </div>
  );
}
