import { namesDevice, withoutDevice } from './device-words';
import { foldWords } from './fold-words';

/** Countries and their codes, as the four languages write them, folded. */
let known: ReadonlySet<string> | null = null;

function listCountries(): Set<string> {
  const found = new Set<string>();
  const names = ['en', 'nl', 'de', 'fr'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region' }),
  );
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      for (const name of names) {
        const told = name.of(code);
        if (told && told !== code) found.add(foldWords(told));
      }
    }
  return found;
}

function isCountry(text: string): boolean {
  known ??= listCountries();
  return known.has(foldWords(text));
}

const label =
  /^(?:(?:approximate |estimated |last )?location|near|close to|seen (?:in|near)|signed in (?:from|in|near)|logged in (?:from|in|near)|from|locatie|plaats|in de buurt van|bij|gezien in|ingelogd (?:vanuit|vanaf|in)|standort|ort|in der nahe von|nahe|gesehen in|angemeldet (?:aus|von|in)|localisation|lieu|emplacement|pres de|vu[e]? a|connecte[e]? (?:depuis|a))\s*(?::\s*|\s(?=\S))/u;
const approximate =
  /\s*\((?:approximate|approx\.?|estimated|geschat|bij benadering|ungefahr\w*|ca\.?|approximati\w*|environ)[^)]*\)\s*$/u;
/** A proper name: letters, capital first where the script has capitals. */
const namePart = /^(?:\p{Lu}|\p{Lo}|['’]s-|'t |St\. )[\p{L}\p{M}'’.() -]{0,39}$/u;
/** Words that no place is called by, though they may begin with a capital. */
const noPlace =
  /(?<!\p{L})(?:ip|adres\p{L}*|address\p{L}*|active|actief|aktiv\p{L}*|actif|signed|logged|log ?(?:in|out)|sessions?|sessies?|sitzung\p{L}*|device|apparaat|gerat|appareil|browser|version|password|verified|trusted|remove|end)(?!\p{L})/u;
const nothing =
  /^(?:unknown|location unknown|unknown location|onbekend\w*|unbekannt\w*|inconnue?|lieu inconnu|n\/a|-+)/u;
const company = /\b(?:inc|ltd|llc|gmbh|b\.?v|s\.?a|corp|limited)\.?$/iu;

/**
 * The place that a line names, as shown; null where it names none for certain: a lone word is one only beside a label or an
 * address (`beside`), or where it is a country.
 */
export function findPlace(line: string, beside: boolean): string | null {
  const bare = (namesDevice(line) ? withoutDevice(line) : line).replace(/\s+/g, ' ').trim();
  const folded = foldWords(bare);
  const labelled = label.exec(folded);
  // Folding may change lengths, so the label is cut off by its words.
  const words = labelled ? labelled[0].trim().split(/\s+/).length : 0;
  const rest = bare
    .split(' ')
    .slice(words)
    .join(' ')
    .replace(/^[:\s]+|[.\s]+$/gu, '');
  const text = withoutSuffix(rest);
  if (text === '' || text.length > 100 || nothing.test(foldWords(text)) || noPlace.test(foldWords(text)))
    return null;
  const parts = text.split(/\s*,\s*/u);
  if (
    parts.length > 5 ||
    company.test(text) ||
    !parts.every((part) => namePart.test(part) && part.split(' ').length <= 6)
  )
    return null;
  if (parts.length === 1 && !labelled && !beside && !isCountry(text)) return null;
  return text;
}

function withoutSuffix(text: string): string {
  const folded = foldWords(text);
  const found = approximate.exec(folded);
  if (!found) return text;
  const open = text.lastIndexOf('(');
  return open < 0 ? text : text.slice(0, open).trim();
}
