/** Pixels as a canvas gives them: four bytes each, red, green, blue, opacity. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8ClampedArray | Uint8Array;
}

const columns = 9;
const rows = 8;
/** Least difference between the lightest and the darkest part, of 255; below it there is no picture to tell, only a colour. */
const leastContrast = 24;

/**
 * What a picture looks like in 64 bits: shrunk to nine by eight greys, a bit for each that is darker than its right neighbour (dHash). Null
 * of a plain colour, which would look like every other one. The same pixels give the same hash in every browser, because nothing of it is
 * left to the browser's own way of shrinking.
 */
export function hashLook(pixels: Pixels): string | null {
  const greys = shrink(pixels);
  if (greys === null || Math.max(...greys) - Math.min(...greys) < leastContrast) return null;
  let hash = '';
  for (let row = 0; row < rows; row++) {
    let byte = 0;
    for (let column = 0; column < columns - 1; column++) {
      const at = row * columns + column;
      byte = (byte << 1) | (greys[at]! < greys[at + 1]! ? 1 : 0);
    }
    hash += byte.toString(16).padStart(2, '0');
  }
  return hash;
}

/** The mean grey of each of nine by eight equal parts, parts of pixels counted in proportion. */
function shrink({ width, height, data }: Pixels): number[] | null {
  if (width < columns || height < rows || data.length < width * height * 4) return null;
  const across = spread(width, columns);
  const down = spread(height, rows);
  return down.flatMap((lines) =>
    across.map((dots) => {
      let sum = 0;
      let weight = 0;
      for (const [y, tall] of lines) {
        for (const [x, wide] of dots) {
          sum += greyAt(data, (y * width + x) * 4) * tall * wide;
          weight += tall * wide;
        }
      }
      return sum / weight;
    }),
  );
}

/** Which pixels each of `parts` equal parts of a length covers, and how much of each. */
function spread(length: number, parts: number): [at: number, share: number][][] {
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [(part * length) / parts, ((part + 1) * length) / parts];
    const covered: [number, number][] = [];
    for (let at = Math.floor(from); at < to; at++)
      covered.push([at, Math.min(at + 1, to) - Math.max(at, from)]);
    return covered;
  });
}

/** Luma as in ITU-R BT.601. */
const greyAt = (data: Pixels['data'], at: number) =>
  0.299 * data[at]! + 0.587 * data[at + 1]! + 0.114 * data[at + 2]!;
