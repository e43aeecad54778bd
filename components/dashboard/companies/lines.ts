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

const alphabet = new Intl.Collator();

const compare: Record<Order, (a: Line, b: Line) => number> = {
  amount: (a, b) => b.amount - a.amount || compare.last(a, b),
  last: (a, b) => (a.last === b.last ? alphabet.compare(a.name, b.name) : a.last < b.last ? 1 : -1),
  name: (a, b) => alphabet.compare(a.name, b.name),
};

export const sortLines = (lines: readonly Line[], order: Order): Line[] => [...lines].sort(compare[order]);

/** An ISO date as a point in the browser's own time zone, so that it is written as the day that it names. */
export function readDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

/** Made once per language: one costs more than a row of a table. */
const writers = new Map<string, Intl.DateTimeFormat>();

/** `Nov 3 – 12, 2026`, as the language writes a range of points in time; a single day alone. */
export function describeTimes(t: FullTranslator, from: number, to: number): string {
  const writer = writers.get(t.locale) ?? new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' });
  writers.set(t.locale, writer);
  return writer.formatRange(from, to);
}

/** The same of ISO dates. */
export const describeSpan = (t: FullTranslator, first: string, last: string): string =>
  describeTimes(t, readDay(first), readDay(last));
