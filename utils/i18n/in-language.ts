import type { Locale } from '../model/settings';

/** Prose of a catalogue, written beside what it is about. */
export type InLanguages<T = string> = Record<Locale, T>;

export function inLanguage<T>(texts: InLanguages<T>, locale: Locale): T {
  return texts[locale];
}
