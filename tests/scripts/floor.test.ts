import { expect, it } from 'vitest';
import { compareWithFloor } from '../../scripts/lib/floor';

it('holds figures against their floor, and a figure that is missing or null has not held', () => {
  const results = { profiles: { rate: 0.9, ms: { p95: 60 }, none: null } };
  const held = (path: string, bound: { min: number } | { max: number }) =>
    compareWithFloor(results, { [path]: bound })[0]?.held;
  expect(held('profiles.rate', { min: 0.9 })).toBe(true);
  expect(held('profiles.rate', { min: 0.91 })).toBe(false);
  expect(held('profiles.ms.p95', { max: 60 })).toBe(true);
  expect(held('profiles.ms.p95', { max: 50 })).toBe(false);
  expect(held('profiles.none', { min: 0 })).toBe(false);
  expect(held('profiles.other.deep', { min: 0 })).toBe(false);
});
