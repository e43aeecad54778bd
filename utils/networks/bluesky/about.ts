import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'bluesky',
  settings: {
    logged_out: {
      controls: {
        en: 'Whether apps are asked not to show you to people who are signed out.',
        nl: 'Of apps gevraagd wordt je niet te tonen aan wie niet is ingelogd.',
        de: 'Ob Apps gebeten werden, dich nicht angemeldeten Leuten nicht zu zeigen.',
        fr: 'Détermine si les applis sont priées de ne pas vous montrer aux personnes non connectées.',
      },
      sources: [
        ['github:bluesky-social/social-app src/screens/Settings/PrivacyAndSecuritySettings.tsx', '2025-26'],
        [
          'https://oauth.lightnews.app/bsky/safety.bsky.app (copies of @safety.bsky.app posts)',
          '2023-12 / 2024-05',
        ],
        [
          'github:bluesky-social/social-app src/locale/locales/{en,nl,de,fr}/messages.po (read from copy github:mcstoer/social-app)',
          '2026-08-19',
        ],
        [
          'github:bluesky-social/social-app src/locale/locales/{en,nl,de,fr}/messages.po (older strings, read from copy github:gander-social/social-app)',
          '2025-08-13',
        ],
      ],
    },
    dm_from: {
      controls: {
        en: 'Who can start a chat with you.',
        nl: 'Wie een gesprek met je kan beginnen.',
        de: 'Wer einen Chat mit dir anfangen kann.',
        fr: 'Qui peut commencer une discussion avec vous.',
      },
      sources: [
        [
          'https://oauth.lightnews.app/bsky/safety.bsky.app (copies of @safety.bsky.app posts)',
          '2023-12 / 2024-05',
        ],
        ['https://macmagazine.com.br/post/2024/09/12/…', '2024-09'],
        [
          'github:bluesky-social/social-app src/locale/locales/{en,nl,de,fr}/messages.po (read from copy github:mcstoer/social-app)',
          '2026-08-19',
        ],
        [
          'github:bluesky-social/social-app src/locale/locales/{en,nl,de,fr}/messages.po (older strings, read from copy github:gander-social/social-app)',
          '2025-08-13',
        ],
      ],
    },
    reply_control: {
      controls: {
        en: 'Who can reply to your posts.',
        nl: 'Wie op je berichten kan reageren.',
        de: 'Wer auf deine Beiträge antworten kann.',
        fr: 'Qui peut répondre à vos publications.',
      },
      sources: [
        [
          'https://oauth.lightnews.app/bsky/safety.bsky.app (copies of @safety.bsky.app posts)',
          '2023-12 / 2024-05',
        ],
        ['https://theblue.social/articles/top-5-privacy-settings-to-secure-your-bluesky-account', '2025-08'],
        [
          'github:bluesky-social/social-app src/locale/locales/{en,nl,de,fr}/messages.po (read from copy github:mcstoer/social-app)',
          '2026-08-19',
        ],
      ],
    },
    two_factor: {
      controls: {
        en: 'Whether signing in also asks for a code sent by e-mail.',
        nl: 'Of je bij het inloggen ook een code per e-mail nodig hebt.',
        de: 'Ob beim Anmelden auch nach einem Code gefragt wird, der per E-Mail kommt.',
        fr: 'Détermine si la connexion demande aussi un code envoyé par e-mail.',
      },
      sources: [
        ['github:bluesky-social/social-app src/screens/Settings/PrivacyAndSecuritySettings.tsx', '2025-26'],
        ['https://theblue.social/articles/top-5-privacy-settings-to-secure-your-bluesky-account', '2025-08'],
        [
          'github:bluesky-social/social-app src/locale/locales/{en,nl,de,fr}/messages.po (read from copy github:mcstoer/social-app)',
          '2026-08-19',
        ],
      ],
    },
  },
  pages: {
    privacy: [['public GitHub files (ids 62567331603, 47774997657)', 'undated']],
    messages: [
      ['github:file-id 1955581862', '2026-11-22'],
      ['github:file-id 54544364835', '2026-11-22'],
    ],
    interaction: [
      ['github:file-id 1955581862', '2026-11-22'],
      ['github:file-id 54544364835', '2026-11-22'],
    ],
    'app-passwords': [
      ['github:bluesky-social/social-app src/routes.ts', '2024'],
      ['github:file-id 1955581862', '2026-11-22'],
    ],
    account: [
      ['github:jdm-contrib/jdm _data/sites.json', '2026-08'],
      ['github:file-id 1955581862', '2026-11-22'],
    ],
  },
  leftOut: {
    app_passwords: 'a list, not a setting: read as connected apps on its own page',
    no_private: 'not a setting: posts, likes, follows, blocks and lists are public by design',
    dm_not_e2ee: 'not a setting: direct messages are never end-to-end encrypted',
    deactivate: 'a button, not a setting',
  },
  notes: [
    'Posts, likes, follows, blocks and lists are public by design; other apps may ignore the setting for signed-out people.',
    'Direct messages are not end-to-end encrypted: moderators can read them where they need to.',
  ],
});
