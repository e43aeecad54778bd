import { allNetworks } from '../../../utils/networks/names';
import { findPhotoMetadata, type PhotoMetadata } from '../../../utils/networks/photo-metadata';
import { AddressLink } from '../../AddressLink';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import styles from './NetworkMetadata.module.css';

export interface NetworkRow extends PhotoMetadata {
  network: string;
  name: string;
}

/** Networks of which it is known, by name. */
export const listNetworkRows = (locale: string): NetworkRow[] =>
  allNetworks()
    .flatMap(({ id, name }) => {
      const known = findPhotoMetadata(id);
      return known ? [{ ...known, network: id, name }] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name, locale));

/** What networks are known to do with what photos carry: for others, and for themselves. */
export function NetworkMetadata({ rows }: { rows: readonly NetworkRow[] }) {
  const t = usePageWords();
  // Roles are written out because the narrow layout changes `display`, which would take them away.
  return (
    <Panel title={t('photos.networks.title')}>
      <p>{t('photos.networks.text')}</p>
      {rows.length > 0 && (
        <>
          {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
          <table class={styles.table} role="table">
            <caption class={styles.far}>{t('photos.networks.title')}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {(['network', 'others', 'itself', 'source'] as const).map((column) => (
                  <th key={column} scope="col" role="columnheader">
                    {t(`photos.networks.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map(({ network, name, others, collects, confidence, source, date }) => (
                <tr key={network} role="row">
                  <th scope="row" role="rowheader">
                    {name}
                  </th>
                  <td role="cell" data-label={t('photos.networks.others')}>
                    {t(`photos.networks.to.${others}`)}
                  </td>
                  <td role="cell" data-label={t('photos.networks.itself')}>
                    {t(collects ? 'photos.networks.collects' : 'photos.networks.receives')}
                  </td>
                  <td role="cell" data-label={t('photos.networks.source')} class={styles.source}>
                    {t(`photos.networks.sure.${confidence}`)} <AddressLink url={source} />{' '}
                    <span class={styles.soft}>{date}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
        </>
      )}
      <p class={styles.soft}>
        {t(rows.length > 0 ? 'photos.networks.rest' : 'photos.networks.none')} {t('photos.networks.untried')}
      </p>
    </Panel>
  );
}
