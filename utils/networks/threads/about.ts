import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'threads',
  settings: {
    private_profile: {
      controls: {
        en: 'Whether only followers you approve see your posts.',
        nl: 'Of alleen volgers die je goedkeurt je posts zien.',
        de: 'Ob nur bestätigte Follower deine Posts sehen.',
        fr: 'Détermine si seuls les abonnés que vous acceptez voient vos publications.',
      },
      sources: [
        [
          'https://privacyinternational.org/guide-step/5614/guide-threads-settings-and-good-practises',
          '2025-06',
        ],
        [
          'https://www.howtogeek.com/instagram-threads-privacy-settings-you-should-change-right-now/',
          '2024-12',
        ],
        ['https://myprivacy.blog/threads-privacy-setup-a-2025-technical-guide-for-users-under-25', '2025'],
      ],
    },
    mentions: {
      controls: {
        en: 'Who may mention you.',
        nl: 'Wie je mag vermelden.',
        de: 'Wer dich erwähnen darf.',
        fr: 'Qui peut vous mentionner.',
      },
      sources: [
        [
          'https://www.howtogeek.com/instagram-threads-privacy-settings-you-should-change-right-now/',
          '2024-12',
        ],
      ],
    },
    fediverse: {
      controls: {
        en: 'Whether your posts are copied to servers outside Threads.',
        nl: 'Of je posts naar servers buiten Threads worden gekopieerd.',
        de: 'Ob deine Beiträge auf Server außerhalb von Threads kopiert werden.',
        fr: 'Détermine si vos publications sont copiées sur des serveurs hors de Threads.',
      },
      sources: [
        ['https://myprivacy.blog/threads-privacy-setup-a-2025-technical-guide-for-users-under-25', '2025'],
      ],
    },
    cross_posting: {
      controls: {
        en: 'Whether Instagram and Facebook show your posts too.',
        nl: 'Of Instagram en Facebook je posts ook tonen.',
        de: 'Ob Instagram und Facebook deine Beiträge auch zeigen.',
        fr: 'Détermine si Instagram et Facebook montrent aussi vos publications.',
      },
      sources: [
        ['https://myprivacy.blog/threads-privacy-setup-a-2025-technical-guide-for-users-under-25', '2025'],
      ],
    },
  },
  pages: {
    privacy: [
      ['github:file-id 63270010360', '2026-11-22'],
      ['github:file-id 12093688233', '2026-11-22'],
    ],
    apps: [
      ['github:file-id 68732113066', '2026-11-22'],
      ['github:file-id 62688276869', '2026-11-22'],
    ],
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  leftOut: {
    quote: 'Chosen per post, not per account.',
    ads: 'The page of Meta that gathers ad settings, outside Threads; no value of its own is known.',
  },
  notes: [
    'For under-16s the profile is private from the start.',
    'Labels are English only and may be descriptions; no Dutch ones were found.',
  ],
});
