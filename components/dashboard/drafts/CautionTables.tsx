import { networkName } from '../../../utils/networks/names';
import { usePageWords } from '../../page-words';
import styles from './CautionTables.module.css';
import { nameCaution } from './name-kinds';
import type { CautionSums } from './sum-cautions';

/** What was found by kind, and by network. */
export function CautionTables({ sums: { kinds, places } }: { sums: CautionSums }) {
  const t = usePageWords();
  const most = Math.max(1, ...kinds.map(({ count }) => count));
  return (
    <div class={styles.tables}>
      <table class={styles.table}>
        <caption>{t('drafts.found.byKind')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('drafts.found.kind')}</th>
            <th scope="col">{t('drafts.found.inWhat')}</th>
            <th scope="col">{t('drafts.found.count')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((sum) => (
            <tr key={`${sum.about} ${sum.kind}`}>
              <th scope="row">{nameCaution(t, sum)}</th>
              <td>{t(`drafts.found.${sum.about}s`)}</td>
              <td class={styles.amount}>
                {t.number(sum.count)}
                <svg class={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect class={styles.fill} width={Math.max(3, (100 * sum.count) / most)} height="6" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <table class={styles.table}>
        <caption>{t('drafts.found.byPlace')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('drafts.found.place')}</th>
            <th scope="col">{t('drafts.found.drafts')}</th>
            <th scope="col">{t('drafts.found.photos')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ place, draft, photo }) => (
            <tr key={place}>
              <th scope="row">
                <bdi>{networkName(place)}</bdi>
              </th>
              <td>{t.number(draft)}</td>
              <td>{t.number(photo)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
