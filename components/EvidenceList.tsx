import type { Evidence } from '../utils/model/schemas';
import { AddressLink } from './AddressLink';
import { Button } from './Button';
import styles from './EvidenceList.module.css';
import { Phrase } from './Phrase';
import { useWords } from './words-context';

interface Props {
  evidence: readonly Evidence[];
  /** What the button beside each entry says, where there is one. */
  keep?: string;
  onKeep?: ((evidence: Evidence) => void) | undefined;
}

/** What was seen, masked, with where and when each stood there. */
export function EvidenceList({ evidence, keep, onKeep }: Props) {
  const t = useWords();
  return (
    <ul class={styles.list}>
      {evidence.map((item) => (
        <li key={item.observation}>
          {item.field && `${t(`field.${item.field}`)}${t('punctuation.colon')}`}
          {item.shown === null ? (
            <span class={styles.soft}>{t('finding.nothingKept')}</span>
          ) : (
            <bdi class={styles.value}>{item.shown}</bdi>
          )}
          {/* Of a setting: to whom it says that something is shown. */}
          {item.field === null &&
            item.audience !== 'unknown' &&
            `${t('punctuation.colon')}${t(`audience.${item.audience}`)}`}
          <p class={styles.soft}>
            <Phrase
              parts={t.parts(
                t.date(item.firstSeen) === t.date(item.lastSeen) ? 'finding.whereLine' : 'finding.whereSpan',
              )}
              place={<AddressLink url={item.url} />}
              date={t.date(item.lastSeen)}
              from={t.date(item.firstSeen)}
              to={t.date(item.lastSeen)}
            />
          </p>
          {onKeep && (
            <Button label={`${keep}: ${item.shown ?? ''}`} onClick={() => onKeep(item)}>
              {keep}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
