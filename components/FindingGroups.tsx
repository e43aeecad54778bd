import type { Finding, Score } from '../utils/model/schemas';
import { type FindingActions, FindingCard } from './FindingCard';
import styles from './FindingGroups.module.css';
import { sortFindings } from './sort-findings';
import { useWords } from './words-context';

interface Props extends FindingActions {
  findings: readonly Finding[];
  score: Score;
}

const reasons = ['not-readable', 'not-read', 'audience-unknown', 'not-told'] as const;

/** An account's findings: what is on display, what is not known, what is meant, what was found absent. */
export function FindingGroups({ findings, score, onDismiss, onRestore }: Props) {
  const t = useWords();
  const { failing, unknown, dismissed, passed } = sortFindings(findings);
  const cards = (list: Finding[]) => (
    <div class={styles.cards}>
      {list.map((finding) => (
        <FindingCard key={finding.id} finding={finding} onDismiss={onDismiss} onRestore={onRestore} />
      ))}
    </div>
  );
  const nothing =
    dismissed.length > 0
      ? t('findings.onlyIntended')
      : t('findings.none', { known: score.known, applicable: score.applicable });
  return (
    <div class={styles.groups}>
      <section>
        {failing.length === 0 ? (
          <h2 tabIndex={-1}>{nothing}</h2>
        ) : (
          <>
            <h2 tabIndex={-1}>{t('findings.heading', { count: failing.length })}</h2>
            {cards(failing)}
          </>
        )}
      </section>
      {unknown.length > 0 && (
        <section>
          <h2>{t('findings.unknownHeading', { count: unknown.length })}</h2>
          <p class={styles.note}>{t('findings.unknownNote')}</p>
          <UnknownList unknown={unknown.filter((finding) => finding.evidence.length === 0)} />
          {unknown.some((finding) => finding.evidence.length > 0) &&
            cards(unknown.filter((finding) => finding.evidence.length > 0))}
        </section>
      )}
      {dismissed.length > 0 && (
        <details class={styles.folded}>
          <summary>{t('findings.dismissedHeading', { count: dismissed.length })}</summary>
          {cards(dismissed)}
        </details>
      )}
      {passed.length > 0 && (
        <details class={styles.folded}>
          <summary>{t('findings.passedHeading', { count: passed.length })}</summary>
          <ul class={`${styles.titles} ${styles.done}`}>
            {passed.map((finding) => (
              <li key={finding.id}>{t.check(finding.check).title}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Checks without an answer and without anything to show, under the reason that they share. */
function UnknownList({ unknown }: { unknown: Finding[] }) {
  const t = useWords();
  return (
    <div class={styles.plain}>
      {reasons.map((reason) => {
        const list = unknown.filter((finding) => (finding.unknownBecause ?? 'not-read') === reason);
        return (
          list.length > 0 && (
            <div key={reason}>
              <h3 class={styles.reason}>{t(`unknownBecause.${reason}`)}</h3>
              <ul class={styles.titles}>
                {list.map((finding) => (
                  <li key={finding.id}>{t.check(finding.check).title}</li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </div>
  );
}
