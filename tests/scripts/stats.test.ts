import { expect, it } from 'vitest';
import { bootstrapMedian, medianOf } from '../../scripts/lib/stats';

it('medians', () => {
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
});

it('the interval holds the median, tells spread from calm, and is the same each time', () => {
  const calm = bootstrapMedian([10, 10, 10, 10, 10, 10, 10, 10, 10]);
  expect(calm).toEqual({ median: 10, low: 10, high: 10 });
  const wide = bootstrapMedian([1, 5, 9, 12, 15, 18, 25, 30, 40]);
  expect(wide.low).toBeLessThan(wide.median);
  expect(wide.high).toBeGreaterThan(wide.median);
  expect(bootstrapMedian([1, 5, 9, 12, 15, 18, 25, 30, 40])).toEqual(wide);
});
