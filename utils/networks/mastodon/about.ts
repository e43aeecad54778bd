import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'mastodon',
  settings: {
    locked: {
      controls: {
        en: 'Whether you approve each new follower first.',
        nl: 'Of je elke nieuwe volger eerst goedkeurt.',
        de: 'Ob du jeden neuen Follower erst bestätigst.',
        fr: 'Détermine si vous acceptez d’abord chaque nouvel abonné.',
      },
      sources: [
        ['github:mastodon/mastodon app/views/settings/privacy/show.html.haml', '2023-25'],
        ['github:mastodon/mastodon app/models/user_settings.rb', '2024-25'],
        ['github:mastodon/mastodon config/locales/simple_form.nl.yml', '2022-23 (version stored)'],
        [
          'github:mastodon/mastodon config/locales/{simple_form.,}{en,nl,de,fr}.yml, app/javascript/mastodon/locales/{en,nl,de,fr}.json (read from copy github:mementomori-social/mastodon, 4.7.0)',
          '2026-07',
        ],
      ],
    },
    discoverable: {
      controls: {
        en: 'Whether Mastodon may feature your profile and posts to strangers.',
        nl: 'Of Mastodon je profiel en berichten bij onbekenden mag uitlichten.',
        de: 'Ob Mastodon dein Profil und deine Beiträge Fremden zeigen darf.',
        fr: 'Détermine si Mastodon peut mettre en avant votre profil et vos messages auprès d’inconnus.',
      },
      sources: [
        ['github:mastodon/mastodon app/views/settings/privacy/show.html.haml', '2023-25'],
        ['github:mastodon/mastodon app/models/user_settings.rb', '2024-25'],
        ['github:mastodon/mastodon config/locales/simple_form.nl.yml', '2022-23 (version stored)'],
        [
          'github:mastodon/mastodon config/locales/{simple_form.,}{en,nl,de,fr}.yml, app/javascript/mastodon/locales/{en,nl,de,fr}.json (read from copy github:mementomori-social/mastodon, 4.7.0)',
          '2026-07',
        ],
      ],
    },
    hide_network: {
      controls: {
        en: 'Whether your lists of followers and of people you follow are hidden.',
        nl: 'Of je lijsten van volgers en van wie je volgt verborgen zijn.',
        de: 'Ob die Listen deiner Follower und der Leute, denen du folgst, verborgen sind.',
        fr: 'Détermine si vos listes d’abonnés et d’abonnements sont masquées.',
      },
      sources: [
        ['github:mastodon/mastodon app/views/settings/privacy/show.html.haml', '2023-25'],
        ['github:mastodon/mastodon app/models/user_settings.rb', '2024-25'],
        ['github:mastodon/mastodon config/locales/simple_form.nl.yml', '2022-23 (version stored)'],
        [
          'github:mastodon/mastodon config/locales/{simple_form.,}{en,nl,de,fr}.yml, app/javascript/mastodon/locales/{en,nl,de,fr}.json (read from copy github:mementomori-social/mastodon, 4.7.0)',
          '2026-07',
        ],
      ],
    },
    noindex: {
      controls: {
        en: 'Whether search engines are asked to leave your profile out.',
        nl: 'Of zoekmachines gevraagd wordt je profiel over te slaan.',
        de: 'Ob Suchmaschinen gebeten werden, dein Profil auszulassen.',
        fr: 'Détermine si les moteurs de recherche sont priés de laisser votre profil de côté.',
      },
      sources: [
        ['github:mastodon/mastodon app/views/settings/privacy/show.html.haml', '2023-25'],
        ['github:mastodon/mastodon app/models/user_settings.rb', '2024-25'],
        ['github:mastodon/mastodon config/locales/simple_form.nl.yml', '2022-23 (version stored)'],
        [
          'github:mastodon/mastodon config/locales/{simple_form.,}{en,nl,de,fr}.yml, app/javascript/mastodon/locales/{en,nl,de,fr}.json (read from copy github:mementomori-social/mastodon, 4.7.0)',
          '2026-07',
        ],
      ],
    },
    indexable: {
      controls: {
        en: 'Whether strangers on Mastodon can find your public posts by searching.',
        nl: 'Of onbekenden op Mastodon je openbare berichten via zoeken vinden.',
        de: 'Ob Fremde auf Mastodon deine öffentlichen Beiträge über die Suche finden.',
        fr: 'Détermine si des inconnus sur Mastodon peuvent trouver vos messages publics par une recherche.',
      },
      sources: [
        [
          'github:mastodon/mastodon config/locales/{simple_form.,}{en,nl,de,fr}.yml, app/javascript/mastodon/locales/{en,nl,de,fr}.json (read from copy github:mementomori-social/mastodon, 4.7.0)',
          '2026-07',
        ],
      ],
    },
    show_application: {
      controls: {
        en: 'Whether each post tells which app you wrote it with.',
        nl: 'Of bij elk bericht staat met welke app je het schreef.',
        de: 'Ob jeder Beitrag sagt, mit welcher App du ihn geschrieben hast.',
        fr: 'Détermine si chaque message dit avec quelle appli vous l’avez écrit.',
      },
      sources: [
        ['github:mastodon/mastodon app/views/settings/privacy/show.html.haml', '2023-25'],
        ['github:mastodon/mastodon app/models/user_settings.rb', '2024-25'],
        ['github:mastodon/mastodon config/locales/simple_form.nl.yml', '2022-23 (version stored)'],
        [
          'github:mastodon/mastodon config/locales/{simple_form.,}{en,nl,de,fr}.yml, app/javascript/mastodon/locales/{en,nl,de,fr}.json (read from copy github:mementomori-social/mastodon, 4.7.0)',
          '2026-07',
        ],
      ],
    },
    default_privacy: {
      controls: {
        en: 'Who can see your new posts unless you choose otherwise.',
        nl: 'Wie je nieuwe berichten ziet als je niets anders kiest.',
        de: 'Wer deine neuen Beiträge sehen kann, wenn du nichts anderes wählst.',
        fr: 'Qui peut voir vos nouveaux messages, sauf choix contraire.',
      },
      sources: [
        [
          'github:mastodon/mastodon app/views/settings/preferences/posting_defaults/show.html.haml',
          '2025-26',
        ],
        ['github:mementomori-social/mastodon config/locales/en.yml', '2026-11-22'],
        ['github:mastodon/mastodon app/models/user_settings.rb', '2024-25'],
        ['github:mastodon/mastodon config/locales/simple_form.nl.yml', '2022-23 (version stored)'],
      ],
    },
    must_be_follower: {
      controls: {
        en: 'Whether people who do not follow you can send you notifications.',
        nl: 'Of mensen die jou niet volgen je meldingen kunnen bezorgen.',
        de: 'Ob Leute, die dir nicht folgen, dir Benachrichtigungen senden können.',
        fr: 'Détermine si des personnes qui ne vous suivent pas peuvent vous envoyer des notifications.',
      },
      sources: [
        ['github:mastodon/mastodon app/models/user_settings.rb', '2024-25'],
        ['github:mastodon/mastodon config/locales/simple_form.nl.yml', '2022-23 (version stored)'],
        [
          'github:mastodon/mastodon config/locales/{simple_form.,}{en,nl,de,fr}.yml, app/javascript/mastodon/locales/{en,nl,de,fr}.json (read from copy github:mementomori-social/mastodon, 4.7.0)',
          '2026-07',
        ],
      ],
    },
    must_be_following_dm: {
      controls: {
        en: 'Whether people you do not follow can send you private messages.',
        nl: 'Of mensen die jij niet volgt je privéberichten kunnen sturen.',
        de: 'Ob Leute, denen du nicht folgst, dir private Nachrichten senden können.',
        fr: 'Détermine si des personnes que vous ne suivez pas peuvent vous envoyer des messages privés.',
      },
      sources: [
        ['github:mastodon/mastodon app/models/user_settings.rb', '2024-25'],
        ['github:mastodon/mastodon config/locales/simple_form.nl.yml', '2022-23 (version stored)'],
        [
          'github:mastodon/mastodon config/locales/{simple_form.,}{en,nl,de,fr}.yml, app/javascript/mastodon/locales/{en,nl,de,fr}.json (read from copy github:mementomori-social/mastodon, 4.7.0)',
          '2026-07',
        ],
      ],
    },
  },
  pages: {
    privacy: [['github:mastodon/mastodon config/routes/settings.rb', '2024-25']],
    'posting-defaults': [
      ['github:mastodon/mastodon config/routes/settings.rb', '2024-25'],
      ['github:mastodon/mastodon app/views/settings/preferences/posting_defaults/show.html.haml', '2025-26'],
    ],
    notifications: [['github:mastodon/mastodon config/routes/settings.rb', '2024-25']],
    'authorized-apps': [['github:file-id 9467146268', '2026-11-22']],
    sessions: [['github:mastodon/mastodon app/views/auth/registrations/edit.html.haml', '2026-11-22']],
    export: [['github:mastodon/mastodon config/routes/settings.rb', '2024-25']],
    delete: [
      ['github:mastodon/mastodon config/routes/settings.rb', '2024-25'],
      ['github:jdm-contrib/jdm _data/sites.json', '2026-08'],
    ],
  },
  leftOut: {
    default_sensitive: 'about blurring pictures; it changes nothing in who sees what',
    profile_fields: 'a table of texts, no setting; the reader of profiles reads it',
  },
  notes: [
    'Direct messages are not encrypted: administrators of the servers involved can read them.',
    'Since 4.2 three settings are worded the other way round: ticked means open.',
    'Which notifications get through has moved from the settings to the notifications column; the old page is still in the catalogue.',
  ],
});
