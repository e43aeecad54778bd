import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'discourse',
  settings: {
    hide_profile: {
      controls: {
        en: 'Whether others can open your profile and see what you wrote and when you were there.',
        nl: 'Of anderen je profiel kunnen openen en zien wat je schreef en wanneer je er was.',
        de: 'Ob andere dein Profil öffnen und sehen können, was du geschrieben hast und wann du da warst.',
        fr: 'Détermine si les autres peuvent ouvrir votre profil et voir ce que vous avez écrit et quand vous étiez là.',
      },
      sources: [
        [
          'github:discourse/discourse config/locales/client.{en,nl,de,fr}.yml (read from copy github:Okseio/okse-forum)',
          '2022-05',
        ],
        [
          'github:discourse/discourse app/assets/javascripts/discourse/app/templates/preferences/profile.gjs',
          '2026-11-22',
        ],
      ],
    },
    allow_private_messages: {
      controls: {
        en: 'Whether other members can send you personal messages.',
        nl: 'Of andere leden je persoonlijke berichten kunnen sturen.',
        de: 'Ob andere Mitglieder dir persönliche Nachrichten senden können.',
        fr: 'Détermine si les autres membres peuvent vous envoyer des messages personnels.',
      },
      sources: [
        [
          'github:discourse/discourse config/locales/client.{en,nl,de,fr}.yml (read from copy github:Okseio/okse-forum)',
          '2022-05',
        ],
        [
          'github:discourse/discourse app/assets/javascripts/discourse/app/templates/preferences/users.gjs',
          '2026-11-22',
        ],
        ['github:LilCub/discource21 config/locales/client.{en,de,fr}.yml (copy of Discourse)', '2017-12'],
        ['github:LilCub/discource21 app/models/user_option.rb (copy of Discourse)', '2017-12'],
      ],
    },
    private_messages_from_chosen: {
      controls: {
        en: 'Whether only members you name can send you personal messages.',
        nl: 'Of alleen leden die jij noemt je persoonlijke berichten kunnen sturen.',
        de: 'Ob nur Mitglieder, die du nennst, dir persönliche Nachrichten senden können.',
        fr: 'Détermine si seuls les membres que vous nommez peuvent vous envoyer des messages personnels.',
      },
      sources: [
        [
          'github:discourse/discourse config/locales/client.{en,nl,de,fr}.yml (read from copy github:Okseio/okse-forum)',
          '2022-05',
        ],
        [
          'github:discourse/discourse app/assets/javascripts/discourse/app/templates/preferences/users.gjs',
          '2026-11-22',
        ],
      ],
    },
  },
  pages: {
    profile: [
      ['github:LilCub/discource21 config/routes.rb (copy of Discourse)', '2017-12'],
      [
        'github:discourse/discourse app/assets/javascripts/discourse/app/templates/preferences/profile.gjs',
        '2026-11-22',
      ],
    ],
    users: [
      ['github:LilCub/discource21 config/routes.rb (copy of Discourse)', '2017-12'],
      [
        'github:discourse/discourse app/assets/javascripts/discourse/app/templates/preferences/users.gjs',
        '2026-11-22',
      ],
    ],
    security: [
      ['github:LilCub/discource21 config/routes.rb (copy of Discourse)', '2017-12'],
      [
        'github:discourse/discourse config/locales/client.{en,nl,de,fr}.yml (read from copy github:Okseio/okse-forum)',
        '2022-05',
      ],
    ],
    apps: [['github:LilCub/discource21 config/routes.rb (copy of Discourse)', '2017-12']],
    'delete-account': [['github:LilCub/discource21 config/routes.rb (copy of Discourse)', '2017-12']],
  },
  notes: [
    'The research has no settings; these are from the public source. Since 2022 hiding the profile and hiding presence are two things; presence is switched in the user menu.',
    'A forum can forbid hiding a profile or change what new accounts start with.',
    'The present English label of hide_profile is known by its key only.',
  ],
});
