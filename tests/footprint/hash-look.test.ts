import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashLook, type Pixels } from '../../utils/footprint/hash-look';
import { countDifferent, mostDifferent } from '../../utils/footprint/look-alike';

type Paint = (x: number, y: number) => number;

/** A picture in greys made by a formula over the unit square. */
function draw(paint: Paint, width: number, height = width): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const grey = paint((x + 0.5) / width, (y + 0.5) / height);
      data.set([grey, grey, grey, 255], (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

/** A made-up picture: soft blobs of light, elsewhere for every seed, as faces and things are. */
function makeScene(seed: number): Paint {
  let state = seed * 2_654_435_761 + 1;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return state / 2 ** 32;
  };
  const blobs = Array.from({ length: 9 }, () => ({
    x: next(),
    y: next(),
    r: 0.08 + 0.25 * next(),
    light: next() < 0.5 ? -110 : 110,
  }));
  return (x, y) =>
    128 +
    blobs.reduce((sum, b) => sum + b.light * Math.exp(-((x - b.x) ** 2 + (y - b.y) ** 2) / (b.r * b.r)), 0);
}

const look = (paint: Paint, size = 120) => hashLook(draw(paint, size))!;
const seeds = Array.from({ length: 60 }, (_, at) => at + 1);

describe('hashLook', () => {
  it('gives 16 hexadecimal digits, the same each time', () => {
    expect(look(makeScene(1))).toMatch(/^[0-9a-f]{16}$/);
    expect(look(makeScene(1))).toBe(look(makeScene(1)));
  });

  it('says with each bit where it becomes lighter to the right', () => {
    expect(look((x) => 255 * x)).toBe('ffffffffffffffff');
    expect(look((x) => 255 * (1 - x))).toBe('0000000000000000');
    expect(look((x) => 255 * Math.abs(2 * x - 1))).toBe('0f'.repeat(8));
  });

  it.each([
    ['another size', (scene: Paint) => look(scene, 48)],
    ['an odd size', (scene: Paint) => look(scene, 37)],
    ['lighter', (scene: Paint) => look((x, y) => scene(x, y) * 0.8 + 40)],
    ['less contrast', (scene: Paint) => look((x, y) => 128 + (scene(x, y) - 128) * 0.6)],
    ['a grain on it', (scene: Paint) => look((x, y) => scene(x, y) + 12 * Math.sin(x * 900 + y * 1_700))],
    ['moved by a hundredth', (scene: Paint) => look((x, y) => scene(x + 0.01, y - 0.01))],
  ])('calls a picture alike with %s', (_, change) => {
    for (const seed of seeds) {
      const scene = makeScene(seed);
      expect(countDifferent(look(scene), change(scene)), String(seed)).toBeLessThanOrEqual(mostDifferent);
    }
  });

  it('calls no two of sixty different pictures alike', () => {
    const hashes = seeds.map((seed) => look(makeScene(seed)));
    const alike = hashes.flatMap((one, at) =>
      hashes.slice(at + 1).filter((other) => countDifferent(one, other) <= mostDifferent),
    );
    expect(alike).toEqual([]);
  });

  it('has nothing to say of a plain colour, of too few pixels, or of fewer bytes than told', () => {
    expect(hashLook(draw(() => 200, 100))).toBeNull();
    expect(hashLook(draw((x) => 120 + 10 * x, 100))).toBeNull();
    expect(hashLook(draw((x) => 255 * x, 8, 8))).toBeNull();
    expect(hashLook({ width: 20, height: 20, data: new Uint8ClampedArray(40) })).toBeNull();
    expect(hashLook({ width: 0, height: 0, data: new Uint8ClampedArray() })).toBeNull();
  });

  it('weighs colours as eyes do', () => {
    const pixels = draw(() => 0, 90, 80);
    for (let at = 0; at < pixels.data.length; at += 4)
      pixels.data.set((at / 4) % 90 < 45 ? [255, 0, 0, 255] : [0, 255, 0, 255], at);
    // Red is darker than green of the same strength: lighter to the right in the middle alone.
    expect(hashLook(pixels)).toBe('18'.repeat(8));
  });
});

describe('countDifferent', () => {
  const hash = fc.bigInt(0n, 2n ** 64n - 1n).map((bits) => bits.toString(16).padStart(16, '0'));

  it('is a distance', () => {
    fc.assert(
      fc.property(hash, hash, hash, (a, b, c) => {
        expect(countDifferent(a, a)).toBe(0);
        expect(countDifferent(a, b)).toBe(countDifferent(b, a));
        expect(countDifferent(a, c)).toBeLessThanOrEqual(countDifferent(a, b) + countDifferent(b, c));
      }),
    );
  });

  it('counts every bit', () => {
    fc.assert(
      fc.property(hash, fc.uniqueArray(fc.nat(63)), (a, bits) => {
        const turned = bits.reduce((value, bit) => value ^ (1n << BigInt(bit)), BigInt(`0x${a}`));
        expect(countDifferent(a, turned.toString(16).padStart(16, '0'))).toBe(bits.length);
      }),
    );
  });
});
