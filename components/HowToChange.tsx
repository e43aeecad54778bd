import type { Finding } from '../utils/model/schemas';
import styles from './FindingCard.module.css';
import { Icon } from './Icon';
import { nameNetwork } from './name-network';
import { webLink } from './web-link';
import { useWords } from './words-context';

/** The step that changes what a finding is about, with the page for it; that an address is unconfirmed is said. */
export function HowToChange({ finding, text }: { finding: Finding; text: string }) {
  const t = useWords();
  const network = nameNetwork(t, finding.network);
  const link = webLink(finding.fix?.url ?? null);
  const unsure = finding.fix?.confidence === 'low';
  return (
    <>
      <p>{text}</p>
      {link ? (
        <p>
          <a href={link} target="_blank" rel="noreferrer">
            {t(unsure ? 'finding.openLow' : 'finding.open')} <Icon name="external" />
          </a>
        </p>
      ) : (
        <p class={styles.hint}>{t('finding.noLink', { network })}</p>
      )}
      {link && unsure && <p class={styles.hint}>{t('finding.lowHint', { network })}</p>}
    </>
  );
}
