import type { VisitCompany } from '../../../utils/model/sharing';
import { Marks } from './CompanyRow';
import styles from './CompanyRow.module.css';
import { useSharingWords } from './sharing-words';

/** Companies whose share links and log-in buttons stand in the page: they learn nothing until one is pressed. */
export function PressedCompanies({ companies }: { companies: readonly VisitCompany[] }) {
  const t = useSharingWords();
  return (
    <div>
      <h3>{t('visit.press.title')}</h3>
      <ul class={styles.pressed}>
        {companies.map((company) => (
          <li key={company.company}>
            <span class={styles.head}>
              <span class={styles.name}>{company.name}</span>
              <Marks company={company} />
            </span>
            {(['login', 'share-link'] as const)
              .filter((how) => company.services.some((service) => service.how === how))
              .map((how) => (
                <p key={how}>{t(`visit.press.${how}`, { company: company.name })}</p>
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
