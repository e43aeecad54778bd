import { networkName } from '../../../utils/networks/names';
import { Button } from '../../Button';
import { Notice } from '../../Notice';
import type { OfferedSite } from '../choose-view';
import { useSharingWords } from './sharing-words';

interface Props {
  site: OfferedSite;
  /** The organisation that suggests it; empty where the policy does not say. */
  by: string;
  onAllow: () => void;
}

/** A site of self-hosted software that the person could let Vitrine in on: one that was recognised, or one that their organisation runs. */
export function SiteOffer({ site, by, onAllow }: Props) {
  const t = useSharingWords();
  const { host, network } = site;
  const suggested = by ? t('offer.suggested', { name: by }) : t('offer.suggestedByNobody');
  return (
    <Notice
      level="h2"
      banner
      title={site.isSuggested ? suggested : t('offer.title', { network: networkName(network ?? '') })}
      actions={<Button onClick={onAllow}>{t('offer.allow', { host })}</Button>}
    >
      <p>{t(site.isSuggested ? 'offer.suggestedText' : 'offer.text', { host })}</p>
    </Notice>
  );
}
