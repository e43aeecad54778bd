import type { words as en } from '../en/footprint';
import type { Mirror } from '../types';

/** German for the map of what ties accounts together. */
export const words: Mirror<typeof en> = {
  footprint: {
    lead: 'Das verbindet deine Konten miteinander. Wer sieht, was zwei davon verbindet, weiß, dass beide dir gehören.',
    kind: {
      link: 'Link zwischen Profilen',
      email: 'E-Mail-Adresse',
      phone: 'Telefonnummer',
      avatar: 'Bild von derselben Adresse',
      picture: 'Bild, das ähnlich aussieht',
      website: 'Website',
      handle: 'Benutzername',
    },
    kindWhy: {
      link: 'Das eine Profil verlinkt das andere.',
      email: 'Auf beiden steht dieselbe E-Mail-Adresse.',
      phone: 'Auf beiden steht dieselbe Telefonnummer.',
      avatar: 'Beide Seiten laden das Profilbild von derselben Adresse.',
      picture: 'Die beiden Profilbilder sehen sich ähnlich, nach einem Vergleich, den du gestartet hast.',
      website: 'Auf beiden steht dieselbe Website.',
      handle:
        'Beide haben denselben Benutzernamen. Ein Hinweis, kein Beweis: Einen häufigen Namen können auch andere haben.',
    },
    short: {
      link: 'Link',
      email: 'E-Mail-Adresse',
      phone: 'Telefonnummer',
      avatar: 'Bild',
      picture: 'Bild',
      website: 'Website',
      handle: 'Benutzername',
    },
    seenBy: {
      public: 'Alle',
      members: 'Angemeldete Mitglieder',
      chosen: 'Personen, die du ausgewählt hast',
      unknown: 'Nicht bekannt, wer',
    },
    clusters: 'In Kürze',
    cluster: {
      public: 'Alle können diese {count} Konten miteinander verbinden. Was sie verbindet: {ways}.',
      members:
        'Wer dort angemeldet ist, kann diese {count} Konten miteinander verbinden. Was sie verbindet: {ways}.',
      chosen:
        'Personen, die du ausgewählt hast, können diese {count} Konten miteinander verbinden. Was sie verbindet: {ways}.',
      unknown:
        'Diese {count} Konten hängen vielleicht zusammen; wer das sehen kann, ist nicht bekannt. Was sie verbindet: {ways}.',
    },
    handleOnly: 'Es gibt nur den Benutzernamen: ein Hinweis, kein Beweis, denn andere können ihn auch haben.',
    more: { one: 'und {count} weiteres', other: 'und {count} weitere' },
    finding: {
      group: 'Konten zusammen',
      fail: {
        public: 'Alle können diese {count} Konten miteinander verbinden: {ways}',
        members: 'Angemeldete Mitglieder können diese {count} Konten miteinander verbinden: {ways}',
      },
      unknown: 'Vielleicht lassen sich diese {count} Konten miteinander verbinden: {ways}',
      accounts: 'Konten',
      by: 'Verbunden durch',
      why: 'Zusammen sagen deine Konten mehr als jedes für sich: Was du trennst, etwa Arbeit und Privates, lässt sich dann als eines lesen.',
      whyHandle:
        'Ein Benutzername, den du überall hast, ist das Erste, wonach Leute suchen. Er ist ein Hinweis, kein Beweis: Jemand anderes kann denselben haben.',
      fix: {
        link: 'Nimm den Link von einem der Profile, wenn sie nichts voneinander wissen müssen.',
        email: 'Verbirg die E-Mail-Adresse auf einem davon, oder nimm dort eine andere.',
        phone: 'Verbirg die Telefonnummer auf einem davon.',
        avatar: 'Lade auf einem davon ein anderes Bild hoch.',
        picture: 'Nimm auf einem davon ein anderes Bild.',
        website: 'Nimm die Website von einem davon.',
        handle: 'Wähle einen anderen Benutzernamen für das Konto, das du getrennt halten möchtest.',
      },
      fine: 'Sollen sie zusammen gefunden werden, dann sag es: Es bleibt dann von der Liste.',
      whyUnknown:
        'Etwas verbindet sie, aber wer das sehen kann, ist nicht bekannt: Die Seite sagt es nicht oder wurde noch nicht gelesen.',
      toMap: 'Karte ansehen',
    },
    empty: {
      title: 'Noch keine Konten',
      text: 'Besuche ein eigenes Profil, oder nenne deine Konten unter „Übersicht“. Mit zweien gibt es etwas zu vergleichen.',
      oneTitle: 'Bisher ein Konto',
      oneText: 'Zum Verbinden braucht es zwei. Besuche das Profil eines anderen Kontos.',
      noneTitle: 'Keine Verbindung gefunden in dem, was gelesen wurde',
      noneText: {
        one: 'Gelesen wurde {read} von {count} Konto. Was nicht gelesen wurde oder hier nicht verglichen wird, etwa wie du schreibst oder wen du kennst, kann sie dennoch verbinden.',
        other:
          'Gelesen wurden {read} von {count} Konten. Was nicht gelesen wurde oder hier nicht verglichen wird, etwa wie du schreibst oder wen du kennst, kann sie dennoch verbinden.',
      },
      filtered: 'Nichts passt zu dem, was du unten gewählt hast.',
    },
    unread: {
      one: '{count} Konto wurde noch nicht gelesen: Nur sein Benutzername ist verglichen.',
      other: '{count} Konten wurden noch nicht gelesen: Nur ihre Benutzernamen sind verglichen.',
    },
    filter: {
      label: 'Verbindungen zeigen',
      kinds: 'Verbunden durch',
      seenBy: 'Wer es sehen kann',
      everyone: 'Alle, bekannt oder nicht',
      public: 'Was alle sehen',
      members: 'Auch was Mitglieder sehen',
    },
    map: {
      title: 'Karte',
      label: {
        one: 'Karte von {count} Konto. Die Tabelle darunter sagt dasselbe.',
        other: 'Karte von {count} Konten. Die Tabelle darunter sagt dasselbe.',
      },
      help: 'Die Pfeiltasten führen von Konto zu Konto. Enter nimmt eines auf: Seine Verbindungen werden gezeigt, die Pfeiltasten bewegen es, und Escape lässt es los. Mit Maus oder Finger ziehst du ein Konto oder den Grund.',
      node: { one: '{name}: {count} Verbindung', other: '{name}: {count} Verbindungen' },
      untied: '{name}: keine Verbindung gefunden',
      picked: '{name} ist aufgenommen. {ties}',
      tieWith: 'Mit {name}: {ways}.',
      letGo: '{name} ist losgelassen.',
      settling: 'Die Karte wird geordnet…',
      zoomIn: 'Näher',
      zoomOut: 'Weiter weg',
      fit: 'Alles zeigen',
      left: 'Nach links',
      right: 'Nach rechts',
      up: 'Nach oben',
      down: 'Nach unten',
      controls: 'Karte bewegen',
      hub: 'Gleich: {kind}',
    },
    table: {
      title: 'Tabelle',
      account: 'Konto',
      by: 'Verbunden durch',
      with: 'Mit',
      seenBy: 'Wer es sehen kann',
      alike: '({share} gleich)',
      none: 'keine Verbindung gefunden',
      caption: 'Jedes Konto, was es mit anderen verbindet, und wer das sehen kann',
    },
    pictures: {
      title: 'Sehen sich deine Bilder ähnlich?',
      text: 'Wer nach einem Bild sucht, findet dasselbe Gesicht in einem anderen Netzwerk, auch wenn die Datei eine andere ist. Vitrine kann vergleichen, wie deine Profilbilder aussehen: Öffne ein Profil, drücke auf Vitrines Schaltfläche in der Symbolleiste des Browsers und wähle „Merken, wie dieses Bild aussieht“. Von jedem Bild bleiben nur 64 Bits, aus denen es sich nicht wieder herstellen lässt.',
      open: '{name} öffnen',
      opens: 'Profile zum Öffnen',
      kept: 'Gemerkt',
      keptOn: 'gemerkt am {date}',
      forget: 'Vergessen',
      forgetName: 'Vergessen: {name}',
      forgotten: 'Wie das Bild von {name} aussieht, ist vergessen.',
      offer: 'Merken, wie dieses Bild aussieht',
      offerNote:
        'Um deine Profilbilder in verschiedenen Netzwerken zu vergleichen. Nur 64 Bits bleiben, nie das Bild.',
      again: 'Das Bild noch einmal ansehen',
      busy: 'Das Bild wird angesehen…',
      done: 'Vitrine hat sich gemerkt, wie dieses Bild aussieht.',
      problem: {
        'not-own': 'Das ist kein Profil von dir, das eben gelesen wurde. Nichts wurde aufbewahrt.',
        'no-picture': 'Auf dieser Seite wurde kein Profilbild gefunden. Nichts wurde aufbewahrt.',
        'not-shown':
          'Das Bild ist nicht ganz zu sehen: Scrolle dorthin, schließe, was darüberliegt, und versuche es noch einmal. Nichts wurde aufbewahrt.',
        refused: 'Der Browser gab kein Bild dieses Tabs heraus. Nichts wurde aufbewahrt.',
        plain: 'Das Bild hat nur eine Farbe, und das sagt nichts. Nichts wurde aufbewahrt.',
      },
    },
  },
};
