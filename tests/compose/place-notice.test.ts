import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeNotice, type Spot } from '../../utils/compose/place-notice';

const viewport = { width: 1280, height: 800 };
const size = { width: 360, height: 220 };
const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const covers = (spot: Spot, other: Box) =>
  spot.left < other.right &&
  spot.left + spot.width > other.left &&
  spot.top < other.bottom &&
  spot.top + spot.height > other.top;

describe('where the notice goes', () => {
  it('below the composer where there is room', () => {
    expect(placeNotice(box(100, 100, 500, 120), [], size, viewport)).toMatchObject({ left: 100, top: 228 });
  });

  it('below the buttons under it', () => {
    const post = box(520, 230, 80, 32);
    const spot = placeNotice(box(100, 100, 500, 120), [post, box(100, 230, 80, 32)], size, viewport);
    expect(spot.top).toBe(270);
  });

  it('above it at the bottom of the page', () => {
    const spot = placeNotice(box(100, 650, 500, 120), [], size, viewport);
    expect(spot.top + spot.height).toBe(642);
  });

  it('beside it where it fills the height', () => {
    const spot = placeNotice(box(100, 20, 500, 760), [], size, viewport);
    expect(spot.left).toBe(608);
  });

  it('off the tools and the choice of audience in its form, where there is room', () => {
    const composer = box(100, 300, 500, 80);
    const post = box(100, 384, 60, 30);
    const form = box(88, 260, 524, 166);
    expect(placeNotice(composer, [post], size, viewport, form).top).toBe(434);
    expect(placeNotice(composer, [post], size, { width: 700, height: 600 }, form).top).toBe(32);
    expect(placeNotice(composer, [post], size, viewport, box(0, 0, 1280, 800)).top).toBe(422);
  });

  it('where most of it fits, where all of it fits nowhere', () => {
    const zoomed = { width: 450, height: 380 };
    const spot = placeNotice(box(40, 100, 370, 60), [box(40, 164, 50, 22)], size, zoomed);
    expect(spot).toMatchObject({ top: 194, height: 178 });
  });

  it('as a strip at narrow widths, at the top where the composer is at the bottom', () => {
    const phone = { width: 360, height: 640 };
    expect(placeNotice(box(8, 60, 340, 120), [], size, phone)).toEqual({
      left: 8,
      top: 412,
      width: 344,
      height: 220,
    });
    expect(placeNotice(box(8, 500, 340, 120), [], size, phone).top).toBe(8);
  });

  it('as a strip where the composer is out of sight', () => {
    const spot = placeNotice(box(100, -400, 500, 120), [], size, viewport);
    expect(spot.top + spot.height).toBe(792);
  });

  it('never beyond the viewport, and never on the composer or its button where there is another way', () => {
    const some = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        some(900),
        some(700),
        fc.integer({ min: 40, max: 380 }),
        fc.integer({ min: 20, max: 250 }),
        (left, top, width, height) => {
          const composer = box(left, top, width, height);
          const post = box(left + width - 60, top + height + 6, 60, 30);
          const spot = placeNotice(composer, [post], size, viewport);
          expect(spot.left >= 0 && spot.top >= 0).toBe(true);
          expect(spot.left + spot.width <= viewport.width && spot.top + spot.height <= viewport.height).toBe(
            true,
          );
          expect(covers(spot, composer) || covers(spot, post)).toBe(false);
        },
      ),
    );
  });
});
