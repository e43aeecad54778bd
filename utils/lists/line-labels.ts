/**
 * What a date in a list is the date of, by the words beside it: folded, without accents, in English, Dutch, German and French.
 * Tried in the order of `findLabel`: an end before a use before a beginning.
 */
const ends =
  /\b(?:expir\w+|valid (?:until|through)|until|verloopt|verlopen|geldig tot|lauft .{0,30}\bab\b|abgelaufen|gultig bis|valable jusqu|jusqu'au|renews?|verlengd)\b/;

const uses =
  /\b(?:(?:last|most recently|recently) (?:used|accessed|active|seen|opened|activity|access|use|login|log ?in|sign[- ]?in|signed in|logged in|connected|online)|used|active|activity|(?:voor het )?laatst (?:gebruikt|actief|gezien|geopend|ingelogd|aangemeld|geraadpleegd|online)|laatste (?:gebruik|activiteit|toegang|sessie|keer)|gebruikt|actief|(?:zuletzt|letztmalig) (?:verwendet|genutzt|benutzt|aktiv|gesehen|zugegriffen|angemeldet|eingeloggt|online)|letzte[rsn]? (?:nutzung|verwendung|aktivitat|zugriff|anmeldung)|verwendet|genutzt|aktiv|derniere (?:utilisation|activite|connexion|visite|session)|dernier acces|(?:utilisee?|vue?|active?|actif|consultee?|connectee?) (?:pour )?la derniere fois|utilisee?|actif|active)\b/;

const arrivals =
  /\b(?:first (?:signed|logged|seen)[a-z ]*|signed in|logged in|sign-in|login|ingelogd|aangemeld|angemeldet|eingeloggt|anmeldung|connecte[e]?|connexion|connection|opened on)\b/;

const beginnings =
  /\b(?:added|approved|authori[sz]ed|connected|linked|granted|access given|installed|created|since|consent(?:ed)?|first used|toegevoegd|goedgekeurd|gemachtigd|geautoriseerd|gekoppeld|verbonden|verleend|toestemming|gegeven|geinstalleerd|gemaakt|aangemaakt|sinds|hinzugefugt|genehmigt|autorisiert|verbunden|verknupft|gewahrt|erteilt|zugelassen|installiert|erstellt|seit|ajoutee?|approuvee?|autorisee?|associee?|liee?|accordee?|installee?|creee?|depuis)\b/;

export type LineLabel = 'end' | 'use' | 'arrival' | 'beginning';

/** What a line's date would be the date of; null when no word of it tells. */
export function findLabel(folded: string): LineLabel | null {
  if (ends.test(folded)) return 'end';
  if (uses.test(folded)) return 'use';
  if (arrivals.test(folded)) return 'arrival';
  if (beginnings.test(folded)) return 'beginning';
  return null;
}

const all = [uses, arrivals, beginnings].map(({ source }) => source.replace(/^\\b|\\b$/g, '')).join('|');
const leading = new RegExp(
  `^(?:(?:access|toegang|zugriff|acces)\\s+)?(?:${all})(?:\\s+(?:on|at|op|am|um|le|in|given))?\\s*[:,-]?\\s*`,
);
const named = /^[^:\d]{2,40}:\s+/;

/** The text without the words that say what it is the date of: `Last active: today` → `today`. */
export function withoutLabel(folded: string): string {
  return folded.replace(named, '').replace(leading, '').trim();
}
