import type { Locale } from '../model/settings';

/** Prose of a catalogue, written beside what it is about. English stands in for a language that is missing. */
export type InLanguages<T = string> = { en: T; nl: T } & Partial<Record<Locale, T>>;

export function inLanguage<T>(texts: InLanguages<T>, locale: Locale): T {
  return texts[locale] ?? texts.en;
}
