import { nameFinding } from '../utils/i18n/name-finding';
import type { Finding, Score } from '../utils/model/schemas';
import { type FindingActions, FindingCard } from './FindingCard';
import styles from './FindingGroups.module.css';
import { SettingGroups } from './SettingGroups';
import { sortFindings } from './sort-findings';
import { useWords } from './words-context';

interface Props extends FindingActions {
  findings: readonly Finding[];
  score: Score;
  /** *Check my settings*: leads to the dashboard's walk through the account's pages. */
  onCheck?: ((account: string) => void) | undefined;
}

const reasons = ['not-readable', 'not-read', 'audience-unknown', 'not-told'] as const;

/** An account's findings: what is on display, which settings are not as advised, what is not known, meant, found absent. */
export function FindingGroups({ findings, score, onCheck, ...actions }: Props) {
  const t = useWords();
  const all = sortFindings(findings);
  const [failing, unknown, passed] = [all.failing, all.unknown, all.passed].map((list) =>
    list.filter(({ setting }) => !setting),
  ) as [Finding[], Finding[], Finding[]];
  const failingSettings = all.failing.filter(({ setting }) => setting);
  const settings = [...all.unknown, ...all.passed].filter(({ setting }) => setting);
  const cards = (list: Finding[]) => (
    <div class={styles.cards}>
      {list.map((finding) => (
        <FindingCard key={finding.id} finding={finding} {...actions} />
      ))}
    </div>
  );
  return (
    <div class={styles.groups}>
      {all.failing.length === 0 && (
        <section>
          <h2 tabIndex={-1}>
            {all.dismissed.length > 0
              ? t('findings.onlyIntended')
              : t('findings.none', { known: score.known, applicable: score.applicable })}
          </h2>
        </section>
      )}
      {failing.length > 0 && (
        <section>
          <h2 tabIndex={-1}>{t('findings.heading', { count: failing.length })}</h2>
          {cards(failing)}
        </section>
      )}
      {failingSettings.length > 0 && (
        <section>
          <h2 tabIndex={-1}>{t('findings.settingsHeading', { count: failingSettings.length })}</h2>
          {cards(failingSettings)}
        </section>
      )}
      {settings.length > 0 && <SettingGroups findings={settings} onCheck={onCheck} {...actions} />}
      {unknown.length > 0 && (
        <section>
          <h2>{t('findings.unknownHeading', { count: unknown.length })}</h2>
          <p class={styles.note}>{t('findings.unknownNote')}</p>
          <UnknownList unknown={unknown.filter((finding) => finding.evidence.length === 0)} />
          {unknown.some((finding) => finding.evidence.length > 0) &&
            cards(unknown.filter((finding) => finding.evidence.length > 0))}
        </section>
      )}
      {all.dismissed.length > 0 && (
        <details class={styles.folded}>
          <summary>{t('findings.dismissedHeading', { count: all.dismissed.length })}</summary>
          {cards(all.dismissed)}
        </details>
      )}
      {passed.length > 0 && (
        <details class={styles.folded}>
          <summary>{t('findings.passedHeading', { count: passed.length })}</summary>
          <ul class={`${styles.titles} ${styles.done}`}>
            {passed.map((finding) => (
              <li key={finding.id}>{nameFinding(t, finding).title}</li>
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
