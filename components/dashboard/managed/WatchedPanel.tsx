import { useId } from 'preact/hooks';
import type { TermList } from '../../../utils/model/policy';
import type { Settings } from '../../../utils/model/settings';
import { networkName } from '../../../utils/networks/names';
import type { Guided } from '../../../utils/store/read-guidance';
import { ManagedLine } from '../../ManagedLine';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import styles from './WatchedPanel.module.css';
import { WordList } from './WordList';

interface Props {
  lists: readonly Guided<TermList>[];
  managed: Settings['managed'];
  onSwitch: (list: TermList, on: boolean) => void;
}

/** The organisation's lists of words, all that is in them, and the switch of those that are the person's to switch. */
export function WatchedPanel({ lists, managed, onSwitch }: Props) {
  const t = usePageWords();
  return (
    <Panel at="watched" title={t('watched.title')} note={t('watched.note')}>
      <p>
        <a href="#policy">{t('watched.tryText')}</a>
      </p>
      <ul class={styles.lists}>
        {lists.map((guided) => (
          <TermCard key={guided.element.id} guided={guided} managed={managed} onSwitch={onSwitch} />
        ))}
      </ul>
    </Panel>
  );
}

interface CardProps extends Pick<Props, 'managed' | 'onSwitch'> {
  guided: Guided<TermList>;
}

function TermCard({ guided: { element, locked, off }, managed, onSwitch }: CardProps) {
  const t = usePageWords();
  const id = useId();
  const { words, patterns } = element;
  const sizes = [
    words.length > 0 && t('policy.value.words', { count: words.length }),
    patterns.length > 0 && t('policy.value.patterns', { count: patterns.length }),
  ].filter((size) => size !== false);
  return (
    <li class={styles.card}>
      <div class={styles.head}>
        <h3 id={id}>{element.name}</h3>
        <label class={styles.switch}>
          <input
            type="checkbox"
            checked={!off}
            disabled={locked}
            aria-labelledby={`${id}-on ${id}`}
            aria-describedby={locked ? `${id}-held` : undefined}
            onChange={(event) => onSwitch(element, event.currentTarget.checked)}
          />
          <span id={`${id}-on`}>{t('watched.on')}</span>
        </label>
      </div>
      {locked && <ManagedLine managed={managed} id={`${id}-held`} />}
      {element.why && <p>{element.why}</p>}
      <Places list={element} />
      {sizes.length === 0 ? (
        <p class={styles.soft}>{t('watched.none')}</p>
      ) : (
        <WordList words={words} patterns={patterns} size={sizes.join(', ')} name={element.name} />
      )}
    </li>
  );
}

/** What the list asks for where. */
function Places({ list }: { list: TermList }) {
  const t = usePageWords();
  const rows = (['holdOn', 'warnOn', 'fineOn'] as const).filter((name) => list[name].length > 0);
  return (
    <dl class={styles.places}>
      {rows.map((name) => (
        <div key={name}>
          <dt>{t(`policy.value.${name}`)}</dt>
          <dd>{t.list(list[name].map(networkName))}</dd>
        </div>
      ))}
      <div>
        <dt>{t('policy.try.elsewhere')}</dt>
        <dd>{t(`policy.try.level.${list.level}`)}</dd>
      </div>
    </dl>
  );
}
