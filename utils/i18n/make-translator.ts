import type { Locale } from '../model/settings';
import type { CheckWords, KeyOf, Params, Part, Plural, SlotOf } from './types';

/** Words in one language, with numbers and dates written that language's way. */
export interface Translator<D> {
  <K extends KeyOf<D>>(key: K, ...params: Params<SlotOf<D, K>>): string;
  locale: Locale;
  /** The text cut at its placeholders, for putting elements in them. */
  parts<K extends KeyOf<D>>(key: K, count?: number): Part[];
  /** A check's prose; an id without prose (an older export, a newer check) is shown as it is. */
  check(id: string): CheckWords;
  number(value: number): string;
  /** Milliseconds since 1970 as `3 Nov 2026`; options override. */
  date(ms: number, options?: Intl.DateTimeFormatOptions): string;
  dateTime(ms: number, options?: Intl.DateTimeFormatOptions): string;
  /** `a, b and c`, or with `or`. */
  list(parts: readonly string[], type?: 'conjunction' | 'disjunction'): string;
}

const isPlural = (found: unknown): found is Plural =>
  typeof found === 'object' && found !== null && 'one' in found && 'other' in found;

/** Binds a dictionary to its language. */
export function makeTranslator<D extends { checks: Record<string, CheckWords> }>(
  locale: Locale,
  dictionary: D,
): Translator<D> {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  // Making one takes longer than a hundred uses of it, and a page of history writes a date in every row.
  const dates = new Map<string, Intl.DateTimeFormat>();
  const writeDate = (ms: number, options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, options);
    dates.set(key, format);
    return format.format(ms);
  };
  const lists = new Map<string, Intl.ListFormat>();
  const writeList = (parts: readonly string[], type: 'conjunction' | 'disjunction') => {
    const format = lists.get(type) ?? new Intl.ListFormat(locale, { type });
    lists.set(type, format);
    return format.format(parts);
  };

  function find(key: string, count: unknown): string {
    let found: unknown = dictionary;
    for (const step of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[step];
    if (isPlural(found)) return found[plurals.select(Number(count))] ?? found.other;
    return typeof found === 'string' ? found : key;
  }

  const fill = (text: string, params: Record<string, string | number>) =>
    text.replace(/\{(\w+)\}/g, (whole, slot: string) => {
      const value = params[slot];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });

  const translator = (key: string, params: Record<string, string | number> = {}) =>
    fill(find(key, params.count), params);

  return Object.assign(translator, {
    locale,
    parts: (key: string, count?: number): Part[] =>
      find(key, count)
        .split(/(\{\w+\})/)
        .filter((piece) => piece !== '')
        .map((piece) => (/^\{\w+\}$/.test(piece) ? { slot: piece.slice(1, -1) } : { text: piece })),
    check: (id: string): CheckWords =>
      Object.hasOwn(dictionary.checks, id) ? dictionary.checks[id]! : { title: id, why: '', fix: '' },
    number: (value: number) => numbers.format(value),
    date: (ms: number, options?: Intl.DateTimeFormatOptions) =>
      writeDate(ms, { dateStyle: 'medium', ...options }),
    dateTime: (ms: number, options?: Intl.DateTimeFormatOptions) =>
      writeDate(ms, { dateStyle: 'medium', timeStyle: 'short', ...options }),
    list: (parts: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
      writeList(parts, type),
  }) as Translator<D>;
}
