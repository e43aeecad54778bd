import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Tie } from '../../../utils/model/footprint';
import type { Account } from '../../../utils/model/schemas';
import { usePageWords } from '../../page-words';
import { describeTies } from './describe-ties';
import { directions, findNeighbour } from './find-neighbour';
import type { Point } from './layout-graph';
import { MapControls } from './MapControls';
import { MapLines } from './MapLines';
import { MapNode } from './MapNode';
import { nameAccount } from './name-ties';
import { shapeGraph } from './shape-graph';
import styles from './TieMap.module.css';
import { useLayout } from './use-layout';
import { useViewBox } from './use-view-box';

/** Pixels that an arrow key moves what is picked up, alone and with Shift. */
const stepBy = { small: 12, large: 60 };
/** Units of the map per pixel beyond which handles, networks' names and lines' labels would lie over each other: then closer is better. */
const crowd = { handles: 1.4, networks: 2.1, labels: 1.25 };

interface Props {
  accounts: readonly Account[];
  ties: readonly Tie[];
  picked: string | null;
  onPick: (account: string | null) => void;
}

/** The map: accounts as circles, ties as lines. Everything on it is in the table as well. */
export function TieMap({ accounts, ties, picked, onPick }: Props) {
  const t = usePageWords();
  const help = useId();
  const graph = useMemo(
    () =>
      shapeGraph(
        accounts.map(({ id }) => id),
        ties,
      ),
    [accounts, ties],
  );
  const { positions, isSettled, move } = useLayout(graph);
  const view = useViewBox(positions);
  const [said, setSaid] = useState('');
  const [focused, setFocused] = useState<string | null>(null);
  const drag = useRef<{ id: string | null; at: Point; moved: boolean } | null>(null);
  const root = useRef<SVGGElement>(null);
  const ids = [...graph.nodes.filter(({ hub }) => hub === null).map(({ id }) => id), ...graph.apart];
  const byId = useMemo(() => new Map(accounts.map((account) => [account.id, account])), [accounts]);
  const nameOf = (id: string) => nameAccount(t, byId.get(id) ?? { network: '', handle: id });
  const stop = focused !== null && ids.includes(focused) ? focused : ids[0];
  const counts = useMemo(() => countTies(ties), [ties]);
  const near = useMemo(() => findNear(graph.edges, picked), [graph, picked]);

  useEffect(() => {
    if (picked === null) return;
    const told = describeTies(t, picked, ties, nameOf);
    setSaid(t('footprint.map.picked', { name: nameOf(picked), ties: told.slice(0, 5).join(' ') }));
  }, [picked]);

  const pick = (id: string | null) => {
    if (id === null && picked !== null) setSaid(t('footprint.map.letGo', { name: nameOf(picked) }));
    onPick(id);
  };
  const shift = (id: string, by: Point) => {
    const from = positions.get(id);
    if (from && isSettled) move(id, { x: from.x + by.x * view.unit, y: from.y + by.y * view.unit });
  };
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const direction = directions[event.key];
    if (direction && picked === id) {
      const by = event.shiftKey ? stepBy.large : stepBy.small;
      shift(id, { x: direction.x * by, y: direction.y * by });
    } else if (direction || event.key === 'Home' || event.key === 'End') {
      const next = direction
        ? findNeighbour(id, direction, ids, positions)
        : ids.at(event.key === 'Home' ? 0 : -1);
      if (next) root.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') pick(picked === id ? null : id);
    else if (event.key === 'Escape' && picked !== null) pick(null);
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const id = (event.target as Element).closest('[data-id]')?.getAttribute('data-id') ?? null;
    drag.current = { id, at: { x: event.clientX, y: event.clientY }, moved: false };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = drag.current;
    if (!held) return;
    const by = { x: event.clientX - held.at.x, y: event.clientY - held.at.y };
    if (!held.moved && Math.hypot(by.x, by.y) < 4) return;
    drag.current = { ...held, at: { x: event.clientX, y: event.clientY }, moved: true };
    if (held.id) shift(held.id, by);
    else view.panBy({ x: -by.x, y: -by.y });
  };
  const onPointerUp = () => {
    const held = drag.current;
    drag.current = null;
    if (held && !held.moved)
      pick(held.id !== null && held.id !== picked && byId.has(held.id) ? held.id : null);
  };

  return (
    <div class={styles.map} aria-busy={!isSettled}>
      <p id={help} class={styles.help}>
        {t('footprint.map.help')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: HTML has no group inside a drawing. */}
      <svg
        ref={view.svg}
        class={styles.ground}
        viewBox={`${view.box.x} ${view.box.y} ${view.box.w} ${view.box.h}`}
        role="group"
        aria-label={t('footprint.map.label', { count: accounts.length })}
        aria-describedby={help}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          drag.current = null;
        }}
      >
        <MapLines
          graph={graph}
          positions={positions}
          unit={view.unit}
          picked={picked}
          labelled={view.unit <= crowd.labels}
        />
        <g ref={root}>
          {graph.nodes
            .filter(({ hub }) => hub === null)
            .map(({ id }) => id)
            .concat(graph.apart)
            .map((id) => {
              const place = positions.get(id);
              const account = byId.get(id);
              if (!place || !account) return null;
              const isNear = picked === null || picked === id || near.has(id);
              return (
                <MapNode
                  key={id}
                  account={account}
                  place={place}
                  unit={view.unit}
                  count={counts.get(id) ?? 0}
                  isStop={id === stop}
                  isPicked={id === picked}
                  isFaint={!isNear}
                  named={
                    view.unit <= crowd.handles || (picked !== null && isNear) || id === focused
                      ? 'full'
                      : view.unit <= crowd.networks
                        ? 'network'
                        : 'not'
                  }
                  onFocus={() => setFocused(id)}
                  onKeyDown={(event) => onKeyDown(event, id)}
                />
              );
            })}
        </g>
      </svg>
      <MapControls onZoom={view.zoomBy} onPan={view.panBy} onFit={view.showAll} />
      {!isSettled && <p class={styles.busy}>{t('footprint.map.settling')}</p>}
      <p role="status" class={styles.far}>
        {said}
      </p>
    </div>
  );
}

function countTies(ties: readonly Tie[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { a, b } of ties) for (const id of [a, b]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Who is one line away, through a hub as well. */
function findNear(edges: readonly { from: string; to: string }[], picked: string | null): Set<string> {
  const around = (id: string) =>
    edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  if (picked === null) return new Set();
  const first = around(picked);
  return new Set([...first, ...first.filter((id) => id.startsWith('hub|')).flatMap(around)]);
}
