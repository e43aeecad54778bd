/** Figures that may not get worse, by path (`profiles.fields.recall`): at least `min`, at most `max`. */
export type Floor = Record<string, { min: number } | { max: number }>;

export interface FloorResult {
  path: string;
  value: number | null;
  bound: string;
  held: boolean;
}

/** Holds results against a floor; a figure that is not there has not held. */
export function compareWithFloor(results: unknown, floor: Floor): FloorResult[] {
  return Object.entries(floor).map(([path, bound]) => {
    const found = path
      .split('.')
      .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], results);
    const value = typeof found === 'number' ? found : null;
    return 'min' in bound
      ? { path, value, bound: `≥ ${bound.min}`, held: value !== null && value >= bound.min }
      : { path, value, bound: `≤ ${bound.max}`, held: value !== null && value <= bound.max };
  });
}
