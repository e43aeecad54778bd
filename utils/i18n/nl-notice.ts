import type { enNotice } from './en-notice';
import type { Mirror } from './types';

/** Dutch for what is said beside a composer, about drafts and photos. */
export const nlNotice: Mirror<typeof enNotice> = {
  notice: {
    region: 'Vitrine: voor je iets plaatst',
    keys: 'Alt+Shift+V',
    title: {
      one: '1 ding om te bekijken voor je dit plaatst',
      other: '{count} dingen om te bekijken voor je dit plaatst',
    },
    announce: '{title}. Met {keys} kom je er.',
    more: { one: 'en nog {count}', other: 'en nog {count}' },
    unsure: 'Niet zeker: het kan ook iets anders zijn.',
    fine: 'Deze keer goed',
    notKind: 'Niet over {what}',
    notPlace: 'Niet op {place}',
    notTerms: 'Niet over deze woorden',
    close: 'Sluiten',
    undo: 'Ongedaan maken',
    saidFine: 'Over dit concept wordt niets meer gezegd.',
    saidKind: 'Over deze soort wordt niets meer gezegd. Bij de instellingen kun je dat veranderen.',
    saidPlace:
      'Op {place} bekijkt Vitrine geen concepten en foto’s meer. Bij de instellingen kun je dat veranderen.',
    undone: 'Ongedaan gemaakt.',
    failed: 'Dat kwam niet aan. Probeer het zo nog eens.',
    audience: {
      read: 'Wie het kan zien: {audience} (deze pagina zegt “{text}”).',
      guess: 'Wie het waarschijnlijk kan zien: {audience} (deze pagina zegt “{text}”).',
      unread: 'Vitrine kon hier niet lezen wie het te zien krijgt. Op zijn ruimst: {audience}.',
      conversation:
        'Vitrine kon hier niet lezen wie het te zien krijgt: in elk geval iedereen in dit gesprek.',
      names: {
        public: 'iedereen',
        members: 'iedereen met een account hier',
        'friends-of-friends': 'vrienden van vrienden',
        friends: 'vrienden of volgers',
        custom: 'een deel, zoals hier gekozen',
        'only-me': 'alleen jij',
        unknown: 'niet bekend',
      },
      inside: 'iedereen in deze werkruimte of organisatie',
    },
    hold: {
      title: 'Nog niet geplaatst',
      own: 'Vitrine hield het tegen, zoals je wilde, om wat hier staat. Druk nog eens op plaatsen en het gaat door.',
      terms: 'Vitrine hield het tegen vanwege “{list}”. Druk nog eens op plaatsen en het gaat door.',
      policy:
        'Vitrine hield het tegen, zoals {name} heeft ingesteld, om wat hier staat. Druk nog eens op plaatsen en het gaat door.',
    },
    organisation: 'je organisatie',
    termsWhy: '{name} wil dit niet naar buiten hebben.',
    kinds: {
      email: {
        label: 'E-mailadres',
        plural: 'e-mailadressen',
        why: 'Adressen in berichten worden verzameld voor spam en voor berichten van wie zich als een ander voordoet.',
      },
      phone: {
        label: 'Telefoonnummer',
        plural: 'telefoonnummers',
        why: 'Met een nummer kunnen vreemden bellen, er andere accounts bij vinden, en proberen het over te nemen.',
      },
      iban: {
        label: 'Rekeningnummer (IBAN)',
        plural: 'rekeningnummers',
        why: 'Met een naam erbij is het te gebruiken voor valse rekeningen en incasso’s.',
      },
      'credit-card': {
        label: 'Kaartnummer',
        plural: 'kaartnummers',
        why: 'Wie het leest, kan proberen ermee te betalen.',
      },
      'national-id': {
        label: 'Persoonsnummer van de overheid',
        plural: 'persoonsnummers',
        why: 'Het verandert bijna nooit, en het helpt iemand om zich voor die persoon uit te geven.',
      },
      'ip-address': {
        label: 'IP-adres',
        plural: 'IP-adressen',
        why: 'Het verraadt een provider en ongeveer een plek, en waar een aanval op te richten is.',
      },
      'street-address': {
        label: 'Straat en huisnummer',
        plural: 'adressen van huizen',
        why: 'Het vertelt vreemden waar iemand woont of te vinden is.',
      },
      'date-of-birth': {
        label: 'Geboortedatum',
        plural: 'geboortedata',
        why: 'Veel diensten vragen ernaar om zeker te weten wie iemand is.',
      },
      'licence-plate': {
        label: 'Kenteken',
        plural: 'kentekens',
        why: 'Het zegt welke auto het is, en soms waar die staat en wie erin rijdt.',
      },
      credentials: {
        label: 'Wachtwoord of sleutel',
        plural: 'wachtwoorden en sleutels',
        why: 'Wie het leest, kan het gebruiken. Staat het er eenmaal, vervang het dan, ook als je het bericht wist.',
      },
      absence: {
        label: 'Wanneer je weg bent',
        plural: 'wanneer je weg bent',
        why: 'Het vertelt vreemden wanneer er niemand thuis is.',
      },
      terms: {
        label: 'Woorden van je organisatie',
        plural: 'woorden van je organisatie',
        why: 'Je organisatie wil dit niet naar buiten hebben.',
      },
    },
    forms: {
      'nl-bsn': 'Burgerservicenummer (BSN)',
      'be-nrn': 'Belgisch rijksregisternummer',
      'de-tax-id': 'Duits belastingnummer (Steuer-ID)',
      'de-id-card': 'Nummer van een Duitse identiteitskaart',
      'fr-nir': 'Frans socialezekerheidsnummer (NIR)',
      'gb-nino': 'Brits National Insurance-nummer',
      'es-dni': 'Spaans identiteitsnummer (DNI)',
      'es-nie': 'Spaans nummer voor buitenlanders (NIE)',
      'it-cf': 'Italiaanse belastingcode (codice fiscale)',
      'us-ssn': 'Amerikaans Social Security-nummer',
    },
    photo: {
      title: {
        one: 'Dit bestand zegt meer dan het beeld laat zien',
        other: 'Deze {count} bestanden zeggen meer dan hun beeld laat zien',
      },
      titleUnread: 'Vitrine kon niet alles lezen wat hierin zit',
      near: 'bij {town}, {country}',
      nearFar: 'ongeveer {km} km van {town}, {country}',
      more: 'en nog {count}',
      useClean: 'Schone kopie gebruiken',
      useOriginal: 'Gebruiken zoals het is',
      download: 'Schone kopie bewaren',
      always: 'Vraag het me elke keer op {place}',
      saidClean: 'De schone kopie is doorgegaan.',
      saidOriginal: 'Het is doorgegaan zoals het is.',
      saidAlways:
        'Voortaan vraagt Vitrine op {place} welke kopie doorgaat. Bij de instellingen kun je dat veranderen.',
      cannot:
        '{formats}: schoonmaken kan hier niet. Je kunt een ander bestand kiezen, of het gebruiken zoals het is.',
      recoded: '{formats} moest opnieuw gemaakt worden: het beeld kan iets van het origineel verschillen.',
      unread: {
        one: '{count} bestand was niet tot het einde te lezen. Er kan meer in zitten.',
        other: '{count} bestanden waren niet tot het einde te lezen. Er kan meer in zitten.',
      },
      working: 'Er wordt een schone kopie gemaakt …',
      network: {
        strips: '{network} haalt dit uit wat anderen kunnen downloaden.',
        keeps: '{network} laat dit zitten in wat anderen kunnen downloaden.',
        partly: '{network} haalt een deel hiervan uit wat anderen kunnen downloaden, niet alles.',
        receives: 'Het krijgt het bestand zoals jij het stuurt, en kan bewaren wat erin zit.',
        uses: 'Het zegt dat het verzamelt wat in het bestand zit, zoals plaats en tijd.',
        unsure: 'Dat melden anderen; bevestigd is het niet.',
      },
    },
    photoKinds: {
      place: {
        label: 'Waar het gemaakt is',
        why: 'Op een paar meter precies: het kan zeggen waar je woont, werkt of op school zit.',
      },
      'place-name': { label: 'Naam van de plaats', why: 'Het zegt in woorden waar het was.' },
      time: {
        label: 'Wanneer het gemaakt is',
        why: 'Samen met andere foto’s laat het zien wanneer je waar bent.',
      },
      device: { label: 'Apparaat', why: 'Het zegt welke camera of telefoon je gebruikt.' },
      serial: {
        label: 'Serienummer',
        why: 'Het verbindt alle foto’s van deze camera, ook die onder een andere naam.',
      },
      owner: {
        label: 'Eigenaar van de camera',
        why: 'Vaak een volledige naam, ooit ingevuld en daarna vergeten.',
      },
      author: { label: 'Maker', why: 'Vaak een volledige naam.' },
      software: {
        label: 'Software',
        why: 'Het zegt welke programma’s je gebruikt, en dat een beeld bewerkt is.',
      },
      thumbnail: {
        label: 'Klein beeld erin',
        why: 'Het verschilt van het beeld: er kan nog op staan wat eraf geknipt is.',
      },
      people: {
        label: 'Namen van mensen',
        why: 'Ze noemen wie erop staat; misschien willen die mensen dat niet.',
      },
      keywords: { label: 'Trefwoorden', why: 'Ze zeggen waar het over gaat, vaak in woorden voor jezelf.' },
      comment: { label: 'Beschrijving', why: 'Misschien alleen voor jezelf geschreven.' },
    },
  },
};
