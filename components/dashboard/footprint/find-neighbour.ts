import type { Point, Positions } from './layout-graph';

export const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The account that somebody means who goes from here in a direction: near, and more ahead than aside. Null where there is none. */
export function findNeighbour(
  from: string,
  direction: Point,
  ids: readonly string[],
  positions: Positions,
): string | null {
  const here = positions.get(from);
  if (!here) return null;
  let best: { id: string; cost: number } | null = null;
  for (const id of ids) {
    const there = positions.get(id);
    if (id === from || !there) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (ahead <= 0 || aside > 3 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
