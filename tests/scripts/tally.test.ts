import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tallyPlaywright, tallyVitest } from '../../scripts/lib/tally';

const folder = mkdtempSync(join(tmpdir(), 'vitrine-tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (value: unknown) => {
  const file = join(folder, `${Math.random()}.json`);
  writeFileSync(file, JSON.stringify(value));
  return file;
};
const vitest = (change: object) =>
  write({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...change,
  });
const playwright = (stats: object, errors: object[] = []) =>
  write({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

describe('totals are honest', () => {
  it('vitest: counts tests, and a file that did not load as one failure', () => {
    const broken = { name: 'a.test.ts', status: 'failed', message: 'cannot load', assertionResults: [] };
    expect(tallyVitest(vitest({ numPassedTests: 5 }), 0, '')).toMatchObject({ passed: 5, failed: 0 });
    expect(tallyVitest(vitest({ numPassedTests: 5, testResults: [broken] }), 1, '')).toMatchObject({
      passed: 5,
      failed: 1,
    });
  });

  it('a runner that ends badly, runs nothing or writes nothing has failed', () => {
    expect(tallyVitest(vitest({ numPassedTests: 5 }), 1, '').failed).toBe(1);
    expect(tallyVitest(vitest({}), 0, '').failed).toBe(1);
    expect(tallyVitest('/nowhere/report.json', 0, '').failed).toBe(1);
    expect(tallyPlaywright(playwright({}), 0, '').failed).toBe(1);
  });

  it('playwright: flaky tests and errors outside tests are failures, skipped ones are told', () => {
    expect(tallyPlaywright(playwright({ expected: 3, flaky: 1, skipped: 2 }), 0, '')).toMatchObject({
      passed: 3,
      failed: 1,
      skipped: 2,
    });
    expect(tallyPlaywright(playwright({ expected: 3 }, [{ message: 'no browser' }]), 1, '').failed).toBe(1);
  });
});
