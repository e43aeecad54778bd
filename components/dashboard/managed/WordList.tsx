import { useId, useMemo, useState } from 'preact/hooks';
import { Button } from '../../Button';
import { usePageWords } from '../../page-words';
import styles from './WordList.module.css';

interface Props {
  words: readonly string[];
  patterns: readonly string[];
  /** How much is in it, in words. */
  size: string;
  /** Of the list. */
  name: string;
}

/** Drawn at a time: a page with ten thousand more elements answers to nothing for a while. */
const step = 200;

/** All that is in a list, drawn when it is opened and then piece by piece, with a way to find one. */
export function WordList({ words, patterns, size, name }: Props) {
  const t = usePageWords();
  const [opened, setOpened] = useState(false);
  return (
    <details class={styles.words} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        {t('watched.show')} <span class={styles.soft}>({size})</span>
      </summary>
      {opened && <Words words={words} patterns={patterns} name={name} />}
    </details>
  );
}

function Words({ words, patterns, name }: Omit<Props, 'size'>) {
  const t = usePageWords();
  const id = useId();
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(step);
  const all = useMemo(
    () => [
      ...[...new Set(words)].map((text) => ({ text, isPattern: false })),
      ...[...new Set(patterns)].map((text) => ({ text, isPattern: true })),
    ],
    [words, patterns],
  );
  const found = useMemo(() => {
    const folded = wanted.trim().toLowerCase();
    return folded === '' ? all : all.filter(({ text }) => text.toLowerCase().includes(folded));
  }, [all, wanted]);
  const shown = found.slice(0, most);
  return (
    <div class={styles.body}>
      {all.length > 20 && (
        <label class={styles.find}>
          {t('watched.find')}
          <input
            type="search"
            value={wanted}
            autoComplete="off"
            spellcheck={false}
            aria-controls={id}
            onInput={(event) => {
              setWanted(event.currentTarget.value);
              setMost(step);
            }}
          />
        </label>
      )}
      <ul id={id} class={styles.list} aria-label={name}>
        {shown.map(({ text, isPattern }) => (
          <li key={`${isPattern}${text}`}>
            {isPattern ? (
              <>
                <code>{text}</code> <span class={styles.soft}>({t('watched.pattern')})</span>
              </>
            ) : (
              <bdi>{text}</bdi>
            )}
          </li>
        ))}
      </ul>
      {(wanted !== '' || shown.length < found.length) && (
        <p class={styles.soft} role="status">
          {t('watched.matches', {
            count: shown.length,
            total: t.number(wanted === '' ? all.length : found.length),
          })}
        </p>
      )}
      {shown.length < found.length && (
        <div>
          <Button kind="quiet" onClick={() => setMost(most + step)}>
            {t('watched.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
