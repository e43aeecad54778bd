import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'google',
  settings: {
    web_app_activity: {
      controls: {
        en: 'Whether Google keeps your searches, apps and sites you use.',
        nl: 'Of Google je zoekopdrachten, apps en bezochte sites bewaart.',
        de: 'Ob Google deine Suchen, Apps und Websites aufbewahrt, die du nutzt.',
        fr: 'Détermine si Google garde vos recherches, et les applis et sites que vous utilisez.',
      },
      basis: 'PlusPrivacy turned it off (2018)',
      sources: [
        ['public GitHub file data-privacy guide', '2025'],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        [
          'https://www.destentor.nl/tech/voortaan-kan-je-je-geschiedenis-bij-google-automatisch-wissen-zo-stel-je-het-in-br~a0fe6ce8/',
          '2019',
        ],
        ['https://support.google.com/accounts/answer/6139018?hl=de', 'undated'],
        ['https://support.google.com/accounts/answer/54068?hl=fr (public behind a proxy)', 'undated'],
      ],
    },
    auto_delete: {
      controls: {
        en: 'After how long Google deletes your activity by itself.',
        nl: 'Na hoeveel tijd Google je activiteit vanzelf verwijdert.',
        de: 'Nach welcher Zeit Google deine Aktivität von selbst löscht.',
        fr: 'Après combien de temps Google supprime de lui-même votre activité.',
      },
      sources: [
        [
          'https://www.destentor.nl/tech/voortaan-kan-je-je-geschiedenis-bij-google-automatisch-wissen-zo-stel-je-het-in-br~a0fe6ce8/',
          '2019',
        ],
        ['https://support.google.com/accounts/answer/465?hl=fr (public behind a proxy)', 'undated'],
      ],
    },
    timeline: {
      controls: {
        en: 'Whether Google Maps keeps where you have been.',
        nl: 'Of Google Maps bewaart waar je geweest bent.',
        de: 'Ob Google Maps aufbewahrt, wo du gewesen bist.',
        fr: 'Détermine si Google Maps garde les lieux où vous êtes allé.',
      },
      basis: 'PlusPrivacy turned it off (2018)',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        [
          'https://www.destentor.nl/tech/voortaan-kan-je-je-geschiedenis-bij-google-automatisch-wissen-zo-stel-je-het-in-br~a0fe6ce8/',
          '2019',
        ],
        [
          'https://support.google.com/accounts/answer/6139018?hl=de&ref_topic=7188674 (newer copy, public behind a proxy)',
          '2024-25',
        ],
        ['https://support.google.com/accounts/answer/6139018?hl=de', 'undated'],
      ],
    },
    youtube_history: {
      controls: {
        en: 'Whether Google keeps which videos you watched and searched for.',
        nl: 'Of Google bewaart welke video’s je bekeek en zocht.',
        de: 'Ob Google aufbewahrt, welche Videos du angesehen und gesucht hast.',
        fr: 'Détermine si Google garde les vidéos que vous avez regardées et cherchées.',
      },
      basis: 'PlusPrivacy turned it off (2018)',
      sources: [
        ['public GitHub file data-privacy guide', '2025'],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        [
          'https://www.nu.nl/tech/6181708/lifehack-zo-verwijder-je-je-youtube-geschiedenis-voor-betere-aanbevelingen.html',
          '2022-02',
        ],
        [
          'https://support.google.com/accounts/answer/6139018?hl=de&ref_topic=7188674 (newer copy, public behind a proxy)',
          '2024-25',
        ],
      ],
    },
    voice_audio: {
      controls: {
        en: 'Whether Google keeps recordings of your voice.',
        nl: 'Of Google opnamen van je stem bewaart.',
        de: 'Ob Google Aufnahmen deiner Stimme aufbewahrt.',
        fr: 'Détermine si Google garde des enregistrements de votre voix.',
      },
      basis: 'PlusPrivacy turned it off (2018)',
      sources: [
        ['public GitHub file cybersecurity guide, deep links to privacy pages', '2022-25'],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['https://www.iculture.nl/tips/google-spraak-audiogegevens-beheren/', '2020-03'],
        ['https://support.google.com/accounts/answer/6139018?hl=de', 'undated'],
        ['https://support.google.com/accounts/answer/54068?hl=fr (public behind a proxy)', 'undated'],
      ],
    },
    personalized_ads: {
      controls: {
        en: 'Whether your activity decides which Google ads you see.',
        nl: 'Of je activiteit bepaalt welke advertenties je van Google ziet.',
        de: 'Ob deine Aktivität bestimmt, welche Google-Werbung du siehst.',
        fr: 'Détermine si votre activité décide des publicités Google que vous voyez.',
      },
      sources: [
        ['public GitHub file data-privacy guide', '2025'],
        [
          'https://www.bnnvara.nl/kassa/artikelen/hoeft-google-niet-alles-van-je-te-weten-verbeter-je-privacy-met-deze-tips',
          '2024-04',
        ],
      ],
    },
    search_personalization: {
      controls: {
        en: 'Whether search results follow from what Google knows about you.',
        nl: 'Of zoekresultaten afhangen van wat Google over je weet.',
        de: 'Ob sich Suchergebnisse danach richten, was Google über dich weiß.',
        fr: 'Détermine si les résultats de recherche dépendent de ce que Google sait de vous.',
      },
      steps: {
        en: ['Open www.google.com/search-personalization.', 'Turn “Search personalization” off.'],
        nl: ['Open www.google.com/search-personalization.', 'Zet ‘Search personalization’ uit.'],
        de: ['Öffne www.google.com/search-personalization.', 'Schalte „Search personalization“ aus.'],
        fr: [
          'Ouvrez www.google.com/search-personalization.',
          'Désactivez la personnalisation de la recherche.',
        ],
      },
      sources: [['public GitHub file data-privacy guide', '2025']],
    },
    shared_endorsements: {
      controls: {
        en: 'Whether your name and photo may stand in ads.',
        nl: 'Of je naam en foto in advertenties mogen staan.',
        de: 'Ob dein Name und Foto in Werbung stehen dürfen.',
        fr: 'Détermine si votre nom et votre photo peuvent figurer dans des publicités.',
      },
      steps: {
        en: ['Open your Google Account.', 'Search its settings for “Shared endorsements in ads”.'],
        nl: ['Open je Google-account.', 'Zoek in de instellingen naar ‘Shared endorsements in ads’.'],
        de: ['Öffne dein Google-Konto.', 'Such in seinen Einstellungen nach „Shared endorsements in ads“.'],
        fr: [
          'Ouvrez votre compte Google.',
          'Cherchez dans ses paramètres les recommandations partagées dans les annonces.',
        ],
      },
      basis: 'PlusPrivacy turned it off (2018)',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
      ],
    },
    photos_geo: {
      controls: {
        en: 'Whether the place is taken out of photos you share by link.',
        nl: 'Of de plaats uit foto’s gaat die je via een link deelt.',
        de: 'Ob aus Fotos, die du per Link teilst, der Ort entfernt wird.',
        fr: 'Détermine si le lieu est retiré des photos que vous partagez par lien.',
      },
      steps: {
        en: [
          'Open Google Photos.',
          'Open its settings.',
          'Look for “Remove geo location in items shared by link”.',
        ],
        nl: [
          'Open Google Foto’s.',
          'Open de instellingen.',
          'Zoek ‘Remove geo location in items shared by link’.',
        ],
        de: [
          'Öffne Google Fotos.',
          'Öffne dort die Einstellungen.',
          'Such nach „Remove geo location in items shared by link“.',
        ],
        fr: [
          'Ouvrez Google Photos.',
          'Ouvrez ses paramètres.',
          'Cherchez le retrait du lieu dans les éléments partagés par lien.',
        ],
      },
      basis: 'PlusPrivacy turned it on (2018)',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
      ],
    },
    photos_faces: {
      controls: {
        en: 'Whether Google Photos recognises and groups faces.',
        nl: 'Of Google Foto’s gezichten herkent en groepeert.',
        de: 'Ob Google Fotos Gesichter erkennt und gruppiert.',
        fr: 'Détermine si Google Photos reconnaît et regroupe les visages.',
      },
      steps: {
        en: ['Open Google Photos.', 'Open its settings.', 'Look for “Group similar faces”.'],
        nl: ['Open Google Foto’s.', 'Open de instellingen.', 'Zoek ‘Group similar faces’.'],
        de: ['Öffne Google Fotos.', 'Öffne dort die Einstellungen.', 'Such nach „Group similar faces“.'],
        fr: [
          'Ouvrez Google Photos.',
          'Ouvrez ses paramètres.',
          'Cherchez le regroupement des visages similaires.',
        ],
      },
      basis: 'PlusPrivacy turned it off (2018)',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
      ],
    },
    gender: {
      controls: {
        en: 'Whether your Google Account tells your gender.',
        nl: 'Of je Google-account je geslacht vermeldt.',
        de: 'Ob dein Google-Konto dein Geschlecht nennt.',
        fr: 'Détermine si votre compte Google indique votre genre.',
      },
      basis: 'PlusPrivacy chose “Rather not say” (2018)',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
      ],
    },
  },
  pages: {
    'activity-controls': [
      ['public GitHub file data-privacy guide', '2025'],
      ['public GitHub file cybersecurity guide, deep links to privacy pages', '2022-25'],
    ],
    audio: [['public GitHub file cybersecurity guide, deep links to privacy pages', '2022-25']],
    'ad-center': [
      ['public GitHub file data-privacy guide', '2025'],
      ['github:file-id 27959243292', '2026-11-22'],
    ],
    gender: [
      [
        'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
        '2018-07',
      ],
    ],
    connections: [
      ['github:file-id 2168009957', '2026-11-22'],
      ['github:file-id 54037355672', '2026-11-22'],
    ],
    devices: [
      ['github:file-id 69386337756', '2026-11-22'],
      ['github:file-id 58714162685', '2026-11-22'],
    ],
    export: [['public GitHub file (id 238247616)', 'undated']],
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  leftOut: {
    yt_subscriptions_private: 'in the catalogue of YouTube',
    yt_playlists_private: 'in the catalogue of YouTube',
    yt_video_visibility: 'in the catalogue of YouTube',
  },
  notes: [
    'Google Photos and the search personalisation page lie outside the hosts Vitrine asks for: written steps only.',
  ],
});
