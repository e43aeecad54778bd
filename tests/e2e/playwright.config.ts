import { defineConfig } from '@playwright/test';
import { budgets, patience } from './budgets';

const total = Object.values(budgets).reduce((sum, budget) => sum + budget, 0);

// One browser per suite, one suite at a time: two cores, and a test that is late should be late by its own fault.
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: process.env.VITRINE_E2E_OUT ?? '../../.output/e2e',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 30_000 * patience,
  globalTimeout: total * patience,
  expect: { timeout: 5_000 * patience },
  reporter: 'list',
});
