import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'instagram',
  settings: {
    private_account: {
      controls: {
        en: 'Whether only followers you approve see your posts and lists.',
        nl: 'Of alleen volgers die je goedkeurt je posts en lijsten zien.',
        de: 'Ob nur bestätigte Follower deine Beiträge und Listen sehen.',
        fr: 'Détermine si seuls les abonnés que vous acceptez voient vos publications et vos listes.',
      },
      sources: [
        ['https://www.consumentenbond.nl/internet-privacy/privacytipsinstagram', '2023-25'],
        [
          'https://myprivacy.blog/instagram-privacy-deep-dive-a-technical-guide-to-securing-your-account',
          '2025',
        ],
        ['https://www.foreveryone.in/2019/07/manage-instagram-privacy-settings.html', '2019-07'],
        [
          'https://www.connect.de/bildergalerie/instagram-privatsphaere-schuetzen-einstellungen-tipps-3196606-118653372.html',
          'undated',
        ],
      ],
    },
    similar_account_suggestions: {
      controls: {
        en: 'Whether Instagram suggests your account on profiles of others.',
        nl: 'Of Instagram je account voorstelt op profielen van anderen.',
        de: 'Ob Instagram dein Konto in Profilen anderer vorschlägt.',
        fr: 'Détermine si Instagram suggère votre compte sur les profils des autres.',
      },
      sources: [['https://www.foreveryone.in/2019/07/manage-instagram-privacy-settings.html', '2019-07']],
    },
    activity_status: {
      controls: {
        en: 'Whether others see when you were last active.',
        nl: 'Of anderen zien wanneer je voor het laatst actief was.',
        de: 'Ob andere sehen, wann du zuletzt aktiv warst.',
        fr: 'Détermine si les autres voient quand vous étiez actif pour la dernière fois.',
      },
      steps: {
        en: ['Profile', 'Menu', 'Settings', 'Show activity status'],
        nl: ['Profiel', 'Menu', 'Instellingen', 'Activiteitsstatus'],
        de: ['Profil', 'Menü', 'Einstellungen', 'Aktivitätsstatus'],
        fr: ['Profil', 'Menu', 'Paramètres', 'Le statut d’activité'],
      },
      sources: [
        [
          'https://myprivacy.blog/instagram-privacy-deep-dive-a-technical-guide-to-securing-your-account',
          '2025',
        ],
        ['https://www.foreveryone.in/2019/07/manage-instagram-privacy-settings.html', '2019-07'],
        ['https://claudihoffmann.de/privatsphaere-und-sicherheit-auf-instagram/', 'undated'],
      ],
    },
    tags_manual: {
      controls: {
        en: 'Whether posts with you tagged wait for your approval.',
        nl: 'Of posts waarin je getagd bent op je goedkeuring wachten.',
        de: 'Ob Beiträge, in denen du markiert bist, auf deine Zustimmung warten.',
        fr: 'Détermine si les publications où vous êtes identifié attendent votre accord.',
      },
      steps: {
        en: ['Profile', 'Menu', 'Settings', 'Privacy', 'Tags', 'Manually approve tags'],
        nl: ['Profiel', 'Menu', 'Instellingen', 'Privacy', 'Tags'],
        de: [
          'Profil',
          'Menü',
          'Einstellungen',
          'Datenschutz',
          'Markierungen',
          'Markierungen manuell genehmigen',
        ],
        fr: ['Profil', 'Menu', 'Paramètres', 'Confidentialité', 'Identifications', 'L’approbation manuelle'],
      },
      sources: [
        [
          'https://myprivacy.blog/instagram-privacy-deep-dive-a-technical-guide-to-securing-your-account',
          '2025',
        ],
        ['https://www.clickx.be/hintsentips/174962/workshop-tags-verwijderen-op-instagram/', '2020-09'],
        ['https://www.clickx.be/hintsentips/174962/workshop-tags-verwijderen-op-instagram/', '2020-09'],
      ],
    },
    mentions: {
      controls: {
        en: 'Who may mention you.',
        nl: 'Wie je mag vermelden.',
        de: 'Wer dich erwähnen darf.',
        fr: 'Qui peut vous mentionner.',
      },
      steps: {
        en: ['Profile', 'Menu', 'Settings', 'Privacy', 'Mentions'],
        nl: ['Profiel', 'Menu', 'Instellingen', 'Privacy', 'Vermeldingen'],
        de: ['Profil', 'Menü', 'Einstellungen', 'Datenschutz', 'Erwähnungen'],
        fr: ['Profil', 'Menu', 'Paramètres', 'Confidentialité', 'Mentions'],
      },
      sources: [
        ['https://www.clickx.be/hintsentips/174962/workshop-tags-verwijderen-op-instagram/', '2020-09'],
        ['https://www.clickx.be/hintsentips/174962/workshop-tags-verwijderen-op-instagram/', '2020-09'],
      ],
    },
    story_sharing: {
      controls: {
        en: 'Whether others may pass your stories on.',
        nl: 'Of anderen je verhalen mogen doorsturen.',
        de: 'Ob andere deine Storys weitergeben dürfen.',
        fr: 'Détermine si les autres peuvent repartager vos stories.',
      },
      steps: {
        en: ['Profile', 'Menu', 'Settings', 'Privacy', 'Allow story sharing'],
        nl: ['Profiel', 'Menu', 'Instellingen', 'Privacy', 'De instelling voor het delen van verhalen'],
        de: ['Profil', 'Menü', 'Einstellungen', 'Datenschutz', 'Die Einstellung für das Teilen von Storys'],
        fr: ['Profil', 'Menu', 'Paramètres', 'Confidentialité', 'Le partage de stories'],
      },
      sources: [['https://www.foreveryone.in/2019/07/manage-instagram-privacy-settings.html', '2019-07']],
    },
    off_meta: {
      controls: {
        en: 'Whether what other sites and apps report about you is tied to your account.',
        nl: 'Of wat andere sites en apps over je melden aan je account hangt.',
        de: 'Ob das, was andere Websites und Apps über dich melden, mit deinem Konto verbunden wird.',
        fr: 'Détermine si ce que d’autres sites et applis rapportent sur vous est rattaché à votre compte.',
      },
      sources: [
        ['public GitHub file data-privacy guide', '2025'],
        ['https://www.androidpolice.com/stop-instagram-from-tracking-everything-you-do/', '2023-10'],
        ['https://ticker.tv/news/how-to-stop-instagram-from-tracking-your-web-activity/93351/', '2023-10'],
        ['github:file-id 10964240314', '2026-11-22'],
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
        ['https://www.consumentenbond.nl/internet-privacy/privacytipsinstagram', '2023-25'],
        ['public GitHub file data-privacy guide', '2025'],
        ['https://about.instagram.com/de-de/community/safety', 'undated'],
      ],
    },
  },
  pages: {
    'account-privacy': [
      ['public GitHub files (ids 66528303952, 46384417882)', 'undated'],
      ['public GitHub file table of privacy-page deep links', '2026'],
    ],
    'edit-profile': [['public GitHub file (id 66528303952), 2026', 'undated']],
    'ad-preferences': [
      ['github:file-id 51801814210', '2026-11-22'],
      ['github:file-id 70731057883', '2026-11-22'],
    ],
    'off-meta-activity': [
      ['github:file-id 10964240314', '2026-11-22'],
      ['public GitHub file data-privacy guide', '2025'],
    ],
    apps: [['public GitHub file (id 71018877705)', 'undated']],
    sessions: [
      ['github:file-id 67365198621', '2026-11-22'],
      ['github:file-id 69681691030', '2026-11-22'],
    ],
    'two-factor': [
      ['github:file-id 69681691030', '2026-11-22'],
      ['github:file-id 56884354102', '2026-11-22'],
    ],
    export: [
      ['github:file-id 71411783570', '2026-11-22'],
      ['github:file-id 25452380283', '2026-11-22'],
      ['public GitHub file (id 10924065166)', 'undated'],
    ],
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  leftOut: {
    story_hide: 'A list of people chosen by name; there is no value to compare.',
    ads: 'The page that gathers the ad settings of Meta; no value of its own is known.',
    apps_websites: 'A list without a value of its own, read as such (page apps).',
    separate_email: 'Advice on which address to give, not a setting.',
  },
  notes: [
    'Accounts Center stands on both accountscenter.facebook.com and accountscenter.instagram.com; the latter counts as Instagram.',
    'For under-18s the account is private from the start.',
    'Where a setting is known in the app only, the menu path may have moved: Instagram renames its menus often.',
  ],
});
