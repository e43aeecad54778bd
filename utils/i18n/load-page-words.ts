import type { Locale } from '../model/settings';
import { makeTranslator } from './make-translator';
import type { FullTranslator, translate } from './translate';

type Full = Parameters<typeof makeTranslator>[1];

const dictionaries: Record<Locale, () => Promise<{ dictionary: Full }>> = {
  de: () => import('./de/dictionary'),
  en: () => import('./en/dictionary'),
  fr: () => import('./fr/dictionary'),
  nl: () => import('./nl/dictionary'),
};

const made = new Map<Locale, FullTranslator>();

/** Loads every word of one language: a page that opens pays for no other. */
export async function loadPageWords(locale: Locale): Promise<void> {
  if (made.has(locale)) return;
  const { dictionary } = await dictionaries[locale]();
  // The other languages mirror English key by key, so they can stand where its literal types are asked for.
  made.set(locale, makeTranslator(locale, dictionary) as ReturnType<typeof translate>);
}

/** Every word of a language that was loaded; until it is, those that are there. */
export function pageWords(locale: Locale): FullTranslator {
  const words = made.get(locale) ?? made.values().next().value;
  if (!words) throw new Error('No words were loaded: loadPageWords comes first.');
  return words;
}
