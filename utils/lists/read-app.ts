import type { ListEntry } from '../model/control';
import { foldWords, splitLines } from './fold-words';
import { findLabel, type LineLabel } from './line-labels';
import { readDate } from './read-date';
import { type Grants, readGrants } from './read-grants';

/** An app as its entry shows it; times in milliseconds since 1970. */
export interface ReadApp extends Grants {
  name: string;
  added: number | null;
  used: number | null;
}

/** Words that headings of such pages are made of, and no app is called by alone. */
const headingWords = new Set(
  `app apps application applications website websites site sites game games service services connected linked authorized authorised
  approved installed active expired removed inactive third party access permissions permission your my all other and with to the
  you for account accounts business integrations integration settings preferences more info help about overview security privacy
  social logins login sign in
  toepassing toepassingen applicatie applicaties spel spellen games diensten verbonden gekoppelde geautoriseerde actief verlopen
  verwijderd toegang rechten machtigingen je jouw uw mijn alle andere en met tot de van derden instellingen voorkeuren meer overzicht
  anwendung anwendungen spiele dienste verbundene verknupfte autorisierte aktiv abgelaufen entfernt zugriff berechtigungen deine ihre
  meine und mit zu der die von drittanbietern einstellungen mehr ubersicht drittanbieter konto konten
  jeux services connectees connecte connectees autorisees autorises actives actifs expirees supprimees acces autorisations vos mes
  toutes les et avec a des tiers parametres preferences plus apercu compte comptes sites web`.split(/\s+/),
);
const invites =
  /^(?:connect|link|add|find|browse|discover|explore|get|learn|see|view|show|manage|search|turn (?:on|off)|read|go to|back|koppel\w*|verbind\w*|voeg|zoek\w*|bekijk|toon|beheer|meer|terug|lees|weitere|verbinde\w*|suche\w*|anzeigen|verwalte\w*|mehr|zuruck|connecter|associer|ajouter|rechercher|voir|afficher|gerer|en savoir|retour)\b.*\b(?:apps?|applications?|accounts?|services?|more|new|all|games?|websites?|settings|help|permissions|access|toepassingen|diensten|alle|meer|nieuwe?|hulp|anwendungen|dienste|konten|hilfe|erfahren|plus|toutes|aide|autorisations)\b/;

/** What no app is called: a heading, an invitation to connect something, a sentence. */
function isNoApp(name: string): boolean {
  const folded = foldWords(name);
  if (!/[\p{L}\p{N}]/u.test(folded) || folded.length > 120) return true;
  if (/[?]$|[.!]\s|\.$/.test(folded) && folded.split(' ').length > 4) return true;
  if (invites.test(folded)) return true;
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => headingWords.has(word));
}

/**
 * Reads an entry of a page of connected apps; null for what is no app.
 * @param at when it was seen, @param language primary subtag that the page claims.
 */
export function readApp(entry: ListEntry, at: number, language: string): ReadApp | null {
  const name = entry.name.replace(/\s+/g, ' ').trim();
  if (isNoApp(name)) return null;
  const dates: Partial<Record<LineLabel | 'bare', number>> = {};
  const rest: string[] = [];
  let before: LineLabel | null = null;
  for (const line of splitLines(entry.lines)) {
    const folded = foldWords(line);
    const label = findLabel(folded);
    const date = readDate(line, at, language);
    if (date !== null) {
      dates[label ?? before ?? 'bare'] ??= date;
      before = null;
    } else if (label !== null && folded.split(' ').length <= 4) {
      // A label may stand in a line of its own, its date in the next.
      before = label;
      // *Signed in with …* is no label but what the app was let in for.
      if (label === 'arrival') rest.push(line);
    } else {
      before = null;
      rest.push(line);
    }
  }
  const marked = entry.times.filter((time) => time > 0 && time <= at);
  // One marked date is that of whatever the entry tells of; of several nobody says which is which.
  const only = marked.length === 1 ? marked[0]! : null;
  const told = Object.keys(dates) as (keyof typeof dates)[];
  if (only !== null && told.length < 2) dates[told[0] ?? before ?? 'bare'] = only;
  const nameDropped = rest.filter((line) => foldWords(line) !== foldWords(name));
  return {
    name,
    // A date without a word is nearly always the day of connecting; and as a last use it would be no older.
    added: dates.beginning ?? dates.arrival ?? dates.bare ?? null,
    used: dates.use ?? null,
    ...readGrants(nameDropped),
  };
}
