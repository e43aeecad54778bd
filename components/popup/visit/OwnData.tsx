import type { OwnContact, Visit, VisitCompany } from '../../../utils/model/sharing';
import { Phrase } from '../../Phrase';
import type { Contacts } from './describe-company';
import styles from './OwnData.module.css';
import { useSharingWords } from './sharing-words';

interface Sent {
  contact: OwnContact;
  company: VisitCompany;
  plain: boolean;
}

/** The person's own addresses and numbers that were sent, and to whom: the first thing to know of a page. */
export function OwnData({ visit, contacts }: { visit: Visit; contacts: Contacts }) {
  const t = useSharingWords();
  const sent: Sent[] = visit.companies.flatMap((company) =>
    company.contacts.flatMap(({ id, plain }) => {
      const contact = contacts.get(id);
      return contact ? [{ contact, company, plain }] : [];
    }),
  );
  if (sent.length === 0) return null;
  return (
    <div class={styles.warning}>
      <h3 class={styles.title}>
        <svg class={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="8" />
        </svg>
        {t('visit.own.title')}
      </h3>
      <ul class={styles.list}>
        {sent.map(({ contact, company, plain }) => (
          <li key={`${company.company} ${contact.id}`}>
            <Phrase
              parts={t.parts(`visit.own.${plain ? 'plain' : 'hashed'}.${contact.kind}`)}
              contact={<bdi class={styles.contact}>{contact.shown}</bdi>}
              company={<strong>{company.name}</strong>}
            />
          </li>
        ))}
      </ul>
      {sent.some(({ plain }) => !plain) && <p class={styles.note}>{t('visit.own.note')}</p>}
    </div>
  );
}
