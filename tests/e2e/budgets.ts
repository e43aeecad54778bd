import { availableParallelism, loadavg } from 'node:os';

/**
 * Milliseconds that each suite may take from its browser's launch to its end, on two cores; together ten minutes. Well above
 * what was measured beside other work, so that only a suite that grew is noticed here, before the whole run is late.
 */
export const budgets = {
  flow: 25_000,
  strangers: 55_000,
  worker: 15_000,
  network: 75_000,
  probe: 30_000,
  a11y: 150_000,
  hostile: 40_000,
  settings: 70_000,
  sharing: 50_000,
  policy: 75_000,
  rollout: 25_000,
  team: 20_000,
} as const;

export type SuiteName = keyof typeof budgets;

/** Times are stretched by what else the machine is doing when a suite begins, in work waiting per core. */
export const patience = Math.max(1, loadavg()[0]! / availableParallelism());
