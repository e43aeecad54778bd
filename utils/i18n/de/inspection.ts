import type { words as en } from '../en/inspection';
import type { Mirror } from '../types';

/** German for the view of settings pages, and for the strip. */
export const words: Mirror<typeof en> = {
  guide: {
    label: 'Vitrine: eine Einstellung ändern',
    looking: '„{setting}“ wird auf dieser Seite gesucht …',
    missing: '„{setting}“ wurde auf dieser Seite nicht gefunden. Von Hand:',
    done: 'Fertig. Jetzt steht es auf {value}.',
    stepOpen: 'Öffne die Einstellungen von {network}.',
    stepFind: 'Such nach „{setting}“.',
    notFound: 'Ich finde es nicht',
    hub: 'Alle Einstellungen öffnen',
    close: 'Schließen',
  },
  settingsHealth: {
    'signed-out':
      'Melde dich bei {network} an und öffne diese Seite noch einmal. Bis dahin ist über diese Einstellungen nichts bekannt.',
    'consent-wall':
      'Beantworte zuerst die Frage von {network} zu Cookies und lies die Seite dann noch einmal.',
    'layout-changed':
      '{network} hat diese Seite anscheinend geändert. Was Vitrine nicht erkannt hat, gilt als nicht bekannt.',
    'not-loaded':
      'Vitrine hat gewartet, aber die Einstellungen erschienen nicht. Warte einen Moment und lies dann noch einmal.',
  },
  inspection: {
    title: 'Einstellungen von {handle} bei {network}',
    titleYours: 'Deine Einstellungen bei {network}',
    titleAny: 'Einstellungen bei {network}',
    read: 'Gelesen: {time}',
    nameless: 'Öffne einmal dein Profil bei {network}, dann bekommt dieses Konto seinen Namen.',
    unowned:
      'Davon wird nichts aufbewahrt, denn es ist nicht zu erkennen, wessen Einstellungen das sind. Öffne einmal dein Profil bei {network} und komm dann zurück.',
    notKept: 'Von dieser Seite wird nichts aufbewahrt.',
    whose: 'Wessen Einstellungen sind das?',
    assign: 'Das sind seine Einstellungen',
    missing: {
      one: '{count} Einstellung, die hierher gehört, wurde nicht gefunden',
      other: '{count} Einstellungen, die hierher gehören, wurden nicht gefunden',
    },
    fine: 'Alles, was hier gelesen wurde, ist wie empfohlen.',
    unclear: {
      one: '{count} Einstellung, deren Wert nicht klar ist',
      other: '{count} Einstellungen, deren Wert nicht klar ist',
    },
    unknown: {
      one: '{count} weiteres Bedienelement zur Privatsphäre',
      other: '{count} weitere Bedienelemente zur Privatsphäre',
    },
    unknownNote: 'Der Katalog von Vitrine kennt sie nicht, also gibt es keine Empfehlung.',
    uncatalogued:
      'Diese Seite steht nicht im Katalog von Vitrine; Einstellungen wurden nach ihrem Namen gesucht.',
    apps: { one: '{count} App hat Zugriff', other: '{count} Apps haben Zugriff' },
    sessions: { one: 'An {count} Ort angemeldet', other: 'An {count} Orten angemeldet' },
    listed: 'Nichts davon fällt auf.',
    found: {
      one: '{count} Bedienelement zur Privatsphäre',
      other: '{count} Bedienelemente zur Privatsphäre',
    },
    seen: {
      one: 'Insgesamt ein Bedienelement auf der Seite.',
      other: 'Insgesamt {count} Bedienelemente auf der Seite.',
    },
    nothing: 'Hier wurde nichts gefunden, was die Privatsphäre betrifft.',
    nothingNote: {
      one: 'Ein Bedienelement wurde durchgesehen. Was nicht zu sehen ist, lässt sich nicht lesen; ein Versprechen ist das also nicht.',
      other:
        '{count} Bedienelemente wurden durchgesehen. Was nicht zu sehen ist, lässt sich nicht lesen; ein Versprechen ist das also nicht.',
    },
    noValue: 'nicht gezeigt',
    hidden: 'in einem geschlossenen Teil der Seite',
    disabled: 'hier nicht zu ändern',
    ungrouped: 'Ohne Überschrift',
    report: 'Diese Seite melden',
  },
};
