import type { enPolicy } from './en-policy';
import type { Mirror } from './types';

/** Dutch for what an organisation sets. */
export const nlPolicy: Mirror<typeof enPolicy> = {
  managed: {
    by: 'Beheerd door {name}',
    byNobody: 'Beheerd door je organisatie',
  },
  keys: {
    advice: {
      title: 'Aanbevolen waarden',
      text: 'Vervangt het advies van Vitrine voor een instelling op een netwerk door een waarde die de organisatie aanbeveelt. Wie het account heeft, verandert de instelling nog steeds zelf.',
    },
    'exports-off': {
      title: 'Formaten die uit staan',
      text: 'In een formaat op deze lijst wordt niets bewaard.',
    },
    'features-off': {
      title: 'Onderdelen die uit staan',
      text: 'Onderdelen van Vitrine op deze lijst doen niets, en zeggen dat op de plek waar ze anders staan. Verder verandert er niets.',
    },
    'first-run-page': {
      title: 'Welkomstpagina na de installatie',
      text: 'Of de welkomstpagina na de installatie vanzelf opent. Met de hand kan dat altijd.',
    },
    'keep-sharing': {
      title: 'Bijhouden wie van sites weet',
      text: 'Of Vitrine op dit apparaat telt welke bedrijven weten welke sites er bezocht worden.',
    },
    language: {
      title: 'Taal',
      text: 'De taal van pagina’s en rapporten: en, nl, of auto voor de taal van de browser.',
    },
    'networks-off': {
      title: 'Netwerken die uit staan',
      text: 'Netwerken op deze lijst worden niet gelezen en tellen niet mee. Om een netwerk aan te houden, zet je vast dat het van de lijst af is.',
    },
    'own-sites': {
      title: 'Eigen sites met bekende software',
      text: 'Namen van hosts waar de organisatie zelf bekende software draait, zoals Mastodon, Discourse of MediaWiki. Vitrine kan dan gevraagd worden die te lezen; de browser vraagt het nog steeds aan jou.',
    },
    'paused-hosts': {
      title: 'Sites die met rust gelaten worden',
      text: 'Op de hosts van deze lijst blijft Vitrine stil: het leest er niets en telt er niets.',
    },
    postures: {
      title: 'Hoe open accounts horen te zijn',
      text: 'Bepaalt voor een netwerk hoe open een account mag zijn; adviezen en scores volgen dat. Het teken * staat voor alle netwerken die niet genoemd zijn.',
    },
    'report-contact': {
      title: 'Contact in rapporten',
      text: 'Wie een rapport noemt voor vragen, bijvoorbeeld een e-mailadres.',
    },
    'report-name': {
      title: 'Naam boven rapporten',
      text: 'De naam die boven rapporten staat, meestal de naam van de organisatie.',
    },
    'retention-days': {
      title: 'Dagen dat gegevens blijven',
      text: 'Wat zoveel dagen niet opnieuw gezien is, wordt gewist: van 1 tot 3650.',
    },
    'sharing-days': {
      title: 'Dagen dat die tellingen blijven',
      text: 'Tellingen van wie weet welke site er bezocht is, worden na zoveel dagen gewist: van 1 tot 730.',
    },
    'support-address': {
      title: 'Adres voor hulp',
      text: 'Waar mensen hulp kunnen vragen: een pagina die met https:// begint of een adres dat met mailto: begint.',
    },
    terms: {
      title: 'Woorden die binnen moeten blijven',
      text: 'Woorden, zinsdelen en patronen die de organisatie niet op openbare netwerken wil, met de netwerken waar ze mogen, waar Vitrine waarschuwt en waar het om bevestiging vraagt. Wat iemand schrijft, blijft op het apparaat.',
    },
  },
  reason: {
    'unknown-key': 'Vitrine kent deze naam niet',
    'wrong-type': 'Dit is een ander soort waarde dan hier hoort',
    'not-allowed': 'Deze waarde is hier niet mogelijk',
    'out-of-range': 'Dit getal is te klein of te groot',
    'too-long': 'Deze tekst is te lang',
    'too-many': 'Dit zijn er meer dan Vitrine aanneemt',
    'bad-pattern': 'Dit patroon is niet te gebruiken',
    repeated: 'Dit staat hier twee keer; de laatste telt',
  },
};
