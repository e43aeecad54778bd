import { useEffect, useRef, useState } from 'preact/hooks';
import { type Point, type Positions, startLayout } from './layout-graph';
import type { Graph } from './shape-graph';

/** Work at one go, and the time after which the way so far is shown, in milliseconds: a key pressed meanwhile waits no longer than a frame. */
const sliceMs = 8;
const showMs = 600;

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Where everything stands, worked out in slices between frames; and a way to put something elsewhere. */
export function useLayout(graph: Graph): {
  positions: Positions;
  isSettled: boolean;
  move: (id: string, to: Point) => void;
} {
  const [positions, setPositions] = useState<Positions>(new Map());
  const [isSettled, setSettled] = useState(false);
  const stop = useRef(() => {});
  useEffect(() => {
    const layout = startLayout(graph);
    const still = isStill();
    let timer: ReturnType<typeof setTimeout>;
    let shown = 0;
    setSettled(false);
    const go = () => {
      const end = performance.now() + sliceMs;
      const done = layout.step(() => performance.now() < end);
      if (done || (!still && performance.now() - shown > showMs)) {
        shown = performance.now();
        setPositions(layout.positions());
      }
      if (done) setSettled(true);
      else timer = setTimeout(go);
    };
    stop.current = () => clearTimeout(timer);
    go();
    return () => stop.current();
  }, [graph]);
  const move = (id: string, to: Point) => setPositions((now) => new Map(now).set(id, to));
  return { positions, isSettled, move };
}
