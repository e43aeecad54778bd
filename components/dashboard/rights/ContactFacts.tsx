import type { Contact, NetworkRights } from '../../../utils/rights/define';
import { Icon } from '../../Icon';
import { usePageWords } from '../../page-words';
import { webLink } from '../../web-link';
import styles from './LetterPanel.module.css';
import page from './NetworkView.module.css';
import { tellSources } from './tell-sources';

interface Props {
  contact: Contact | null;
  why: NetworkRights['why'];
  id: string;
}

/** Whom the letter goes to, where that is known from, and what is not certain of it. */
export function ContactFacts({ contact, why, id }: Props) {
  const t = usePageWords();
  if (!contact) return <p id={id}>{t(`rights.letter.${why === 'server' ? 'server' : 'notFound'}`)}</p>;
  const [form, policy] = [webLink(contact.form), webLink(contact.policy)];
  return (
    <div class={styles.facts} id={id}>
      {contact.confidence === 'low' && (
        <p>
          <span class={page.unconfirmed}>{t('rights.unconfirmed')}</span> {t('rights.unconfirmedContact')}
        </p>
      )}
      {form && <p>{t('rights.letter.form')}</p>}
      <ul class={styles.links}>
        {form && <Out href={form}>{t('rights.letter.formOpen')}</Out>}
        {policy && <Out href={policy}>{t('rights.letter.policy')}</Out>}
      </ul>
      <p class={page.source}>{tellSources(t, contact.sources)}</p>
    </div>
  );
}

const Out = ({ href, children }: { href: string; children: string }) => (
  <li>
    <a class={styles.out} href={href} target="_blank" rel="noreferrer">
      <Icon name="external" />
      {children}
    </a>
  </li>
);
