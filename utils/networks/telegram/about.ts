import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'telegram',
  settings: {
    phone_number: {
      controls: {
        en: 'Who can see your phone number.',
        nl: 'Wie je telefoonnummer kan zien.',
        fr: 'Qui peut voir votre numéro de téléphone.',
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Phone Number”.'],
        nl: ['Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.', 'Kies ‘Telefoonnummer’.'],
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
        fr: 'Qui peut voir quand vous étiez en ligne pour la dernière fois.',
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Last Seen & Online”.'],
        nl: [
          'Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.',
          'Kies ‘Laatst gezien en online’.',
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
        fr: 'Qui peut voir vos photos de profil.',
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Profile Photo”.'],
        nl: ['Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.', "Kies ‘Profielfoto's’."],
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
        fr: 'Chez qui le transfert de vos messages mène à votre compte.',
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Forwarded Messages”.'],
        nl: [
          'Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.',
          'Kies ‘Doorgestuurde berichten’.',
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
        fr: 'Qui peut vous ajouter à des groupes et des canaux.',
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Groups”.'],
        nl: ['Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.', 'Kies ‘Groepen’.'],
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
      controls: { en: 'Who can call you.', nl: 'Wie je kan bellen.', fr: 'Qui peut vous appeler.' },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Calls”.'],
        nl: ['Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.', 'Kies ‘Oproepen’.'],
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
