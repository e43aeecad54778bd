import type { Observation } from '../../utils/model/schemas';
import { AddressLink } from '../AddressLink';
import { usePageWords } from '../page-words';
import styles from './ObservationTable.module.css';

/** The facts behind an account's findings, newest first; what is gone stays listed, and says so. */
export function ObservationTable({ observations }: { observations: readonly Observation[] }) {
  const t = usePageWords();
  if (observations.length === 0) return <p>{t('accounts.noObservations')}</p>;
  const sorted = [...observations].sort((a, b) => b.lastSeen - a.lastSeen || (a.id < b.id ? -1 : 1));
  const columns = ['what', 'shown', 'who', 'where', 'first', 'last'] as const;
  // Roles are written out because the narrow layout changes `display`, which would take them away.
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table class={styles.table} role="table">
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {t(`table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {sorted.map((item) => (
          <tr key={item.id} role="row" class={item.gone === null ? '' : styles.gone}>
            <th scope="row" role="rowheader">
              {item.kind === 'profile-field' ? t(`field.${item.field}`) : t('table.health')}
            </th>
            <td role="cell" data-label={t('table.shown')}>
              <Shown item={item} />
            </td>
            <td role="cell" data-label={t('table.who')}>
              {item.kind === 'profile-field' && t(`audience.${item.audience}`)}
              {item.viewer === 'anonymous' && <span class={styles.soft}> ({t('table.anonymous')})</span>}
            </td>
            <td role="cell" data-label={t('table.where')}>
              <AddressLink url={item.url} />
            </td>
            <td role="cell" data-label={t('table.first')}>
              {t.date(item.firstSeen)}
            </td>
            <td role="cell" data-label={t('table.last')}>
              {t.date(item.lastSeen)}
              {item.gone !== null && <span> ({t('table.gone', { date: t.date(item.gone) })})</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

function Shown({ item }: { item: Observation }) {
  const t = usePageWords();
  if (item.kind === 'page-health') return <>{t(`health.${item.health}.title`)}</>;
  if (item.kind !== 'profile-field') return null;
  return (
    <>
      {item.shown === null ? (
        <span class={styles.soft}>{t('table.notKept')}</span>
      ) : (
        <bdi class={styles.value}>{item.shown}</bdi>
      )}
      {item.facts.length > 0 && (
        <span class={styles.soft}> ({item.facts.map((fact) => t(`fact.${fact}`)).join(', ')})</span>
      )}
    </>
  );
}
