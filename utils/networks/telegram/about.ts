import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'telegram',
  settings: {
    phone_number: {
      controls: { en: 'Who can see your phone number.', nl: 'Wie je telefoonnummer kan zien.' },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Phone Number”.'],
        nl: ['Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.', 'Kies ‘Telefoonnummer’.'],
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
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Last Seen & Online”.'],
        nl: [
          'Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.',
          'Kies ‘Laatst gezien en online’.',
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
      controls: { en: 'Who can see your profile photos.', nl: 'Wie je profielfoto’s kan zien.' },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Profile Photo”.'],
        nl: ['Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.', "Kies ‘Profielfoto's’."],
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
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Forwarded Messages”.'],
        nl: [
          'Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.',
          'Kies ‘Doorgestuurde berichten’.',
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
      },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Groups”.'],
        nl: ['Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.', 'Kies ‘Groepen’.'],
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
      controls: { en: 'Who can call you.', nl: 'Wie je kan bellen.' },
      steps: {
        en: ['In Telegram, open Settings and then “Privacy and Security”.', 'Choose “Calls”.'],
        nl: ['Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.', 'Kies ‘Oproepen’.'],
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
      controls: { en: 'Who can see your bio and birthday.', nl: 'Wie je bio en verjaardag kan zien.' },
      steps: {
        en: [
          'In Telegram, open Settings and then “Privacy and Security”.',
          'Choose “Bio”, and the row for your birthday.',
        ],
        nl: [
          'Open in Telegram de instellingen en dan ‘Privacy en veiligheid’.',
          'Kies ‘Bio’, en de rij voor je verjaardag.',
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
