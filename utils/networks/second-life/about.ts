import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'second-life',
  settings: {
    profile_sections: {
      controls: {
        en: 'Who sees each part of your profile: about, real world, interests, groups, picks.',
        nl: 'Wie elk deel van je profiel ziet: over jou, echte wereld, interesses, groepen.',
        de: 'Wer die einzelnen Teile deines Profils sieht: über dich, echtes Leben, Interessen, Gruppen, Picks.',
        fr: 'Qui voit chaque partie de votre profil : à propos, vie réelle, centres d’intérêt, groupes, lieux favoris.',
      },
      sources: [
        ['https://community.secondlife.com/knowledgebase/english/profiles-r395/', '2012-20'],
        ['https://modemworld.me/2011/02/13/improvements-to-web-profiles/', '2011-02'],
      ],
    },
    search: {
      controls: {
        en: 'Whether you are found by searching, in-world and on the web.',
        nl: 'Of je gevonden wordt bij zoeken, in de wereld en op het web.',
        de: 'Ob man dich über die Suche findet, in der Welt und im Web.',
        fr: 'Détermine si on vous trouve par la recherche, dans le monde virtuel et sur le web.',
      },
      steps: {
        en: ['In the viewer: Me', 'Preferences', 'Privacy', 'Show me in Search Results'],
        nl: ['In de viewer: Me', 'Preferences', 'Privacy', 'Show me in Search Results'],
        de: ['Im Viewer: Me', 'Preferences', 'Datenschutz', 'Show me in Search Results'],
        fr: ['Dans le viewer : Me', 'Preferences', 'Privacy', 'Show me in Search Results'],
      },
      sources: [['https://community.secondlife.com/knowledgebase/english/privacy-concerns-r606/', '2013-20']],
    },
    online: {
      controls: {
        en: 'Whether only friends and groups see that you are online.',
        nl: 'Of alleen vrienden en groepen zien dat je online bent.',
        de: 'Ob nur Freunde und Gruppen sehen, dass du online bist.',
        fr: 'Détermine si seuls vos amis et groupes voient que vous êtes en ligne.',
      },
      steps: {
        en: ['In the viewer: Me', 'Preferences', 'Privacy', 'Only friends and groups know I’m online'],
        nl: ['In de viewer: Me', 'Preferences', 'Privacy', 'Only friends and groups know I’m online'],
        de: ['Im Viewer: Me', 'Preferences', 'Datenschutz', 'Only friends and groups know I’m online'],
        fr: ['Dans le viewer : Me', 'Preferences', 'Privacy', 'Only friends and groups know I’m online'],
      },
      sources: [
        ['https://community.secondlife.com/knowledgebase/english/privacy-concerns-r606/', '2013-20'],
        ['https://wiki.secondlife.com/wiki/Viewerhelp:Preferences_-_Privacy', '2011-14'],
      ],
    },
    calls_im: {
      controls: {
        en: 'Whether only friends and groups can call you or write to you.',
        nl: 'Of alleen vrienden en groepen je kunnen bellen of schrijven.',
        de: 'Ob nur Freunde und Gruppen dich anrufen oder dir schreiben können.',
        fr: 'Détermine si seuls vos amis et groupes peuvent vous appeler ou vous écrire.',
      },
      steps: {
        en: ['In the viewer: Me', 'Preferences', 'Privacy', 'Only friends and groups can call or IM me'],
        nl: ['In de viewer: Me', 'Preferences', 'Privacy', 'Only friends and groups can call or IM me'],
        de: ['Im Viewer: Me', 'Preferences', 'Datenschutz', 'Only friends and groups can call or IM me'],
        fr: ['Dans le viewer : Me', 'Preferences', 'Privacy', 'Only friends and groups can call or IM me'],
      },
      sources: [['https://wiki.secondlife.com/wiki/Viewerhelp:Preferences_-_Privacy', '2011-14']],
    },
    friend_online: {
      controls: {
        en: 'Whether this friend sees when you are online; set per friend.',
        nl: 'Of deze vriend ziet wanneer je online bent; per vriend.',
        de: 'Ob dieser Freund sieht, wann du online bist; je Freund festzulegen.',
        fr: 'Détermine si cet ami voit quand vous êtes en ligne ; se règle par ami.',
      },
      sources: [
        ['https://wiki.secondlife.com/wiki/Viewerhelp:People_-_Notes_and_Privacy', '2011-14'],
        ['https://community.secondlife.com/knowledgebase/english/privacy-concerns-r606/', '2013-20'],
      ],
    },
    friend_map: {
      controls: {
        en: 'Whether this friend can find you on the map; set per friend.',
        nl: 'Of deze vriend je op de kaart kan vinden; per vriend.',
        de: 'Ob dieser Freund dich auf der Karte finden kann; je Freund festzulegen.',
        fr: 'Détermine si cet ami peut vous trouver sur la carte ; se règle par ami.',
      },
      sources: [['https://wiki.secondlife.com/wiki/Viewerhelp:People_-_Notes_and_Privacy', '2011-14']],
    },
    friend_edit: {
      controls: {
        en: 'Whether this friend may change, delete or take your objects; set per friend.',
        nl: 'Of deze vriend je objecten mag wijzigen, wissen of meenemen; per vriend.',
        de: 'Ob dieser Freund deine Objekte ändern, löschen oder nehmen darf; je Freund festzulegen.',
        fr: 'Détermine si cet ami peut modifier, supprimer ou prendre vos objets ; se règle par ami.',
      },
      steps: {
        en: [
          'In the viewer: open the profile of the friend',
          'Notes and Privacy',
          'Edit, delete or take my objects',
        ],
        nl: [
          'In de viewer: open het profiel van de vriend',
          'Notes and Privacy',
          'Edit, delete or take my objects',
        ],
        de: [
          'Im Viewer: öffne das Profil des Freundes',
          'Notes and Privacy',
          'Edit, delete or take my objects',
        ],
        fr: [
          'Dans le viewer : ouvrez le profil de l’ami',
          'Notes and Privacy',
          'Edit, delete or take my objects',
        ],
      },
      sources: [['https://wiki.secondlife.com/wiki/Viewerhelp:People_-_Notes_and_Privacy', '2011-14']],
    },
  },
  pages: {
    privacy: [
      ['https://community.secondlife.com/knowledgebase/english/profiles-r395/', '2012-20'],
      ['https://modemworld.me/2011/02/13/improvements-to-web-profiles/', '2011-02'],
    ],
    friends: [['vendor knowledge base', 'undated']],
    'delete-account': [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  notes: ['The sources are old (2011–2020); the address of the privacy page could not be confirmed.'],
});
