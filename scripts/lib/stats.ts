export interface Spread {
  median: number;
  /** Bootstrap interval of the median, 95 %. */
  low: number;
  high: number;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median and its 95 % interval by resampling, from a fixed seed so that the same figures give the same interval. */
export function bootstrapMedian(values: readonly number[], resamples = 2_000): Spread {
  const next = seedRandom(20_261);
  const medians = Array.from({ length: resamples }, () =>
    medianOf(values.map(() => values[Math.floor(next() * values.length)]!)),
  ).sort((a, b) => a - b);
  const at = (share: number) => medians[Math.floor(share * (medians.length - 1))]!;
  return { median: medianOf(values), low: at(0.025), high: at(0.975) };
}

/** Mulberry32 (public domain): small, even, the same everywhere. */
function seedRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
