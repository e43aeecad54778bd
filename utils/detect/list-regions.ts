/** Countries where most of those live who write a language, most likely first; of languages that Vitrine reads forms of, and some near. */
const byLanguage: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB'],
  nl: ['NL', 'BE'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH'],
  es: ['ES', 'MX'],
  it: ['IT', 'CH'],
  pt: ['PT', 'BR'],
  ca: ['ES'],
  fy: ['NL'],
  lb: ['LU'],
  da: ['DK'],
  sv: ['SE'],
  nb: ['NO'],
  fi: ['FI'],
  pl: ['PL'],
};

/** National forms of more countries than these would be guesses. */
const most = 6;

/**
 * Countries whose national forms a draft may hold, most likely first: of the page's language, then of the browser's. A tag that names
 * a country stands for that one alone.
 */
export function listRegions(from: {
  pageLanguage: string | null;
  browserLanguages: readonly string[];
}): string[] {
  const tags = [from.pageLanguage, ...from.browserLanguages].filter((tag) => tag !== null);
  return [...new Set(tags.flatMap(listOfTag))].slice(0, most);
}

function listOfTag(tag: string): readonly string[] {
  try {
    const { language, region } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    if (region && /^[A-Z]{2}$/.test(region)) return [region];
    const likely = new Intl.Locale(language).maximize().region;
    return byLanguage[language] ?? (likely && /^[A-Z]{2}$/.test(likely) ? [likely] : []);
  } catch {
    // A page may call its language anything.
    return [];
  }
}
