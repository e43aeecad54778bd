import type { words as en } from '../en/history';
import type { Mirror } from '../types';

/** Dutch for history. */
export const words: Mirror<typeof en> = {
  history: {
    intro:
      'Hoeveel er van je te zien was, dag voor dag, en wat er veranderde. Alleen cijfers worden bewaard, niets van wat er gezien is.',
    whose: 'Account',
    all: 'Alle accounts samen',
    former: 'Account dat hier niet meer is: {id}',
    range: { label: 'Periode', month: '30 dagen', year: 'Een jaar', all: 'Alles' },
    empty: {
      title: 'Nog geen verloop',
      text: 'Dat begint bij de volgende pagina van jou die gelezen wordt. Daarna laat elke dag waarop iets gelezen is hier zijn cijfers achter.',
    },
    emptyAccount:
      'Van dit account is nog niets opgeschreven. Het verloop begint als een pagina ervan gelezen wordt.',
    oneDay: 'Er is nog maar één dag. Een lijn verschijnt als er op een andere dag iets gelezen is.',
    trend: {
      now: 'Nu {now}.',
      less: 'Nu {now}; op {date} was het {former}. Er is minder te zien.',
      more: 'Nu {now}; op {date} was het {former}. Er is meer te zien.',
      same: 'Nu {now}, hetzelfde als op {date}.',
      overlap:
        'Nu {now}; op {date} was het {former}. Die twee overlappen, dus of het minder of meer is, is niet zeker.',
      accounts:
        'Deze cijfers gaan over {now} accounts, toen over {former}: ze zijn niet één op één te vergelijken.',
    },
    figure: {
      picture: 'Zichtbaarheid van {from} tot {to}, als een band tussen 0 en 100',
      low: 'zeker te zien',
      open: 'kan te zien zijn: nog geen antwoord',
      stale: '{days} dagen of langer niets gelezen: kan anders geweest zijn',
      judged: 'vanaf toen anders beoordeeld',
    },
    reading: {
      title: 'Hoe je dit leest',
      band: 'De zichtbaarheid van een dag is een bereik. De volle lijn is wat zeker te zien is; de lichte band erboven reikt tot waar het kan gaan, voor wat nog geen antwoord heeft. Een smalle band is een zekere.',
      steps:
        'Tussen twee lezingen is er niet gekeken, dus loopt de lijn vlak door en verspringt dan. Waar {days} dagen of langer niets gelezen is, is hij gestreept.',
      judged:
        'Een gestippelde staande lijn: Vitrine, of wat aangeraden wordt, ging anders oordelen. Zo’n sprong hebben jij of een netwerk niet veroorzaakt.',
      accounts: 'Met een account erbij of eraf beweegt de lijn van alles samen ook.',
    },
    table: {
      title: 'Als tabel',
      caption: 'Hoe het ervoor stond, dag voor dag',
      day: 'Dag',
      exposure: 'Zichtbaarheid',
      coverage: 'Nagekeken',
      failing: 'Bevindingen',
      unknown: 'Niet bekend',
      accounts: 'Accounts',
      percent: '{count} %',
    },
    marks: {
      label: 'Wat er veranderde, bij de lijn. Met de pijltoetsen ga je van de een naar de ander.',
      worse: 'erbij',
      better: 'eraf',
      other: 'andere veranderingen',
      more: { one: 'en nog {count}', other: 'en nog {count}' },
    },
    sum: {
      new: { one: '{count} nieuw', other: '{count} nieuw' },
      resolved: { one: '{count} opgelost', other: '{count} opgelost' },
      returned: { one: '{count} teruggekomen', other: '{count} teruggekomen' },
      readable: { one: '{count} heeft nu een antwoord', other: '{count} hebben nu een antwoord' },
      unreadable: { one: '{count} heeft geen antwoord meer', other: '{count} hebben geen antwoord meer' },
      'setting-changed': { one: '{count} instelling veranderd', other: '{count} instellingen veranderd' },
    },
    kind: {
      new: 'Nieuw',
      resolved: 'Opgelost',
      returned: 'Teruggekomen',
      readable: 'Heeft nu een antwoord',
      unreadable: 'Geen antwoord meer',
      'setting-changed': 'Instelling veranderd',
    },
    answer: { fail: 'te zien, of niet zoals aangeraden', pass: 'niet te zien, of zoals aangeraden' },
    wasAnswer: 'eerst: {answer}',
    fromTo: '{from} → {to}',
    events: {
      title: 'Wat er veranderde',
      filter: 'Soort',
      all: 'Alles',
      count: { one: '{count} verandering', other: '{count} veranderingen' },
      none: 'In deze periode veranderde er niets, voor zover er gelezen is.',
      noneOfKind: 'Geen verandering van deze soort in deze periode.',
      showAll: 'Toon alle {count}',
      more: 'Toon meer',
      cut: {
        one: 'Alleen de laatste verandering staat er.',
        other: 'Alleen de laatste {count} veranderingen staan er.',
      },
      note: 'Een eerste lezing geeft geen veranderingen: er is niets om mee te vergelijken. Ook wat je als bedoeld aanmerkt is er geen.',
    },
    keep: {
      title: 'Hoe lang het verloop blijft',
      note: 'Cijfers en veranderingen die ouder zijn dan zoveel dagen worden verwijderd. Tussen 1 en 3650.',
      days: 'Dagen',
      saved: { one: 'Het verloop blijft {count} dag.', other: 'Het verloop blijft {count} dagen.' },
      wrong: 'Geef een geheel getal tussen 1 en 3650.',
    },
    forget: {
      button: 'Vergeet het verloop',
      buttonOne: 'Vergeet het verloop van dit account',
      title: 'Het hele verloop vergeten?',
      titleOne: 'Het verloop van {account} vergeten?',
      lost: 'De cijfers van alle dagen en alles wat veranderde worden verwijderd.',
      lostOne:
        'De cijfers van de dagen en alles wat er veranderde worden verwijderd. De lijn van alle accounts samen blijft.',
      stays: 'Wat er vandaag te zien is blijft: accounts, bevindingen en wat je aanmerkte.',
      confirm: 'Vergeet',
      done: {
        one: 'Vergeten: {count} dag en wat er veranderde.',
        other: 'Vergeten: {count} dagen en wat er veranderde.',
      },
    },
    kept: 'Hoeveel er te zien was, in cijfers per dag, en welke vragen en instellingen wanneer veranderden: geen waarden van jou, behalve welke keuze van een instelling aan stond.',
    erased: 'het verloop: cijfers per dag en wat er veranderde',
  },
};
