import type { Locale } from '../model/settings';
import type { words as en } from './en/base';
import { makeTranslator, type Translator } from './make-translator';

/** The words that the popup and the shared components need. */
export type Words = typeof en;
export type WordsTranslator = Translator<Words>;

const loaders = import.meta.glob<Words>('./*/base.ts', { import: 'words' });

/** Loads one language only, so that the popup does not pay for the others. */
export async function loadWords(locale: Locale): Promise<WordsTranslator> {
  return makeTranslator(locale, await loaders[`./${locale}/base.ts`]!());
}
