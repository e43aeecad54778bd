import { defineConfig } from '@playwright/test';

/**
 * Playwright's runner over a Firefox of our own: it cannot load extensions into Firefox itself. One worker, because
 * the browser is launched once for the whole suite and the tests take turns in it.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.output/e2e-firefox',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // As in `tests/e2e`: limits are far above what a test takes, and a run that needed a second try names the test.
  retries: 1,
  timeout: 120_000,
  globalTimeout: 2_400_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
});
