import type { TermLevel, TermList } from '../../../utils/model/policy';
import { networkName } from '../../../utils/networks/names';
import { usePageWords } from '../../page-words';
import { FoldedList } from './FoldedList';
import styles from './TermListCard.module.css';

const levels: readonly TermLevel[] = ['hold', 'warn', 'fine'];

/** One list of words: why it is there, what it holds, and what happens where. */
export function TermListCard({ list }: { list: TermList }) {
  const t = usePageWords();
  const places = { fine: list.fineOn, warn: list.warnOn, hold: list.holdOn };
  return (
    <div class={styles.card}>
      <p class={styles.name}>
        <bdi>{list.name}</bdi>
      </p>
      <p>{list.why ? <bdi>{list.why}</bdi> : t('policy.value.noReason')}</p>
      <ul class={styles.levels}>
        <li>{t(`policy.value.level.${list.level}`)}</li>
        {levels
          .filter((level) => places[level].length > 0)
          .map((level) => (
            <li key={level}>
              {t(`policy.value.${level}On`)}{' '}
              <FoldedList items={places[level]} keyOf={(place) => place} inline>
                {(place) => <bdi>{networkName(place)}</bdi>}
              </FoldedList>
            </li>
          ))}
      </ul>
      {list.words.length > 0 && (
        <div class={styles.terms}>
          <p class={styles.soft}>{t('policy.value.words', { count: list.words.length })}</p>
          <FoldedList items={list.words} keyOf={(word) => word} inline>
            {(word) => <bdi>{word}</bdi>}
          </FoldedList>
        </div>
      )}
      {list.patterns.length > 0 && (
        <div class={styles.terms}>
          <p class={styles.soft}>{t('policy.value.patterns', { count: list.patterns.length })}</p>
          <FoldedList items={list.patterns} keyOf={(pattern) => pattern} inline>
            {(pattern) => <code class={styles.code}>{pattern}</code>}
          </FoldedList>
        </div>
      )}
    </div>
  );
}
