import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { buildExtension, dirOf, targets } from './build-extension.ts';
import { limits, listContentBundles, measureBundle } from './bundles.ts';
import { checkManifests } from './manifest-snapshots.ts';
import { root } from './paths.ts';
import { runStep } from './run-step.ts';
import { type Tally, tallyOf, tallyPlaywright, tallyVitest } from './tally.ts';
import { findTraces } from './traces.ts';

export interface Step {
  name: string;
  /** Runs beside its neighbours that have this too: suites that mostly wait for a browser. */
  beside?: true;
  run(): Promise<Tally>;
}

/** A program that says all by its exit code. */
function runTool(name: string, command: string, args: string[]): Step {
  return {
    name,
    async run() {
      const { code, output } = await runStep(command, args, { timeoutMs: 300_000 });
      return tallyOf(code === 0 ? [] : [output.trim() || `ended with ${code}`]);
    },
  };
}

const scratch = mkdtempSync(join(tmpdir(), 'vitrine-test-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

const unit: Step = {
  name: 'unit tests',
  async run() {
    const file = join(scratch, 'vitest.json');
    const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const { code, output } = await runStep('vitest', args, { timeoutMs: 1_800_000 });
    return tallyVitest(file, code, output);
  },
};

/** A Playwright suite with a configuration of its own; absent is a failure, not a pass. */
function runSuite(name: string, folder: string): Step {
  return {
    name,
    beside: true,
    async run() {
      const config = join(root, folder, 'playwright.config.ts');
      if (!existsSync(config)) return tallyOf([`${folder}/playwright.config.ts is missing`]);
      const file = join(scratch, `${basename(folder)}.json`);
      const { code, output } = await runStep(
        'playwright',
        ['test', `--config=${config}`, '--reporter=list,json'],
        { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file }, timeoutMs: 2_700_000 },
      );
      return tallyPlaywright(file, code, output);
    },
  };
}

const builds: Step[] = targets.map((target) => ({
  name: `build ${target}`,
  run: () =>
    buildExtension(target).then(
      () => tallyOf([]),
      (error: Error) => tallyOf([error.message]),
    ),
}));

const bundleLimits: Step = {
  name: 'bundle limits (gzip)',
  async run() {
    const rows = targets.flatMap((target) =>
      limits.map(({ entry, bytes, lazy = false }) => ({
        target,
        entry: lazy ? `${entry}, all of it` : entry,
        bytes,
        size: measureBundle(dirOf(target), entry, lazy),
      })),
    );
    const say = (row: (typeof rows)[number]) =>
      `${row.target} ${row.entry}: ${(row.size / 1024).toFixed(1)} of ${row.bytes / 1024} KB`;
    return tallyOf(
      rows.filter((row) => row.size > row.bytes).map((row) => `${say(row)}: too large`),
      rows.filter((row) => row.target === 'chrome').map(say),
    );
  },
};

const contentTraces: Step = {
  name: 'traces in content bundles',
  async run() {
    const failures: string[] = [];
    for (const target of targets) {
      const files = listContentBundles(dirOf(target));
      if (!files.some((file) => basename(file) === 'observe.js'))
        failures.push(`${target}: no observe.js found`);
      for (const file of files) {
        const found = findTraces(readFileSync(file, 'utf8'));
        if (found.length > 0) failures.push(`${target} ${basename(file)} holds ${found.join(', ')}`);
      }
    }
    return tallyOf(failures);
  },
};

const permissionGuard: Step = {
  name: 'manifests and team builds',
  run: async () => tallyOf(checkManifests()),
};

interface LintReport {
  errors: { code: string; message: string; file: string }[];
  warnings: { code: string; message: string; file: string }[];
}

const storeLint: Step = {
  name: 'web-ext lint',
  async run() {
    const args = ['lint', '--no-config-discovery', '--output=json', `--source-dir=${dirOf('firefox')}`];
    const { output } = await runStep('web-ext', args, { timeoutMs: 300_000 });
    const start = output.indexOf('{');
    if (start < 0) return tallyOf([output]);
    const report = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as LintReport;
    // Preact assigns innerHTML twice, for dangerouslySetInnerHTML, which Vitrine never uses.
    const preact = report.warnings.filter((warning) => warning.code === 'UNSAFE_VAR_ASSIGNMENT');
    const others = report.warnings.filter((warning) => warning.code !== 'UNSAFE_VAR_ASSIGNMENT');
    return tallyOf(
      [...report.errors, ...others, ...preact.slice(2)].map(
        (item) => `${item.code} ${item.file}: ${item.message}`,
      ),
    );
  },
};

/** Every check there is, cheap ones first. */
export const steps: Step[] = [
  runTool('lint and format', 'biome', ['ci', '--error-on-warnings']),
  runTool('types', 'tsc', ['--noEmit']),
  runTool('unused code', 'knip', ['--no-progress']),
  runTool('generated files', 'node', [
    '--disable-warning=ExperimentalWarning',
    'scripts/generate.ts',
    '--check',
  ]),
  unit,
  ...builds,
  permissionGuard,
  bundleLimits,
  contentTraces,
  storeLint,
  runSuite('e2e Chromium', 'tests/e2e'),
  runSuite('e2e Firefox', 'tests/e2e-firefox'),
];
