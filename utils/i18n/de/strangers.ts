import type { words as en } from '../en/strangers';
import type { Mirror } from '../types';

/** German for strangers. */
export const words: Mirror<typeof en> = {
  strangers: {
    action: 'Ansehen, was Fremde sehen',
    hint: 'Öffnet dein Profil in einem privaten Fenster, in dem niemand angemeldet ist. Vitrine liest nur diese eine Seite und sonst nichts in privaten Fenstern.',
    opening: 'Ein privates Fenster wird geöffnet …',
    looking: 'Im privaten Fenster wird nachgesehen …',
    seen: {
      one: 'Fremde sehen {count} Angabe davon: {list}.',
      other: 'Fremde sehen {count} Angaben davon: {list}.',
    },
    nothing: 'Fremde sehen nichts davon, soweit es zu lesen war.',
    when: 'Gesehen am {date}.',
    findings: 'Ansehen, was das bedeutet',
    unread: {
      'signed-out':
        'Nicht lesbar: {network} verlangt von Fremden zuerst eine Anmeldung. Was sie später oder anderswo sehen, ist nicht bekannt.',
      'consent-wall': 'Nicht lesbar: Eine Frage zu Cookies stand im Weg. Beantworte sie im privaten Fenster.',
      'layout-changed': 'Nicht lesbar: Ohne Anmeldung sieht die Seite anders aus, als Vitrine sie kennt.',
      'unsupported-language': 'Nicht lesbar: Die Seite ist in einer Sprache, die Vitrine nicht kennt.',
      'not-loaded': 'Nicht lesbar: Die Seite war nicht fertig geladen.',
    },
    refused: {
      'signed-in':
        'In diesem privaten Fenster ist jemand angemeldet, also sehen Fremde nicht das. Nichts wurde behalten. Schließ alle privaten Fenster und versuch es noch einmal.',
      unsure:
        'Die Seite verrät nicht, ob dort jemand angemeldet ist, also wurde nichts behalten. Schließ alle privaten Fenster und versuch es noch einmal.',
      elsewhere:
        'Das private Fenster ging zu einer anderen Seite, bevor deine gelesen war. Nichts wurde behalten.',
      closed: 'Das private Fenster wurde geschlossen, bevor die Seite gelesen war. Nichts wurde behalten.',
    },
    problem: {
      'no-address':
        'Vitrine kennt die Adresse deines Profils noch nicht. Öffne es einmal und versuch es dann noch einmal.',
      off: 'Vitrine ist dort ausgeschaltet oder pausiert.',
      'no-access':
        'Vitrine darf diese Seite nicht lesen. Öffne dein Profil, erlaube es im Popup und versuch es dann noch einmal.',
      'not-allowed': 'Vitrine darf nicht in private Fenster.',
      refused: 'Der Browser hat kein privates Fenster geöffnet.',
    },
    how: {
      intro: 'Nur du kannst das erlauben, in den Einstellungen des Browsers:',
      chrome:
        'Chrome und verwandte Browser: Öffne chrome://extensions, klick bei Vitrine auf „Details“ und schalte „Im Inkognitomodus zulassen“ ein.',
      edge: 'Edge: Öffne edge://extensions, klick bei Vitrine auf „Details“ und setz das Häkchen bei „In InPrivate zulassen“.',
      firefox:
        'Firefox: Öffne about:addons, klick auf Vitrine und wähle „Erlauben“ bei „In privaten Fenstern ausführen“.',
      instead:
        'Oder ohne das: Melde dich in diesem Fenster bei {network} ab und öffne dein Profil. Was Vitrine abgemeldet davon liest, zählt genauso.',
    },
  },
};
