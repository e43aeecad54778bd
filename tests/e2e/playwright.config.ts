import { defineConfig } from '@playwright/test';

/**
 * One browser per suite, one suite at a time, on two cores. Every limit is far above what a test takes: how fast the machine is
 * today is no property of Vitrine. A test that failed is tried once more, and a run that needed that names it (`tallyPlaywright`).
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: process.env.VITRINE_E2E_OUT ?? '../../.output/e2e',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 1,
  timeout: 120_000,
  globalTimeout: 2_400_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
});
