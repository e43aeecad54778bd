import type { words as en } from '../en/strangers';
import type { Mirror } from '../types';

/** Dutch for strangers. */
export const words: Mirror<typeof en> = {
  strangers: {
    action: 'Bekijk wat vreemden zien',
    hint: 'Opent je profiel in een privévenster, waar niemand is ingelogd. Vitrine leest alleen die ene pagina, en verder niets in privévensters.',
    opening: 'Een privévenster openen …',
    looking: 'Bezig met kijken in het privévenster …',
    seen: {
      one: 'Vreemden zien er {count} ding van: {list}.',
      other: 'Vreemden zien er {count} dingen van: {list}.',
    },
    nothing: 'Vreemden zien er niets van, in wat te lezen was.',
    when: 'Gezien op {date}.',
    findings: 'Bekijk wat dat betekent',
    unread: {
      'signed-out':
        'Niet te lezen: {network} vraagt vreemden eerst in te loggen. Wat ze later of elders te zien krijgen, is niet bekend.',
      'consent-wall':
        'Niet te lezen: er stond een vraag over cookies in de weg. Beantwoord die in het privévenster.',
      'layout-changed': 'Niet te lezen: zonder inloggen ziet de pagina er anders uit dan Vitrine kent.',
      'unsupported-language': 'Niet te lezen: de pagina is in een taal die Vitrine niet kent.',
      'not-loaded': 'Niet te lezen: de pagina was niet klaar met laden.',
    },
    refused: {
      'signed-in':
        'In dat privévenster is iemand ingelogd, dus dit is niet wat vreemden zien. Er is niets bewaard. Sluit alle privévensters en probeer het opnieuw.',
      unsure:
        'De pagina laat niet zien of daar iemand is ingelogd, dus er is niets bewaard. Sluit alle privévensters en probeer het opnieuw.',
      elsewhere:
        'Het privévenster ging naar een andere pagina voordat de jouwe gelezen was. Er is niets bewaard.',
      closed: 'Het privévenster werd gesloten voordat de pagina gelezen was. Er is niets bewaard.',
    },
    problem: {
      'no-address':
        'Vitrine kent het adres van je profiel nog niet. Open het één keer en probeer het dan opnieuw.',
      off: 'Vitrine staat daar uit of op pauze.',
      'no-access':
        'Vitrine mag die site niet lezen. Open je profiel, sta het toe in de popup en probeer het dan opnieuw.',
      'not-allowed': 'Vitrine mag niet in privévensters werken.',
      refused: 'De browser heeft geen privévenster geopend.',
    },
    how: {
      intro: 'Alleen jij kunt dat toestaan, in de instellingen van de browser:',
      chrome:
        'Chrome en verwante browsers: open chrome://extensions, klik op ‘Details’ bij Vitrine en zet ‘Toestaan in incognitomodus’ aan.',
      edge: 'Edge: open edge://extensions, klik op ‘Details’ bij Vitrine en vink ‘Toestaan in InPrivate’ aan.',
      firefox:
        'Firefox: open about:addons, klik op Vitrine en kies ‘Toestaan’ bij ‘Uitvoeren in privévensters’.',
      instead:
        'Of doe het zonder: log in dit venster uit bij {network} en open je profiel. Wat Vitrine er uitgelogd van leest, telt net zo goed.',
    },
  },
};
