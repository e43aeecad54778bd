import type { words as en } from '../en/rights';
import type { Mirror } from '../types';

/** German for rights. */
export const words: Mirror<typeof en> = {
  rights: {
    title: 'Deine Rechte',
    intro:
      'Du darfst sehen, was ein Netzwerk über dich hat, es mitnehmen, es löschen lassen und seiner Verwendung widersprechen. Hier sind die Seiten dafür, und ein Brief, wenn eine Seite nicht genügt.',
    law: 'Ein Brief von hier ist ein Brief, keine Rechtsberatung. Er ist für Menschen in der EU und im EWR geschrieben (DSGVO); unter der britischen UK GDPR gelten dieselben Artikel.',
    own: 'Deine Netzwerke',
    ownNone: 'Vitrine kennt noch kein Konto von dir. Wähle trotzdem unten ein Netzwerk.',
    others: 'Andere Netzwerke',
    accounts: { one: '{count} Konto', other: '{count} Konten' },
    downloading: 'Download',
    byPage: 'hat eine Seite',
    noPage: 'keine Seite gefunden',
    deleting: 'Löschen',
    titleOf: '{network}: deine Rechte',
    back: 'Alle Netzwerke',
    difficulty: {
      easy: 'einfach',
      medium: 'einige Schritte',
      hard: 'schwierig',
      limited: 'nur für manche Menschen',
      impossible: 'nicht vollständig möglich',
      unknown: 'nicht bekannt',
    },
    unconfirmed: 'Nicht bestätigt',
    unconfirmedLink:
      'Nur eine schwache oder alte Quelle sagt das: Ist die Seite weg, sieh in den Einstellungen des Netzwerks nach.',
    unconfirmedContact:
      'Alt oder aus nur einer schwachen Quelle: Sieh vor dem Absenden nach, was sie selbst zum Datenschutz sagen.',
    sources: 'Quelle: {sources}',
    sourceOn: '{name}, {date}',
    sourcePublic: 'öffentlicher Code und Anleitungen',
    undated: 'ohne Datum',
    pagesTitle: 'Die eigenen Seiten des Netzwerks',
    download: {
      title: 'Deine Daten herunterladen',
      text: 'Was das Netzwerk dir selbst gibt, genügt oft und geht schneller als ein Brief.',
      open: 'Download-Seite öffnen',
      none: 'Dafür wurde keine Seite gefunden. Die Briefe für Auskunft und zum Mitnehmen verlangen dasselbe.',
    },
    delete: {
      title: 'Dein Konto löschen',
      text: 'Lade zuerst deine Daten herunter: Danach geht es nicht mehr.',
      open: 'Löschseite öffnen',
      how: 'Wie schwierig es ist: {word}',
      none: 'Dafür wurde keine Seite gefunden. Der Brief zur Löschung verlangt dasselbe.',
      app: 'Es ist keine Adresse einer Seite bekannt: Sieh in den Einstellungen des Netzwerks oder der App nach.',
    },
    onServer:
      'Die Seite liegt auf dem Server deines Kontos; sie lässt sich von hier öffnen, sobald Vitrine dieses Konto kennt.',
    organisation:
      'Das wird meist über einen Arbeitgeber, eine Schule oder einen Verein genutzt, und die entscheiden über viele der Daten. Schreibe zuerst dorthin; das Unternehmen unten kommt danach.',
    letter: {
      title: 'Einen Brief schreiben',
      text: 'Er wird hier ausgefüllt, auf deinem Gerät. Was du eingibst, wird nirgends gespeichert und ist weg, wenn diese Seite schließt.',
      kind: 'Was möchtest du?',
      kinds: {
        access: 'Sehen, was sie haben',
        erasure: 'Es löschen lassen',
        objection: 'Der Verwendung widersprechen',
        portability: 'Es mitnehmen',
      },
      kindsLong: {
        access: 'Alles, was sie über dich haben, wozu, wie lange, von wem und für wen (Artikel 15).',
        erasure: 'Dein Konto und alle Daten über dich (Artikel 17).',
        objection: 'Keine Werbung mit deinen Daten und kein Profil für ihre eigenen Zwecke (Artikel 21).',
        portability:
          'Was du ihnen gegeben hast, in einer Datei, die andere Dienste lesen können (Artikel 20).',
      },
      language: 'Sprache des Briefs',
      account: 'Konto',
      accountOther: 'Ein anderes Konto oder keines',
      handle: 'Kontoname',
      name: 'Dein Name',
      sender: 'Wohin die Antwort darf',
      senderHint: 'Deine Post- oder E-Mail-Adresse',
      references: 'Womit sie dich noch finden können',
      referencesHint: 'Etwa die E-Mail-Adresse des Kontos; eine je Zeile',
      reasons: 'Deine eigenen Gründe',
      reasonsHint: 'Zu deiner Situation. Lässt du das leer, nennt der Brief einen allgemeinen Grund.',
      to: 'An',
      toHint: 'Name und Anschrift',
      email: 'Ihre E-Mail-Adresse',
      server:
        'Wer den Server betreibt, entscheidet über die Daten. Auf seiner Info- oder Datenschutzseite steht, wer das ist; trage es hier ein.',
      notFound:
        'Es wurde nicht gefunden, an wen du schreiben musst. Auf ihrer Datenschutzseite steht, wer es ist; trage es hier ein.',
      noEmail: 'Es ist keine E-Mail-Adresse von ihnen bekannt.',
      form: 'Sie nehmen Anträge über ein Formular an: Kopiere den Brief hinein.',
      formOpen: 'Ihr Formular öffnen',
      policy: 'Was sie zum Datenschutz sagen',
      preview: 'Der Brief',
      subject: 'Betreff',
      copy: 'Kopieren',
      mail: 'In E-Mail öffnen',
      mailBare: 'In E-Mail ohne den Text öffnen',
      mailLong:
        'Der Brief ist dafür lang ({count} Zeichen in einer Mailadresse): Über etwa {limit} öffnen manche Mailprogramme nichts oder schneiden ihn ab. Kopiere ihn dann, öffne die E-Mail ohne den Text und füge ihn ein.',
      print: 'Drucken',
      save: 'Als Text speichern',
      copied: 'Der Brief ist kopiert.',
      copyFailed: 'Das Kopieren ist nicht gelungen: Markiere den Brief und kopiere ihn von Hand.',
      saved: 'Gespeichert als {file}.',
    },
    credit: {
      title: 'Woher das kommt',
      contacts: 'Namen und Adressen der Unternehmen: {source} (CC0), gelesen am {date}.',
      deletion: 'Löschseiten und wie schwierig sie sind: {source} (MIT), gelesen am {date}.',
      pages: 'Download-Seiten: öffentlicher Code und Anleitungen.',
      tried: 'Niemand hat diese Seiten oder Adressen für Vitrine ausprobiert. Ein Datum ist das der Quelle.',
      law: 'Die Artikel der DSGVO:',
    },
  },
};
