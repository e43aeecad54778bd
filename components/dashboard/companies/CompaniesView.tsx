import type { ComponentChildren } from 'preact';
import type { CompanySum, SiteSum } from '../../../utils/model/sharing';
import { usePageWords } from '../../page-words';
import { writeRoute } from '../route';
import styles from './CompaniesView.module.css';
import { listCompanies, listSites } from './describe-sums';
import { readDay } from './lines';
import { SharingTable } from './SharingTable';

interface Props {
  by: 'company' | 'site';
  companies: readonly CompanySum[];
  sites: readonly SiteSum[];
  nameCompany: (id: string) => string;
  /** Whether other sites are watched. */
  watch: ComponentChildren;
  /** What stands out. */
  warnings: ComponentChildren;
  consents: ComponentChildren;
}

/** Everything counted, by company or by site, with what stands out above it and the apps that asked below. */
export function CompaniesView({ by, companies, sites, nameCompany, watch, warnings, consents }: Props) {
  const t = usePageWords();
  const first = companies.reduce((day, sum) => (day === '' || sum.first < day ? sum.first : day), '');
  return (
    <div class={styles.view}>
      <div class={styles.head}>
        <h1 tabIndex={-1}>{t('dashboard.companies')}</h1>
        <p class={styles.soft}>{t('companies.intro')}</p>
      </div>
      {watch}
      {warnings}
      {companies.length > 0 && (
        <section class={styles.section} aria-labelledby="companies-counted">
          <div class={styles.bar}>
            <h2 id="companies-counted">
              {t('companies.sum', {
                companies: t('companies.companies', { count: companies.length }),
                sites: t('companies.sites', { count: sites.length }),
                date: t.date(readDay(first)),
              })}
            </h2>
            <nav aria-label={t('companies.by.label')}>
              <ul class={styles.segments}>
                {(['company', 'site'] as const).map((one) => (
                  <li key={one}>
                    <a
                      href={writeRoute({ section: 'companies', by: one })}
                      aria-current={one === by ? 'page' : undefined}
                    >
                      {t(`companies.by.${one}`)}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
          {by === 'company' ? (
            <SharingTable
              key="company"
              of="company"
              counted="sites"
              caption={t('companies.caption.company')}
              lines={listCompanies(companies, nameCompany)}
            />
          ) : (
            <SharingTable
              key="site"
              of="site"
              counted="companies"
              caption={t('companies.caption.site')}
              lines={listSites(sites)}
            />
          )}
          <p class={styles.soft}>{t('companies.notSafe')}</p>
        </section>
      )}
      {consents}
    </div>
  );
}
