import { type Means, means, type VisitCompany } from '../../../utils/model/sharing';
import { Icon } from '../../Icon';
import styles from './CompanyRow.module.css';
import { type Contacts, describeCompany, listEvents } from './describe-company';
import { useSharingWords } from './sharing-words';
import { isPressed } from './sort-companies';

/** One company: its name, by what means, and what it learns; opened, every service and every kind of data in a few words. */
export function CompanyRow({ company, contacts }: { company: VisitCompany; contacts: Contacts }) {
  const t = useSharingWords();
  return (
    <li>
      <details class={styles.row}>
        <summary class={styles.summary}>
          <span class={styles.head}>
            <span class={styles.name}>{company.name}</span>
            <span class={styles.marks}>
              {listMeans(company).map((how) => (
                <span key={how} class={styles.mark}>
                  {t(`means.${how}`)}{' '}
                </span>
              ))}
            </span>
          </span>
          <span class={styles.what}>{describeCompany(t, company, contacts)}</span>
          <span class={styles.chevron}>
            <Icon name="chevron" />
          </span>
        </summary>
        <Details company={company} />
      </details>
    </li>
  );
}

/** By what means; what is only pressed stands apart. */
const listMeans = ({ services }: VisitCompany): Means[] =>
  means.filter((how) => services.some((service) => service.how === how && !isPressed(service)));

function Details({ company }: { company: VisitCompany }) {
  const t = useSharingWords();
  const events = listEvents(t, company);
  const nameService = (id: string | null, name: string, how: Means) => {
    if (how === 'address') return t('kind.click-id.name');
    return id === null ? t('visit.ofCompany', { company: company.name }) : name;
  };
  return (
    <div class={styles.body}>
      {company.kinds.length > 0 && (
        <div>
          <h3 class={styles.term}>{t('visit.what')}</h3>
          <dl class={styles.kinds}>
            {company.kinds.map((kind) => (
              <div key={kind}>
                <dt>{t(`kind.${kind}.name`)}</dt>
                <dd>
                  {kind === 'event' && events.length > 0 ? `${events.join(', ')}.` : t(`kind.${kind}.why`)}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <div>
        <h3 class={styles.term}>{t('visit.how')}</h3>
        <dl class={styles.kinds}>
          {company.services.map(({ id, name, how, count, unsure }) => (
            <div key={`${id} ${how}`}>
              <dt>
                {nameService(id, name, how)}{' '}
                <span class={styles.count}>
                  {count === 0 ? t('visit.inPage') : t('visit.requests', { count })}
                  {unsure && ` ${t('visit.unsure')}`}
                </span>
              </dt>
              <dd>{t(`meansWhy.${how}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
      {company.partly && <p>{t('visit.partly')}</p>}
    </div>
  );
}
