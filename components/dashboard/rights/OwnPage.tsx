import type { ComponentChildren } from 'preact';
import type { RightsLink } from '../../../utils/rights/define';
import button from '../../Button.module.css';
import { Icon } from '../../Icon';
import { usePageWords } from '../../page-words';
import { webLink } from '../../web-link';
import styles from './NetworkView.module.css';
import { tellSources } from './tell-sources';

interface Props {
  title: string;
  text: string;
  open: string;
  /** Said where no page is known. */
  none: string;
  link: RightsLink | null;
  /** Filled in for the account's own server; null where that is not known. */
  url: string | null;
  children?: ComponentChildren;
}

/** A page of the network itself, with where the knowledge of it comes from. */
export function OwnPage({ title, text, open, none, link, url, children }: Props) {
  const t = usePageWords();
  const href = webLink(url);
  return (
    <section class={styles.page} aria-label={title}>
      <h3>{title}</h3>
      {link?.url ? <p class={styles.soft}>{text}</p> : <p>{none}</p>}
      {children}
      {href && (
        <a class={button.button} href={href} target="_blank" rel="noreferrer">
          <Icon name="external" />
          {open}
        </a>
      )}
      {link?.url && !href && <p>{t('rights.onServer')}</p>}
      {link?.confidence === 'low' && (
        <p class={styles.soft}>
          <span class={styles.unconfirmed}>{t('rights.unconfirmed')}</span> {t('rights.unconfirmedLink')}
        </p>
      )}
      {link && <p class={styles.source}>{tellSources(t, link.sources)}</p>}
    </section>
  );
}
