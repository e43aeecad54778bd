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
 * Finds a place for every account. d3-force begins from places by number and draws its rare random numbers from a fixed sequence, so that
 * the same ties always look the same.
 */
export function startLayout({ nodes, edges, apart }: Graph): Layout {
  const bodies: Body[] = nodes.map(({ id, hub }) => ({ id, isHub: hub !== null }));
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
