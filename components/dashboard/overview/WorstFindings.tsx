import { useMemo } from 'preact/hooks';
import { nameFinding } from '../../../utils/i18n/name-finding';
import { sharedPart } from '../../../utils/i18n/name-settings';
import type { Finding, Summary } from '../../../utils/model/schemas';
import { usePageWords } from '../../page-words';
import { SeverityMark } from '../../SeverityMark';
import { compareFindings, stateOf } from '../../sort-findings';
import { firstFilter, writeRoute } from '../route';
import styles from './WorstFindings.module.css';

const most = 3;

/** The findings that weigh most, by name, each a way to itself; what could not be read is no ground for relief. */
export function WorstFindings({ summary, onShow }: { summary: Summary; onShow: (finding: Finding) => void }) {
  const t = usePageWords();
  const failing = useMemo(
    () => summary.findings.filter((finding) => stateOf(finding) === 'fail').sort(compareFindings),
    [summary],
  );
  const href = writeRoute({
    section: 'findings',
    filter: { ...firstFilter, network: summary.account.network },
  });
  if (failing.length === 0) {
    const { known, applicable } = summary.score;
    return known === 0 ? null : <p>{t('overview.allClear', { known, total: applicable })}</p>;
  }
  return (
    <div class={styles.worst}>
      <h3>{t('overview.worst')}</h3>
      <ul>
        {failing.slice(0, most).map((finding) => (
          <li key={finding.id} class={styles.row}>
            <SeverityMark severity={finding.severity} />
            <a
              href={href}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onShow(finding);
              }}
            >
              {nameFinding(sharedPart(t), finding).title}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={href}>
          {failing.length > most
            ? t('overview.moreFindings', { count: failing.length - most })
            : t('accounts.seeFindings')}
        </a>
      </p>
    </div>
  );
}
