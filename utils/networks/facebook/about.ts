import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'facebook',
  settings: {
    future_posts: {
      controls: {
        en: 'Who sees what you post from now on.',
        nl: 'Wie ziet wat je vanaf nu plaatst.',
        de: 'Wer sieht, was du ab jetzt postest.',
        fr: 'Qui voit ce que vous publiez à partir de maintenant.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        [
          'public GitHub file Facebook scanner of a privacy-scanner extension (Trend Micro prefixes)',
          'undated, after the 2022 Facebook settings redesign',
        ],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['https://www.seniorweb.nl/artikel/wie-mag-mijn-facebook-berichten-zien', '2023-25'],
        [
          'https://verivox.de/internet/nachrichten/neue-suche-jetzt-facebook-einstellungen-pruefen-107041',
          '2015-10',
        ],
      ],
    },
    stories_audience: {
      controls: {
        en: 'Who can see your stories.',
        nl: 'Wie je verhalen kan zien.',
        de: 'Wer deine Storys sehen kann.',
        fr: 'Qui peut voir vos stories.',
      },
      sources: [['https://www.seniorweb.nl/artikel/wie-mag-mijn-facebook-berichten-zien', '2023-25']],
    },
    reels_audience: {
      controls: {
        en: 'Who can see your reels.',
        nl: 'Wie je reels kan zien.',
        de: 'Wer deine Reels sehen kann.',
        fr: 'Qui peut voir vos reels.',
      },
      sources: [['https://www.seniorweb.nl/artikel/wie-mag-mijn-facebook-berichten-zien', '2023-25']],
    },
    friend_list: {
      controls: {
        en: 'Who can open your list of friends.',
        nl: 'Wie je vriendenlijst kan openen.',
        de: 'Wer deine Freundesliste öffnen kann.',
        fr: 'Qui peut ouvrir votre liste d’amis.',
      },
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        [
          'https://wukihow.com/nl/727135/7-important-facebook-privacy-settings-to-change-right-now.html (Dutch translation of a How-To Geek article)',
          '2021-22',
        ],
        ['https://mediatechnesia.com/nl/articles/821-how-to-make-facebook-private (Dutch)', '2021-22'],
        ['https://comparetwolists.org/de/blog/how-can-i-make-my-friends-list-private-on-facebook', 'undated'],
      ],
    },
    friend_requests: {
      controls: {
        en: 'Who may send you friend requests.',
        nl: 'Wie je vriendschapsverzoeken mag sturen.',
        de: 'Wer dir Freundschaftsanfragen senden darf.',
        fr: 'Qui peut vous envoyer des demandes d’ajout.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['http://www.webwijzer.nl/sociale-netwerken/facebook-privacy.html', 'undated'],
      ],
    },
    lookup_email: {
      controls: {
        en: 'Who can find you by your e-mail address.',
        nl: 'Wie je met je e-mailadres kan vinden.',
        de: 'Wer dich über deine E-Mail-Adresse finden kann.',
        fr: 'Qui peut vous trouver par votre adresse e-mail.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        [
          'public GitHub file Facebook scanner of a privacy-scanner extension (Trend Micro prefixes)',
          'undated, after the 2022 Facebook settings redesign',
        ],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
      ],
    },
    lookup_phone: {
      controls: {
        en: 'Who can find you by your phone number.',
        nl: 'Wie je met je telefoonnummer kan vinden.',
        de: 'Wer dich über deine Telefonnummer finden kann.',
        fr: 'Qui peut vous trouver par votre numéro de téléphone.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        [
          'public GitHub file Facebook scanner of a privacy-scanner extension (Trend Micro prefixes)',
          'undated, after the 2022 Facebook settings redesign',
        ],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
      ],
    },
    search_engines: {
      controls: {
        en: 'Whether search engines such as Google show your profile.',
        nl: 'Of zoekmachines zoals Google je profiel tonen.',
        de: 'Ob Suchmaschinen wie Google dein Profil zeigen.',
        fr: 'Détermine si des moteurs de recherche comme Google montrent votre profil.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        [
          'public GitHub file Facebook scanner of a privacy-scanner extension (Trend Micro prefixes)',
          'undated, after the 2022 Facebook settings redesign',
        ],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        [
          'https://wukihow.com/nl/727135/7-important-facebook-privacy-settings-to-change-right-now.html (Dutch translation of a How-To Geek article)',
          '2021-22',
        ],
        ['https://androidmag.de/tipps/einsteiger/facebook-schuetzen-sie-ihre-privatsphaere', 'undated'],
      ],
    },
    post_on_profile: {
      controls: {
        en: 'Who may post on your profile.',
        nl: 'Wie op je profiel mag plaatsen.',
        de: 'Wer in deinem Profil posten darf.',
        fr: 'Qui peut publier sur votre profil.',
      },
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
      ],
    },
    others_posts_audience: {
      controls: {
        en: 'Who sees what others post on your profile.',
        nl: 'Wie ziet wat anderen op je profiel plaatsen.',
        de: 'Wer sieht, was andere in deinem Profil posten.',
        fr: 'Qui voit ce que d’autres publient sur votre profil.',
      },
      sources: [
        [
          'public GitHub file Facebook scanner of a privacy-scanner extension (Trend Micro prefixes)',
          'undated, after the 2022 Facebook settings redesign',
        ],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
      ],
    },
    tagged_posts_audience: {
      controls: {
        en: 'Who sees posts with you tagged on your profile.',
        nl: 'Wie berichten waarin je getagd bent op je profiel ziet.',
        de: 'Wer in deinem Profil Beiträge sieht, in denen du markiert bist.',
        fr: 'Qui voit sur votre profil les publications où vous êtes identifié.',
      },
      sources: [
        [
          'public GitHub file Facebook scanner of a privacy-scanner extension (Trend Micro prefixes)',
          'undated, after the 2022 Facebook settings redesign',
        ],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['https://www.seniorweb.nl/artikel/wie-mag-mijn-facebook-berichten-zien', '2023-25'],
      ],
    },
    tag_review: {
      controls: {
        en: 'Whether tags that people add to your posts wait for your approval.',
        nl: 'Of tags die anderen aan je berichten toevoegen op je goedkeuring wachten.',
        de: 'Ob Markierungen, die andere in deinen Beiträgen setzen, auf deine Zustimmung warten.',
        fr: 'Détermine si les identifications que d’autres ajoutent à vos publications attendent votre accord.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        [
          'public GitHub file Facebook scanner of a privacy-scanner extension (Trend Micro prefixes)',
          'undated, after the 2022 Facebook settings redesign',
        ],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
      ],
    },
    timeline_review: {
      controls: {
        en: 'Whether posts with you tagged wait for your approval before they show on your profile.',
        nl: 'Of berichten waarin je getagd bent eerst op je goedkeuring wachten.',
        de: 'Ob Beiträge, in denen du markiert bist, auf deine Zustimmung warten, bevor sie in deinem Profil stehen.',
        fr: 'Détermine si les publications où vous êtes identifié attendent votre accord avant d’apparaître sur votre profil.',
      },
      sources: [
        [
          'public GitHub file Facebook scanner of a privacy-scanner extension (Trend Micro prefixes)',
          'undated, after the 2022 Facebook settings redesign',
        ],
      ],
    },
    followers: {
      controls: {
        en: 'Who may follow what you post publicly.',
        nl: 'Wie mag volgen wat je openbaar plaatst.',
        de: 'Wer dem folgen darf, was du öffentlich postest.',
        fr: 'Qui peut suivre ce que vous publiez publiquement.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        [
          'https://www.facebook.com/help (page “Festlegen, wer dir auf Facebook folgen kann”, © 2024 Meta, public as proxy copy https://web.alrawialaraby.com/e-69257-1)',
          '2024',
        ],
      ],
    },
    data_from_partners: {
      controls: {
        en: 'Whether what partners know about you picks your ads.',
        nl: 'Of wat partners over je weten bepaalt welke advertenties je ziet.',
        de: 'Ob das, was Partner über dich wissen, deine Werbung auswählt.',
        fr: 'Détermine si ce que des partenaires savent de vous sert à choisir vos publicités.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        ['public GitHub file Facebook ad settings helper', 'undated'],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['https://de-de.facebook.com/help/568137493302217/ (public as proxy copy)', 'c. 2021'],
      ],
    },
    social_actions_in_ads: {
      controls: {
        en: 'Whether friends see your name and likes beside ads.',
        nl: 'Of vrienden je naam en likes bij advertenties zien.',
        de: 'Ob Freunde deinen Namen und deine Likes neben Werbung sehen.',
        fr: 'Détermine si vos amis voient votre nom et vos mentions J’aime à côté de publicités.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['public GitHub file Facebook ad settings helper', 'undated'],
      ],
    },
    off_meta_activity: {
      controls: {
        en: 'Whether what other sites and apps report about you is tied to your account.',
        nl: 'Of wat andere sites en apps over je melden aan je account hangt.',
        de: 'Ob das, was andere Websites und Apps über dich melden, mit deinem Konto verbunden wird.',
        fr: 'Détermine si ce que d’autres sites et applis rapportent sur vous est rattaché à votre compte.',
      },
      sources: [
        ['public GitHub file data-privacy guide', '2025'],
        ['https://www.androidpolice.com/stop-instagram-from-tracking-everything-you-do/', '2023-10'],
        ['https://www.iculture.nl/tips/activiteiten-buiten-facebook-verwijderen/', '2020-21'],
        ['https://de-de.facebook.com/help/1224342157705160/ (public as proxy copy)', 'c. 2021'],
      ],
    },
    two_factor: {
      controls: {
        en: 'Whether signing in asks for a second step.',
        nl: 'Of inloggen een tweede stap vraagt.',
        de: 'Ob beim Anmelden ein zweiter Schritt verlangt wird.',
        fr: 'Détermine si la connexion demande une seconde étape.',
      },
      sources: [
        ['public GitHub file data-privacy guide', '2025'],
        [
          'https://privacy.smweb.dev/de/articles/facebook-windows-relaxed (Kaspersky Privacy Checker)',
          '2023-08-02',
        ],
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
      ],
    },
  },
  pages: {
    'privacy-checkup': [
      ['public GitHub file cybersecurity guide, deep links to privacy pages', '2022-25'],
      ['public GitHub file provider audit links', 'undated'],
      ['https://www.seniorweb.nl/artikel/wie-mag-mijn-facebook-berichten-zien', '2023-25'],
    ],
    posts: [
      [
        'public GitHub file Facebook scanner of a privacy-scanner extension (Trend Micro prefixes)',
        'undated, after the 2022 Facebook settings redesign',
      ],
    ],
    'find-and-contact': [
      ['public GitHub file data-privacy guide', '2025'],
      [
        'public GitHub file Facebook scanner of a privacy-scanner extension (Trend Micro prefixes)',
        'undated, after the 2022 Facebook settings redesign',
      ],
      ['public GitHub file table of privacy-page deep links', '2026'],
    ],
    'profile-and-tagging': [
      [
        'public GitHub file Facebook scanner of a privacy-scanner extension (Trend Micro prefixes)',
        'undated, after the 2022 Facebook settings redesign',
      ],
    ],
    followers: [
      [
        'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
        '2018-07',
      ],
    ],
    'ad-preferences': [
      ['public GitHub file data-privacy guide', '2025'],
      ['public GitHub file Facebook ad settings helper', 'undated'],
      ['github:file-id 70731057883', '2026-11-22'],
    ],
    'off-meta-activity': [
      ['public GitHub file data-privacy guide', '2025'],
      ['public GitHub file cybersecurity guide, deep links to privacy pages', '2022-25'],
      ['public GitHub file Facebook ad settings helper', 'undated'],
    ],
    'connected-apps': [['public GitHub file data-privacy guide', '2025']],
    sessions: [['public GitHub file data-privacy guide', '2025']],
    'two-factor': [
      ['github:file-id 7851812614', '2026-11-22'],
      ['github:file-id 110682881', '2026-11-22'],
    ],
    export: [
      ['public GitHub files (ids 12074827384, 42089162645), 2025-26', 'undated'],
      ['github:datenanfragen/data companies', '2026-07'],
    ],
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  leftOut: {
    limit_past_posts: 'A button that narrows old posts once; it has no value to read.',
    ad_preferences: 'The page that gathers the ad settings; its parts are rows of their own.',
    connected_apps: 'A list without a value of its own, read as such (page connected-apps).',
    connected_experiences:
      'A page of several links between Meta apps; their switches and values are not known.',
  },
  notes: [
    'Since 2022-23 many settings live in Accounts Center; old settings?tab= addresses may redirect.',
    'The names of off-Meta activity in nl, de and fr are from before the renaming of 2023.',
    'The German label on future posts is of 2015, the one on search engines only the beginning of the sentence.',
    'Addresses in `also` for the followers page, the sign-in activity and tab=security, tab=timeline are not confirmed; they only help to recognise a page.',
  ],
});
