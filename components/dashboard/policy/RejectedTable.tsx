import { Fragment } from 'preact';
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
                    <code>{breakPath(one.path)}</code>
                  </th>
                  <td role="cell" data-label={t('policy.rejected.value')}>
                    <code>{one.value}</code>
                  </td>
                  <td role="cell" data-label={t('policy.rejected.reason')}>
                    {nameReason(t, one.reason)}
                  </td>
                  <td role="cell" data-label={t('policy.rejected.wanted')}>
                    <Wanted text={one.wanted} />
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

/** Longer ones list all that is possible, which would bury the rest of the table. */
const most = 80;

/** In the words of the format, which are English. */
function Wanted({ text }: { text: string | null }) {
  if (text === null) return <>–</>;
  if (text.length <= most) return <bdi lang="en">{text}</bdi>;
  return (
    <details lang="en">
      <summary>{`${text.slice(0, text.lastIndexOf(' ', most))} …`}</summary>
      <bdi>{text}</bdi>
    </details>
  );
}

/** A path may be broken before its parts, where a narrow column needs it. */
const breakPath = (path: string) =>
  path.split(/(?=[.[])/).map((part, index) => (
    <Fragment key={`${index} ${part}`}>
      <wbr />
      {part}
    </Fragment>
  ));
