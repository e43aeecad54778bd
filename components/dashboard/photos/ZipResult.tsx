import { usePageWords } from '../../page-words';
import { FoldedList } from '../policy/FoldedList';
import styles from './PhotosView.module.css';
import type { PhotoRow } from './photo-list';

/** What the last ZIP has not, or not to the last pixel; nothing where all went well. */
export function ZipResult({ rows }: { rows: readonly PhotoRow[] }) {
  const t = usePageWords();
  const left = rows.flatMap(({ id, file, copy }) =>
    copy?.outcome === 'cannot' ? [{ id, name: file.name, why: t(`photos.cannot.${copy.reason}`) }] : [],
  );
  const recoded = rows.filter(({ copy }) => copy?.outcome === 'clean' && copy.pixels === 'recoded');
  if (left.length + recoded.length === 0) return null;
  return (
    <section class={styles.result} aria-labelledby="zip-result">
      <h3 id="zip-result">{t('photos.zip.resultTitle')}</h3>
      {left.length > 0 && (
        <>
          <p>{t('photos.zip.left', { count: left.length })}</p>
          <FoldedList items={left} keyOf={({ id }) => `${id}`}>
            {({ name, why }) => (
              <>
                <bdi>{name}</bdi> <span class={styles.soft}>{why}</span>
              </>
            )}
          </FoldedList>
        </>
      )}
      {recoded.length > 0 && (
        <>
          <p>{t('photos.zip.recoded', { count: recoded.length })}</p>
          <FoldedList items={recoded} keyOf={({ id }) => `${id}`}>
            {({ file }) => <bdi>{file.name}</bdi>}
          </FoldedList>
        </>
      )}
    </section>
  );
}
