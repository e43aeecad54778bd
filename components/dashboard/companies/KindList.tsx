import type { DataKind } from '../../../utils/model/sharing';
import { usePageWords } from '../../page-words';
import styles from './KindList.module.css';
import { personalKinds } from './order-kinds';

/** Kinds of data in one sentence, most telling first; what says who somebody is stands out. */
export function KindList({ kinds, most = 3 }: { kinds: readonly DataKind[]; most?: number }) {
  const t = usePageWords();
  if (kinds.length === 0) return <>{t('companies.anyKind')}</>;
  // One more is named rather than counted.
  const shown = kinds.length <= most + 1 ? kinds : kinds.slice(0, most);
  return (
    <>
      {shown.map((kind, at) => {
        const name = t(`kind.${kind}.name`);
        return (
          <span key={kind}>
            {at > 0 && ', '}
            <span class={personalKinds.has(kind) ? styles.personal : ''}>
              {at > 0 ? name.replace(/^./u, (first) => first.toLocaleLowerCase(t.locale)) : name}
            </span>
          </span>
        );
      })}
      {shown.length < kinds.length && (
        <span class={styles.soft}> {t('companies.more', { count: kinds.length - shown.length })}</span>
      )}
    </>
  );
}
