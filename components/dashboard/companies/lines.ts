import type { FullTranslator } from '../../../utils/i18n/translate';
import type { DataKind } from '../../../utils/model/sharing';

/** One row of a table of companies or sites. */
export interface Line {
  id: string;
  name: string;
  href: string;
  /** What the bar and the number tell: how many sites, companies or requests. */
  amount: number;
  /** Most telling first. */
  kinds: DataKind[];
  /** One of the person's own contacts was in what was sent. */
  own: boolean;
  /** ISO dates. */
  first: string;
  last: string;
}

export const orders = ['amount', 'last', 'name'] as const;
export type Order = (typeof orders)[number];

const compare: Record<Order, (a: Line, b: Line) => number> = {
  amount: (a, b) => b.amount - a.amount || compare.last(a, b),
  last: (a, b) => (a.last === b.last ? a.name.localeCompare(b.name) : a.last < b.last ? 1 : -1),
  name: (a, b) => a.name.localeCompare(b.name),
};

export const sortLines = (lines: readonly Line[], order: Order): Line[] => [...lines].sort(compare[order]);

/** An ISO date as a point in the browser's own time zone, so that it is written as the day that it names. */
export function readDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

/** `3 to 12 Nov 2026`, as the language writes a range; a single day alone. */
export function describeSpan(t: FullTranslator, first: string, last: string): string {
  return new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' }).formatRange(
    readDay(first),
    readDay(last),
  );
}
