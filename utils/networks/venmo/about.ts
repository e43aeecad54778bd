import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'venmo',
  settings: {
    future_payments: {
      controls: {
        en: 'Who can see your new payments; the amount never shows.',
        nl: 'Wie je nieuwe betalingen kan zien; het bedrag blijft altijd verborgen.',
        de: 'Wer deine neuen Zahlungen sehen kann; der Betrag ist nie zu sehen.',
        fr: 'Qui peut voir vos nouveaux paiements ; le montant n’apparaît jamais.',
      },
      sources: [
        ['https://swichdesign.com/articles/how-to-make-venmo-payments-private', '2026'],
        ['https://what-is-privacy.com/2021/10/how-to-check-and-set-venmo-privacy-settings', '2021-10'],
        ['https://www.washingtonpost.com/technology/2021/09/23/venmo-privacy-settings/', '2021-09'],
      ],
    },
    friends_list: {
      controls: {
        en: 'Who can open your list of friends.',
        nl: 'Wie je vriendenlijst kan openen.',
        de: 'Wer deine Freundesliste öffnen kann.',
        fr: 'Qui peut ouvrir votre liste d’amis.',
      },
      sources: [
        ['https://what-is-privacy.com/2021/10/how-to-check-and-set-venmo-privacy-settings', '2021-10'],
        ['https://www.washingtonpost.com/technology/2021/09/23/venmo-privacy-settings/', '2021-09'],
      ],
    },
    contacts: {
      controls: {
        en: 'Whether Venmo takes in the address book of your phone.',
        nl: 'Of Venmo het adresboek van je telefoon overneemt.',
        de: 'Ob Venmo das Adressbuch deines Telefons einliest.',
        fr: 'Détermine si Venmo reprend le carnet d’adresses de votre téléphone.',
      },
      steps: {
        en: [
          'Open the menu of your profile and go to Settings',
          'Tap Friends & social',
          'Turn off the connection with your phone contacts',
        ],
        nl: [
          'Open het menu van je profiel en ga naar Settings',
          'Tik op Friends & social',
          'Zet de koppeling met je telefooncontacten uit',
        ],
        de: [
          'Öffne das Menü deines Profils und geh zu „Settings“',
          'Tippe auf „Friends & social“',
          'Schalte die Verbindung mit den Kontakten deines Telefons aus',
        ],
        fr: [
          'Ouvrez le menu de votre profil et allez dans Settings',
          'Touchez Friends & social',
          'Désactivez le lien avec les contacts de votre téléphone',
        ],
      },
      sources: [['https://www.washingtonpost.com/technology/2021/09/23/venmo-privacy-settings/', '2021-09']],
    },
    location: {
      controls: {
        en: 'Whether Venmo learns where your phone is.',
        nl: 'Of Venmo te weten komt waar je telefoon is.',
        de: 'Ob Venmo erfährt, wo dein Telefon ist.',
        fr: 'Détermine si Venmo apprend où est votre téléphone.',
      },
      steps: {
        en: [
          'Open the menu of your profile and go to Settings',
          'Tap Location',
          'Turn it off, or take the permission away in the settings of your phone',
        ],
        nl: [
          'Open het menu van je profiel en ga naar Settings',
          'Tik op Location',
          'Zet het uit, of trek de toestemming in bij de instellingen van je telefoon',
        ],
        de: [
          'Öffne das Menü deines Profils und geh zu „Settings“',
          'Tippe auf „Location“',
          'Schalte es aus, oder nimm die Erlaubnis in den Einstellungen deines Telefons zurück',
        ],
        fr: [
          'Ouvrez le menu de votre profil et allez dans Settings',
          'Touchez Location',
          'Désactivez-la, ou retirez l’autorisation dans les paramètres de votre téléphone',
        ],
      },
      sources: [['https://www.washingtonpost.com/technology/2021/09/23/venmo-privacy-settings/', '2021-09']],
    },
  },
  pages: {
    privacy: [['https://swichdesign.com/articles/how-to-make-venmo-payments-private', '2026']],
    'delete-account': [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  leftOut: {
    past_payments:
      'A button that makes all past payments private at once and cannot be undone: it has no value to read.',
  },
  notes: [
    'Accounts from before 2026 started with public payments.',
    'Past payments: the same page has “Change all to private”; it cannot be undone.',
    'Venmo works in the United States only.',
  ],
});
