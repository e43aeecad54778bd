import type { Locale } from '../model/settings';
import type { enInspection } from './en-inspection';
import { makeTranslator, type Translator } from './make-translator';

/** The words of the view on settings pages, and of the strip that shows a control. */
type InspectionWords = typeof enInspection;
export type InspectionTranslator = Translator<InspectionWords>;

const loaders: Record<Locale, () => Promise<InspectionWords>> = {
  en: async () => (await import('./en-inspection')).enInspection,
  nl: async () => (await import('./nl-inspection')).nlInspection as unknown as InspectionWords,
};

/** Loads one language only, and only where the popup stands over a settings page or shows somebody a control. */
export async function loadInspectionWords(locale: Locale): Promise<InspectionTranslator> {
  return makeTranslator(locale, { ...(await loaders[locale]()), checks: {} });
}
