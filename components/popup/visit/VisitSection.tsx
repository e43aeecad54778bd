import { useId, useRef } from 'preact/hooks';
import type { Visit } from '../../../utils/model/sharing';
import { Button } from '../../Button';
import { CompanyRow } from './CompanyRow';
import type { Contacts } from './describe-company';
import { OwnData } from './OwnData';
import { PressedCompanies } from './PressedCompanies';
import { useSharingWords } from './sharing-words';
import { sortCompanies } from './sort-companies';
import styles from './VisitSection.module.css';
import type { CheckProblem } from './visit-model';

interface Props {
  /** Null while the page was neither checked nor watched. */
  visit: Visit | null;
  contacts: Contacts;
  problem: CheckProblem | null;
  isChecking: boolean;
  /** Other sites are watched, though this page may be older. */
  isWatching: boolean;
  /** Not given where pages are not to be checked. */
  onCheck: (() => Promise<void>) | undefined;
}

/** Of a long list the rest is folded. */
const mostShown = 6;

/** Which companies receive data on the page in the tab, exactly which, and by what means. */
export function VisitSection({ visit, contacts, problem, isChecking, isWatching, onCheck }: Props) {
  const t = useSharingWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { told, pressed } = sortCompanies(visit?.companies ?? []);
  const isKnown = visit !== null && (visit.checked !== null || visit.watched || visit.companies.length > 0);
  const isChecked = visit?.checked != null;
  const check = () => void onCheck?.().then(() => heading.current?.focus());
  const reload = onCheck ? 'visit.uncheckedWatching' : 'visit.uncheckedReload';
  const rows = (list: typeof told) => (
    <ul class={styles.companies}>
      {list.map((company) => (
        <CompanyRow key={company.company} company={company} contacts={contacts} />
      ))}
    </ul>
  );

  // Neither known nor to be found out.
  if (!isKnown && !isWatching && !onCheck && !problem) return null;
  return (
    <section class={styles.section} aria-labelledby={id}>
      <div class={styles.head}>
        <h2 id={id} tabIndex={-1} ref={heading}>
          {t('visit.title')}
        </h2>
        {/* The live region itself always stands, else the first result would go unheard. */}
        <div aria-live="polite" class={styles.status}>
          {problem && <p class={styles.problem}>{t(`visit.problem.${problem}`)}</p>}
          {isKnown && <SumLine told={told.length} pressed={pressed.length} />}
        </div>
        {!isKnown && !problem && (
          <>
            <p>{t(isWatching ? reload : 'visit.unchecked')}</p>
            {onCheck && <p class={styles.soft}>{t('visit.uncheckedNote')}</p>}
          </>
        )}
      </div>
      {visit && <OwnData visit={visit} contacts={contacts} />}
      {told.length > 0 && (
        <div>
          {rows(told.slice(0, mostShown))}
          {told.length > mostShown && (
            <details class={styles.rest}>
              <summary>{t('visit.rest', { count: told.length - mostShown })}</summary>
              {rows(told.slice(mostShown))}
            </details>
          )}
          <p class={`${styles.soft} ${styles.also}`}>{t('visit.alsoAll')}</p>
        </div>
      )}
      {visit && <PressedCompanies companies={visit.companies} />}
      {isKnown && visit && (
        <div class={styles.foot}>
          <p class={styles.soft}>{tellWhen()}</p>
          <Unseen visit={visit} />
        </div>
      )}
      {onCheck && (
        <div>
          <Button kind={isKnown ? 'plain' : 'main'} disabled={isChecking} onClick={check}>
            {t(isChecked ? 'visit.again' : isKnown ? 'visit.more' : 'visit.check')}
          </Button>
        </div>
      )}
    </section>
  );

  function tellWhen(): string {
    if (visit?.checked == null) {
      if (visit?.watched) return t('visit.watched');
      return t(isWatching ? reload : 'visit.watchedBefore');
    }
    const time = new Intl.DateTimeFormat(t.locale, { timeStyle: 'short' }).format(visit.checked);
    return t(visit.watched ? 'visit.watchedToo' : 'visit.lookedAt', { time });
  }
}

function SumLine({ told, pressed }: { told: number; pressed: number }) {
  const t = useSharingWords();
  if (told + pressed === 0) {
    return (
      <p>
        <strong>{t('visit.nothing')}</strong> {t('visit.nothingNote')}
      </p>
    );
  }
  return (
    <p>
      <strong>{told > 0 ? t('visit.sum', { count: told }) : t('visit.sumNone')}</strong>
      {pressed > 0 && ` ${t('visit.sumPress', { count: pressed })}`}
    </p>
  );
}

/** What no look at a page can tell. */
function Unseen({ visit }: { visit: Visit }) {
  const t = useSharingWords();
  const isPartly = visit.companies.some(({ partly }) => partly);
  return (
    <details class={styles.unseen}>
      <summary>{t('visit.unseen.title')}</summary>
      <ul class={styles.plain}>
        {visit.cut && <li>{t('visit.unseen.cut')}</li>}
        {isPartly && <li>{t('visit.unseen.body')}</li>}
        {!visit.watched && <li>{t('visit.unseen.frames')}</li>}
        <li>{t('visit.unseen.own')}</li>
        <li>{t('visit.unseen.server')}</li>
        <li>{t('visit.unseen.proxy')}</li>
        <li>{t('visit.unseen.unknown')}</li>
      </ul>
    </details>
  );
}
