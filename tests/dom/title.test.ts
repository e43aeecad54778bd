import { expect, it } from 'vitest';
import { splitTitle } from '../../utils/dom/title';

it.each([
  ['Robin Example (@robin) / X', { name: 'Robin Example', handle: 'robin' }],
  ['(12) Kim (she/they) (@kim_x) on X', { name: 'Kim (she/they)', handle: 'kim_x' }],
  ['Robin（@robin.example）• Instagram写真と動画', { name: 'Robin', handle: 'robin.example' }],
  ['@robin.example • Instagram photos and videos', { name: null, handle: 'robin.example' }],
  ['(@robin) • Threads', { name: null, handle: 'robin' }],
  ['Robin Example on X: "mail me @ home"', null],
  ['', null],
  [undefined, null],
])('splits %s', (title, expected) => {
  expect(splitTitle(title)).toEqual(expected);
});
