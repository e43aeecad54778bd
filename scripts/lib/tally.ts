import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

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
  testResults: {
    name: string;
    status: string;
    message: string;
    startTime?: number;
    endTime?: number;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
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
    notes: [
      ...broken.map((result) => `${result.name}: ${result.message}`),
      ...report.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(
            ({ fullName, failureMessages: [message = ''] = [] }) =>
              `failed: ${name} › ${fullName}\n${message.split('\n').slice(0, 12).join('\n')}`,
          ),
      ),
      ...tellSlowest(
        report.testResults.map(({ name, startTime = 0, endTime = 0 }) => [name, endTime - startTime]),
      ),
    ],
  });
}

interface PlaywrightTest {
  status: string;
  results?: {
    duration?: number;
    errors?: { message?: string; snippet?: string; location?: { file: string; line: number } }[];
  }[];
}

interface PlaywrightSpec {
  title: string;
  file: string;
  line: number;
  tests: PlaywrightTest[];
}

interface PlaywrightSuite {
  specs?: PlaywrightSpec[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
}

/**
 * Counts from `playwright test --reporter=json`. What failed is named first, with its errors; a flaky test, which
 * passed at its second try, counts as passed and is named too.
 */
export function tallyPlaywright(file: string, code: number, output: string): Tally {
  if (!existsSync(file)) return tallyOf([`playwright wrote no results:\n${tail(output)}`]);
  const { stats, errors, suites } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport;
  return settle(code, output, {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    notes: [
      ...listSpecs(suites, 'unexpected').map((spec) => `failed: ${tellFailure(spec)}`),
      ...listSpecs(suites, 'flaky').map(
        (spec) => `failed at first, passed at the second try: ${tellFailure(spec)}`,
      ),
      ...errors.map((error) => error.message ?? 'error outside a test'),
      ...tellSlowest(sumByFile(suites)),
    ],
  });
}

function listSpecs(suites: PlaywrightSuite[], status: string): PlaywrightSpec[] {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.filter(({ tests }) => tests.some((test) => test.status === status)),
    ...listSpecs(inner, status),
  ]);
}

function sumByFile(suites: PlaywrightSuite[]): [string, number][] {
  const sums = new Map<string, number>();
  const add = ({ specs = [], suites: inner = [] }: PlaywrightSuite) => {
    for (const { file, tests } of specs) {
      const ms = tests.flatMap(({ results = [] }) => results).map(({ duration = 0 }) => duration);
      sums.set(
        file,
        ms.reduce((sum, one) => sum + one, sums.get(file) ?? 0),
      );
    }
    inner.forEach(add);
  };
  suites.forEach(add);
  return [...sums];
}

/** The test and what went wrong in each of its tries, a dozen lines each. */
function tellFailure({ file, line, title, tests }: PlaywrightSpec): string {
  const errors = tests
    .flatMap(({ results = [] }) => results)
    .map(({ errors: [first] = [] }) => first)
    .filter((error) => error !== undefined)
    .map(({ message = '', snippet = '', location }) => {
      const place = location ? `at line ${location.line}: ` : '';
      const lines = [...message.split('\n').slice(0, 12), ...snippet.split('\n').slice(0, 8)];
      return stripVTControlCharacters(`${place}${lines.join('\n')}`);
    });
  return [`${file}:${line} ${title}`, ...errors].join('\n');
}

/** Where the time goes: the five slowest, where they take long. Times are [name, milliseconds]. */
function tellSlowest(times: [name: string, ms: number][]): string[] {
  const slow = times
    .filter(([, ms]) => ms >= 10_000)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 5)
    .map(([name, ms]) => `${name.replace(/.*\/(?=tests\/)/, '')} ${Math.round(ms / 1000)} s`);
  return slow.length > 0 ? [`slowest: ${slow.join(', ')}`] : [];
}

/** A runner that failed without a failed test, or ran nothing at all, must not pass. */
function settle(code: number, output: string, tally: Tally): Tally {
  if (tally.passed + tally.failed === 0) return tallyOf(['no tests ran', tail(output)]);
  if (code === 0 && tally.failed === 0) return tally;
  const isNamed = tally.failed > 0 && tally.notes.some((note) => !note.startsWith('slowest: '));
  return {
    ...tally,
    failed: Math.max(1, tally.failed),
    notes: isNamed ? tally.notes : [...tally.notes, tail(output)],
  };
}

function tail(output: string): string {
  return output.split('\n').slice(-120).join('\n');
}
