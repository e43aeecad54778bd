import type { Account } from '../../../utils/model/schemas';
import { nameNetwork } from '../../name-network';
import { usePageWords } from '../../page-words';
import type { Point } from './layout-graph';
import { nameAccount } from './name-ties';
import styles from './TieMap.module.css';

interface Props {
  account: Account;
  place: Point;
  /** Units of the map per pixel: names and circles keep their size on the screen. */
  unit: number;
  /** Ties in all. */
  count: number;
  isStop: boolean;
  isPicked: boolean;
  isFaint: boolean;
  named: 'full' | 'network' | 'not';
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

const longest = 18;
/** Where all is seen from afar circles are smaller, lest they cover each other. */
const mostUnits = 1.9;
const cut = (text: string) => (text.length > longest ? `${[...text].slice(0, longest - 1).join('')}…` : text);

/** An account: a circle with its network's initial, and beneath it network and handle. */
export function MapNode({ account, place, unit, count, ...props }: Props) {
  const t = usePageWords();
  const name = nameAccount(t, account);
  const network = nameNetwork(t, account.network);
  const label = count > 0 ? t('footprint.map.node', { name, count }) : t('footprint.map.untied', { name });
  const faint = props.isFaint ? styles.faint : '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: HTML has no button inside a drawing.
    <g
      class={`${styles.node} ${faint} ${props.isPicked ? styles.picked : ''} ${count === 0 ? styles.untied : ''}`}
      transform={`translate(${place.x} ${place.y}) scale(${Math.min(unit, mostUnits)})`}
      role="button"
      tabindex={props.isStop ? 0 : -1}
      aria-pressed={props.isPicked}
      aria-label={label}
      data-id={account.id}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
    >
      <title>{name}</title>
      <circle class={styles.ring} r={22} />
      <circle class={styles.disc} r={17} />
      <text class={styles.initial} dy="0.36em">
        {[...network][0]}
      </text>
      {props.named !== 'not' && (
        <text class={styles.network} y={32}>
          {cut(network)}
        </text>
      )}
      {props.named === 'full' && (
        <text class={styles.handle} y={46}>
          {cut(account.handle)}
        </text>
      )}
    </g>
  );
}
