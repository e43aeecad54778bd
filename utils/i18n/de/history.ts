import type { words as en } from '../en/history';
import type { Mirror } from '../types';

/** German for history. */
export const words: Mirror<typeof en> = {
  history: {
    intro:
      'Wie viel von dir zu sehen war, Tag für Tag, und was sich geändert hat. Nur Zahlen werden aufbewahrt, nichts von dem, was gesehen wurde.',
    whose: 'Konto',
    all: 'Alle Konten zusammen',
    former: 'Konto, das nicht mehr hier ist: {id}',
    range: { label: 'Zeitraum', month: '30 Tage', year: 'Ein Jahr', all: 'Alles' },
    empty: {
      title: 'Noch kein Verlauf',
      text: 'Er beginnt mit der nächsten Seite von dir, die gelesen wird. Ab dann hinterlässt jeder Tag, an dem gelesen wurde, hier seine Zahlen.',
    },
    emptyAccount:
      'Von diesem Konto ist noch nichts aufgeschrieben. Der Verlauf beginnt, wenn eine seiner Seiten gelesen wird.',
    oneDay: 'Bisher gibt es einen Tag. Eine Linie erscheint, wenn an einem anderen Tag etwas gelesen wurde.',
    trend: {
      now: 'Jetzt {now}.',
      less: 'Jetzt {now}; am {date} waren es {former}. Es ist weniger zu sehen.',
      more: 'Jetzt {now}; am {date} waren es {former}. Es ist mehr zu sehen.',
      same: 'Jetzt {now}, wie am {date}.',
      overlap:
        'Jetzt {now}; am {date} waren es {former}. Die beiden überschneiden sich, also ist nicht sicher, ob es weniger oder mehr ist.',
      accounts:
        'Diese Zahlen gelten für {now} Konten, damals für {former}: Sie lassen sich nicht eins zu eins vergleichen.',
    },
    figure: {
      picture: 'Sichtbarkeit vom {from} bis zum {to}, als Band zwischen 0 und 100',
      low: 'sicher zu sehen',
      open: 'kann zu sehen sein: noch keine Antwort',
      stale: '{days} Tage oder länger nichts gelesen: kann anders gewesen sein',
      judged: 'ab da anders beurteilt',
    },
    reading: {
      title: 'Wie man das liest',
      band: 'Die Sichtbarkeit eines Tages ist ein Bereich. Die volle Linie zeigt, was sicher zu sehen ist; das helle Band darüber reicht so weit, wie es gehen könnte, für alles, was noch keine Antwort hat. Ein schmales Band ist ein sicheres.',
      steps:
        'Zwischen zwei Lesungen wurde nicht hingesehen, darum läuft die Linie gerade weiter und springt dann. Wo {days} Tage oder länger nichts gelesen wurde, ist sie gestrichelt.',
      judged:
        'Eine gepunktete senkrechte Linie: Vitrine oder das, was empfohlen wird, urteilte von da an anders. Diesen Sprung hast weder du noch ein Netzwerk ausgelöst.',
      accounts: 'Mit einem Konto mehr oder weniger bewegt sich auch die Linie aller zusammen.',
    },
    table: {
      title: 'Als Tabelle',
      caption: 'Wie es stand, Tag für Tag',
      day: 'Tag',
      exposure: 'Sichtbarkeit',
      coverage: 'Geprüft',
      failing: 'Befunde',
      unknown: 'Nicht bekannt',
      accounts: 'Konten',
      percent: '{count} %',
    },
    marks: {
      label: 'Was sich geändert hat, an der Linie. Mit den Pfeiltasten geht es von einem zum nächsten.',
      worse: 'dazu',
      better: 'weg',
      other: 'andere Änderungen',
      more: { one: 'und {count} weitere', other: 'und {count} weitere' },
    },
    sum: {
      new: { one: '{count} neu', other: '{count} neu' },
      resolved: { one: '{count} behoben', other: '{count} behoben' },
      returned: { one: '{count} wieder da', other: '{count} wieder da' },
      readable: { one: '{count} hat jetzt eine Antwort', other: '{count} haben jetzt eine Antwort' },
      unreadable: { one: '{count} hat keine Antwort mehr', other: '{count} haben keine Antwort mehr' },
      'setting-changed': { one: '{count} Einstellung geändert', other: '{count} Einstellungen geändert' },
    },
    kind: {
      new: 'Neu',
      resolved: 'Behoben',
      returned: 'Wieder da',
      readable: 'Hat jetzt eine Antwort',
      unreadable: 'Keine Antwort mehr',
      'setting-changed': 'Einstellung geändert',
    },
    answer: { fail: 'zu sehen oder nicht wie empfohlen', pass: 'nicht zu sehen oder wie empfohlen' },
    wasAnswer: 'vorher: {answer}',
    fromTo: '{from} → {to}',
    events: {
      title: 'Was sich geändert hat',
      filter: 'Art',
      all: 'Alles',
      count: { one: '{count} Änderung', other: '{count} Änderungen' },
      none: 'In diesem Zeitraum hat sich nichts geändert, soweit gelesen wurde.',
      noneOfKind: 'Keine Änderung dieser Art in diesem Zeitraum.',
      showAll: 'Alle {count} zeigen',
      more: 'Mehr zeigen',
      cut: {
        one: 'Nur die letzte Änderung wird gezeigt.',
        other: 'Nur die letzten {count} Änderungen werden gezeigt.',
      },
      note: 'Eine erste Lesung ergibt keine Änderungen: Es gibt nichts zum Vergleichen. Auch was du als beabsichtigt markierst, ist keine.',
    },
    keep: {
      title: 'Wie lange der Verlauf bleibt',
      note: 'Zahlen und Änderungen, die älter als so viele Tage sind, werden entfernt. Zwischen 1 und 3650.',
      days: 'Tage',
      saved: { one: 'Der Verlauf bleibt {count} Tag.', other: 'Der Verlauf bleibt {count} Tage.' },
      wrong: 'Gib eine ganze Zahl zwischen 1 und 3650 an.',
    },
    forget: {
      button: 'Verlauf vergessen',
      buttonOne: 'Verlauf dieses Kontos vergessen',
      title: 'Den ganzen Verlauf vergessen?',
      titleOne: 'Den Verlauf von {account} vergessen?',
      lost: 'Die Zahlen aller Tage und alles, was sich geändert hat, werden entfernt.',
      lostOne:
        'Die Zahlen seiner Tage und alles, was sich dort geändert hat, werden entfernt. Die Linie aller Konten zusammen bleibt.',
      stays: 'Was heute zu sehen ist, bleibt: Konten, Befunde und was du markiert hast.',
      confirm: 'Vergessen',
      done: {
        one: 'Vergessen: {count} Tag und was sich geändert hat.',
        other: 'Vergessen: {count} Tage und was sich geändert hat.',
      },
    },
    kept: 'Wie viel zu sehen war, in Zahlen pro Tag, und welche Prüfungen und Einstellungen sich wann geändert haben: keine Werte von dir, außer welche Wahl einer Einstellung galt.',
    erased: 'der Verlauf: Zahlen pro Tag und was sich geändert hat',
  },
};
