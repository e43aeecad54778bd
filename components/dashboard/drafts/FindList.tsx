import { useState } from 'preact/hooks';
import type { Span } from '../../../utils/detect/define';
import { maskSpan } from '../../../utils/detect/mask-span';
import { nameFind } from '../../../utils/i18n/name-find';
import type { DraftKind } from '../../../utils/model/words';
import { usePageWords } from '../../page-words';
import { FoldedList } from '../policy/FoldedList';
import styles from './FindList.module.css';

interface Props {
  text: string;
  spans: readonly Span[];
  off: readonly DraftKind[];
}

/** Every find with what it is, a piece of the text around it, why it matters and how sure that is; masked unless asked for. */
export function FindList({ text, spans, off }: Props) {
  const t = usePageWords();
  const [open, setOpen] = useState(false);
  return (
    <div class={styles.all}>
      <label class={styles.show}>
        <input type="checkbox" checked={open} onChange={(event) => setOpen(event.currentTarget.checked)} />
        {t('drafts.try.show')}
      </label>
      <FoldedList items={spans} keyOf={({ start, kind }) => `${start} ${kind}`} label={t('drafts.try.list')}>
        {(span) => {
          const value = text.slice(span.start, span.end);
          return (
            <div class={styles.find}>
              <p class={styles.what}>
                <span class={styles.name}>{nameFind(t, span.kind, span.form)}</span>{' '}
                <mark class={styles.mark}>
                  <bdi>{open ? value : maskSpan(span, text)}</bdi>
                </mark>
              </p>
              <p class={styles.soft}>
                {t(`drafts.try.certainty.${span.certainty}`)}. {t(`notice.kinds.${span.kind}.why`)}
              </p>
              {off.includes(span.kind) && <p class={styles.soft}>{t('drafts.try.off')}</p>}
            </div>
          );
        }}
      </FoldedList>
    </div>
  );
}
