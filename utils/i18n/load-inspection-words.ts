import type { Locale } from '../model/settings';
import type { words as enInspection } from './en/inspection';
import { makeTranslator, type Translator } from './make-translator';

/** The words of the view on settings pages, and of the strip that shows a control. */
type InspectionWords = typeof enInspection;
export type InspectionTranslator = Translator<InspectionWords>;

const loaders = import.meta.glob<InspectionWords>('./*/inspection.ts', { import: 'words' });

/** Loads one language only, and only where the popup stands over a settings page or shows somebody a control. */
export async function loadInspectionWords(locale: Locale): Promise<InspectionTranslator> {
  return makeTranslator(locale, { ...(await loaders[`./${locale}/inspection.ts`]!()), checks: {} });
}
