import type { Managed } from '../model/policy';

/** Whether the organisation holds a whole setting, by its key's id. */
export const isWholeLocked = (managed: Managed | null, key: string): boolean =>
  managed?.locks.includes(key) === true;

/** Whether it holds one element of a list, in it or out of it. */
export function isHeldOn(managed: Managed | null, key: string, element: string): boolean {
  const held = managed?.held[key];
  const isHeld = held?.in.includes(element) === true || held?.out.includes(element) === true;
  return isWholeLocked(managed, key) || isHeld;
}
