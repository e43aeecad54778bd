import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'tiktok',
  settings: {
    private_account: {
      controls: {
        en: 'Whether only followers you approve see your videos, bio and likes.',
        nl: 'Of alleen goedgekeurde volgers je video’s, bio en likes zien.',
        de: 'Ob nur bestätigte Follower deine Videos, Bio und Likes sehen.',
        fr: 'Détermine si seuls les abonnés que vous acceptez voient vos vidéos, votre bio et vos J’aime.',
      },
      sources: [
        ['public GitHub file live probe of the web page', '2026'],
        ['https://evawillemsen.github.io/tiktok.html', 'c. 2021'],
        [
          'https://support.tiktok.com/de/account-and-privacy/account-privacy-settings/making-your-account-public-or-private',
          '2022-25',
        ],
        ['https://tacklebullying.ie/social-media-guide-for-parents-guardians/', '2022-24'],
      ],
    },
    suggest_account: {
      controls: {
        en: 'Whether you are suggested to contacts, Facebook friends and people you have in common.',
        nl: 'Of je wordt voorgesteld aan contacten, Facebook-vrienden en wie jullie delen.',
        de: 'Ob du Kontakten, Facebook-Freunden und Leuten mit gemeinsamen Bekannten vorgeschlagen wirst.',
        fr: 'Détermine si vous êtes suggéré à vos contacts, à vos amis Facebook et aux personnes que vous avez en commun.',
      },
      steps: {
        en: [
          'Open your profile in the TikTok app and tap the menu at the top right.',
          'Tap “Settings and privacy”.',
          'Tap “Privacy”.',
          'Tap “Suggest your account to others” and turn every row off.',
        ],
        nl: [
          'Open je profiel in de TikTok-app en tik rechtsboven op het menu.',
          'Tik op ‘Instellingen en privacy’.',
          'Tik op ‘Privacy’.',
          'Tik op ‘Je account voorstellen aan anderen’ en zet elke rij uit.',
        ],
        de: [
          'Öffne dein Profil in der TikTok-App und tippe oben rechts auf das Menü.',
          'Tippe auf „Einstellungen und Datenschutz“.',
          'Tippe auf „Datenschutz“.',
          'Tippe auf „Schlage anderen dein Konto vor“ und schalte jede Zeile aus.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli TikTok et touchez le menu en haut à droite.',
          'Touchez « Paramètres et confidentialité ».',
          'Touchez « Confidentialité ».',
          'Touchez « Suggérer ton compte à d’autres utilisateurs » et désactivez chaque ligne.',
        ],
      },
      sources: [
        [
          'https://support.tiktok.com/nl/account-and-privacy/account-privacy-settings/suggested-accounts',
          '2022-24',
        ],
        [
          'https://support.tiktok.com/de/account-and-privacy/account-privacy-settings/suggested-accounts',
          '2022-25',
        ],
        [
          'https://www.begeek.fr/vous-devriez-changer-ces-parametres-tiktok-pour-votre-vie-privee-368491',
          '2022',
        ],
        ['https://www.washingtonpost.com/technology/2022/01/24/tiktok-privacy-settings/', '2022-01'],
      ],
    },
    sync_contacts: {
      controls: {
        en: 'Whether TikTok takes in your address book and Facebook friends.',
        nl: 'Of TikTok je adresboek en Facebook-vrienden inleest.',
        de: 'Ob TikTok dein Adressbuch und deine Facebook-Freunde einliest.',
        fr: 'Détermine si TikTok reprend votre carnet d’adresses et vos amis Facebook.',
      },
      steps: {
        en: [
          'Open your profile in the TikTok app and tap the menu at the top right.',
          'Tap “Settings and privacy”.',
          'Tap “Privacy”.',
          'Tap “Sync contacts and Facebook friends”.',
        ],
        nl: [
          'Open je profiel in de TikTok-app en tik rechtsboven op het menu.',
          'Tik op ‘Instellingen en privacy’.',
          'Tik op ‘Privacy’.',
          'Tik op ‘Contacten en Facebook-vrienden synchroniseren’.',
        ],
        de: [
          'Öffne dein Profil in der TikTok-App und tippe oben rechts auf das Menü.',
          'Tippe auf „Einstellungen und Datenschutz“.',
          'Tippe auf „Datenschutz“.',
          'Tippe auf „Kontakte und Facebook-Freund*innen synchronisieren“.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli TikTok et touchez le menu en haut à droite.',
          'Touchez « Paramètres et confidentialité ».',
          'Touchez « Confidentialité ».',
          'Touchez « Synchroniser les contacts et les amis Facebook ».',
        ],
      },
      sources: [
        [
          'https://support.tiktok.com/nl/account-and-privacy/account-privacy-settings/suggested-accounts',
          '2022-24',
        ],
        ['https://www.washingtonpost.com/technology/2022/01/24/tiktok-privacy-settings/', '2022-01'],
        [
          'https://support.tiktok.com/de/account-and-privacy/account-privacy-settings/suggested-accounts',
          '2022-25',
        ],
        [
          'https://www.begeek.fr/vous-devriez-changer-ces-parametres-tiktok-pour-votre-vie-privee-368491',
          '2022',
        ],
      ],
    },
    comments: {
      controls: {
        en: 'Who can comment on your videos.',
        nl: 'Wie op je video’s kan reageren.',
        de: 'Wer deine Videos kommentieren kann.',
        fr: 'Qui peut commenter vos vidéos.',
      },
      sources: [
        ['public GitHub file live probe of the web page', '2026'],
        ['https://tacklebullying.ie/social-media-guide-for-parents-guardians/', '2022-24'],
      ],
    },
    reuse: {
      controls: {
        en: 'Who can make new videos with yours (Duet, Stitch, remix).',
        nl: 'Wie met jouw video’s nieuwe kan maken (Duet, Stitch, remix).',
        de: 'Wer mit deinen Videos neue machen kann (Duett, Stitch, Remix).',
        fr: 'Qui peut faire de nouvelles vidéos avec les vôtres (Duo, Collage, remix).',
      },
      sources: [
        ['public GitHub file live probe of the web page', '2026'],
        ['https://www.droidapp.nl/nieuws/tiktok-nieuwe-privacy-instellingen-jonge-gebruikers/', '2021-01'],
        ['https://support.tiktok.com/nl/account-and-privacy/account-privacy-settings/stitch', '2022-25'],
      ],
    },
    direct_messages: {
      controls: {
        en: 'Who can send you direct messages.',
        nl: 'Wie je directe berichten kan sturen.',
        de: 'Wer dir Direktnachrichten senden kann.',
        fr: 'Qui peut vous envoyer des messages directs.',
      },
      steps: {
        en: [
          'Open your profile in the TikTok app and tap the menu at the top right.',
          'Tap “Settings and privacy”.',
          'Tap “Privacy”.',
          'Tap “Direct messages”.',
        ],
        nl: [
          'Open je profiel in de TikTok-app en tik rechtsboven op het menu.',
          'Tik op ‘Instellingen en privacy’.',
          'Tik op ‘Privacy’.',
          'Tik op ‘Directe berichten’.',
        ],
        de: [
          'Öffne dein Profil in der TikTok-App und tippe oben rechts auf das Menü.',
          'Tippe auf „Einstellungen und Datenschutz“.',
          'Tippe auf „Datenschutz“.',
          'Tippe auf „Direktnachrichten“.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli TikTok et touchez le menu en haut à droite.',
          'Touchez « Paramètres et confidentialité ».',
          'Touchez « Confidentialité ».',
          'Touchez les messages directs.',
        ],
      },
      sources: [
        ['https://tacklebullying.ie/social-media-guide-for-parents-guardians/', '2022-24'],
        ['https://www.tiktok.com/safety/tools/your-connections?lang=de-DE', 'undated'],
      ],
    },
    video_audience: {
      controls: {
        en: 'Who can watch a video; set for each video.',
        nl: 'Wie een video kan bekijken; per video in te stellen.',
        de: 'Wer ein Video ansehen kann; für jedes Video festzulegen.',
        fr: 'Qui peut regarder une vidéo ; se règle pour chaque vidéo.',
      },
      steps: {
        en: [
          'Open a video of yours and tap the three dots.',
          'Tap “Privacy settings”.',
          'Tap “Who can watch this video”.',
        ],
        nl: [
          'Open een video van jezelf en tik op de drie puntjes.',
          'Tik op ‘Privacy-instellingen’.',
          'Tik op ‘Wie kan deze video bekijken’.',
        ],
        de: [
          'Öffne eines deiner Videos und tippe auf die drei Punkte.',
          'Tippe auf „Datenschutzeinstellungen“.',
          'Tippe auf „Wer dieses Video anschauen kann“.',
        ],
        fr: [
          'Ouvrez une de vos vidéos et touchez les trois points.',
          'Touchez les paramètres de confidentialité.',
          'Touchez la question de qui peut regarder cette vidéo.',
        ],
      },
      sources: [
        [
          'https://support.tiktok.com/nl/account-and-privacy/account-privacy-settings/video-visibility',
          '2022-24',
        ],
        [
          'https://support.tiktok.com/de/account-and-privacy/account-privacy-settings/video-visibility',
          '2022-25',
        ],
      ],
    },
    downloads: {
      controls: {
        en: 'Whether others can save your videos.',
        nl: 'Of anderen je video’s kunnen opslaan.',
        de: 'Ob andere deine Videos speichern können.',
        fr: 'Détermine si les autres peuvent enregistrer vos vidéos.',
      },
      steps: {
        en: [
          'Open your profile in the TikTok app and tap the menu at the top right.',
          'Tap “Settings and privacy”.',
          'Tap “Privacy”.',
          'Look for “Video downloads”.',
        ],
        nl: [
          'Open je profiel in de TikTok-app en tik rechtsboven op het menu.',
          'Tik op ‘Instellingen en privacy’.',
          'Tik op ‘Privacy’.',
          'Zoek ‘Video downloads’.',
        ],
        de: [
          'Öffne dein Profil in der TikTok-App und tippe oben rechts auf das Menü.',
          'Tippe auf „Einstellungen und Datenschutz“.',
          'Tippe auf „Datenschutz“.',
          'Such nach „Video downloads“.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli TikTok et touchez le menu en haut à droite.',
          'Touchez « Paramètres et confidentialité ».',
          'Touchez « Confidentialité ».',
          'Cherchez les téléchargements de vidéos.',
        ],
      },
      sources: [['https://evawillemsen.github.io/tiktok.html (Dutch)', '2019-20']],
    },
    liked_videos: {
      controls: {
        en: 'Who can see which videos you liked.',
        nl: 'Wie kan zien welke video’s je leuk vond.',
        de: 'Wer sehen kann, welche Videos du geliket hast.',
        fr: 'Qui peut voir quelles vidéos vous avez aimées.',
      },
      steps: {
        en: [
          'Open your profile in the TikTok app and tap the menu at the top right.',
          'Tap “Settings and privacy”.',
          'Tap “Privacy”.',
          'Look for “Liked videos”.',
        ],
        nl: [
          'Open je profiel in de TikTok-app en tik rechtsboven op het menu.',
          'Tik op ‘Instellingen en privacy’.',
          'Tik op ‘Privacy’.',
          'Zoek ‘Liked videos’.',
        ],
        de: [
          'Öffne dein Profil in der TikTok-App und tippe oben rechts auf das Menü.',
          'Tippe auf „Einstellungen und Datenschutz“.',
          'Tippe auf „Datenschutz“.',
          'Such nach „Liked videos“.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli TikTok et touchez le menu en haut à droite.',
          'Touchez « Paramètres et confidentialité ».',
          'Touchez « Confidentialité ».',
          'Cherchez les vidéos aimées.',
        ],
      },
      sources: [['https://evawillemsen.github.io/tiktok.html (Dutch)', '2019-20']],
    },
    profile_views: {
      controls: {
        en: 'Whether people see that you looked at their profile, and you see who looked at yours.',
        nl: 'Of mensen zien dat je hun profiel bekeek, en jij wie het jouwe bekeek.',
        de: 'Ob Leute sehen, dass du ihr Profil angesehen hast, und du, wer deines ansah.',
        fr: 'Détermine si les gens voient que vous avez regardé leur profil, et vous qui a regardé le vôtre.',
      },
      steps: {
        en: [
          'Open your profile in the TikTok app and tap the menu at the top right.',
          'Tap “Settings and privacy”.',
          'Tap “Privacy”.',
          'Look for “Profile view history”.',
        ],
        nl: [
          'Open je profiel in de TikTok-app en tik rechtsboven op het menu.',
          'Tik op ‘Instellingen en privacy’.',
          'Tik op ‘Privacy’.',
          'Zoek ‘Profielweergavegeschiedenis’.',
        ],
        de: [
          'Öffne dein Profil in der TikTok-App und tippe oben rechts auf das Menü.',
          'Tippe auf „Einstellungen und Datenschutz“.',
          'Tippe auf „Datenschutz“.',
          'Such nach „Profile view history“.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli TikTok et touchez le menu en haut à droite.',
          'Touchez « Paramètres et confidentialité ».',
          'Touchez « Confidentialité ».',
          'Cherchez l’historique des vues de profil.',
        ],
      },
      sources: [['https://spellen-spelen.nl/veelgestelde-vragen/kan-iedereen-mijn-tiktok-zien', '2023']],
    },
    personalized_ads: {
      controls: {
        en: 'Whether ads are chosen by what you do elsewhere.',
        nl: 'Of advertenties worden gekozen op wat je elders doet.',
        de: 'Ob Werbung danach ausgewählt wird, was du anderswo tust.',
        fr: 'Détermine si les publicités sont choisies d’après ce que vous faites ailleurs.',
      },
      steps: {
        en: [
          'Open your profile in the TikTok app and tap the menu at the top right.',
          'Tap “Settings and privacy”.',
          'Tap “Ads” and look for personalized ads and off-TikTok activity.',
        ],
        nl: [
          'Open je profiel in de TikTok-app en tik rechtsboven op het menu.',
          'Tik op ‘Instellingen en privacy’.',
          'Tik op advertenties en zoek gepersonaliseerde advertenties en activiteit buiten TikTok.',
        ],
        de: [
          'Öffne dein Profil in der TikTok-App und tippe oben rechts auf das Menü.',
          'Tippe auf „Einstellungen und Datenschutz“.',
          'Tippe auf „Werbung“ und such nach personalisierter Werbung und Aktivität außerhalb von TikTok.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli TikTok et touchez le menu en haut à droite.',
          'Touchez « Paramètres et confidentialité ».',
          'Touchez les publicités et cherchez leur personnalisation et l’activité hors de TikTok.',
        ],
      },
      sources: [['https://privacygear.pages.dev/en/guides/tiktok-privacy-settings/', '2026']],
    },
    ad_authorization: {
      controls: {
        en: 'Whether businesses may use your videos in their ads.',
        nl: 'Of bedrijven je video’s in hun advertenties mogen gebruiken.',
        de: 'Ob Firmen deine Videos in ihrer Werbung verwenden dürfen.',
        fr: 'Détermine si des entreprises peuvent utiliser vos vidéos dans leurs publicités.',
      },
      steps: {
        en: [
          'Open your profile in the TikTok app and tap the menu at the top right.',
          'Tap “Settings and privacy”.',
          'Tap “Privacy”.',
          'Look for “Ad authorization”.',
        ],
        nl: [
          'Open je profiel in de TikTok-app en tik rechtsboven op het menu.',
          'Tik op ‘Instellingen en privacy’.',
          'Tik op ‘Privacy’.',
          'Zoek ‘Ad authorization’.',
        ],
        de: [
          'Öffne dein Profil in der TikTok-App und tippe oben rechts auf das Menü.',
          'Tippe auf „Einstellungen und Datenschutz“.',
          'Tippe auf „Datenschutz“.',
          'Such nach „Ad authorization“.',
        ],
        fr: [
          'Ouvrez votre profil dans l’appli TikTok et touchez le menu en haut à droite.',
          'Touchez « Paramètres et confidentialité ».',
          'Touchez « Confidentialité ».',
          'Cherchez l’autorisation publicitaire.',
        ],
      },
      sources: [['https://winenfood.com/understanding-the-tiktok-app-privacy-settings', '2026']],
    },
  },
  pages: {
    privacy: [
      ['public GitHub file live probe of the web page', '2026'],
      ['public GitHub file (id 69568069794)', 'undated'],
    ],
    export: [['public GitHub files (ids 28249481674, 28401522031)', 'undated']],
  },
  notes: [
    'Under 16 an account starts private.',
    'Many settings are only in the app; some move between app and web.',
  ],
});
