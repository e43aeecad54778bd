import type { Locale } from '../model/settings';
import { dictionary as de } from './de/dictionary';
import { dictionary as en } from './en/dictionary';
import { dictionary as fr } from './fr/dictionary';
import { makeTranslator, type Translator } from './make-translator';
import { dictionary as nl } from './nl/dictionary';

type Full = typeof en;
/** All words: everything shown on the dashboard, the welcome tab and in reports. */
export type FullTranslator = Translator<Full>;

// The other languages mirror English key by key, so they can stand where its literal types are asked for.
const dictionaries = { de, en, fr, nl } as unknown as Record<Locale, Full>;

const made = new Map<Locale, FullTranslator>();

/** Every word in one language: `translate('nl')('report.title')`. The popup loads its part alone: `load-words.ts`. */
export function translate(locale: Locale): FullTranslator {
  const translator = made.get(locale) ?? makeTranslator(locale, dictionaries[locale]);
  made.set(locale, translator);
  return translator;
}
