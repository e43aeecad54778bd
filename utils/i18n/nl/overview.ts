import type { words as en } from '../en/overview';
import type { Mirror } from '../types';

/** Dutch for overview. */
export const words: Mirror<typeof en> = {
  overview: {
    together: 'Al je accounts samen',
    of: { one: '{count} account', other: '{count} accounts' },
    since: 'Sinds {date}:',
    sinceNothing: 'Sinds {date} is er niets veranderd, voor zover er gelezen is.',
    first: 'Vanaf je volgende bezoek staat hier wat er veranderd is.',
    seeHistory: 'Bekijk het verloop',
    line: 'De laatste {days} dagen: van {former} naar {now}',
    lineLabel: 'Laatste {days} dagen',
    blank:
      'Van dit account kon nog niets worden nagekeken. Open het profiel terwijl je bent ingelogd: Vitrine leest het daar.',
    blankHere:
      'Van dit account kon nog niets worden nagekeken. Open de pagina ervan terwijl je bent ingelogd: Vitrine leest het daar.',
    worst: 'Wat het zwaarst weegt',
    moreFindings: { one: 'en nog {count} bevinding', other: 'en nog {count} bevindingen' },
    allClear: 'Niets gevonden in wat te lezen was: {known} van {total} vragen.',
    report: 'Bewaar of druk een rapport af',
    find: {
      label: 'Zoek een account',
      text: 'Naam',
      network: 'Netwerk',
      any: 'Alle netwerken',
      count: { one: '{count} account', other: '{count} accounts' },
      none: 'Geen account past hierbij.',
      clear: 'Toon alle accounts',
      more: { one: 'Toon er nog {count}', other: 'Toon er nog {count}' },
    },
    guide: {
      title: 'Je volgende stappen',
      done: 'gedaan',
      next: 'nu',
      hide: 'Verberg deze stappen',
      hidden: 'De stappen zijn verborgen.',
      claim: 'Zeg welke accounts van jou zijn',
      claimNote: 'Typ een adres of naam, of open je eigen profiel: vaak herkent Vitrine het.',
      profile: 'Open je eigen profiel',
      profileNote: 'Ingelogd, zoals altijd. Vitrine leest het daar en toont het hier.',
      settings: 'Kijk de instellingen van één account na',
      settingsNote: 'Pagina voor pagina; Vitrine zegt wat niet is zoals aangeraden.',
      watching: 'Zie welke bedrijven van je horen',
      watchingNote: 'Alleen als je het toestaat: tellingen van wie van welke site hoort.',
      history: 'Zie hoe het in de tijd gaat',
      historyNote: 'Een lijn per account, en alles wat veranderde.',
    },
  },
};
