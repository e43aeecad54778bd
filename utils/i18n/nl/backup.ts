import type { words as en } from '../en/backup';
import type { Mirror } from '../types';

/** Dutch for backup. */
export const words: Mirror<typeof en> = {
  backup: {
    title: 'Reservekopie',
    text: 'Alles wat Vitrine hier bewaart, en wat je in de instellingen hebt gekozen, als één versleuteld bestand.',
    save: {
      title: 'Een reservekopie maken',
      password: 'Wachtwoord',
      again: 'Nog eens hetzelfde wachtwoord',
      lost: 'Zonder het wachtwoord kan niemand het bestand openen, en niemand kan het terughalen: Vitrine niet, en de makers ook niet.',
      short: 'Gebruik {count} tekens of meer.',
      weak: 'Kort: door proberen is het te raden. Een paar woorden die niets met elkaar te maken hebben, zijn beter.',
      fair: 'Lang genoeg, als niemand erop zou komen.',
      strong: 'Lang.',
      differ: 'De twee zijn niet gelijk.',
      button: 'Reservekopie bewaren',
      working: 'De reservekopie wordt gemaakt…',
      done: 'Reservekopie bewaard als {file}: {rows}.',
      failed: 'De reservekopie kon niet worden gemaakt. Er is niets bewaard.',
      stopped: 'Gestopt. Er is niets bewaard.',
    },
    rows: { one: '{count} rij', other: '{count} rijen' },
    left: 'Twee dingen staan er niet in: de sleutel waarmee waarden worden vergeleken, die deze browser niet kan verlaten, en wat uit de rest volgt. Wat je organisatie instelt, kun je ook niet meenemen.',
    restore: {
      title: 'Een reservekopie terugzetten',
      text: 'Die komt in de plaats van alles wat hier staat. Alles wordt nagekeken voordat er iets verandert.',
      choose: 'Een reservekopie kiezen',
      chosen: 'Reservekopie: {file}',
      password: 'Wachtwoord van deze reservekopie',
      button: 'Openen en terugzetten',
      checking: 'Het bestand wordt nagekeken…',
      writing: 'Wordt teruggezet…',
      done: 'Teruggezet: {rows}.',
      unsettled: 'De instellingen konden niet worden teruggezet. De rest wel.',
      problem: {
        foreign: '{file} is geen reservekopie van Vitrine. Er is niets veranderd.',
        newer:
          '{file} is gemaakt met een nieuwere versie van Vitrine. Werk Vitrine eerst bij. Er is niets veranderd.',
        password:
          'Met dit wachtwoord gaat {file} niet open. Weet je het zeker, dan is het begin van het bestand veranderd. Hier is niets veranderd.',
        damaged:
          '{file} is afgebroken of veranderd, en wordt dus ook niet voor een deel teruggezet. Hier is niets veranderd.',
        stopped: 'Gestopt. Er is niets veranderd.',
        full: 'Er is niet genoeg ruimte op dit apparaat. Er is niets veranderd.',
        failed: 'Terugzetten lukte niet. Er is niets veranderd.',
      },
    },
    confirm: {
      title: 'Alles hier vervangen?',
      text: 'Deze reservekopie is gemaakt op {date} met Vitrine {version}. Erin staan:',
      accounts: { one: '{count} account', other: '{count} accounts' },
      observations: { one: '{count} waarneming', other: '{count} waarnemingen' },
      days: { one: '{count} dag geschiedenis', other: '{count} dagen geschiedenis' },
      others: { one: '{count} andere rij', other: '{count} andere rijen' },
      settings: 'je instellingen',
      goes: 'Wat hier nu staat, verdwijnt: {rows}.',
      button: 'Alles vervangen',
    },
    elsewhere: {
      title: 'Gemaakt door een andere installatie',
      text: 'Vitrine vergelijkt waarden met merktekens die alleen passen bij de installatie die ze maakte: deze reservekopie komt uit een ander browserprofiel, of van voordat hier alles werd gewist. Die merktekens blijven weg. Je accounts, bevindingen, instellingen en geschiedenis komen terug; verbanden tussen accounts door e-mailadres of telefoonnummer worden weer gevonden als je de pagina’s bezoekt.',
      contacts:
        'Van je eigen adressen en telefoonnummers bestaat niets dan zulke merktekens. Typ ze opnieuw in bij de instellingen.',
    },
    stop: 'Stoppen',
  },
};
