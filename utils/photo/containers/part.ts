/**
 * A part of a file, as its container says: bytes from `start` to `end` (exclusive), of which its content begins at `body`.
 * Walkers read headers only. Where a file does not hold together they end with a part of type `broken` that reaches to the
 * end of the file; what came before it stands.
 */
export interface Part {
  type: string;
  start: number;
  body: number;
  end: number;
}

export const brokenType = 'broken';

/** Parts that a walker yields at most: no honest file has so many, and a hostile one could be made of nothing else. */
export const maxParts = 20_000;

export function makeBroken(start: number, size: number): Part {
  return { type: brokenType, start, body: start, end: Math.max(start, size) };
}
