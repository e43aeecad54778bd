import { useRef, useState } from 'preact/hooks';
import { ChangeMark } from '../../ChangeMark';
import { usePageWords } from '../../page-words';
import { type EventNames, sayHappenings } from './describe-events';
import type { Bucket } from './group-events';
import styles from './MarkLane.module.css';

/** More than these are in the list below. */
const most = 4;

/** What changed, as marks on the scale of the line above: one stop of the tab key, then by arrow keys; what a mark stands for is said under it. */
export function MarkLane({ buckets, names }: { buckets: readonly Bucket[]; names: EventNames }) {
  const t = usePageWords();
  const list = useRef<HTMLUListElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const at = Math.min(chosen ?? buckets.length - 1, buckets.length - 1);
  const open = chosen === null ? undefined : buckets[at];
  const day = (time: number) => t.date(time, { timeZone: 'UTC' });
  const when = ({ from, to }: Bucket) => (day(from) === day(to) ? day(from) : `${day(from)} – ${day(to)}`);
  const go = (to: number) => {
    const next = Math.max(0, Math.min(buckets.length - 1, to));
    setChosen(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  const keys: Record<string, () => void> = {
    ArrowLeft: () => go(at - 1),
    ArrowRight: () => go(at + 1),
    Home: () => go(0),
    End: () => go(buckets.length - 1),
    Escape: () => setChosen(null),
  };
  return (
    <div class={styles.lane}>
      <ul class={styles.marks} aria-label={t('history.marks.label')} ref={list}>
        {buckets.map((bucket, index) => (
          <li key={bucket.place} class={styles.place} style={{ insetInlineStart: `${bucket.place * 100}%` }}>
            <button
              type="button"
              class={`${styles.mark} ${open === bucket ? styles.open : ''}`}
              tabIndex={index === at ? 0 : -1}
              aria-label={`${when(bucket)}: ${sayHappenings(t, bucket.happenings)}`}
              onClick={() => setChosen(index)}
              onFocus={() => setChosen(index)}
              onMouseEnter={() => setChosen(index)}
              onKeyDown={(event) => {
                const act = keys[event.key];
                if (!act) return;
                event.preventDefault();
                act();
              }}
            >
              {bucket.directions.map((direction) => (
                <ChangeMark key={direction} direction={direction} />
              ))}
            </button>
          </li>
        ))}
      </ul>
      <p class={styles.told}>
        {open ? (
          <>
            <strong>{when(open)}</strong>{' '}
            {open.happenings.slice(0, most).map((one, index) => (
              <span key={one.id}>
                {index > 0 && '; '}
                {t(`history.kind.${one.kind}`)}: <Title names={names} event={one} />
              </span>
            ))}
            {open.happenings.length > most &&
              ` ${t('history.marks.more', { count: open.happenings.length - most })}`}
          </>
        ) : (
          <span class={styles.hint} aria-hidden="true">
            {t('history.marks.label')}
          </span>
        )}
      </p>
    </div>
  );
}

/** What the shapes of the marks mean, for the legend of the picture. */
export function MarkKeys() {
  const t = usePageWords();
  return (['worse', 'better', 'other'] as const).map((direction) => (
    <span key={direction} class={styles.key}>
      <ChangeMark direction={direction} />
      {t(`history.marks.${direction}`)}
    </span>
  ));
}

function Title({ names, event }: { names: EventNames; event: Bucket['happenings'][number] }) {
  const title = names.title(event);
  const change = names.change(event);
  return (
    <span>
      <span lang={title.lang}>{title.text}</span>
      {change && ` (${change})`}
    </span>
  );
}
