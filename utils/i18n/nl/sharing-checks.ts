import type { words as enSharingChecks } from '../en/sharing-checks';
import type { Mirror } from '../types';

/** Dutch for findings on browsing and for their part of the report. */
export const words: Mirror<typeof enSharingChecks> = {
  sharingCheck: {
    'cross-site-profile': {
      title: { one: '{name} ziet je op {count} site', other: '{name} ziet je op {count} sites' },
      general: 'Eén bedrijf op veel sites',
      why: 'Wat een bedrijf op de ene site te weten komt, kan het naast dat van de andere leggen: wat je leest, zoekt en koopt.',
      fix: 'Zeg nee waar een site vraagt om gegevens te delen voor reclame, of gebruik een browser die derden tegenhoudt. Heb je een account bij het bedrijf, dan staat in de instellingen soms wat het doet met wat andere sites vertellen.',
    },
    'hashed-contact-shared': {
      title: {
        one: 'Je eigen contactgegevens zijn door {count} site naar {name} gestuurd',
        other: 'Je eigen contactgegevens zijn door {count} sites naar {name} gestuurd',
      },
      titlePlain: {
        one: 'Je eigen contactgegevens zijn door {count} site leesbaar naar {name} gestuurd',
        other: 'Je eigen contactgegevens zijn door {count} sites leesbaar naar {name} gestuurd',
      },
      titleMaybe: {
        one: 'Iemands e-mailadres of telefoonnummer, misschien van jou, is door {count} site naar {name} gestuurd',
        other:
          'Iemands e-mailadres of telefoonnummer, misschien van jou, is door {count} sites naar {name} gestuurd',
      },
      general: 'Je contactgegevens bij bedrijven',
      why: 'Een e-mailadres of telefoonnummer maakt van je bezoeken die van jou bij naam, over sites en apparaten heen. Een hash verbergt het alleen voor wie het nog niet heeft.',
      whyMaybe:
        'Het lijkt op geen van de adressen en nummers die je aan Vitrine gaf. Het kan een ander van jou zijn, van iemand anders, of anders geschreven dan Vitrine kent.',
      fix: 'Geef een site een adres dat je alleen daar gebruikt, of een alias. Je kunt de site vragen aan wie die het doorgaf, en daar nee tegen zeggen.',
      fixMaybe: 'Geef Vitrine bij de instellingen je adressen en nummers; dan ziet het welke van jou zijn.',
    },
    'form-data-shared': {
      title: {
        one: '{name} hoort over formulieren op {count} site',
        other: '{name} hoort over formulieren op {count} sites',
      },
      general: 'Formulieren die bedrijven inlichten',
      why: 'Het bedrijf hoort welke velden een formulier heeft of wat erin staat. Op een pagina over gezondheid, geld of werk zegt dat alleen al veel.',
      fix: 'Zeg nee waar de site vraagt om gegevens te delen voor reclame, vóór je een formulier invult. Je kunt de site vragen wat die doorgeeft.',
    },
    'tracking-address': {
      title: {
        one: 'Je kwam op {count} site via een link met een merkteken van {name}',
        other: 'Je kwam op {count} sites via links met een merkteken van {name}',
      },
      general: 'Links met een merkteken',
      why: 'Het merkteken hoort bij één druk op één link. Het bedrijf en de site kunnen eraan zien dat het bezoek van jou is.',
      fix: 'Kopieer het schone adres in Vitrines venster of in het menu van een link, vóór je die opent of deelt.',
    },
    'broad-consent': {
      title: '{name} vroeg {provider} om veel',
      titleMaybe: 'Waar {name} {provider} om vroeg, is niet bekend',
      general: 'Apps die veel vragen',
      nameless: 'Een app',
      why: 'Als je toestemde, kan het dat zonder opnieuw te vragen, tot je het intrekt. Of je toestemde, weet Vitrine niet.',
      whyMaybe:
        'Een deel van wat het vroeg heeft een naam die Vitrine niet kent, of staat niet in het adres. Het kan weinig zijn of veel.',
      fix: 'Kijk of het bij {provider} tussen je gekoppelde apps staat, en haal het weg als je het niet gebruikt.',
    },
    notRead:
      'Niet bekend: er is niets gevolgd of nagekeken. Zet “Andere sites volgen” aan, of kijk pagina’s na in Vitrines venster.',
    notReadConsents: 'Niet bekend: er is geen pagina opgemerkt die om toegang vraagt.',
  },
  sharingReport: {
    title: 'Wie van je bezoeken weet',
    intro:
      'Tellingen van wat Vitrine zag terwijl het volgde, of toen een pagina werd nagekeken. Wat hier niet staat, is niet gezien; dat betekent niet dat niemand het hoorde. Niets hiervan telt mee in de blootstelling.',
    notWatched: 'Andere sites volgen staat uit, dus hier staat alleen wat eerder is gezien.',
    nothing: 'Er is niets gezien.',
    findings: 'Wat opvalt',
    companies: 'Bedrijven',
    company: 'Bedrijf',
    sites: 'Sites',
    how: 'Hoe',
    what: 'Wat het hoorde',
    requests: 'Verzoeken',
    days: 'Eerste en laatste dag',
    contacts: 'Van jou: {contacts}',
    consents: 'Apps die om toegang vroegen',
    app: 'App',
    provider: 'Vroeg bij',
    scopes: 'Om',
    grade: { low: 'weinig', medium: 'aardig wat', high: 'veel', unknown: 'niet bekend' },
    reach: 'Hoeveel',
    fields: 'Gegevens: {kinds}',
  },
};
