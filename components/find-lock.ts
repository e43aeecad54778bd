import type { Managed } from '../utils/model/policy';

/** Whether the organisation holds a whole setting, by its key's id. */
export const isLocked = (managed: Managed | null, key: string): boolean =>
  managed?.locks.includes(key) === true;

/** Whether it holds one element of a list, in it or out of it. */
export function isHeld(managed: Managed | null, key: string, element: string): boolean {
  const held = managed?.held[key];
  return (
    isLocked(managed, key) || held?.in.includes(element) === true || held?.out.includes(element) === true
  );
}

/** Whether it holds something of a list, but not all. */
export function isPartlyHeld(managed: Managed | null, key: string): boolean {
  const held = managed?.held[key];
  return !isLocked(managed, key) && held !== undefined && held.in.length + held.out.length > 0;
}
