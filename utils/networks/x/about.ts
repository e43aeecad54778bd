import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'x',
  settings: {
    protected: {
      controls: {
        en: 'Whether only followers you approve see your posts.',
        nl: 'Of alleen volgers die je goedkeurt je posts zien.',
        de: 'Ob nur bestätigte Follower deine Posts sehen.',
        fr: 'Détermine si seuls les abonnés que vous acceptez voient vos publications.',
      },
      sources: [
        ['public GitHub file account/settings.json keys', 'undated'],
        ['github:lockdown-systems/cyd src', '2026-04'],
        ['https://www.privacyon.com/blog/how-to-protect-your-privacy-on-x-twitter', '2026-01/02'],
        [
          'github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json (read from copy github:Hibi-10000/TwitterInternalAPIDocument)',
          '2025-09-27',
        ],
      ],
    },
    photo_tagging: {
      controls: {
        en: 'Who may tag you in photos.',
        nl: 'Wie je in foto’s mag taggen.',
        de: 'Wer dich auf Fotos markieren darf.',
        fr: 'Qui peut vous identifier sur des photos.',
      },
      sources: [
        ['public GitHub file account/settings.json keys', 'undated'],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json', '2025-09-27'],
      ],
    },
    post_location: {
      controls: {
        en: 'Whether your posts carry the place where you are.',
        nl: 'Of je posts de plek meedragen waar je bent.',
        de: 'Ob deine Posts den Ort tragen, an dem du bist.',
        fr: 'Détermine si vos posts portent le lieu où vous êtes.',
      },
      basis: 'Brave PSST turns it off',
      sources: [
        ['github:brave/psst-component src/twitter/user.ts', '2026-08'],
        ['public GitHub file account/settings.json keys', 'undated'],
        ['public GitHub file sample answer of account/settings.json', 'undated'],
        [
          'github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json (read from copy github:Hibi-10000/TwitterInternalAPIDocument)',
          '2025-09-27',
        ],
      ],
    },
    dm_from: {
      controls: {
        en: 'Who may send you message requests.',
        nl: 'Wie je berichtverzoeken mag sturen.',
        de: 'Wer dir Nachrichtenanfragen senden darf.',
        fr: 'Qui peut vous envoyer des demandes de message.',
      },
      sources: [
        ['public GitHub file account/settings.json keys', 'undated'],
        ['public GitHub file sample answer of account/settings.json', 'undated'],
        ['public GitHub file X settings tree with English labels', '2026'],
        ['github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json', '2025-09-27'],
      ],
    },
    dm_receipts: {
      controls: {
        en: 'Whether senders see that you read their message.',
        nl: 'Of afzenders zien dat je hun bericht hebt gelezen.',
        de: 'Ob Absender sehen, dass du ihre Nachricht gelesen hast.',
        fr: 'Détermine si les expéditeurs voient que vous avez lu leur message.',
      },
      sources: [
        ['public GitHub file account/settings.json keys', 'undated'],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        [
          'github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json (read from copy github:Hibi-10000/TwitterInternalAPIDocument)',
          '2025-09-27',
        ],
      ],
    },
    spaces_activity: {
      controls: {
        en: 'Whether followers see which Spaces you listen to.',
        nl: 'Of volgers zien naar welke Spaces je luistert.',
        de: 'Ob Follower sehen, welche Spaces du hörst.',
        fr: 'Détermine si vos abonnés voient quels Spaces vous écoutez.',
      },
      sources: [
        ['public GitHub file X settings tree with English labels', '2026'],
        [
          'github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json (read from copy github:Hibi-10000/TwitterInternalAPIDocument)',
          '2025-09-27',
        ],
      ],
    },
    discover_email: {
      controls: {
        en: 'Whether people who have your e-mail address can find your account.',
        nl: 'Of wie je e-mailadres heeft je account kan vinden.',
        de: 'Ob Leute, die deine E-Mail-Adresse haben, dein Konto finden können.',
        fr: 'Détermine si les personnes qui ont votre adresse e-mail peuvent trouver votre compte.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        ['public GitHub file account/settings.json keys', 'undated'],
        ['public GitHub file sample answer of account/settings.json', 'undated'],
        ['public GitHub file X settings tree with English labels', '2026'],
        [
          'github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json (read from copy github:Hibi-10000/TwitterInternalAPIDocument)',
          '2025-09-27',
        ],
      ],
    },
    discover_phone: {
      controls: {
        en: 'Whether people who have your phone number can find your account.',
        nl: 'Of wie je telefoonnummer heeft je account kan vinden.',
        de: 'Ob Leute, die deine Telefonnummer haben, dein Konto finden können.',
        fr: 'Détermine si les personnes qui ont votre numéro de téléphone peuvent trouver votre compte.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        ['public GitHub file account/settings.json keys', 'undated'],
        ['public GitHub file sample answer of account/settings.json', 'undated'],
        ['public GitHub file X settings tree with English labels', '2026'],
        [
          'github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json (read from copy github:Hibi-10000/TwitterInternalAPIDocument)',
          '2025-09-27',
        ],
      ],
    },
    about_account_location: {
      controls: {
        en: 'Whether visitors see your country or only the part of the world.',
        nl: 'Of bezoekers je land zien of alleen het werelddeel.',
        de: 'Ob Besucher dein Land sehen oder nur den Teil der Welt.',
        fr: 'Détermine si les visiteurs voient votre pays ou seulement la région du monde.',
      },
      sources: [
        ['public GitHub file X settings tree with English labels', '2026'],
        ['github:fa0311/TwitterInternalAPIDocument docs/json/i18n/nl.json', '2026 (commit 00319aa)'],
        ['github:file-id 25572320306', '2026-11-22'],
        ['github:file-id 70314877927', '2026-11-22'],
      ],
    },
    personalized_ads: {
      controls: {
        en: 'Whether X picks ads by what you do on X.',
        nl: 'Of X advertenties kiest op wat je op X doet.',
        de: 'Ob X Werbung danach auswählt, was du auf X tust.',
        fr: 'Détermine si X choisit les publicités d’après ce que vous faites sur X.',
      },
      basis: 'Brave PSST turns it off',
      sources: [
        ['github:brave/psst-component src/twitter/user.ts', '2026-08'],
        ['public GitHub file X settings tree with English labels', '2026'],
        ['https://www.privacyon.com/blog/how-to-protect-your-privacy-on-x-twitter', '2026-01/02'],
        [
          'github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json (read from copy github:Hibi-10000/TwitterInternalAPIDocument)',
          '2025-09-27',
        ],
      ],
    },
    inferred_identity: {
      controls: {
        en: 'Whether X ties other devices and visits to other sites to your account.',
        nl: 'Of X andere apparaten en bezoeken aan andere sites aan je account knoopt.',
        de: 'Ob X andere Geräte und Besuche auf anderen Websites mit deinem Konto verbindet.',
        fr: 'Détermine si X rattache à votre compte d’autres appareils et des visites sur d’autres sites.',
      },
      basis: 'Brave PSST turns it off',
      sources: [
        ['github:brave/psst-component src/twitter/user.ts', '2026-08'],
        ['public GitHub file X settings tree with English labels', '2026'],
        ['public GitHub file account/settings.json keys', 'undated'],
        [
          'github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json (read from copy github:Hibi-10000/TwitterInternalAPIDocument)',
          '2025-09-27',
        ],
      ],
    },
    business_partners: {
      controls: {
        en: 'Whether X shares extra data about you with business partners.',
        nl: 'Of X extra gegevens over je met zakelijke partners deelt.',
        de: 'Ob X zusätzliche Daten über dich an Geschäftspartner weitergibt.',
        fr: 'Détermine si X partage des données supplémentaires sur vous avec des partenaires commerciaux.',
      },
      basis: 'Brave PSST turns it off',
      sources: [
        ['github:brave/psst-component src/twitter/user.ts', '2026-08'],
        ['public GitHub file X settings tree with English labels', '2026'],
        ['public GitHub file account/settings.json keys', 'undated'],
        [
          'github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json (read from copy github:Hibi-10000/TwitterInternalAPIDocument)',
          '2025-09-27',
        ],
      ],
    },
    location_personalization: {
      controls: {
        en: 'Whether X uses places you have been to pick posts and ads.',
        nl: 'Of X plekken waar je was gebruikt om posts en advertenties te kiezen.',
        de: 'Ob X Orte, an denen du warst, nutzt, um Posts und Werbung auszuwählen.',
        fr: 'Détermine si X se sert des lieux où vous êtes allé pour choisir posts et publicités.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        ['public GitHub file X settings tree with English labels', '2026'],
        ['public GitHub file account/settings.json keys', 'undated'],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        [
          'github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json (read from copy github:Hibi-10000/TwitterInternalAPIDocument)',
          '2025-09-27',
        ],
      ],
    },
    grok_training: {
      controls: {
        en: 'Whether your posts and chats with Grok train AI models.',
        nl: 'Of je posts en gesprekken met Grok AI-modellen trainen.',
        de: 'Ob mit deinen Posts und deinen Chats mit Grok KI-Modelle trainiert werden.',
        fr: 'Détermine si vos posts et vos échanges avec Grok entraînent des modèles d’IA.',
      },
      sources: [
        ['public GitHub file X settings tree with English labels', '2026'],
        ['github:fa0311/TwitterInternalAPIDocument docs/json/i18n/nl.json', '2026 (commit 00319aa)'],
        [
          'https://www.taiuru.co.nz/x-formerly-twitter-is-allowing-3rd-parties-to-train-ai-on-its-data/',
          '2024-10',
        ],
        [
          'github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json (read from copy github:Hibi-10000/TwitterInternalAPIDocument)',
          '2025-09-27',
        ],
      ],
    },
    cookie_preferences: {
      controls: {
        en: 'Whether X may set cookies that it does not need.',
        nl: 'Of X cookies mag zetten die niet nodig zijn.',
        de: 'Ob X Cookies setzen darf, die es nicht braucht.',
        fr: 'Détermine si X peut déposer des cookies dont il n’a pas besoin.',
      },
      sources: [
        ['public GitHub file X web client settings bundle', '2024-25'],
        ['github:fa0311/TwitterInternalAPIDocument docs/json/i18n/nl.json', '2026 (commit 00319aa)'],
        [
          'github:fa0311/TwitterInternalAPIDocument docs/json/i18n/{en,nl,de,fr}.json (read from copy github:Hibi-10000/TwitterInternalAPIDocument)',
          '2025-09-27',
        ],
      ],
    },
  },
  pages: {
    audience: [['public GitHub file X web client settings bundle', '2024-25']],
    location: [['github:brave/psst-component src/twitter/user.ts', '2026-08']],
    messages: [
      ['public GitHub file X settings tree with English labels', '2026'],
      ['github:file-id 70314877927', '2026-11-22'],
    ],
    spaces: [
      ['public GitHub file X settings tree with English labels', '2026'],
      ['github:file-id 70314877927', '2026-11-22'],
    ],
    contacts: [
      ['public GitHub file X settings tree with English labels', '2026'],
      ['github:file-id 70314877927', '2026-11-22'],
    ],
    'about-account': [
      ['public GitHub file X settings tree with English labels', '2026'],
      ['github:file-id 70314877927', '2026-11-22'],
    ],
    ads: [['github:brave/psst-component src/twitter/user.ts', '2026-08']],
    'inferred-identity': [['github:brave/psst-component src/twitter/user.ts', '2026-08']],
    'business-partners': [['github:brave/psst-component src/twitter/user.ts', '2026-08']],
    'location-information': [
      ['public GitHub file X settings tree with English labels', '2026'],
      ['github:file-id 70314877927', '2026-11-22'],
    ],
    grok: [
      ['public GitHub file X settings tree with English labels', '2026'],
      ['github:file-id 70314877927', '2026-11-22'],
    ],
    cookies: [['public GitHub file X web client settings bundle', '2024-25']],
    apps: [['public GitHub file X settings tree with English labels', '2026']],
    sessions: [['public GitHub file X settings tree with English labels', '2026']],
    export: [
      ['github:lockdown-systems/cyd src', '2026-04'],
      ['public GitHub file X settings tree with English labels', '2026'],
    ],
    delete: [['public GitHub file X settings tree with English labels', '2026']],
  },
  leftOut: {
    apps_and_sessions: 'Lists without a value of their own, read as such (pages apps and sessions).',
  },
  notes: [
    'Values seen in one sample account are no defaults, so those stay unknown.',
    '“No one” for message requests still lets people you follow write.',
    'The Dutch texts of X keep “Cookie preferences” in English.',
  ],
});
