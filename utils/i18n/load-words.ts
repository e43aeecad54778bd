import type { Locale } from '../model/settings';
import type { en } from './en';
import { makeTranslator, type Translator } from './make-translator';

/** The words that the popup and the shared components need. */
export type Words = typeof en;
export type WordsTranslator = Translator<Words>;

const loaders: Record<Locale, () => Promise<Words>> = {
  en: async () => (await import('./en')).en,
  nl: async () => (await import('./nl')).nl as unknown as Words,
};

/** Loads one language only, so that the popup does not pay for the others. */
export async function loadWords(locale: Locale): Promise<WordsTranslator> {
  return makeTranslator(locale, await loaders[locale]());
}
