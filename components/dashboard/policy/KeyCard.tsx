import { useId } from 'preact/hooks';
import type { TermList } from '../../../utils/model/policy';
import type { NetworkSettings } from '../../../utils/networks/define-settings';
import { usePageWords } from '../../page-words';
import { type Held, isSet, type KeyRow, type Origin } from './describe-keys';
import { FoldedList } from './FoldedList';
import styles from './KeyCard.module.css';
import { nameKey, nameValue } from './name-values';
import { OriginMark } from './OriginMark';
import { TermListCard } from './TermListCard';

interface Props {
  row: KeyRow;
  name: string;
  settingsOf: ReadonlyMap<string, NetworkSettings>;
}

/** The order in which sources are told: what binds most comes first. */
const origins: readonly Origin[] = ['lock', 'default', 'yours', 'vitrine'];

/** One key: what it is, what is in force, who set that, and whether it can be changed. */
export function KeyCard({ row, name, settingsOf }: Props) {
  const t = usePageWords();
  const id = useId();
  const { title, text } = nameKey(t, row.id);
  return (
    <section class={styles.card} aria-labelledby={id}>
      <div class={styles.what}>
        <h3 id={id}>{title}</h3>
        <p class={styles.soft}>{text}</p>
        <p class={styles.id}>
          <code>{row.id}</code>
        </p>
      </div>
      <div class={styles.now}>
        {row.inForce.length === 0 && (
          <p>
            {t('policy.list.nothing')} <OriginMark origin={row.whole ? 'lock' : 'vitrine'} name={name} />
          </p>
        )}
        <Groups held={row.inForce} row={row} name={name} settingsOf={settingsOf} />
        {row.out.length > 0 && (
          <div class={styles.out}>
            <h4 class={styles.far}>{t('policy.list.out')}</h4>
            <Groups held={row.out} row={row} name={name} settingsOf={settingsOf} out />
          </div>
        )}
        {row.suggested && (
          <p class={styles.soft}>
            {t('policy.list.suggested', {
              name,
              value: nameValue(
                t,
                row.id,
                { id: row.id, value: row.suggested.value, origin: 'default' },
                settingsOf,
              ),
            })}
          </p>
        )}
        {isSet(row) && <p class={styles.soft}>{t(tellFreedom(row))}</p>}
      </div>
    </section>
  );
}

function tellFreedom({ whole, set }: KeyRow) {
  if (whole) return 'policy.list.whole';
  return set.lock ? 'policy.list.part' : 'policy.list.free';
}

interface GroupsProps extends Props {
  held: readonly Held[];
  out?: boolean;
}

/** Values by where they came from. */
function Groups({ held, row, name, settingsOf, out = false }: GroupsProps) {
  const t = usePageWords();
  const write = (one: Held) =>
    row.id === 'terms' && one.value !== null && !out ? (
      <TermListCard list={one.value as TermList} />
    ) : (
      <bdi class={styles.value}>{nameValue(t, row.id, one, settingsOf)}</bdi>
    );
  return (
    <>
      {origins
        .map((origin) => ({ origin, some: held.filter((one) => one.origin === origin) }))
        .filter(({ some }) => some.length > 0)
        .map(({ origin, some }) => (
          <div key={origin} class={styles.group}>
            {row.kind === 'scalar' ? (
              <p>{write(some[0]!)}</p>
            ) : (
              <FoldedList items={some} keyOf={(one) => one.id} inline={isShort(row.id)}>
                {write}
              </FoldedList>
            )}
            <OriginMark origin={origin} name={name} out={out && (isOfOff(row.id) ? 'on' : 'off')} />
          </div>
        ))}
    </>
  );
}

const isOfOff = (id: string) => id.endsWith('-off');

/** Names stand one after another; what has a colon or more lines, one below the other. */
const isShort = (id: string) => !['terms', 'advice', 'postures'].includes(id);
