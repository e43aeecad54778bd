import type { Locale } from '../model/settings';
import type { words as en } from './en/footprint';
import { makeTranslator, type Translator } from './make-translator';

/** The words on what ties accounts together, of which the popup offers to compare pictures. */
type PictureWords = typeof en;
export type PictureTranslator = Translator<PictureWords>;

const loaders = import.meta.glob<PictureWords>('./*/footprint.ts', { import: 'words' });

/** Loads one language only, and only where the popup stands over a profile of the person's own. */
export async function loadPictureWords(locale: Locale): Promise<PictureTranslator> {
  return makeTranslator(locale, { ...(await loaders[`./${locale}/footprint.ts`]!()), checks: {} });
}
