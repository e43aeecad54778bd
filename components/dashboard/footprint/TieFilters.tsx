import { rankOf } from '../../../utils/footprint/levels';
import { type Tie, type TieKind, tieKinds } from '../../../utils/model/footprint';
import { usePageWords } from '../../page-words';
import styles from './TieFilters.module.css';
import { lineOf, scaleDash } from './ways-of-drawing';

export interface TieFilter {
  /** Kinds that are left out. */
  without: ReadonlySet<TieKind>;
  seenBy: 'everyone' | 'public' | 'members';
}

export const showAll: TieFilter = { without: new Set(), seenBy: 'everyone' };

export const filterTies = (ties: readonly Tie[], { without, seenBy }: TieFilter): Tie[] =>
  ties.filter(
    (tie) => !without.has(tie.kind) && (seenBy === 'everyone' || rankOf(tie.seenBy) <= rankOf(seenBy)),
  );

interface Props {
  ties: readonly Tie[];
  filter: TieFilter;
  onFilter: (filter: TieFilter) => void;
}

/** What is shown, and at the same time the legend of the lines. */
export function TieFilters({ ties, filter, onFilter }: Props) {
  const t = usePageWords();
  const kinds = tieKinds.filter((kind) => ties.some((tie) => tie.kind === kind));
  const turn = (kind: TieKind, isOn: boolean) => {
    const without = new Set(filter.without);
    if (isOn) without.delete(kind);
    else without.add(kind);
    onFilter({ ...filter, without });
  };
  return (
    <search class={styles.filters} aria-label={t('footprint.filter.label')}>
      <fieldset class={styles.kinds}>
        <legend>{t('footprint.filter.kinds')}</legend>
        {kinds.map((kind) => (
          <label key={kind} class={styles.kind} title={t(`footprint.kindWhy.${kind}`)}>
            <input
              type="checkbox"
              checked={!filter.without.has(kind)}
              onChange={(event) => turn(kind, event.currentTarget.checked)}
            />
            <svg class={styles.sample} viewBox="0 0 44 8" aria-hidden="true">
              <line
                x1="0"
                x2="44"
                y1="4"
                y2="4"
                stroke-width={lineOf[kind].width}
                stroke-dasharray={scaleDash(lineOf[kind].dash, 1)}
              />
            </svg>
            {t(`footprint.kind.${kind}`)}
          </label>
        ))}
      </fieldset>
      <label class={styles.seen}>
        {t('footprint.filter.seenBy')}
        <select
          value={filter.seenBy}
          onChange={(event) => {
            const seenBy = event.currentTarget.value;
            onFilter({
              ...filter,
              seenBy: seenBy === 'public' || seenBy === 'members' ? seenBy : 'everyone',
            });
          }}
        >
          {(['everyone', 'members', 'public'] as const).map((id) => (
            <option key={id} value={id}>
              {t(`footprint.filter.${id}`)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
