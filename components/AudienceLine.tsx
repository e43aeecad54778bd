import type { WordsTranslator } from '../utils/i18n/load-words';
import type { Evidence, Finding } from '../utils/model/schemas';
import styles from './AudienceLine.module.css';
import { AudienceRings } from './AudienceRings';
import { nameNetwork } from './name-network';
import { useWords } from './words-context';

/** How sure the audience is, in words: low confidence in the documentation is never hidden. */
function describeSource(t: WordsTranslator, evidence: Evidence, network: string): string {
  if (evidence.audienceFrom !== 'catalogue') {
    if (evidence.audienceFrom === 'nowhere') return t('audienceFrom.nowhere', { network });
    const isNear = evidence.audienceFrom === 'page' && evidence.audienceConfidence === 'low';
    return t(isNear ? 'audienceFrom.pageLow' : `audienceFrom.${evidence.audienceFrom}`);
  }
  return evidence.audienceConfidence === 'low'
    ? t('audienceFrom.catalogueLow', { network })
    : t('audienceFrom.catalogue', { network });
}

/** Who can see what a finding is about: picture, words, and where that knowledge comes from. */
export function AudienceLine({ finding }: { finding: Finding }) {
  const t = useWords();
  const audience = finding.audience ?? 'unknown';
  const network = nameNetwork(t, finding.network);
  const decisive = finding.evidence.find((item) => item.audience === audience);
  return (
    <div class={styles.line}>
      <AudienceRings audience={audience} />
      <p>
        {t(`audienceLong.${audience}`, { network })}{' '}
        {decisive && <span class={styles.from}>{describeSource(t, decisive, network)}</span>}
      </p>
    </div>
  );
}
