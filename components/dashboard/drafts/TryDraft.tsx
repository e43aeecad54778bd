import { useEffect, useId, useState } from 'preact/hooks';
import type { Span } from '../../../utils/detect/define';
import type { DraftKind } from '../../../utils/model/words';
import { Button } from '../../Button';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import { FindList } from './FindList';
import styles from './TryDraft.module.css';

interface Props {
  /** Kinds that nothing is said about. */
  off: readonly DraftKind[];
  /** An organisation may have words of its own, which are tried elsewhere. */
  hasTerms: boolean;
}

/** Not at each key: a person who types is left in peace until they pause. */
const pause = 250;

interface Tried {
  text: string;
  spans: Span[];
  /** Longer texts are cut. */
  most: number;
}

/** A box for a text that shows what would be found in it. The text lives in this component and nowhere else. */
export function TryDraft({ off, hasTerms }: Props) {
  const t = usePageWords();
  const [text, setText] = useState('');
  const [tried, setTried] = useState<Tried | 'failed' | null>(null);
  const id = useId();
  useEffect(() => {
    if (text.trim() === '') return setTried(null);
    let isWanted = true;
    const timer = setTimeout(async () => {
      const next = await lookAt(text).catch(() => 'failed' as const);
      if (isWanted) setTried(next);
    }, pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text]);
  const focus = () => document.getElementById(id)?.focus();
  return (
    <Panel title={t('drafts.try.title')} note={t('drafts.try.text')}>
      <div class={styles.box}>
        <label for={id} class={styles.label}>
          {t('drafts.try.label')}
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
          {t('drafts.try.privacy')}
        </p>
        <div class={styles.actions}>
          {text === '' ? (
            <Button
              onClick={() => {
                setText(t('drafts.try.sample'));
                focus();
              }}
            >
              {t('drafts.try.example')}
            </Button>
          ) : (
            <Button
              onClick={() => {
                setText('');
                focus();
              }}
            >
              {t('drafts.try.clear')}
            </Button>
          )}
        </div>
      </div>
      <p role="status" class={styles.sum}>
        {tried && sumUp(t, tried)}
      </p>
      {tried && tried !== 'failed' && (
        <>
          {tried.text.length > tried.most && <p>{t('drafts.try.short', { count: tried.most })}</p>}
          {tried.spans.length > 0 && <FindList text={tried.text} spans={tried.spans} off={off} />}
        </>
      )}
      {hasTerms && (
        <p class={styles.soft}>
          <a href="#policy">{t('drafts.try.terms', { page: t('policy.nav') })}</a>
        </p>
      )}
    </Panel>
  );
}

function sumUp(t: ReturnType<typeof usePageWords>, tried: Tried | 'failed'): string {
  if (tried === 'failed') return t('drafts.try.failed');
  return tried.spans.length === 0
    ? t('drafts.try.nothing')
    : t('drafts.try.found', { count: tried.spans.length });
}

/** The detectors bring tables of telephone numbers along, so they are loaded at the first text. */
async function lookAt(text: string): Promise<Tried> {
  const { tryDraft, mostCharacters } = await import('./try-draft');
  return { text, spans: tryDraft(text, navigator.languages), most: mostCharacters };
}
