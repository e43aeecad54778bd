import type { words as en } from '../en/former';
import type { Mirror } from '../types';

/** German for former. */
export const words: Mirror<typeof en> = {
  former: {
    title: 'Alte Konten',
    intro:
      'Netzwerke schließen, und was Menschen dort hinterließen, verschwindet nicht immer mit. Hake an, wo du warst: Dann beginnt die Liste mit dem, was du noch tun kannst. Die Häkchen bleiben in diesem Browser.',
    had: 'Da war ich',
    hadTitle: 'Hier warst du',
    allTitle: 'Netzwerke, die es nicht mehr gibt',
    restTitle: 'Andere, die es nicht mehr gibt',
    count: { one: '{count} von {all} angehakt', other: '{count} von {all} angehakt' },
    noneTicked: 'Noch nichts angehakt.',
    find: 'Nach Namen suchen',
    show: 'Zeigen',
    showAll: 'Alle',
    showHad: 'Nur meine',
    showLinked: 'Von meinen Profilen verlinkt',
    noMatch: 'So etwas steht nicht in der Liste.',
    closed: 'Geschlossen: {date}',
    closedUnknown: 'Wann es schloss, ist nicht bekannt',
    low: 'Nicht bestätigt: Keine Quelle sagt sicher, was daraus wurde.',
    medium: 'Teilweise bestätigt.',
    what: 'Was mit den Daten geschah',
    can: 'Was du noch tun kannst',
    sources: 'Quellen',
    sourceLine: '{source}, {date}',
    sourceUndated: '{source}, ohne Datum',
    linked: 'Eines deiner Profile verlinkt dorthin.',
    seeFinding: 'Befund ansehen',
    ticked: 'Notiert: Du warst bei {name}.',
    unticked: 'Nicht mehr notiert: {name}.',
    opens: 'öffnet {host}',
    step: {
      copies: 'Such deine alte Adresse im Internet Archive: Dort können Kopien öffentlicher Seiten liegen.',
      exclude:
        'Bitte das Internet Archive, eine Seite herauszunehmen: Schreib mit ihrer Adresse an info@archive.org. Ob es gelingt und ob eine Antwort kommt, ist nicht sicher.',
      links: 'Nimm Links dorthin aus deinen Profilen und Seiten: Jemand anderes kann an den Namen kommen.',
      password: 'Ändere das Passwort überall, wo du dasselbe benutzt hast.',
      erasure:
        'Verlange von der Firma, die die Daten übernahm, Auskunft und Löschung (DSGVO Art. 15 und 17): Die Presse nennt Azerion.',
      google: 'Sieh in deinem Google-Konto nach, was noch da ist und welche Apps seitdem Zugriff haben.',
      microsoft:
        'Dein Microsoft-Konto (Hotmail oder Live) gibt es vielleicht noch: Sieh dir die Datenschutzseite an.',
      'microsoft-close': 'Oder schließ das Microsoft-Konto; alles, was daran hängt, geht mit.',
      teams: 'Melde dich bei Teams (kostenlos) an, um zu sehen, welche Kontakte und Chats übernommen wurden.',
      x: 'Fordere deine Daten bei X an: Was an deinem Twitter-Konto hing, kann darin sein.',
      yahoo:
        'Das Yahoo!-Konto selbst gibt es vielleicht noch: Melde dich an und schließ es, wenn du es nicht benutzt.',
      aol: 'Das AOL-Konto und die E-Mail-Adresse bestanden weiter: Melde dich an und schließ es, wenn du es nicht benutzt.',
      facebook: 'Es gehörte Facebook: Frag dort, was noch von dir da ist.',
      mix: 'Konten konnten zu Mix umziehen: Sieh nach, ob es deines tat.',
      vk: 'Es gehörte VK, das auf den eigenen Messenger verwies: Frag dort nach, wenn du umgezogen bist.',
      bnf: 'Die französische Nationalbibliothek und das INA bewahren Kopien, nicht offen im Netz: Frag sie nach deinem.',
      employer:
        'Was es zeigte, kam aus deinem Arbeitskonto: Frag deinen Arbeitgeber und sieh dir dein Microsoft-365-Profil an.',
      contacts: 'Aus den Adressbüchern anderer, in denen du standest, lässt sich nichts zurückholen.',
      apps: 'Nimm ihm den Zugriff in den Konten, die du damit verbunden hattest.',
      'own-files': 'Auf deinen eigenen alten Rechnern können noch Chatprotokolle liegen.',
    },
    data: {
      aim: 'Profile waren schon vorher weg. AOL kündigte an, nach dem Ende alle AIM-Daten zu löschen; Kontaktlisten ließen sich nicht sichern. E-Mail-Adressen bei aim.com blieben.',
      delve:
        'Angesehene Personen, Favoriten und Tags ließen sich bis zum Ende exportieren und wurden dann aufgegeben. Das Profil selbst gehört zu Microsoft 365 und blieb.',
      friendfeed:
        'Beiträge, Nachrichten und Fotos waren bis zum letzten Tag zu sehen; dann verschwand die Seite. Einen Export gab es nicht. Facebook gehörte sie seit 2009.',
      friendster:
        'Fotos, Blogs, Kommentare und Gruppen wurden am 31. Mai 2011 gelöscht, als es eine Spieleseite wurde; die pausierte 2015 und kam nie wieder. Seit 2025 nutzt ein neuer Dienst den Namen.',
      geocities:
        'Die Seiten wurden binnen Tagen abgeschaltet, außer in Japan. Freiwillige und das Internet Archive kopierten viele, und eine große Sammlung ist als Download im Umlauf.',
      'google-plus':
        'Was Privatkonten veröffentlicht hatten, wurde über einige Monate gelöscht. Fotos, YouTube und das Google-Konto blieben. Fehler hatten Apps Daten von 500.000 und später 52,5 Millionen Menschen gezeigt.',
      hyves:
        'Profile, Fotos und Nachrichten wurden entfernt; acht Tage lang konnte man eine Kopie anfordern. Der Eigentümer behielt Namen, E-Mail-Adressen und Passwörter und verkaufte sie 2018 weiter, ohne die Passwörter. Rund neun Millionen Profilseiten liegen im Internet Archive.',
      icq: 'Der Eigentümer VK verwies auf seine eigenen Messenger. Was aus Nachrichten und Profilen wurde, sagte er nicht.',
      klout:
        'Es bewertete Menschen nach ihren Konten anderswo, auch manche, die sich nie angemeldet hatten. Es schloss am Tag, an dem die DSGVO begann; der Eigentümer wollte das Gelernte weiter nutzen. Was gelöscht wurde, ist nicht bekannt.',
      'msn-messenger':
        'Kontakte zogen mit dem Microsoft-Konto zu Skype um, und Skype schloss 2025. Chatprotokolle lagen auf dem eigenen Rechner. In China lief es bis Oktober 2014.',
      naymz:
        'Es bewertete den Ruf von Menschen und schrieb ihre mitgebrachten Kontakte an. Keine öffentliche Quelle sagt, wann es schloss oder was aus den Daten wurde.',
      orkut:
        'Profile, Nachrichten und Fotos ließen sich bis September 2016 exportieren. Öffentliche Gruppen kamen samt Namen in ein offenes Archiv, wenn man Orkut nicht aus dem Google-Konto entfernt hatte.',
      path: 'Bis zum letzten Tag konnte man eine Kopie holen; danach kam niemand mehr hinein. 2012 hatte sich gezeigt, dass es ganze Adressbücher kopierte.',
      periscope:
        'Die Apps endeten. Öffentliche Übertragungen blieben als Archiv auf der Website, und was auf Twitter geteilt war, blieb dort. Ob es das Archiv noch gibt, wurde nicht nachgesehen.',
      plaxo:
        'Ein Adressbuch, das andere füllten. Ab 1. Januar 2018 wurden die Daten nach eigener Aussage aus den Datenbanken entfernt. Es gehörte seit 2008 Comcast.',
      posterous:
        'Blogs ließen sich bis zum letzten Tag holen und gingen dann offline. Archive Team kopierte viel davon, was öffentlich war. Es gehörte seit 2012 Twitter.',
      schuelervz:
        'Der Betreiber erklärte, alle Bilder, Nachrichten und anderen Daten würden endgültig gelöscht. Zuvor, 2009 und 2010, hatten andere über eine Million Profile kopiert.',
      skyblog:
        'Die Blogs wurden vom Netz genommen, um dem Datenschutzrecht zu genügen. Millionen davon wurden für die französische Nationalbibliothek und das INA kopiert, wo man sie auf Anfrage sieht.',
      skype:
        'Chats und Kontakte erscheinen in Teams (kostenlos) nach Anmeldung mit demselben Konto. Exportieren ging bis Januar 2026; was nicht übernommen war, sollte dann gelöscht werden. Skype for Business ist ein anderes Produkt.',
      studivz:
        'Der Betreiber teilte mit, dass alle Nutzerdaten unwiderruflich gelöscht würden; manche Spiele zogen um. Der Nachfolger VZ.net hatte schon 2021 geschlossen.',
      stumbleupon:
        'Konten konnten zu Mix umziehen, mit Favoriten, Interessen und Tags. Was aus den anderen wurde, wird nicht gesagt.',
      vine: 'Die Videos blieben bis 2019 mit Namen als Archiv auf der Website. Freiwillige kopierten einen Teil.',
      'wer-kennt-wen':
        'RTL, dem es gehörte, schaltete alles ab. Rund neun Millionen Menschen hatten sich registriert. Keine gefundene Quelle sagt, was aus den Daten wurde.',
      'yahoo-answers':
        'Fragen und Antworten verschwanden an dem Tag aus dem Netz. Die eigenen konnte man bis 30. Juni 2021 anfordern. Andere hatten einen Teil kopiert.',
      'yahoo-groups':
        'Nachrichten, Dateien und Fotos wurden im Dezember 2019 gelöscht; per E-Mail liefen die Gruppen bis Ende 2020. Freiwillige hatten zuvor rund 1,8 Milliarden öffentliche Nachrichten kopiert.',
    },
  },
};
