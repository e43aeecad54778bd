import { type Locale, locales, type Settings } from '../model/settings';

/** The language to speak: the person's choice, else the first of the browser's that Vitrine knows, else English. */
export function resolveLocale(setting: Settings['locale'], browserLanguages: readonly string[]): Locale {
  if (setting !== 'auto') return setting;
  for (const language of browserLanguages) {
    const base = language.toLowerCase().split('-')[0];
    const found = locales.find((locale) => locale === base);
    if (found) return found;
  }
  return 'en';
}
