import type { words as en } from '../en/former';
import type { Mirror } from '../types';

/** Dutch for former. */
export const words: Mirror<typeof en> = {
  former: {
    title: 'Oude accounts',
    intro:
      'Netwerken sluiten, en wat mensen daar achterlieten verdwijnt niet altijd mee. Vink aan wat je had: dan begint de lijst met wat je nog kunt doen. De vinkjes blijven in deze browser.',
    had: 'Dit had ik',
    hadTitle: 'Deze had je',
    allTitle: 'Netwerken die er niet meer zijn',
    restTitle: 'Andere die er niet meer zijn',
    count: { one: '{count} van {all} aangevinkt', other: '{count} van {all} aangevinkt' },
    noneTicked: 'Nog niets aangevinkt.',
    find: 'Zoek op naam',
    show: 'Toon',
    showAll: 'Alles',
    showHad: 'Alleen de mijne',
    showLinked: 'Gelinkt vanaf mijn profielen',
    noMatch: 'Zo één staat niet in de lijst.',
    closed: 'Gesloten: {date}',
    closedUnknown: 'Wanneer het sloot is niet bekend',
    low: 'Niet bevestigd: geen bron zegt zeker wat ervan geworden is.',
    medium: 'Deels bevestigd.',
    what: 'Wat er gebeurde met wat er stond',
    can: 'Wat je nog kunt doen',
    sources: 'Bronnen',
    sourceLine: '{source}, {date}',
    sourceUndated: '{source}, zonder datum',
    linked: 'Een van je profielen linkt ernaar.',
    seeFinding: 'Bekijk de bevinding',
    ticked: 'Genoteerd: je had {name}.',
    unticked: 'Niet meer genoteerd: {name}.',
    opens: 'opent {host}',
    step: {
      copies:
        'Zoek je oude adres op in het Internet Archive: daar kunnen kopieën van openbare pagina’s staan.',
      exclude:
        'Vraag het Internet Archive een pagina weg te laten: schrijf met het adres ervan naar info@archive.org. Of het lukt, en of er antwoord komt, is niet zeker.',
      links: 'Haal links ernaartoe van je profielen en pagina’s: iemand anders kan de naam krijgen.',
      password: 'Verander het wachtwoord overal waar je hetzelfde gebruikte.',
      erasure:
        'Vraag het bedrijf dat de gegevens overnam om inzage en wissing (AVG art. 15 en 17): de pers noemt Azerion.',
      google: 'Kijk in je Google-account wat er nog staat en welke apps er sindsdien bij mogen.',
      microsoft: 'Je Microsoft-account (Hotmail of Live) bestaat misschien nog: bekijk de privacypagina.',
      'microsoft-close': 'Of sluit het Microsoft-account; alles wat eraan hangt gaat mee weg.',
      teams: 'Log in bij Teams (gratis) om te zien welke contacten en chats zijn meegenomen.',
      x: 'Vraag je gegevens op bij X: wat aan je Twitter-account hing kan erin zitten.',
      yahoo: 'Het Yahoo!-account zelf bestaat misschien nog: log in, en sluit het als je het niet gebruikt.',
      aol: 'Het AOL-account en het e-mailadres bleven bestaan: log in, en sluit het als je het niet gebruikt.',
      facebook: 'Het was van Facebook: vraag daar wat ze nog van je hebben.',
      mix: 'Accounts konden naar Mix verhuizen: kijk of dat met het jouwe gebeurde.',
      vk: 'Het was van VK, dat mensen naar de eigen messenger verwees: vraag het daar na als je verhuisde.',
      bnf: 'De Franse nationale bibliotheek en het INA bewaren kopieën, niet open op het web: vraag hun naar de jouwe.',
      employer:
        'Wat het toonde kwam uit je werkaccount: vraag je werkgever, en bekijk je Microsoft 365-profiel.',
      contacts: 'Uit de adresboeken van anderen waar je in stond is niets terug te vragen.',
      apps: 'Trek de toegang in bij de accounts die je eraan had gekoppeld.',
      'own-files': 'Op je eigen oude computers kunnen nog chatlogboeken staan.',
    },
    data: {
      aim: 'Profielen waren al weg. AOL zei na de sluiting alle gegevens van AIM te wissen; contactlijsten waren niet te bewaren. E-mailadressen op aim.com bleven.',
      delve:
        'Bekeken personen, favorieten en tags waren tot de sluiting te exporteren en vervielen daarna. Het profiel zelf hoort bij Microsoft 365 en bleef.',
      friendfeed:
        'Berichten en foto’s waren tot de laatste dag te zien; daarna verdween de site. Een export was er niet. Facebook was eigenaar sinds 2009.',
      friendster:
        'Foto’s, blogs, reacties en groepen zijn op 31 mei 2011 gewist, toen het een spelletjessite werd; die stopte in 2015 en kwam niet terug. Sinds 2025 gebruikt een nieuwe dienst de naam.',
      geocities:
        'Pagina’s werden binnen dagen weggehaald, behalve in Japan. Vrijwilligers en het Internet Archive kopieerden er veel, en een grote verzameling gaat rond als download.',
      'google-plus':
        'Wat gewone accounts hadden geplaatst is in enkele maanden gewist. Foto’s, YouTube en het Google-account bleven. Door fouten konden apps gegevens van 500.000 en later 52,5 miljoen mensen zien.',
      hyves:
        'Profielen, foto’s en krabbels verdwenen; mensen hadden acht dagen om een kopie te vragen. De eigenaar hield namen, e-mailadressen en wachtwoorden en verkocht ze in 2018 door, zonder wachtwoorden. Zo’n negen miljoen profielpagina’s staan in het Internet Archive.',
      icq: 'De eigenaar, VK, verwees mensen naar de eigen messengers. Wat er met berichten en profielen gebeurde, zei het niet.',
      klout:
        'Het gaf mensen een cijfer op grond van hun accounts elders, ook sommigen die zich nooit hadden aangemeld. Het sloot op de dag dat de AVG begon; de eigenaar zei te blijven gebruiken wat er geleerd was. Wat gewist is, is niet bekend.',
      'msn-messenger':
        'Contacten verhuisden met het Microsoft-account naar Skype, en Skype sloot in 2025. Chatlogboeken stonden op de eigen computer. In China ging het door tot oktober 2014.',
      naymz:
        'Het gaf mensen een cijfer voor hun reputatie en schreef hun meegebrachte contacten aan. Geen openbare bron zegt wanneer het sloot of wat er met de gegevens gebeurde.',
      orkut:
        'Profielen, berichten en foto’s waren tot september 2016 te exporteren. Openbare groepen gingen met naam en al naar een open archief, tenzij je Orkut uit je Google-account had gehaald.',
      path: 'Tot de laatste dag kon je een kopie ophalen; daarna kon niemand er meer in. In 2012 bleek het hele adresboeken te kopiëren.',
      periscope:
        'De apps stopten. Openbare uitzendingen bleven als archief op de website, en wat op Twitter was gedeeld bleef daar. Of het archief er nog is, is niet nagekeken.',
      plaxo:
        'Een adresboek dat anderen vulden. Vanaf 1 januari 2018 werden de gegevens naar eigen zeggen verwijderd. Comcast was eigenaar sinds 2008.',
      posterous:
        'Blogs waren tot de laatste dag op te halen en gingen toen offline. Archive Team kopieerde veel van wat openbaar was. Twitter was eigenaar sinds 2012.',
      schuelervz:
        'Volgens de beheerder zijn alle foto’s, berichten en andere gegevens voorgoed gewist. Eerder, in 2009 en 2010, waren meer dan een miljoen profielen door anderen gekopieerd.',
      skyblog:
        'De blogs zijn van het web gehaald om aan de privacywet te voldoen. Miljoenen ervan zijn gekopieerd voor de Franse nationale bibliotheek en het INA, waar ze op aanvraag te zien zijn.',
      skype:
        'Chats en contacten staan in Teams (gratis) na inloggen met hetzelfde account. Exporteren kon tot januari 2026; wat niet was meegenomen zou dan gewist worden. Skype voor Bedrijven is een ander product.',
      studivz:
        'De beheerder liet gebruikers weten dat al hun gegevens voorgoed gewist zouden worden; sommige spellen verhuisden. De opvolger VZ.net was al in 2021 gesloten.',
      stumbleupon:
        'Accounts konden naar Mix verhuizen, met favorieten, interesses en tags. Wat er met de andere gebeurde, wordt niet gezegd.',
      vine: 'De video’s bleven tot 2019 met naam als archief op de website. Vrijwilligers kopieerden een deel.',
      'wer-kennt-wen':
        'RTL, de eigenaar, zette alles uit. Zo’n negen miljoen mensen hadden zich aangemeld. Geen gevonden bron zegt wat er met de gegevens gebeurde.',
      'yahoo-answers':
        'Vragen en antwoorden verdwenen die dag van het web. Tot 30 juni 2021 kon je de jouwe opvragen. Anderen hadden een deel gekopieerd.',
      'yahoo-groups':
        'Berichten, bestanden en foto’s zijn in december 2019 gewist; mailen met de leden kon tot eind 2020. Vrijwilligers kopieerden vooraf zo’n 1,8 miljard openbare berichten.',
    },
  },
};
