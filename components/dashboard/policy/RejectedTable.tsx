import type { Rejection } from '../../../utils/model/policy';
import { Panel } from '../../Panel';
import { usePageWords } from '../../page-words';
import { nameReason } from './name-values';
import styles from './RejectedTable.module.css';

interface Props {
  rejected: readonly Rejection[];
  firefox: boolean;
  /** Where the browser lists its policies itself. */
  address: string;
}

/** Values that are not in force: where they stand, why they were dropped, and what would have been right. */
export function RejectedTable({ rejected, firefox, address }: Props) {
  const t = usePageWords();
  // Roles are written out because the narrow layout changes `display`, which would take them away.
  return (
    <Panel title={t('policy.rejected.title')}>
      <p>
        {rejected.length === 0
          ? t('policy.rejected.none')
          : t('policy.rejected.text', { count: rejected.length })}
      </p>
      {!firefox && <p class={styles.soft}>{t('policy.rejected.chromium', { address })}</p>}
      {rejected.length > 0 && (
        <>
          {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
          <table class={styles.table} role="table">
            <caption class={styles.far}>{t('policy.rejected.caption')}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {(['path', 'value', 'reason', 'wanted'] as const).map((column) => (
                  <th key={column} scope="col" role="columnheader">
                    {t(`policy.rejected.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rejected.map((one, index) => (
                <tr key={`${one.path} ${index}`} role="row">
                  <th scope="row" role="rowheader">
                    <code>{one.path}</code>
                  </th>
                  <td role="cell" data-label={t('policy.rejected.value')}>
                    <code>{one.value}</code>
                  </td>
                  <td role="cell" data-label={t('policy.rejected.reason')}>
                    {nameReason(t, one.reason)}
                  </td>
                  <td role="cell" data-label={t('policy.rejected.wanted')} class={styles.wanted}>
                    {one.wanted === null ? '–' : <bdi lang="en">{one.wanted}</bdi>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
        </>
      )}
    </Panel>
  );
}
