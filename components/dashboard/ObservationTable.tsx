import { nameDevice } from '../../utils/i18n/name-device';
import { nameFacts } from '../../utils/i18n/name-facts';
import { type FoundNames, namePage } from '../../utils/i18n/name-settings';
import type { Observation } from '../../utils/model/schemas';
import { AddressLink } from '../AddressLink';
import { usePageWords } from '../page-words';
import styles from './ObservationTable.module.css';

interface Props {
  observations: readonly Observation[];
  /** How the account's settings and their values are called. */
  names: FoundNames;
}

/** The facts behind an account's findings, newest first; what is gone stays listed, and says so. */
export function ObservationTable({ observations, names }: Props) {
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
              <What item={item} names={names} />
            </th>
            <td role="cell" data-label={t('table.shown')}>
              <Shown item={item} names={names} />
            </td>
            <td role="cell" data-label={t('table.who')}>
              {item.kind === 'profile-field' && t(`audience.${item.audience}`)}
              {item.viewer === 'anonymous' && <span class={styles.soft}> ({t('table.anonymous')})</span>}
            </td>
            <td role="cell" data-label={t('table.where')}>
              {item.url === '' ? (
                <span class={styles.soft}>{t('check.end.declaredMark')}</span>
              ) : (
                <AddressLink url={item.url} />
              )}
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

type CellProps = { item: Observation } & Pick<Props, 'names'>;

function What({ item, names }: CellProps) {
  const t = usePageWords();
  switch (item.kind) {
    case 'profile-field':
      return <>{t(`field.${item.field}`)}</>;
    case 'page-health':
      return <>{t('table.health')}</>;
    case 'connected-app':
      return <>{t('table.app')}</>;
    case 'session':
      return <>{t('table.session')}</>;
    case 'setting': {
      const { text, lang } = names.label(item.setting);
      return <span lang={lang}>{text}</span>;
    }
  }
}

/** What was seen of it, masked; that it is the person's word where it is, and what it was before. */
function Shown({ item, names }: CellProps) {
  const t = usePageWords();
  switch (item.kind) {
    case 'profile-field':
      return (
        <>
          {item.shown === null ? (
            <span class={styles.soft}>{t('table.notKept')}</span>
          ) : (
            <bdi class={styles.value}>{item.shown}</bdi>
          )}
          <Aside notes={nameFacts(t, item.facts)} />
        </>
      );
    case 'page-health':
      return (
        <>
          {t(`health.${item.health}.title`)}
          <Aside notes={item.pageKey === undefined ? [] : [namePage(t, item.pageKey)]} />
        </>
      );
    case 'setting': {
      const { previous, cue } = item;
      return (
        <>
          {names.value(item.setting, item.value)}
          <Aside
            notes={[
              ...(cue === 'person' ? [t('check.end.declaredMark')] : []),
              ...(item.confidence === 'low' ? [t('check.end.unsure')] : []),
              ...(previous
                ? [
                    t('table.before', {
                      value: names.value(item.setting, previous.value),
                      date: t.date(previous.until),
                    }),
                  ]
                : []),
            ]}
          />
        </>
      );
    }
    case 'connected-app':
      return (
        <>
          <bdi>{item.name}</bdi>
          <Aside notes={item.groups.map((group) => t(`check.access.groups.${group}`))} />
        </>
      );
    case 'session':
      return (
        <>
          {nameDevice(item.device) || t('check.access.device')}
          <Aside
            notes={[
              ...(item.place === null ? [] : [item.place]),
              ...(item.current ? [t('check.access.current')] : []),
            ]}
          />
        </>
      );
  }
}

function Aside({ notes }: { notes: readonly string[] }) {
  return notes.length > 0 ? (
    <span class={styles.soft}>
      {' '}
      (<bdi>{notes.join(', ')}</bdi>)
    </span>
  ) : null;
}
