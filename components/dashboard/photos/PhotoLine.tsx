import { Button } from '../../Button';
import { usePageWords } from '../../page-words';
import styles from './PhotoTable.module.css';
import { judgePhoto, type PhotoRow } from './photo-list';
import { VerdictMark } from './VerdictMark';
import { listOthers, writePlace, writeSize, writeTaken, writeTown } from './write-facts';

interface Props {
  row: PhotoRow;
  busy: boolean;
  onCopy: (row: PhotoRow) => void;
}

/** One file, in the columns of the table. What comes out of files is shown as it stands there, in its own direction. */
export function PhotoLine({ row, busy, onCopy }: Props) {
  const t = usePageWords();
  const { file, facts, state } = row;
  const others = facts ? listOthers(t, facts) : [];
  const who = facts ? listNames(t, facts) : [];
  // Roles are written out because the narrow layout changes `display`, which would take them away.
  /* biome-ignore-start lint/a11y/noRedundantRoles: see above */
  return (
    <tr role="row">
      <th scope="row" role="rowheader" class={styles.file}>
        <bdi>{file.name}</bdi>
        <span class={styles.soft}>{writeSize(t, file.size)}</span>
      </th>
      <td role="cell" class={styles.tells} data-label={t('photos.column.tells')}>
        <VerdictMark verdict={judgePhoto(row)} />
        {state === 'unread' && <span class={styles.soft}>{t('photos.unread')}</span>}
        {facts?.format === null && <span class={styles.soft}>{t('photos.noFormat')}</span>}
        {facts?.format && facts.damaged && <span class={styles.soft}>{t('photos.damaged')}</span>}
        {others.length > 0 && (
          <details>
            <summary>
              {t('photos.also', {
                list: t.list(others.map(({ what }) => what)),
              })}
            </summary>
            {others.map(({ what, value }) => (
              <span key={what} class={styles.soft}>
                <bdi>{value}</bdi>
              </span>
            ))}
          </details>
        )}
      </td>
      <td role="cell" class={styles.where} data-label={t('photos.column.where')}>
        {facts && <Place row={row} />}
      </td>
      <td role="cell" class={styles.when} data-label={t('photos.column.when')}>
        {facts?.taken &&
          writeTaken(t, facts.taken).map((part) => (
            <span key={part} class={styles.part}>
              {part}
            </span>
          ))}
      </td>
      <td role="cell" class={styles.device} data-label={t('photos.column.device')}>
        {facts?.device && <bdi>{facts.device}</bdi>}
        {facts?.serials.map(({ value }) => (
          <span key={value} class={styles.soft}>
            <bdi>{t('photos.serial', { value })}</bdi>
          </span>
        ))}
      </td>
      <td role="cell" class={styles.who} data-label={t('photos.column.who')}>
        {who.map((one) => (
          <bdi key={one}>{one}</bdi>
        ))}
      </td>
      <td role="cell" class={styles.copy}>
        {state === 'read' && facts?.format && (
          <Button
            kind="quiet"
            disabled={busy}
            label={t('photos.cleanOf', { file: file.name })}
            onClick={() => onCopy(row)}
          >
            {t('photos.clean')}
          </Button>
        )}
        <CopyLine row={row} />
      </td>
    </tr>
  );
  /* biome-ignore-end lint/a11y/noRedundantRoles: see above */
}

function listNames(t: ReturnType<typeof usePageWords>, facts: NonNullable<PhotoRow['facts']>): string[] {
  const { owner, authors, people } = facts;
  return [
    ...(owner ? [t('photos.owner', { name: owner })] : []),
    ...authors.map((name) => t('photos.author', { name })),
    ...(people.length > 0 ? [t('photos.people', { names: t.list(people) })] : []),
  ];
}

/** The town in words; the coordinates behind a control, as somebody may look over a shoulder. No link: a map would learn of the place. */
function Place({ row: { file, facts, town } }: { row: PhotoRow }) {
  const t = usePageWords();
  if (!facts) return null;
  const { gps, placeNames } = facts;
  return (
    <>
      {placeNames.length > 0 && <bdi>{placeNames.join(', ')}</bdi>}
      {gps && (
        <>
          <span>{writeTown(t, town)}</span>
          <details>
            <summary aria-label={t('photos.showPlaceOf', { file: file.name })}>
              {t('photos.showPlace')}
            </summary>
            <span class={styles.place}>{writePlace(gps)}</span>
            {gps.altitude !== null && (
              <span class={styles.soft}>{t('photos.altitude', { metres: Math.round(gps.altitude) })}</span>
            )}
          </details>
        </>
      )}
    </>
  );
}

function CopyLine({ row: { copy } }: { row: PhotoRow }) {
  const t = usePageWords();
  if (!copy) return null;
  if (copy.outcome === 'cannot')
    return (
      <span class={styles.soft}>
        {t('photos.note.cannot')}: {t(`photos.cannot.${copy.reason}`)}
      </span>
    );
  const note =
    copy.outcome === 'was-clean'
      ? 'wasClean'
      : copy.pixels === 'recoded'
        ? ('recoded' as const)
        : ('clean' as const);
  return <span class={styles.soft}>{t(`photos.note.${note}`)}</span>;
}
