import type { Locale, Settings } from '../model/settings';

// Written out, not taken from the schemas, so that the popup's first paint does not depend on them.
const known: readonly Locale[] = ['en', 'nl'];

/** The language to speak: the person's choice, else the first of the browser's that Vitrine knows, else English. */
export function resolveLocale(setting: Settings['locale'], browserLanguages: readonly string[]): Locale {
  if (setting !== 'auto') return setting;
  for (const language of browserLanguages) {
    const base = language.toLowerCase().split('-')[0];
    const found = known.find((locale) => locale === base);
    if (found) return found;
  }
  return 'en';
}
