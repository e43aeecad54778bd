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
  timeout: 60_000,
  // It takes three and a half minutes on two idle cores; the rest is for a busy machine.
  globalTimeout: 600_000,
  reporter: 'list',
});
