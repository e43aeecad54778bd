import { expect, it } from 'vitest';
import { agreeOnOwn, sight } from '../../utils/dom/sight';

it('takes the first candidate that has a value', () => {
  expect(sight('name', [null, 'a'], ['  ', 'b'], [' Robin  Example ', 'c'], ['Sam', 'd'])).toEqual({
    field: 'name',
    value: 'Robin Example',
    cue: 'c',
  });
  expect(sight('name', [undefined, 'a'])).toBeUndefined();
});

it.each([
  [[], null],
  [[null, null], null],
  [[null, true], true],
  [[false, null, false], false],
  [[true, false], null],
])('%j → %s', (cues, expected) => {
  expect(agreeOnOwn(...cues)).toBe(expected);
});
