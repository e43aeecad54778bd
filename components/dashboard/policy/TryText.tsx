import { useEffect, useId, useState } from 'preact/hooks';
import type { FullTranslator } from '../../../utils/i18n/translate';
import { Button } from '../../Button';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import { TryOutcome } from './TryOutcome';
import styles from './TryText.module.css';
import type { TextTrier, Trial } from './try-text';

interface Props {
  /** Null where no words are set. */
  trier: TextTrier | null;
  /** The organisation, as it stands in a sentence. */
  name: string;
}

/** Not at each key: a person who types is left in peace until they pause. */
const pause = 250;

/** What was found and the strictest that follows, in one breath for who listens. */
function sumUp(t: FullTranslator, { matches, lists, groups }: Trial): string {
  const level = groups[0]?.level ?? 'fine';
  const count = groups.reduce((sum, group) => sum + (group.level === level ? group.places.length : 0), 0);
  const found = t('policy.try.found', { count: matches, lists: t('policy.try.lists', { count: lists }) });
  return `${found} ${level === 'fine' ? t('policy.try.fine') : t(`policy.try.${level}`, { count })}`;
}

/** A box for a text that shows which words of the organisation stand in it. The text lives in this component and nowhere else. */
export function TryText({ trier, name }: Props) {
  const t = usePageWords();
  const [text, setText] = useState('');
  const [tried, setTried] = useState<Trial | null>(null);
  const id = useId();
  useEffect(() => {
    if (!trier || text.trim() === '') return setTried(null);
    const timer = setTimeout(() => setTried(trier.try(text)), pause);
    return () => clearTimeout(timer);
  }, [trier, text]);
  return (
    <Panel title={t('policy.try.title')} note={t('policy.try.text', { name })}>
      {trier ? (
        <>
          <div class={styles.box}>
            <label for={id} class={styles.label}>
              {t('policy.try.label')}
            </label>
            {/* A spell checker may ask a server, and a browser may fill in what stood here before: neither is wanted. */}
            <textarea
              id={id}
              class={styles.text}
              rows={5}
              value={text}
              spellcheck={false}
              autocomplete="off"
              autocapitalize="off"
              aria-describedby={`${id}-privacy`}
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <p id={`${id}-privacy`} class={styles.soft}>
              {t('policy.try.privacy')}
            </p>
            {text !== '' && (
              <div>
                <Button
                  onClick={() => {
                    setText('');
                    document.getElementById(id)?.focus();
                  }}
                >
                  {t('policy.try.clear')}
                </Button>
              </div>
            )}
            {text.length > trier.most && <p>{t('policy.try.short', { count: trier.most })}</p>}
          </div>
          <p role="status" class={styles.sum}>
            {tried && (tried.matches === 0 ? t('policy.try.nothing') : sumUp(t, tried))}
          </p>
          {tried && tried.matches > 0 && <TryOutcome trial={tried} />}
        </>
      ) : (
        <p>{t('policy.try.none')}</p>
      )}
    </Panel>
  );
}
