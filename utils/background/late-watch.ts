import { browser } from '../browser';

/**
 * Firefox wakes the background page only by what it listened to as it began. Allowed while it runs, it sleeps through requests from its next
 * rest on until something else wakes it: most often a page, whose first requests it has missed.
 */
const key = 'watch-late';
/** What wakes the background page is told of within this. */
const wakingMs = 3_000;

let began = 0;
let late: Promise<boolean> = Promise.resolve(false);

/** It listens only from now on, because it was just allowed to. */
export const noteLate = (): Promise<void> => browser.storage.session.set({ [key]: true });

/** It listens since it began: from its next rest on nothing is missed any more. */
export function beginOnTime(at: number): void {
  began = at;
  late = takeLate().catch(() => false);
}

async function takeLate(): Promise<boolean> {
  const kept = await browser.storage.session.get(key);
  if (kept[key] !== true) return false;
  await browser.storage.session.remove(key);
  return true;
}

/** Whether requests of a page that began then may have passed unheard. */
export const missedSome = async (at: number): Promise<boolean> => at - began < wakingMs && (await late);
