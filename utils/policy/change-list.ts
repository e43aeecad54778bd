import type { ListChange } from '../model/policy';

/** A list after a change: replaced, then without what is removed, then with what is added. Repeated ids count once, the last wins. */
export function changeList<E>(
  base: readonly E[],
  change: ListChange<E> | undefined,
  idOf: (element: E) => string,
): E[] {
  if (!change) return [...base];
  const removed = new Set(change.remove);
  const kept = (change.replace ?? base).filter((element) => !removed.has(idOf(element)));
  return [...new Map([...kept, ...(change.add ?? [])].map((element) => [idOf(element), element])).values()];
}
