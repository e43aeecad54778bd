import { browser } from '../browser';

/** In storage.local; goes with everything else that is erased. */
export const overviewKey = 'overview';

/** A look after so long is a new one; until then the same changes stay in sight. */
const pauseMs = 4 * 3_600_000;

/** When the person looked at the overview, and how far they are with it. Milliseconds since 1970. */
export interface Looks {
  /** The last look of the visit before this one: what changed is told since then. Null on the first visit. */
  since: number | null;
  last: number | null;
  /** The guide to next steps was hidden. */
  guideHidden: boolean;
  /** The history was opened once. */
  historySeen: boolean;
}

const none: Looks = { since: null, last: null, guideHidden: false, historySeen: false };
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0;

export async function readLooks(): Promise<Looks> {
  const stored: unknown = (await browser.storage.local.get(overviewKey))[overviewKey];
  if (typeof stored !== 'object' || stored === null) return none;
  const { since, last, guideHidden, historySeen } = stored as Record<keyof Looks, unknown>;
  return {
    since: isTime(since) ? since : null,
    last: isTime(last) ? last : null,
    guideHidden: guideHidden === true,
    historySeen: historySeen === true,
  };
}

/** A look at `now`: a new visit on another day (as the person's clock has it) or after some hours, else the same one going on. */
export function look(looks: Looks, now: number): Looks {
  const { last } = looks;
  const isNew =
    last !== null && (now - last > pauseMs || new Date(now).toDateString() !== new Date(last).toDateString());
  // A clock that was set back must not hide what changes from here on.
  const since = isNew ? last : looks.since;
  return { ...looks, since: since !== null && since > now ? now : since, last: now };
}

export async function writeLooks(change: (looks: Looks) => Looks): Promise<Looks> {
  const looks = change(await readLooks());
  await browser.storage.local.set({ [overviewKey]: looks });
  return looks;
}
