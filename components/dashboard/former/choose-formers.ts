import { formerNames } from '../../../utils/former/names';
import { type Former, formers } from '../../../utils/former/table';
import type { FormerId } from '../../../utils/model/words';

export const shownKinds = ['all', 'had', 'linked'] as const;
export type ShownKind = (typeof shownKinds)[number];

export interface FormerFilter {
  text: string;
  show: ShownKind;
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** What the filter leaves: those the person had, then the others, each with those that a profile links to first, then by name. */
export function chooseFormers(
  { text, show }: FormerFilter,
  had: readonly string[],
  linked: ReadonlySet<FormerId>,
): { had: Former[]; rest: Former[] } {
  const wanted = fold(text.trim());
  const chosen = formers
    .filter(({ id }) => fold(formerNames[id]).includes(wanted))
    .filter(({ id }) => show === 'all' || (show === 'had' ? had.includes(id) : linked.has(id)))
    .sort((a, b) => Number(linked.has(b.id)) - Number(linked.has(a.id)) || compareNames(a, b));
  return {
    had: chosen.filter(({ id }) => had.includes(id)),
    rest: chosen.filter(({ id }) => !had.includes(id)),
  };
}

const compareNames = (a: Former, b: Former) =>
  formerNames[a.id].localeCompare(formerNames[b.id], 'en', { sensitivity: 'base' });

/** The ticks with one more or one less; ids that are no network of the table stay as they are. */
export function tick(had: readonly string[], id: FormerId, on: boolean): string[] {
  const others = had.filter((one) => one !== id);
  return on ? [...others, id].sort() : others;
}
