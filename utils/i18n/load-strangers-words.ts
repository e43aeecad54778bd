import type { Locale } from '../model/settings';
import type { words as enStrangers } from './en/strangers';
import { makeTranslator, type Translator } from './make-translator';

/** The words on seeing one's profile as strangers do. */
type StrangersWords = typeof enStrangers;
export type StrangersTranslator = Translator<StrangersWords>;

const loaders = import.meta.glob<StrangersWords>('./*/strangers.ts', { import: 'words' });

/** Loads one language only, and only where the button is. */
export async function loadStrangersWords(locale: Locale): Promise<StrangersTranslator> {
  return makeTranslator(locale, { ...(await loaders[`./${locale}/strangers.ts`]!()), checks: {} });
}
