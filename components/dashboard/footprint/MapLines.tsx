import type { TieKind } from '../../../utils/model/footprint';
import { usePageWords } from '../../page-words';
import type { Positions } from './layout-graph';
import { listWays } from './name-ties';
import type { Graph } from './shape-graph';
import styles from './TieMap.module.css';
import { lineOf, scaleDash } from './ways-of-drawing';

interface Props {
  graph: Graph;
  positions: Positions;
  unit: number;
  picked: string | null;
  labelled: boolean;
}

/** The lines, each with the name of what it stands for, and the hubs where many meet. Part of the picture only. */
export function MapLines({ graph, positions, unit, picked, labelled }: Props) {
  const t = usePageWords();
  const touches = ({ from, to }: { from: string; to: string }) => from === picked || to === picked;
  const hubsOfPicked = new Set(graph.edges.filter(touches).flatMap(({ from, to }) => [from, to]));
  const isFaint = (edge: { from: string; to: string }) =>
    picked !== null && !touches(edge) && !(edge.from.startsWith('hub|') && hubsOfPicked.has(edge.from));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus.
    <g aria-hidden="true">
      {graph.edges.map((edge) => {
        const [from, to] = [positions.get(edge.from), positions.get(edge.to)];
        if (!from || !to) return null;
        const { dash, width } = lineOf[edge.kinds[0]!];
        return (
          <line
            key={edge.id}
            class={`${styles.line} ${isFaint(edge) ? styles.faint : ''}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke-width={(width + 0.6 * (edge.kinds.length - 1)) * unit}
            stroke-dasharray={scaleDash(dash, unit)}
          />
        );
      })}
      {graph.edges.map((edge) => {
        const [from, to] = [positions.get(edge.from), positions.get(edge.to)];
        const isShown = (labelled || touches(edge)) && !edge.from.startsWith('hub|') && !isFaint(edge);
        if (!from || !to || !isShown) return null;
        return (
          <Label key={edge.id} x={(from.x + to.x) / 2} y={(from.y + to.y) / 2} unit={unit}>
            {listWays(t, edge.kinds)}
          </Label>
        );
      })}
      {graph.nodes.map(({ id, hub }) => {
        const place = positions.get(id);
        if (!hub || !place) return null;
        return (
          <g key={id} class={picked !== null && !hubsOfPicked.has(id) ? styles.faint : ''}>
            <Hub {...place} unit={unit} kind={hub} named={labelled || hubsOfPicked.has(id)} />
          </g>
        );
      })}
    </g>
  );
}

function Hub({
  x,
  y,
  unit,
  kind,
  named,
}: {
  x: number;
  y: number;
  unit: number;
  kind: TieKind;
  named: boolean;
}) {
  const t = usePageWords();
  return (
    <>
      <path class={styles.hub} d="M0-9 9 0 0 9-9 0z" transform={`translate(${x} ${y}) scale(${unit})`} />
      {named && (
        <Label x={x} y={y + 20 * unit} unit={unit}>
          {t('footprint.map.hub', { kind: t(`footprint.short.${kind}`) })}
        </Label>
      )}
    </>
  );
}

function Label({ x, y, unit, children }: { x: number; y: number; unit: number; children: string }) {
  return (
    <text class={styles.label} transform={`translate(${x} ${y}) scale(${unit})`} dy="0.35em">
      {children}
    </text>
  );
}
