import type { words as en } from '../en/compare';
import type { Mirror } from '../types';

/** German for compare. */
export const words: Mirror<typeof en> = {
  compare: {
    title: 'Berichte vergleichen',
    text: 'Wähle zwei Berichte, die du als JSON gespeichert hast, oder einen, um ihn neben das zu legen, was jetzt gespeichert ist. Sie werden auf dieser Seite gelesen und nirgends aufbewahrt.',
    choose: 'Berichte wählen',
    drop: 'Du kannst sie auch hierher ziehen.',
    dropNow: 'Lass die Berichte hier los',
    files: 'Gewählte Berichte',
    file: 'Erstellt am {date}, {depth}',
    depth: { full: 'vollständig', summary: 'Zusammenfassung', 'share-safe': 'nur Zahlen' },
    remove: '{file} entfernen',
    withNow: 'Mit jetzt vergleichen',
    clear: 'Neu beginnen',
    working: 'Wird verglichen…',
    problem: {
      'too-large': '{file} ist größer als jeder Bericht. Die Datei wurde nicht gelesen.',
      'not-report': '{file} ist kein Bericht, den Vitrine als JSON gespeichert hat.',
      cut: '{file} ist abgeschnitten: Der Anfang eines Berichts ist da, das Ende fehlt. Speichere ihn noch einmal.',
      newer:
        '{file} stammt von einer neueren Version von Vitrine. Aktualisiere Vitrine, um die Datei zu lesen.',
      damaged: '{file} ist ein Bericht, aber etwas darin schreibt Vitrine so nicht.',
      unreadable: '{file} konnte nicht gelesen werden.',
      same: 'Es ist zweimal derselbe Bericht, also gibt es nichts zu vergleichen.',
      'no-counts':
        'Der eine nennt nur Zahlen, und der andere stammt von einer Version, die nicht zählte. Sie lassen sich nicht vergleichen.',
      now: 'Was jetzt gespeichert ist, konnte nicht gelesen werden.',
    },
    result: 'Vom {before} bis zum {now}',
    swapped:
      'Der neuere Bericht wurde zuerst gewählt; gezeigt werden sie nach dem Tag, an dem sie entstanden.',
    versions:
      'Sie stammen von verschiedenen Versionen von Vitrine ({before} und {now}). Was eine davon nicht prüft, steht gesondert, und die Intervalle können allein deshalb abweichen.',
    sums: 'Neu: {new}. Zurückgekehrt: {returned}. Behoben: {resolved}.',
    returnedUnknown:
      'Ob etwas zurückgekehrt ist, lässt sich nur mit einem noch älteren Bericht sagen: Wähle drei oder mehr, dann werden die zwei neuesten verglichen. Ohne ihn gilt es als neu.',
    nothing: 'Dazwischen hat sich nichts geändert.',
    countsOnly:
      'Einer davon nennt nur Zahlen, also lassen sich nur Zahlen vergleichen, nicht was dahintersteht.',
    before: 'Damals',
    now: 'Jetzt',
    overall: 'Alle Konten zusammen',
    noScore: 'Es war nichts gelesen.',
    interval: '{date}: {low}–{high} von 100, {coverage} % geprüft',
    picture:
      'Sichtbarkeit: damals {beforeLow} bis {beforeHigh}, jetzt {nowLow} bis {nowHigh}, auf einer Skala von 0 bis 100',
    former: 'Damals hieß es {handle}.',
    came: 'Konten, die dazukamen',
    gone: 'Konten, die weg sind',
    failing: { one: '{count} Befund', other: '{count} Befunde' },
    companiesCame: 'Unternehmen, die dazukamen',
    companiesGone: 'Unternehmen, die weg sind',
    kind: {
      new: 'Neu',
      returned: 'Zurückgekehrt',
      resolved: 'Behoben',
      unreadable: 'Nicht mehr lesbar',
      readable: 'Jetzt lesbar',
      changed: 'Geänderte Einstellungen',
      'not-checked-then': 'Damals nicht geprüft',
      'not-checked-now': 'Nicht mehr geprüft',
      unchanged: 'Weiterhin sichtbar',
    },
    about: {
      readable: 'Damals wusste es niemand, also war es vielleicht schon immer so.',
      'not-checked-then': 'Der ältere Bericht kennt diese Prüfungen nicht, also sagt nichts, ob es neu ist.',
    },
    values: 'von {from} zu {to}',
    intended: 'so gewollt',
    row: {
      accounts: '{network}: Konten',
      failing: '{network}: Befunde',
      apps: 'Apps',
      sessions: 'Anmeldungen',
      unreadable: 'Seiten, die nicht lesbar waren',
      companies: 'Unternehmen',
      sites: 'Websites',
    },
    figure: 'Zahl',
    notTold: 'nicht genannt',
    copy: 'Als Text kopieren',
    copied: 'Der Vergleich ist in der Zwischenablage.',
    copyFailed: 'Der Browser hat das Kopieren nicht erlaubt.',
  },
};
