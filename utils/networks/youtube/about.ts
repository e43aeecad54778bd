import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'youtube',
  settings: {
    yt_subscriptions_private: {
      controls: {
        en: 'Whether the channels you subscribe to are hidden from others.',
        nl: 'Of de kanalen waarop je geabonneerd bent voor anderen verborgen zijn.',
        de: 'Ob die Kanäle, die du abonniert hast, vor anderen verborgen sind.',
        fr: 'Détermine si les chaînes auxquelles vous êtes abonné sont cachées aux autres.',
      },
      basis: 'PlusPrivacy turned it on (2018)',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['public GitHub file', '2026'],
      ],
    },
    yt_playlists_private: {
      controls: {
        en: 'Whether the playlists you saved are hidden from others.',
        nl: 'Of de afspeellijsten die je bewaarde voor anderen verborgen zijn.',
        de: 'Ob die Playlists, die du gespeichert hast, vor anderen verborgen sind.',
        fr: 'Détermine si les playlists que vous avez enregistrées sont cachées aux autres.',
      },
      basis: 'PlusPrivacy turned it on (2018)',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['https://www.technobezz.com/how-to-keep-your-saved-playlists-private-on-yout', 'undated'],
      ],
    },
    yt_video_visibility: {
      controls: {
        en: 'Who can watch a video of yours; set for each video.',
        nl: 'Wie een video van je kan bekijken; per video in te stellen.',
        de: 'Wer ein Video von dir ansehen kann; für jedes Video festzulegen.',
        fr: 'Qui peut regarder une de vos vidéos ; se règle pour chaque vidéo.',
      },
      sources: [
        ['https://www.fixjeprivacy.nl/tip/zo-check-je-de-privacy-van-jouw-videos-op-youtube/', '2022-24'],
        [
          'http://www.lathamhotel.com/aendern-der-datenschutzeinstellungen-fuer-videos/ (copy of YouTube help text)',
          'c. 2019',
        ],
      ],
    },
  },
  pages: {
    privacy: [
      ['public GitHub file cybersecurity guide, deep links to privacy pages', '2022-25'],
      ['public GitHub file table of privacy-page deep links', '2026'],
    ],
    videos: [
      ['https://www.fixjeprivacy.nl/tip/zo-check-je-de-privacy-van-jouw-videos-op-youtube/', '2022-24'],
    ],
    export: [['public GitHub file (id 238247616)', 'undated']],
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  leftOut: {
    web_app_activity: 'in the catalogue of Google',
    auto_delete: 'in the catalogue of Google',
    timeline: 'in the catalogue of Google',
    youtube_history: 'in the catalogue of Google',
    voice_audio: 'in the catalogue of Google',
    personalized_ads: 'in the catalogue of Google',
    search_personalization: 'in the catalogue of Google',
    shared_endorsements: 'in the catalogue of Google',
    photos_geo: 'in the catalogue of Google',
    photos_faces: 'in the catalogue of Google',
    gender: 'in the catalogue of Google',
  },
});
