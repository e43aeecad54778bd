import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'telegram',
  settings: {
    phone_number: {
      controls: {
        en: 'Who can see your phone number.',
        nl: 'Wie je telefoonnummer kan zien.',
        de: 'Wer deine Telefonnummer sehen kann.',
        fr: 'Qui peut voir votre numéro de téléphone.',
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Phone Number”.'],
        nl: ['Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.', 'Kies ‘Telefoonnummer’.'],
        de: [
          'Öffne in Telegram die Einstellungen und dann „Privatsphäre und Sicherheit“.',
          'Wähle „Telefonnummer“.',
        ],
        fr: [
          'Dans Telegram, ouvrez les paramètres, puis la confidentialité et la sécurité.',
          'Choisissez « Numéro de téléphone ».',
        ],
      },
      sources: [
        ['https://mintlify.wiki/TelegramOrg/Telegram-web-k/features/privacy', '2025-26'],
        ['https://www.yunnx.com/article/598.html', '2026-06'],
        [
          'github:DrKLO/Telegram TMessagesProj/src/main/res/values{,-nl,-de}/strings.xml (read from copy github:Nekogram/Nekogram at b4dbcd163; Android client)',
          '2023-10-29',
        ],
        [
          'https://david-informaticien.com/blog/conseils-pratiques/3242-telegram-le-guide-detaille-pour-assurer-son-anonymat-et-preserver-sa-confidentialite?start=1',
          'undated',
        ],
      ],
    },
    find_by_number: {
      controls: {
        en: 'Who can find you by your phone number.',
        nl: 'Wie je via je telefoonnummer kan vinden.',
        de: 'Wer dich über deine Telefonnummer finden kann.',
        fr: 'Qui peut vous trouver par votre numéro de téléphone.',
      },
      steps: {
        en: [
          'In Telegram, open Settings and then “Privacy and Security”.',
          'Choose “Phone Number” and look below.',
        ],
        nl: [
          'Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.',
          'Kies ‘Telefoonnummer’ en kijk eronder.',
        ],
        de: [
          'Öffne in Telegram die Einstellungen und dann „Privatsphäre und Sicherheit“.',
          'Wähle „Telefonnummer“ und sieh weiter unten nach.',
        ],
        fr: [
          'Dans Telegram, ouvrez les paramètres, puis la confidentialité et la sécurité.',
          'Choisissez « Numéro de téléphone » et regardez en dessous.',
        ],
      },
      sources: [
        ['https://mintlify.wiki/TelegramOrg/Telegram-web-k/features/privacy', '2025-26'],
        ['public GitHub file cybersecurity guide, deep links to privacy pages', '2022-25'],
        [
          'github:DrKLO/Telegram TMessagesProj/src/main/res/values{,-nl,-de}/strings.xml (read from copy github:Nekogram/Nekogram at b4dbcd163; Android client)',
          '2023-10-29',
        ],
      ],
    },
    last_seen: {
      controls: {
        en: 'Who can see when you were last online.',
        nl: 'Wie kan zien wanneer je het laatst online was.',
        de: 'Wer sehen kann, wann du zuletzt online warst.',
        fr: 'Qui peut voir quand vous étiez en ligne pour la dernière fois.',
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Last Seen & Online”.'],
        nl: [
          'Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.',
          'Kies ‘Laatst gezien en online’.',
        ],
        de: [
          'Öffne in Telegram die Einstellungen und dann „Privatsphäre und Sicherheit“.',
          'Wähle „Zuletzt gesehen“.',
        ],
        fr: [
          'Dans Telegram, ouvrez les paramètres, puis la confidentialité et la sécurité.',
          'Choisissez la dernière connexion.',
        ],
      },
      sources: [
        ['https://mintlify.wiki/TelegramOrg/Telegram-web-k/features/privacy', '2025-26'],
        ['https://www.yunnx.com/article/598.html', '2026-06'],
        [
          'github:DrKLO/Telegram TMessagesProj/src/main/res/values{,-nl,-de}/strings.xml (read from copy github:Nekogram/Nekogram at b4dbcd163; Android client)',
          '2023-10-29',
        ],
      ],
    },
    profile_photo: {
      controls: {
        en: 'Who can see your profile photos.',
        nl: 'Wie je profielfoto’s kan zien.',
        de: 'Wer deine Profilfotos sehen kann.',
        fr: 'Qui peut voir vos photos de profil.',
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Profile Photo”.'],
        nl: ['Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.', "Kies ‘Profielfoto's’."],
        de: [
          'Öffne in Telegram die Einstellungen und dann „Privatsphäre und Sicherheit“.',
          'Wähle „Profilbilder“.',
        ],
        fr: [
          'Dans Telegram, ouvrez les paramètres, puis la confidentialité et la sécurité.',
          'Choisissez la photo de profil.',
        ],
      },
      sources: [
        ['https://mintlify.wiki/TelegramOrg/Telegram-web-k/features/privacy', '2025-26'],
        [
          'github:DrKLO/Telegram TMessagesProj/src/main/res/values{,-nl,-de}/strings.xml (read from copy github:Nekogram/Nekogram at b4dbcd163; Android client)',
          '2023-10-29',
        ],
      ],
    },
    forwards: {
      controls: {
        en: 'Whose forwards of your messages lead back to your account.',
        nl: 'Bij wie doorgestuurde berichten naar jouw account leiden.',
        de: 'Wessen weitergeleitete Nachrichten von dir zu deinem Konto zurückführen.',
        fr: 'Chez qui le transfert de vos messages mène à votre compte.',
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Forwarded Messages”.'],
        nl: [
          'Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.',
          'Kies ‘Doorgestuurde berichten’.',
        ],
        de: [
          'Öffne in Telegram die Einstellungen und dann „Privatsphäre und Sicherheit“.',
          'Wähle „Weitergeleitete Nachrichten“.',
        ],
        fr: [
          'Dans Telegram, ouvrez les paramètres, puis la confidentialité et la sécurité.',
          'Choisissez les messages transférés.',
        ],
      },
      sources: [
        ['https://mintlify.wiki/TelegramOrg/Telegram-web-k/features/privacy', '2025-26'],
        ['https://www.prwires.com/stay-safe-on-telegram-5-ways-to-improve-your-privacy/', '2021-22'],
        [
          'github:DrKLO/Telegram TMessagesProj/src/main/res/values{,-nl,-de}/strings.xml (read from copy github:Nekogram/Nekogram at b4dbcd163; Android client)',
          '2023-10-29',
        ],
      ],
    },
    groups: {
      controls: {
        en: 'Who can add you to groups and channels.',
        nl: 'Wie je aan groepen en kanalen kan toevoegen.',
        de: 'Wer dich zu Gruppen und Kanälen hinzufügen kann.',
        fr: 'Qui peut vous ajouter à des groupes et des canaux.',
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Groups”.'],
        nl: ['Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.', 'Kies ‘Groepen’.'],
        de: [
          'Öffne in Telegram die Einstellungen und dann „Privatsphäre und Sicherheit“.',
          'Wähle „Gruppen“.',
        ],
        fr: [
          'Dans Telegram, ouvrez les paramètres, puis la confidentialité et la sécurité.',
          'Choisissez « Invitations » (aux groupes).',
        ],
      },
      sources: [
        ['https://www.prwires.com/stay-safe-on-telegram-5-ways-to-improve-your-privacy/', '2021-22'],
        ['https://mintlify.wiki/TelegramOrg/Telegram-web-k/features/privacy', '2025-26'],
        [
          'github:DrKLO/Telegram TMessagesProj/src/main/res/values{,-nl,-de}/strings.xml (read from copy github:Nekogram/Nekogram at b4dbcd163; Android client)',
          '2023-10-29',
        ],
        [
          'https://david-informaticien.com/blog/conseils-pratiques/3242-telegram-le-guide-detaille-pour-assurer-son-anonymat-et-preserver-sa-confidentialite?start=1',
          'undated',
        ],
      ],
    },
    calls: {
      controls: {
        en: 'Who can call you.',
        nl: 'Wie je kan bellen.',
        de: 'Wer dich anrufen kann.',
        fr: 'Qui peut vous appeler.',
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Calls”.'],
        nl: ['Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.', 'Kies ‘Oproepen’.'],
        de: [
          'Öffne in Telegram die Einstellungen und dann „Privatsphäre und Sicherheit“.',
          'Wähle „Anrufe“.',
        ],
        fr: [
          'Dans Telegram, ouvrez les paramètres, puis la confidentialité et la sécurité.',
          'Choisissez les appels.',
        ],
      },
      sources: [
        ['https://www.prwires.com/stay-safe-on-telegram-5-ways-to-improve-your-privacy/', '2021-22'],
        [
          'github:DrKLO/Telegram TMessagesProj/src/main/res/values{,-nl,-de}/strings.xml (read from copy github:Nekogram/Nekogram at b4dbcd163; Android client)',
          '2023-10-29',
        ],
      ],
    },
    bio_birthday: {
      controls: {
        en: 'Who can see your bio and birthday.',
        nl: 'Wie je bio en verjaardag kan zien.',
        de: 'Wer deine Bio und deinen Geburtstag sehen kann.',
        fr: 'Qui peut voir votre bio et votre anniversaire.',
      },
      steps: {
        en: [
          'In Telegram, open Settings and then “Privacy and Security”.',
          'Choose “Bio”, and the row for your birthday.',
        ],
        nl: [
          'Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.',
          'Kies ‘Bio’, en de rij voor je verjaardag.',
        ],
        de: [
          'Öffne in Telegram die Einstellungen und dann „Privatsphäre und Sicherheit“.',
          'Wähle „Bio“, und die Zeile für deinen Geburtstag.',
        ],
        fr: [
          'Dans Telegram, ouvrez les paramètres, puis la confidentialité et la sécurité.',
          'Choisissez la bio, et la ligne de votre anniversaire.',
        ],
      },
      sources: [
        ['https://mintlify.wiki/TelegramOrg/Telegram-web-k/features/privacy', '2025-26'],
        [
          'github:DrKLO/Telegram TMessagesProj/src/main/res/values{,-nl,-de}/strings.xml (read from copy github:Nekogram/Nekogram at b4dbcd163; Android client)',
          '2023-10-29',
        ],
      ],
    },
    two_step: {
      controls: {
        en: 'Whether signing in on a new device also asks for a password.',
        nl: 'Of inloggen op een nieuw apparaat ook een wachtwoord vraagt.',
        de: 'Ob beim Anmelden auf einem neuen Gerät auch ein Passwort verlangt wird.',
        fr: 'Détermine si la connexion sur un nouvel appareil demande aussi un mot de passe.',
      },
      steps: {
        en: [
          'In Telegram, open Settings and then “Privacy and Security”.',
          'Choose “Two-Step Verification”.',
        ],
        nl: [
          'Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.',
          'Kies ‘Twee-staps-verificatie’.',
        ],
        de: [
          'Öffne in Telegram die Einstellungen und dann „Privatsphäre und Sicherheit“.',
          'Wähle „Zweistufige Bestätigung“.',
        ],
        fr: [
          'Dans Telegram, ouvrez les paramètres, puis la confidentialité et la sécurité.',
          'Choisissez « Double authentification ».',
        ],
      },
      sources: [
        ['public GitHub file cybersecurity guide, deep links to privacy pages', '2022-25'],
        ['https://mintlify.wiki/TelegramOrg/Telegram-web-k/features/privacy', '2025-26'],
        [
          'github:DrKLO/Telegram TMessagesProj/src/main/res/values{,-nl,-de}/strings.xml (read from copy github:Nekogram/Nekogram at b4dbcd163; Android client)',
          '2023-10-29',
        ],
        ['https://privacy.kaspersky.com/fr/articles/telegram-iphone-medium/', '2022-09-23'],
      ],
    },
  },
  pages: {
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  leftOut: {
    sessions: 'a list of sessions, not a setting; its page has no address',
  },
  notes: [
    'The web version has no addresses of its own for settings: open them there and read the page from the popup.',
    'Labels are those of the Android app.',
  ],
});
