import type { ListEntry } from '../../utils/model/control';

/** A Sunday, at noon. */
export const at = Date.UTC(2026, 10, 22, 12);
export const dayBefore = (days: number) => at - days * 86_400_000;

/** An entry of a list with a name and lines; the rest is empty. */
export function makeEntry(name: string, lines: string[] = [], change: Partial<ListEntry> = {}): ListEntry {
  return { ref: 1, name, lines, actions: [], times: [], ...change };
}
