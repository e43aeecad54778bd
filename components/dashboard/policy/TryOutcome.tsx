import { networkName } from '../../../utils/networks/names';
import type { Place } from '../../../utils/terms/define';
import { usePageWords } from '../../page-words';
import { FoldedList } from './FoldedList';
import styles from './TryOutcome.module.css';
import type { PlaceGroup, Reason, Trial } from './try-text';

/** The text with marks, what was found, and what happens where. */
export function TryOutcome({ trial }: { trial: Trial }) {
  const t = usePageWords();
  const names = new Map(trial.found.map(({ list }) => [list.id, list.name]));
  const nameLists = (ids: readonly string[]) => t.list(ids.map((id) => names.get(id) ?? id));
  return (
    <div class={styles.all}>
      <section class={styles.part} aria-labelledby="try-marked">
        <h3 id="try-marked">{t('policy.try.marked')}</h3>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and keys must reach it. */}
        <p class={styles.marked} tabIndex={0}>
          {trial.segments.map(({ text, lists }, index) =>
            lists.length > 0 ? (
              <mark key={index} title={nameLists(lists)}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </p>
        {trial.shown < trial.matches && <p>{t('policy.try.markedMost', { count: trial.shown })}</p>}
      </section>
      <section class={styles.part} aria-labelledby="try-found">
        <h3 id="try-found">{t('policy.try.foundTitle')}</h3>
        <FoldedList items={trial.found} keyOf={({ list, term }) => `${list.id} ${term}`}>
          {({ list, term, isPattern, count }) => (
            <>
              {isPattern ? <code class={styles.code}>{term}</code> : <bdi class={styles.term}>{term}</bdi>}{' '}
              <span class={styles.soft}>
                {t(isPattern ? 'policy.try.pattern' : 'policy.try.word')} · <bdi>{list.name}</bdi> ·{' '}
                {t('policy.try.times', { count })}
              </span>
            </>
          )}
        </FoldedList>
      </section>
      <section class={styles.part} aria-labelledby="try-places">
        <h3 id="try-places">{t('policy.try.places')}</h3>
        <ul class={styles.groups}>
          {trial.groups.map((group) => (
            <li key={keyOf(group)} class={`${styles.group} ${styles[group.level]}`}>
              <h4>{t(`policy.try.level.${group.level}`)}</h4>
              <FoldedList items={group.places} keyOf={(place) => `${place.network} ${place.host}`} inline>
                {(place) => <PlaceName place={place} />}
              </FoldedList>
              <ul class={styles.soft}>
                {group.reasons.map((reason) => (
                  <li key={reason.list.id}>
                    <Because reason={reason} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const keyOf = ({ level, reasons }: PlaceGroup) =>
  `${level} ${reasons.map(({ list, because }) => `${list.id} ${because}`).join(' ')}`;

function PlaceName({ place: { network, host } }: { place: Place }) {
  const t = usePageWords();
  if (host !== null) return <bdi>{host}</bdi>;
  return <>{network === null ? t('policy.try.elsewhere') : networkName(network)}</>;
}

function Because({ reason: { list, because } }: { reason: Reason }) {
  const t = usePageWords();
  return (
    <>
      {because === null
        ? t('policy.try.becauseList', { list: list.name })
        : t('policy.try.becausePlace', { list: list.name, place: networkName(because) })}
      {list.why && (
        <>
          : <bdi>{list.why}</bdi>
        </>
      )}
    </>
  );
}
