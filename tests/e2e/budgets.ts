/**
 * Milliseconds that each suite may take from its browser's launch to its end, on two cores; together four minutes at the
 * most. About twice what was measured, so that a suite that grew is noticed here before the whole run is late. On a
 * machine that is busy with other work, `VITRINE_E2E_PATIENCE=3` multiplies them.
 */
export const budgets = {
  flow: 40_000,
  strangers: 60_000,
  worker: 20_000,
  network: 30_000,
  probe: 20_000,
  a11y: 40_000,
  hostile: 30_000,
} as const;

export const patience = Number(process.env.VITRINE_E2E_PATIENCE ?? 1);

export type SuiteName = keyof typeof budgets;
