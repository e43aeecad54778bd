import type { words as en } from '../en/sharing-checks';
import type { Mirror } from '../types';

/** German for findings on browsing and for their part of the report. */
export const words: Mirror<typeof en> = {
  sharingCheck: {
    'cross-site-profile': {
      title: {
        one: '{name} sieht dich auf {count} Website',
        other: '{name} sieht dich auf {count} Websites',
      },
      general: 'Eine Firma auf vielen Websites',
      why: 'Was eine Firma auf einer Website erfährt, kann sie mit dem von den anderen zusammenfügen: was du liest, suchst und kaufst.',
      fix: 'Sag Nein, wo eine Website Daten für Werbung teilen will, oder nutze einen Browser, der Dritte blockiert. Wo du ein Konto bei der Firma hast, steht in dessen Einstellungen vielleicht, was sie mit dem macht, was andere Websites ihr sagen.',
    },
    'hashed-contact-shared': {
      title: {
        one: 'Deine eigenen Kontaktdaten wurden von {count} Website an {name} gesendet',
        other: 'Deine eigenen Kontaktdaten wurden von {count} Websites an {name} gesendet',
      },
      titlePlain: {
        one: 'Deine eigenen Kontaktdaten wurden von {count} Website lesbar an {name} gesendet',
        other: 'Deine eigenen Kontaktdaten wurden von {count} Websites lesbar an {name} gesendet',
      },
      titleMaybe: {
        one: 'Eine E-Mail-Adresse oder Telefonnummer, vielleicht deine, wurde von {count} Website an {name} gesendet',
        other:
          'Eine E-Mail-Adresse oder Telefonnummer, vielleicht deine, wurde von {count} Websites an {name} gesendet',
      },
      general: 'Deine Kontaktdaten bei Firmen',
      why: 'Eine E-Mail-Adresse oder Telefonnummer verbindet deine Besuche mit deinem Namen, über Websites und Geräte hinweg. Ein Hash verbirgt sie nur vor denen, die sie noch nicht haben.',
      whyMaybe:
        'Sie passt zu keiner der Adressen und Nummern, die du Vitrine genannt hast. Es kann eine andere von dir sein, die von jemand anderem, oder so geschrieben, wie Vitrine es nicht kennt.',
      fix: 'Gib einer Website eine Adresse, die nur für sie gemacht ist, oder einen Alias. Du kannst die Website fragen, wem sie deine gegeben hat, und dem widersprechen.',
      fixMaybe:
        'Nenne Vitrine in den Einstellungen deine Adressen und Nummern, dann kann es sagen, welche von dir sind.',
    },
    'form-data-shared': {
      title: {
        one: '{name} erfuhr von Formularen auf {count} Website',
        other: '{name} erfuhr von Formularen auf {count} Websites',
      },
      general: 'Formulare, die Firmen etwas sagen',
      why: 'Die Firma erfährt, welche Felder ein Formular hat oder was darin steht. Auf einer Seite über Gesundheit, Geld oder Arbeit sagt schon das viel.',
      fix: 'Sag Nein, wo die Website Daten für Werbung teilen will, bevor du ein Formular ausfüllst. Du kannst die Website fragen, was sie weitergibt.',
    },
    'tracking-address': {
      title: {
        one: 'Auf {count} Website kamst du über einen Link mit einer Kennung von {name}',
        other: 'Auf {count} Websites kamst du über Links mit einer Kennung von {name}',
      },
      general: 'Links, die eine Kennung tragen',
      why: 'Die Kennung gehört zu einem einzigen Druck auf einen Link. Damit können die Firma und die Website erkennen, dass der Besuch deiner ist.',
      fix: 'Kopiere die saubere Adresse aus dem Popup von Vitrine oder aus dem Menü eines Links, bevor du ihn öffnest oder teilst.',
    },
    'broad-consent': {
      title: '{name} bat {provider} um viel',
      titleMaybe: 'Worum {name} {provider} bat, ist nicht bekannt',
      general: 'Apps, die um viel bitten',
      nameless: 'Eine App',
      why: 'Hast du eingewilligt, darf sie es, ohne noch einmal zu fragen, bis du es zurücknimmst. Ob du eingewilligt hast, weiß Vitrine nicht.',
      whyMaybe:
        'Einiges, worum sie bat, hat einen Namen, den Vitrine nicht kennt, oder steht nicht in der Adresse. Es kann wenig oder viel sein.',
      fix: 'Sieh nach, ob sie unter deinen verbundenen Apps bei {provider} steht, und entferne sie, wenn du sie nicht nutzt.',
    },
    notRead:
      'Nicht bekannt: Es wurde nichts beobachtet oder geprüft. Schalte „Andere Websites beobachten“ ein, oder prüfe Seiten im Popup.',
    notReadConsents: 'Nicht bekannt: Es wurde noch keine Seite bemerkt, die um Zugriff bittet.',
  },
  sharingReport: {
    title: 'Wer von deinem Surfen erfährt',
    intro:
      'Zählungen dessen, was Vitrine sah, während es beobachtete oder eine Seite prüfte. Was nicht aufgeführt ist, wurde nicht gesehen; das heißt nicht, dass niemand davon erfuhr. Nichts davon gehört zur Sichtbarkeit.',
    notWatched: 'Das Beobachten anderer Websites ist aus, also steht hier nur, was vorher gesehen wurde.',
    nothing: 'Nichts wurde gesehen.',
    findings: 'Was auffällt',
    companies: 'Firmen',
    company: 'Firma',
    sites: 'Websites',
    how: 'Wie',
    what: 'Was sie erfuhr',
    requests: 'Anfragen',
    days: 'Erster und letzter Tag',
    contacts: 'Von dir: {contacts}',
    consents: 'Apps, die um Zugriff baten',
    app: 'App',
    provider: 'Gefragt',
    scopes: 'Um',
    grade: { low: 'wenig', medium: 'einiges', high: 'viel', unknown: 'nicht bekannt' },
    reach: 'Wie viel',
    fields: 'Daten: {kinds}',
  },
};
