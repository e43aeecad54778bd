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
const playwright = (stats: object, errors: object[] = [], suites: object[] = []) =>
  write({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors, suites });

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

  it('playwright: errors outside tests are failures, skipped ones are told', () => {
    expect(tallyPlaywright(playwright({ expected: 3, unexpected: 1, skipped: 2 }), 1, '')).toMatchObject({
      passed: 3,
      failed: 1,
      skipped: 2,
    });
    expect(tallyPlaywright(playwright({ expected: 3 }, [{ message: 'no browser' }]), 1, '').failed).toBe(1);
  });

  it('playwright: a test that passed at its second try is named', () => {
    const spec = (title: string, status: string) => ({
      title,
      file: 'a.spec.ts',
      line: 7,
      tests: [{ status }],
    });
    const suites = [{ suites: [{ specs: [spec('late', 'flaky'), spec('well', 'expected')] }] }];
    const tally = tallyPlaywright(playwright({ expected: 1, flaky: 1 }, [], suites), 0, '');
    expect(tally).toMatchObject({ passed: 2, failed: 0 });
    expect(tally.notes.join('\n')).toMatch(/a\.spec\.ts:7 late/);
    expect(tally.notes.join('\n')).not.toContain('well');
  });

  it('what failed is named before anything else, with its error', () => {
    const failed = {
      title: 'broken',
      file: 'b.spec.ts',
      line: 9,
      tests: [
        {
          status: 'unexpected',
          results: [{ errors: [{ message: 'no button', location: { file: 'b', line: 12 } }] }],
        },
      ],
    };
    const { notes } = tallyPlaywright(
      playwright({ unexpected: 1 }, [], [{ specs: [failed] }]),
      1,
      'much output',
    );
    expect(notes).toEqual(['failed: b.spec.ts:9 broken\nat line 12: no button\n']);
    const results = [{ status: 'failed', fullName: 'adds up', failureMessages: ['1 is not 2\nstack'] }];
    const file = vitest({
      numFailedTests: 1,
      testResults: [{ name: 'c.test.ts', assertionResults: results }],
    });
    expect(tallyVitest(file, 1, '').notes).toEqual(['failed: c.test.ts › adds up\n1 is not 2\nstack']);
  });
});
