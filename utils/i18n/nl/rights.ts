import type { words as en } from '../en/rights';
import type { Mirror } from '../types';

/** Dutch for rights. */
export const words: Mirror<typeof en> = {
  rights: {
    title: 'Je rechten',
    intro:
      'Je mag zien wat een netwerk over je heeft, het meenemen, het laten wissen en bezwaar maken tegen het gebruik ervan. Hier staan de pagina’s daarvoor, en een brief voor als een pagina niet genoeg is.',
    law: 'Een brief van hier is een brief, geen juridisch advies. Hij is geschreven voor mensen in de EU en de EER (AVG); onder de Britse UK GDPR gelden dezelfde artikelen.',
    own: 'Jouw netwerken',
    ownNone: 'Vitrine kent nog geen account van je. Kies gerust hieronder een netwerk.',
    others: 'Andere netwerken',
    accounts: { one: '{count} account', other: '{count} accounts' },
    deleting: 'Verwijderen',
    titleOf: '{network}: je rechten',
    back: 'Alle netwerken',
    difficulty: {
      easy: 'makkelijk',
      medium: 'een paar stappen',
      hard: 'lastig',
      limited: 'alleen voor sommige mensen',
      impossible: 'kan niet helemaal',
      unknown: 'niet bekend',
    },
    unconfirmed: 'Niet bevestigd',
    unconfirmedLink:
      'Eén zwakke of oude bron zegt het: als de pagina weg is, kijk dan in de instellingen van het netwerk.',
    unconfirmedContact:
      'Oud of uit één zwakke bron: kijk voor je iets verstuurt wat ze zelf over privacy zeggen.',
    sources: 'Bron: {sources}',
    sourceOn: '{name}, {date}',
    sourcePublic: 'openbare code en gidsen',
    undated: 'zonder datum',
    pagesTitle: 'De eigen pagina’s van het netwerk',
    download: {
      title: 'Je gegevens downloaden',
      text: 'Wat het netwerk je zelf geeft is vaak genoeg, en het gaat sneller dan een brief.',
      open: 'Open de downloadpagina',
      none: 'Hiervoor is geen pagina gevonden. De brieven voor inzage en voor meenemen vragen om hetzelfde.',
    },
    delete: {
      title: 'Je account verwijderen',
      text: 'Download eerst je gegevens: daarna kan het niet meer.',
      open: 'Open de verwijderpagina',
      how: 'Hoe lastig het is: {word}',
      none: 'Hiervoor is geen pagina gevonden. De brief om te wissen vraagt om hetzelfde.',
      app: 'Er is geen adres van een pagina bekend: kijk in de instellingen van het netwerk of de app.',
    },
    onServer:
      'De pagina staat op de server van je account; je kunt hem hier openen zodra Vitrine dat account kent.',
    organisation:
      'Dit wordt meestal gebruikt via een werkgever, school of vereniging, en die beslist over veel van de gegevens. Schrijf die eerst; het bedrijf hieronder komt daarna.',
    letter: {
      title: 'Een brief schrijven',
      text: 'De brief wordt hier ingevuld, op je apparaat. Wat je typt wordt nergens bewaard en is weg als deze pagina sluit.',
      kind: 'Wat wil je?',
      kinds: {
        access: 'Zien wat ze hebben',
        erasure: 'Het laten wissen',
        objection: 'Bezwaar maken',
        portability: 'Het meenemen',
      },
      kindsLong: {
        access: 'Alles wat ze over je hebben, waarom, hoelang, van wie en voor wie (artikel 15).',
        erasure: 'Je account en alle gegevens over je (artikel 17).',
        objection: 'Geen reclame met je gegevens, en geen profiel voor hun eigen doelen (artikel 21).',
        portability: 'Wat jij ze gaf, in een bestand dat andere diensten kunnen lezen (artikel 20).',
      },
      language: 'Taal van de brief',
      account: 'Account',
      accountOther: 'Een ander account, of geen',
      handle: 'Accountnaam',
      name: 'Je naam',
      sender: 'Waar het antwoord heen mag',
      senderHint: 'Je post- of e-mailadres',
      references: 'Waarmee ze je nog meer kunnen vinden',
      referencesHint: 'Zoals het e-mailadres van het account; één per regel',
      reasons: 'Je eigen redenen',
      reasonsHint: 'Over jouw situatie. Laat je dit leeg, dan geeft de brief een algemene reden.',
      to: 'Aan',
      toHint: 'Naam en adres',
      email: 'Hun e-mailadres',
      server:
        'Wie de server beheert, beslist over de gegevens. Op de pagina ‘over’ of ‘privacy’ staat wie dat is; vul het hier in.',
      notFound:
        'Er is niet gevonden wie je moet schrijven. Op hun privacypagina staat wie het is; vul het hier in.',
      noEmail: 'Er is geen e-mailadres van ze bekend.',
      form: 'Ze nemen verzoeken aan met een formulier: kopieer de brief daarin.',
      formOpen: 'Open hun formulier',
      policy: 'Wat ze over privacy zeggen',
      preview: 'De brief',
      subject: 'Onderwerp',
      copy: 'Kopiëren',
      mail: 'Openen in mail',
      mailBare: 'Openen in mail zonder de tekst',
      mailLong:
        'De brief is hier lang voor ({count} tekens in een mailadres): boven ongeveer {limit} openen sommige mailprogramma’s niets of kappen ze de tekst af. Kopieer hem dan, open mail zonder de tekst, en plak.',
      print: 'Afdrukken',
      save: 'Bewaren als tekst',
      copied: 'De brief is gekopieerd.',
      copyFailed: 'Kopiëren lukte niet: selecteer de brief en kopieer hem zelf.',
      saved: 'Bewaard als {file}.',
    },
    credit: {
      title: 'Waar dit vandaan komt',
      contacts: 'Namen en adressen van bedrijven: {source} (CC0), gelezen op {date}.',
      deletion: 'Verwijderpagina’s en hoe lastig ze zijn: {source} (MIT), gelezen op {date}.',
      pages: 'Downloadpagina’s: openbare code en gidsen.',
      tried: 'Niemand heeft deze pagina’s of adressen voor Vitrine geprobeerd. Een datum is die van de bron.',
      law: 'De artikelen van de AVG:',
    },
  },
};
