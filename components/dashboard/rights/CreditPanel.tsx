import { readOn } from '../../../utils/rights/define';
import { Panel } from '../../Panel';
import { Phrase } from '../../Phrase';
import { usePageWords } from '../../page-words';
import styles from './RightsPage.module.css';

const Link = ({ href, children }: { href: string; children: string }) => (
  <a href={href} target="_blank" rel="noreferrer">
    {children}
  </a>
);

/** What this is and is not, and whose facts it stands on. */
export function CreditPanel({ law = false }: { /** Not where the letter says so already. */ law?: boolean }) {
  const t = usePageWords();
  const tell = (day: string) => t.date(Date.parse(day), { timeZone: 'UTC' });
  return (
    <Panel title={t('rights.credit.title')}>
      <div class={styles.credit}>
        {law && <p>{t('rights.law')}</p>}
        <p>
          {t('rights.credit.law')}{' '}
          <Link href="https://eur-lex.europa.eu/eli/reg/2016/679/oj">eur-lex.europa.eu</Link>
        </p>
        <p>
          <Phrase
            parts={t.parts('rights.credit.contacts')}
            source={<Link href="https://www.datenanfragen.de/">datenanfragen.de</Link>}
            date={tell(readOn)}
          />
        </p>
        <p>
          <Phrase
            parts={t.parts('rights.credit.deletion')}
            source={<Link href="https://justdeleteme.xyz/">JustDeleteMe</Link>}
            date={tell(readOn)}
          />
        </p>
        <p>{t('rights.credit.pages')}</p>
        <p>{t('rights.credit.tried')}</p>
      </div>
    </Panel>
  );
}
