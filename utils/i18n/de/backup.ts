import type { words as en } from '../en/backup';
import type { Mirror } from '../types';

/** German for backup. */
export const words: Mirror<typeof en> = {
  backup: {
    title: 'Sicherung',
    text: 'Alles, was Vitrine hier aufbewahrt, und was du in den Einstellungen gewählt hast, als eine verschlüsselte Datei.',
    save: {
      title: 'Eine Sicherung anlegen',
      password: 'Passwort',
      again: 'Noch einmal dasselbe Passwort',
      lost: 'Ohne das Passwort kann niemand die Datei öffnen, und niemand kann es wiederherstellen: weder Vitrine noch wer es macht.',
      short: 'Nimm mindestens {count} Zeichen.',
      weak: 'Kurz: Durch Probieren ließe es sich erraten. Besser sind mehrere Wörter, die nichts miteinander zu tun haben.',
      fair: 'Lang genug, wenn niemand darauf käme.',
      strong: 'Lang.',
      differ: 'Die beiden stimmen nicht überein.',
      button: 'Sicherung speichern',
      working: 'Die Sicherung wird angelegt…',
      done: 'Sicherung gespeichert als {file}: {rows}.',
      failed: 'Die Sicherung konnte nicht angelegt werden. Nichts wurde gespeichert.',
      stopped: 'Abgebrochen. Nichts wurde gespeichert.',
    },
    rows: { one: '{count} Zeile', other: '{count} Zeilen' },
    left: 'Zwei Dinge sind nicht darin: der Schlüssel, mit dem Werte verglichen werden und der diesen Browser nicht verlassen kann, und was aus dem Übrigen folgt. Was deine Organisation festlegt, lässt sich ebenfalls nicht mitnehmen.',
    restore: {
      title: 'Eine Sicherung zurückspielen',
      text: 'Sie tritt an die Stelle von allem, was hier ist. Alles wird geprüft, bevor sich etwas ändert.',
      choose: 'Sicherung wählen',
      chosen: 'Sicherung: {file}',
      password: 'Passwort dieser Sicherung',
      button: 'Öffnen und zurückspielen',
      checking: 'Die Datei wird geprüft…',
      writing: 'Wird zurückgespielt…',
      done: 'Zurückgespielt: {rows}.',
      unsettled: 'Die Einstellungen konnten nicht zurückgespielt werden. Alles andere schon.',
      problem: {
        foreign: '{file} ist keine Sicherung von Vitrine. Nichts wurde geändert.',
        newer:
          '{file} stammt von einer neueren Version von Vitrine. Aktualisiere zuerst Vitrine. Nichts wurde geändert.',
        password:
          'Dieses Passwort öffnet {file} nicht. Bist du dir sicher, dann wurde der Anfang der Datei verändert. Hier wurde nichts geändert.',
        damaged:
          '{file} ist abgeschnitten oder verändert und wird deshalb auch nicht zum Teil zurückgespielt. Hier wurde nichts geändert.',
        stopped: 'Abgebrochen. Nichts wurde geändert.',
        full: 'Auf diesem Gerät ist nicht genug Platz. Nichts wurde geändert.',
        failed: 'Das Zurückspielen ist nicht gelungen. Nichts wurde geändert.',
      },
    },
    confirm: {
      title: 'Alles hier ersetzen?',
      text: 'Diese Sicherung entstand am {date} mit Vitrine {version}. Sie enthält:',
      accounts: { one: '{count} Konto', other: '{count} Konten' },
      observations: { one: '{count} Beobachtung', other: '{count} Beobachtungen' },
      days: { one: '{count} Tag Verlauf', other: '{count} Tage Verlauf' },
      others: { one: '{count} weitere Zeile', other: '{count} weitere Zeilen' },
      settings: 'deine Einstellungen',
      goes: 'Was jetzt hier ist, verschwindet: {rows}.',
      button: 'Alles ersetzen',
    },
    elsewhere: {
      title: 'Von einer anderen Installation',
      text: 'Vitrine vergleicht Werte anhand von Marken, die nur zu der Installation passen, die sie gemacht hat: Diese Sicherung stammt aus einem anderen Browserprofil oder aus der Zeit, bevor hier alles gelöscht wurde. Diese Marken bleiben weg. Konten, Befunde, Einstellungen und Verlauf kommen zurück; Verbindungen zwischen Konten über E-Mail-Adresse oder Telefonnummer finden sich wieder, wenn du die Seiten besuchst.',
      contacts:
        'Deine eigenen Adressen und Telefonnummern bestehen nur aus solchen Marken. Gib sie in den Einstellungen neu ein.',
    },
    stop: 'Abbrechen',
  },
};
