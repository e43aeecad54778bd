import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, computeExposure, visibility } from '../../utils/audit/exposure';
import { type Audience, audiences } from '../../utils/model/words';

const answer = (weight: number, outcome: Answer['outcome'], audience: Audience | null): Answer => ({
  weight,
  outcome,
  audience,
});

const anyWeight = fc.integer({ min: 1, max: 10 });
const anyKnown = fc.record({
  weight: anyWeight,
  outcome: fc.constantFrom('pass' as const, 'fail' as const),
  audience: fc.constantFrom(...audiences, null),
});
const anyUnknown = fc.record({
  weight: anyWeight,
  outcome: fc.constant('unknown' as const),
  audience: fc.constantFrom(...audiences, null),
});
const anyAnswers = fc.array(fc.oneof(anyKnown, anyUnknown), { minLength: 1, maxLength: 40 });

describe('computeExposure', () => {
  it('follows the house: low = 100 Σ(known w·v)/W, high = low + 100 Σ(unknown w)/W', () => {
    const score = computeExposure([
      answer(8, 'fail', 'public'),
      answer(5, 'fail', 'members'),
      answer(4, 'pass', 'friends'),
      answer(10, 'pass', null),
      answer(3, 'unknown', 'unknown'),
    ]);
    const low = (100 * (8 * 1 + 5 * 0.8 + 4 * 0.25)) / 30;
    expect(score?.low).toBeCloseTo(low, 10);
    expect(score?.high).toBeCloseTo(low + (100 * 3) / 30, 10);
    expect(score).toMatchObject({ coverage: 4 / 5, known: 4, applicable: 5 });
  });

  it('has no score without weight', () => {
    expect(computeExposure([])).toBeNull();
  });

  it('is 0 to 100 when nothing is known, and exact when all is', () => {
    expect(computeExposure([answer(3, 'unknown', null), answer(8, 'unknown', null)])).toEqual({
      low: 0,
      high: 100,
      coverage: 0,
      known: 0,
      applicable: 2,
    });
    expect(computeExposure([answer(3, 'fail', 'public'), answer(7, 'pass', null)])).toMatchObject({
      low: 30,
      high: 30,
      coverage: 1,
    });
  });

  it('counts a failure that names no audience in full', () => {
    expect(computeExposure([answer(3, 'fail', null)])).toMatchObject({ low: 100, high: 100 });
  });

  it('stays ordered and inside 0 to 100', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { low, high, coverage, known, applicable } = computeExposure(answers)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(100);
        expect(coverage).toBe(known / applicable);
      }),
    );
  });

  it('does not depend on the order, to the last bit', () => {
    const shuffled = anyAnswers.chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        fc.shuffledSubarray(answers, { minLength: answers.length, maxLength: answers.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([answers, other]) => {
        expect(computeExposure(other)).toEqual(computeExposure(answers));
      }),
    );
  });

  it('never falls when one known answer becomes more visible', () => {
    const wider = fc.tuple(anyAnswers, anyWeight, fc.nat(audiences.length - 2), fc.nat(audiences.length - 2));
    fc.assert(
      fc.property(wider, ([answers, weight, one, two]) => {
        const [wide, narrow] = [audiences[Math.min(one, two)]!, audiences[Math.max(one, two)]!];
        const more = computeExposure([...answers, answer(weight, 'fail', wide)])!;
        const less = computeExposure([...answers, answer(weight, 'pass', narrow)])!;
        const none = computeExposure([...answers, answer(weight, 'pass', null)])!;
        expect(more.low).toBeGreaterThanOrEqual(less.low);
        expect(more.high).toBeGreaterThanOrEqual(less.high);
        expect(less.low).toBeGreaterThanOrEqual(none.low);
        expect(less.high).toBeGreaterThanOrEqual(none.high);
      }),
    );
  });

  it('lies inside the former interval once an unknown is learned, whatever is learned', () => {
    fc.assert(
      fc.property(anyAnswers, anyKnown, (answers, learned) => {
        const before = computeExposure([...answers, answer(learned.weight, 'unknown', null)])!;
        const after = computeExposure([...answers, learned])!;
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeLessThanOrEqual(before.high);
        expect(after.coverage).toBeGreaterThan(before.coverage);
      }),
    );
  });
});

describe('visibility', () => {
  it('never rises from a wider to a narrower audience, and is never safe when unknown', () => {
    const known = audiences
      .filter((audience) => audience !== 'unknown')
      .map((audience) => visibility[audience]);
    expect(known).toEqual([...known].sort((a, b) => b - a));
    expect(known[0]).toBe(100);
    expect(known.at(-1)).toBe(0);
    expect(visibility.unknown).toBe(100);
  });
});
