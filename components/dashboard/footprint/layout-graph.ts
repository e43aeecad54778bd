import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Graph } from './shape-graph';

export interface Point {
  x: number;
  y: number;
}
export type Positions = ReadonlyMap<string, Point>;

interface Body extends SimulationNodeDatum {
  id: string;
  isHub: boolean;
}

/** Lengths of the map, in its own units: about a pixel each where it is shown whole and small. */
const lineLength = 190;
const roomOf = { account: 58, hub: 30 };
const apartStep = 110;
/** Steps until the forces have nearly come to rest. */
const steps = 140;

export interface Layout {
  /** Goes on until it is at rest or `mayGoOn` says no; true when at rest. */
  step(mayGoOn: () => boolean): boolean;
  positions(): Positions;
}

/**
 * Finds a place for every account. It begins with every group on its own ground; d3-force draws its rare random numbers from a fixed sequence, so that
 * the same ties always look the same.
 */
export function startLayout({ nodes, edges, apart }: Graph): Layout {
  const starts = placeGroups(nodes, edges);
  const bodies: Body[] = nodes.map(({ id, hub }) => ({ id, isHub: hub !== null, ...starts.get(id) }));
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(1 - 0.001 ** (1 / steps))
    .force('charge', forceManyBody<Body>().strength(-620).distanceMax(900))
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(
        edges.map(({ from, to }) => ({ source: from, target: to })),
      )
        .id(({ id }) => id)
        .distance(lineLength),
    )
    .force(
      'room',
      forceCollide<Body>(({ isHub }) => (isHub ? roomOf.hub : roomOf.account)),
    )
    .force('across', forceX<Body>(0).strength(0.03))
    .force('down', forceY<Body>(0).strength(0.1));
  let left = bodies.length === 0 ? 0 : steps;
  return {
    step(mayGoOn) {
      while (left > 0 && mayGoOn()) {
        simulation.tick();
        left--;
      }
      return left === 0;
    },
    positions: () => placeAll(bodies, apart),
  };
}

/** A turn that never comes round to where it was: places along it spread evenly. */
const turn = Math.PI * (3 - Math.sqrt(5));
const onSpiral = (at: number, radius: number): Point => ({
  x: radius * Math.cos(at * turn),
  y: radius * Math.sin(at * turn),
});

/** Where to begin: those that hang together stand together, the largest group in the middle, so that lines of two groups need not cross. */
function placeGroups(nodes: Graph['nodes'], edges: Graph['edges']): Positions {
  const neighbours = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { from, to } of edges) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const seen = new Set<string>();
  const groups: string[][] = [];
  for (const { id } of nodes) {
    if (seen.has(id)) continue;
    const group = [id];
    seen.add(id);
    for (const one of group)
      for (const next of neighbours.get(one)!)
        if (!seen.has(next)) {
          seen.add(next);
          group.push(next);
        }
    groups.push(group);
  }
  groups.sort((a, b) => b.length - a.length);
  const places = new Map<string, Point>();
  let placed = 0;
  for (const [at, group] of groups.entries()) {
    const middle = onSpiral(
      at,
      at === 0 ? 0 : (Math.sqrt(placed) + Math.sqrt(group.length)) * lineLength * 0.6,
    );
    // Who has most to hold on to stands in the middle, and who has one line outside.
    group.sort((a, b) => neighbours.get(b)!.length - neighbours.get(a)!.length);
    for (const [index, id] of group.entries()) {
      const { x, y } = onSpiral(index, Math.sqrt(index + 0.5) * lineLength * 0.4);
      places.set(id, { x: middle.x + x, y: middle.y + y });
    }
    placed += group.length;
  }
  return places;
}

/** Those without a tie stand in rows beneath the others. */
function placeAll(bodies: readonly Body[], apart: readonly string[]): Positions {
  const places = new Map<string, Point>(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  const bottom = bodies.reduce((most, { y = 0 }) => Math.max(most, y), bodies.length > 0 ? -Infinity : 0);
  const columns = Math.max(1, Math.min(apart.length, Math.round(Math.sqrt(apart.length * 3)), 16));
  for (const [at, id] of apart.entries()) {
    const [row, column] = [Math.floor(at / columns), at % columns];
    places.set(id, {
      x: (column - (columns - 1) / 2) * apartStep,
      y: bottom + (bodies.length > 0 ? 1.1 : 0) * apartStep + row * apartStep * 0.8,
    });
  }
  return places;
}
