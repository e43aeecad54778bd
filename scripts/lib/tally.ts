import { existsSync, readFileSync } from 'node:fs';

/** What one step of the whole run found. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Printed below the step's line: why it failed, or figures worth seeing. */
  notes: string[];
}

export function tallyOf(failures: string[], notes: string[] = []): Tally {
  const isFailed = failures.length > 0;
  return { passed: isFailed ? 0 : 1, failed: isFailed ? 1 : 0, skipped: 0, notes: [...failures, ...notes] };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: unknown[] }[];
}

/** Counts from `vitest --reporter=json`; a file that could not even be loaded counts as one failure. */
export function tallyVitest(file: string, code: number, output: string): Tally {
  if (!existsSync(file)) return tallyOf([`vitest wrote no results:\n${tail(output)}`]);
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  );
  return settle(code, output, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    notes: broken.map((result) => `${result.name}: ${result.message}`),
  });
}

interface PlaywrightSuite {
  specs?: { title: string; file: string; line: number; tests: { status: string }[] }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
}

/** Counts from `playwright test --reporter=json`; a flaky test, which passed at its second try, counts as passed and is named. */
export function tallyPlaywright(file: string, code: number, output: string): Tally {
  if (!existsSync(file)) return tallyOf([`playwright wrote no results:\n${tail(output)}`]);
  const { stats, errors, suites } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport;
  return settle(code, output, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    notes: [
      ...suites.flatMap(listFlaky).map((test) => `failed at first, passed at the second try: ${test}`),
      ...errors.map((error) => error.message ?? 'error outside a test'),
    ],
  });
}

function listFlaky({ specs = [], suites = [] }: PlaywrightSuite): string[] {
  return [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, line, title }) => `${file}:${line} ${title}`),
    ...suites.flatMap(listFlaky),
  ];
}

/** A runner that failed without a failed test, or ran nothing at all, must not pass. */
function settle(code: number, output: string, tally: Tally): Tally {
  if (code !== 0 && tally.failed === 0) tally = { ...tally, failed: 1 };
  if (tally.passed + tally.failed === 0) return tallyOf(['no tests ran', tail(output)]);
  return tally.failed > 0 ? { ...tally, notes: [...tally.notes, tail(output)] } : tally;
}

function tail(output: string): string {
  return output.split('\n').slice(-120).join('\n');
}
