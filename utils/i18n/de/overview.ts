import type { words as en } from '../en/overview';
import type { Mirror } from '../types';

/** German for overview. */
export const words: Mirror<typeof en> = {
  overview: {
    together: 'Alle deine Konten zusammen',
    of: { one: '{count} Konto', other: '{count} Konten' },
    since: 'Seit {date}:',
    sinceNothing: 'Seit {date} hat sich nichts geändert, soweit gelesen wurde.',
    first: 'Ab deinem nächsten Besuch steht hier, was sich geändert hat.',
    seeHistory: 'Verlauf ansehen',
    line: 'Die letzten {days} Tage: von {former} auf {now}',
    lineLabel: 'Letzte {days} Tage',
    blank:
      'Von diesem Konto konnte noch nichts geprüft werden. Öffne das Profil, während du angemeldet bist: Vitrine liest es dort.',
    blankHere:
      'Von diesem Konto konnte noch nichts geprüft werden. Öffne seine Seite, während du angemeldet bist: Vitrine liest sie dort.',
    worst: 'Was am meisten wiegt',
    moreFindings: { one: 'und {count} weiterer Befund', other: 'und {count} weitere Befunde' },
    allClear: 'In dem, was lesbar war, wurde nichts gefunden: {known} von {total} Prüfungen.',
    report: 'Bericht speichern oder drucken',
    find: {
      label: 'Ein Konto finden',
      text: 'Name',
      network: 'Netzwerk',
      any: 'Alle Netzwerke',
      count: { one: '{count} Konto', other: '{count} Konten' },
      none: 'Kein Konto passt dazu.',
      clear: 'Alle Konten zeigen',
      more: { one: '{count} weiteres zeigen', other: '{count} weitere zeigen' },
    },
    guide: {
      title: 'Deine nächsten Schritte',
      done: 'erledigt',
      next: 'jetzt',
      hide: 'Diese Schritte ausblenden',
      hidden: 'Die Schritte sind ausgeblendet.',
      claim: 'Sag, welche Konten dir gehören',
      claimNote:
        'Gib eine Adresse oder einen Namen ein, oder öffne dein eigenes Profil: Oft erkennt Vitrine es.',
      profile: 'Öffne dein eigenes Profil',
      profileNote: 'Angemeldet, wie immer. Vitrine liest es dort und zeigt es hier.',
      settings: 'Prüfe die Einstellungen eines Kontos',
      settingsNote: 'Seite für Seite; Vitrine sagt, was nicht wie empfohlen ist.',
      watching: 'Sieh, welche Unternehmen von dir erfahren',
      watchingNote: 'Nur wenn du es erlaubst: Zählungen, wer von welcher Website erfährt.',
      history: 'Sieh, wie es sich entwickelt',
      historyNote: 'Eine Linie pro Konto, und alles, was sich geändert hat.',
    },
  },
};
