import { describe, expect, it } from 'vitest';
import { newEffort, runSliced, sliceMs } from '../../utils/dom/runner';

/** A clock that moves `step` ms at each look. */
function makePace(step: number) {
  let time = 0;
  let rests = 0;
  return {
    pace: { now: () => (time += step), rest: async () => void rests++ },
    rests: () => rests,
  };
}

describe('runSliced', () => {
  it('rests between slices of ten milliseconds and hands over everything', async () => {
    const { pace, rests } = makePace(3);
    const effort = newEffort();
    const taken: number[] = [];
    const work = (function* () {
      for (let i = 0; i < 100; i++) yield i % 2 ? i : undefined;
      return 'done';
    })();
    expect(await runSliced<number, string>(work, (item) => taken.push(item), effort, pace)).toBe('done');
    expect(taken).toHaveLength(50);
    expect(effort.slices).toBe(rests() + 1);
    expect(rests()).toBeGreaterThan(20);
    expect(effort.longestMs).toBeLessThanOrEqual(sliceMs + 6);
    expect(effort.steps).toBe(101);
  });

  it('ends with null when the work throws, and keeps what was found', async () => {
    const taken: number[] = [];
    const work = (function* (): Generator<number, string> {
      yield 1;
      throw new Error('odd page');
    })();
    expect(await runSliced(work, (item) => taken.push(item), newEffort(), makePace(1).pace)).toBeNull();
    expect(taken).toEqual([1]);
  });

  it('gives up when the page went away', async () => {
    const work = (function* (): Generator<undefined, string> {
      for (;;) yield;
    })();
    let rests = 0;
    const pace = { ...makePace(20).pace, rest: async () => void rests++, stopped: () => rests > 5 };
    expect(await runSliced(work, () => {}, newEffort(), pace)).toBeNull();
  });
});
