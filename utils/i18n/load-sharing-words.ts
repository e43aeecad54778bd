import type { Locale } from '../model/settings';
import type { words as enSharing } from './en/sharing';
import { makeTranslator, type Translator } from './make-translator';

/** The words on who learns of a visit, on consent pages and addresses. */
type SharingWords = typeof enSharing;
export type SharingTranslator = Translator<SharingWords>;

const loaders = import.meta.glob<SharingWords>('./*/sharing.ts', { import: 'words' });

/** Loads one language only, and only where the popup stands over a page of a site. */
export async function loadSharingWords(locale: Locale): Promise<SharingTranslator> {
  return makeTranslator(locale, { ...(await loaders[`./${locale}/sharing.ts`]!()), checks: {} });
}
