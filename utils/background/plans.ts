import type { Observation, Plan } from '../model/schemas';
import type { Health } from '../model/words';
import type { NetworkSettings } from '../networks/define-settings';
import type { Database } from '../store/database';
import { settingObservationId } from '../store/make-settings';

type Step = Plan['steps'][number];

/** Kinds of page on which there is something to read; to download or delete, a person needs no reading. */
export const readKinds: ReadonlySet<string> = new Set(['settings', 'ad-preferences', 'apps', 'sessions']);

/** The step for what only the network's app shows. */
export const appStep = 'app';

/** The pages to walk through, in the catalogue's order; none where the network has none. */
export function listSteps({ pages, settings }: NetworkSettings): string[] {
  const holding = Object.entries(pages).flatMap(([key, { kind }]) => {
    const holds = kind === 'apps' || kind === 'sessions' || settings.some(({ page }) => page === key);
    return readKinds.has(kind) && holds ? [key] : [];
  });
  return settings.some(({ where }) => where === 'app') ? [...holding, appStep] : holding;
}

/** Begins a walk, also where there was one: what was answered before is asked anew. */
export async function startPlan(
  db: Database,
  account: string,
  settings: NetworkSettings,
  at: number,
): Promise<Plan | null> {
  const steps = listSteps(settings).map((page) => ({ page, state: 'open' as const, health: null, at: null }));
  if (steps.length === 0) return null;
  const plan: Plan = { account, started: at, ended: null, steps };
  await db.put('plans', plan);
  return plan;
}

/** Changes one step of a walk that is under way; false where there is no such step. */
async function changeStep(
  db: Database,
  account: string,
  page: string,
  change: (step: Step) => Step,
): Promise<boolean> {
  const tx = db.transaction('plans', 'readwrite');
  const plan = await tx.store.get(account);
  const found = plan?.ended === null && plan.steps.some((step) => step.page === page);
  if (found) {
    const steps = plan.steps.map((step) => (step.page === page ? change(step) : step));
    await tx.store.put({ ...plan, steps });
  }
  await tx.done;
  return found;
}

/** Ticks off the page that was read. One that was read in this walk stays so, whatever the page shows later. */
export async function tickStep(
  db: Database,
  account: string,
  page: string,
  health: Health,
  at: number,
): Promise<void> {
  await changeStep(db, account, page, (step) => {
    if (health === 'ok') return { ...step, state: 'read', health, at };
    if (step.state === 'read') return step;
    // A page that has not appeared yet may still.
    return { ...step, state: health === 'not-loaded' ? step.state : 'unreadable', health, at };
  });
}

export async function skipStep(
  db: Database,
  account: string,
  page: string,
  skipped: boolean,
  at: number,
): Promise<boolean> {
  return changeStep(db, account, page, (step) => {
    if (skipped) return { ...step, state: 'skipped', at };
    return step.state === 'skipped' ? { ...step, state: stateOf(step.health), at } : step;
  });
}

function stateOf(health: Health | null): Step['state'] {
  if (health === 'ok') return 'read';
  return health === null || health === 'not-loaded' ? 'open' : 'unreadable';
}

export async function endPlan(db: Database, account: string, at: number): Promise<boolean> {
  const plan = await db.get('plans', account);
  if (!plan) return false;
  await db.put('plans', { ...plan, ended: plan.ended ?? at });
  return true;
}

/** The step of what only the app shows is done once there is an answer to each. */
export async function tickAppStep(
  db: Database,
  account: string,
  { settings }: NetworkSettings,
  at: number,
): Promise<void> {
  const asked = settings.filter(({ where }) => where === 'app');
  const answers: (Observation | undefined)[] = await Promise.all(
    asked.map(({ id }) => db.get('observations', settingObservationId(account, id))),
  );
  const isDone = answers.every((answer) => answer !== undefined);
  await changeStep(db, account, appStep, (step) =>
    isDone || step.state === 'declared' ? { ...step, state: isDone ? 'declared' : 'open', at } : step,
  );
}
