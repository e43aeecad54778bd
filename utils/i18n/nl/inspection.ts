import type { words as enInspection } from '../en/inspection';
import type { Mirror } from '../types';

/** Dutch for the view of settings pages, and for the strip. */
export const words: Mirror<typeof enInspection> = {
  guide: {
    label: 'Vitrine: verander een instelling',
    looking: '“{setting}” wordt op deze pagina gezocht …',
    missing: '“{setting}” is op deze pagina niet gevonden. Met de hand:',
    done: 'Klaar. Het staat nu op {value}.',
    stepOpen: 'Open de instellingen van {network}.',
    stepFind: 'Zoek “{setting}”.',
    notFound: 'Ik kan het niet vinden',
    hub: 'Open alle instellingen',
    close: 'Sluiten',
  },
  settingsHealth: {
    'signed-out':
      'Log in bij {network} en open deze pagina opnieuw. Tot dan is van deze instellingen niets bekend.',
    'consent-wall': 'Beantwoord eerst de cookievraag van {network} en lees de pagina dan opnieuw.',
    'layout-changed':
      '{network} lijkt deze pagina te hebben veranderd. Wat Vitrine niet herkende, geldt als niet bekend.',
    'not-loaded': 'Vitrine wachtte, maar de instellingen verschenen niet. Wacht even en lees dan opnieuw.',
  },
  inspection: {
    title: 'Instellingen van {handle} op {network}',
    titleYours: 'Je instellingen op {network}',
    titleAny: 'Instellingen op {network}',
    read: 'Gelezen {time}',
    nameless: 'Open één keer je profiel op {network}, dan krijgt dit account zijn naam.',
    unowned:
      'Hiervan wordt niets bewaard, omdat niet te zien is van wie deze instellingen zijn. Open één keer je profiel op {network} en kom dan terug.',
    notKept: 'Van deze pagina wordt niets bewaard.',
    whose: 'Van wie zijn deze instellingen?',
    assign: 'Deze horen bij dit account',
    missing: {
      one: '{count} instelling die hier hoort, is niet gevonden',
      other: '{count} instellingen die hier horen, zijn niet gevonden',
    },
    fine: 'Alles wat hier is gelezen, staat zoals geadviseerd.',
    unclear: {
      one: '{count} instelling waarvan de waarde niet duidelijk is',
      other: '{count} instellingen waarvan de waarde niet duidelijk is',
    },
    unknown: { one: 'Nog {count} knop over privacy', other: 'Nog {count} knoppen over privacy' },
    unknownNote: 'De catalogus van Vitrine kent deze niet, dus er is geen advies.',
    uncatalogued:
      'Deze pagina staat niet in de catalogus van Vitrine; er is op naam naar instellingen gezocht.',
    apps: { one: '{count} app heeft toegang', other: '{count} apps hebben toegang' },
    sessions: { one: 'Ingelogd op {count} plek', other: 'Ingelogd op {count} plekken' },
    listed: 'Niets daarvan valt op.',
    found: { one: '{count} knop over privacy', other: '{count} knoppen over privacy' },
    seen: { one: 'In totaal één knop op de pagina.', other: 'In totaal {count} knoppen op de pagina.' },
    nothing: 'Hier is niets gevonden dat over privacy gaat.',
    nothingNote: {
      one: 'Er is één knop bekeken. Wat niet te zien is, is niet te lezen; dit is dus geen belofte.',
      other:
        'Er zijn {count} knoppen bekeken. Wat niet te zien is, is niet te lezen; dit is dus geen belofte.',
    },
    noValue: 'niet te zien',
    hidden: 'in een dichtgeklapt deel van de pagina',
    disabled: 'hier niet te veranderen',
    ungrouped: 'Zonder kop',
    report: 'Meld deze pagina',
  },
};
