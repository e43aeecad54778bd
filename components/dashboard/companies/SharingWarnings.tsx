import type { Finding } from '../../../utils/model/schemas';
import { usePageWords } from '../../page-words';
import { stateOf } from '../../sort-findings';
import { type SharingActions, SharingCard } from './SharingCard';
import styles from './SharingWarnings.module.css';

interface Props extends SharingActions {
  /** Worst first. */
  findings: readonly Finding[];
  /** The company whose own page this is. */
  here?: string | undefined;
}

/** What somebody reads before they want to see the list. */
const most = 5;

/** What stands out, and folded beneath it what is only possible and what is intended. */
export function SharingWarnings({ findings, here, ...actions }: Props) {
  const t = usePageWords();
  const pick = (state: ReturnType<typeof stateOf>) => findings.filter((one) => stateOf(one) === state);
  const failing = pick('fail');
  const dismissed = pick('dismissed');
  // One more is shown rather than folded.
  const shown = failing.length <= most + 1 ? failing.length : most;
  // Of a check as a whole, that nothing is known is what the page itself says.
  const maybe = pick('unknown').filter(({ evidence }) => evidence.length > 0);
  if (failing.length + maybe.length + dismissed.length === 0) return null;
  const cards = (list: readonly Finding[]) => (
    <div class={styles.cards}>
      {list.map((finding) => (
        <SharingCard key={finding.id} finding={finding} here={here} {...actions} />
      ))}
    </div>
  );
  return (
    <section class={styles.warnings} aria-labelledby="sharing-warnings">
      <h2 id="sharing-warnings" tabIndex={-1}>
        {failing.length > 0
          ? t('companies.findings.heading', { count: failing.length })
          : t('companies.findings.none')}
      </h2>
      {cards(failing.slice(0, shown))}
      {failing.length > shown && (
        <details class={styles.folded}>
          <summary>{t('companies.findings.rest', { count: failing.length - shown })}</summary>
          {cards(failing.slice(shown))}
        </details>
      )}
      {maybe.length > 0 && (
        <details class={styles.folded}>
          <summary>{t('companies.findings.maybe', { count: maybe.length })}</summary>
          {cards(maybe)}
        </details>
      )}
      {dismissed.length > 0 && (
        <details class={styles.folded}>
          <summary>{t('companies.findings.dismissed', { count: dismissed.length })}</summary>
          {cards(dismissed)}
        </details>
      )}
    </section>
  );
}
