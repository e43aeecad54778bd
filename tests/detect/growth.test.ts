import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHold } from '../../utils/detect/may-hold';
import { detectors } from '../../utils/detect/registry';
import { adversaries } from './adversaries';

const regions = ['NL', 'BE', 'DE', 'FR', 'GB', 'US', 'ES', 'IT'];
const small = 12_000;
const big = 4 * small;

const repeat = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

/** Processor time of the quickest of some runs, which other work on the machine disturbs least, in milliseconds. */
function timeOf(run: () => unknown, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < runs; count++) {
    const before = process.cpuUsage().user;
    run();
    best = Math.min(best, (process.cpuUsage().user - before) / 1000);
  }
  return best;
}

/**
 * A square would take sixteen times as long at every try; other work on the machine, which stretches either time, does not last through
 * all of them. What is done in some milliseconds is not told from noise.
 */
function expectLinear(run: (text: string) => unknown, piece: string): void {
  const isLinear = () =>
    timeOf(() => run(repeat(piece, big)), 3) /
      Math.max(
        2,
        timeOf(() => run(repeat(piece, small)), 3),
      ) <
    12;
  if (timeOf(() => run(repeat(piece, big)), 1) < 150) return;
  expect([piece, Array.from({ length: 8 }).some(isLinear)]).toEqual([piece, true]);
}

const finders: [string, (text: string) => unknown][] = [
  ...[...detectors.values()].map(
    ({ kind, find }) =>
      [kind, (text: string) => find(text, { regions })] as [string, (text: string) => unknown],
  ),
  ['mayHold', mayHold],
];

describe.each(finders)('%s takes time linear in the text', { timeout: 300_000 }, (_name, find) => {
  it('made by hand', () => {
    for (const piece of adversaries) expectLinear(find, piece);
  });

  it('made by chance', () => {
    const piece = fc.array(
      fc.oneof(fc.constantFrom(...adversaries), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 })),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(piece, (parts) => expectLinear(find, parts.join(''))),
      { numRuns: 15 },
    );
  });
});
