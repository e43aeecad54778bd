import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'pinterest',
  settings: {
    search_privacy: {
      controls: {
        en: 'Whether search engines are asked to leave out your profile and boards.',
        nl: 'Of zoekmachines wordt gevraagd je profiel en borden weg te laten.',
        de: 'Ob Suchmaschinen gebeten werden, dein Profil und deine Pinnwände auszulassen.',
        fr: 'Détermine si les moteurs de recherche sont priés de laisser de côté votre profil et vos tableaux.',
      },
      sources: [
        ['https://help.pinterest.com/en/article/your-privacy-and-data-settings', '2021-22'],
        [
          'https://help.pinterest.com/de/article/your-privacy-and-data-settings (several public versions)',
          '2020-25',
        ],
      ],
    },
    sites_you_visit: {
      controls: {
        en: 'Whether sites you visit shape what Pinterest shows you.',
        nl: 'Of sites die je bezoekt bepalen wat Pinterest je toont.',
        de: 'Ob Websites, die du besuchst, mitbestimmen, was Pinterest dir zeigt.',
        fr: 'Détermine si les sites que vous visitez influencent ce que Pinterest vous montre.',
      },
      sources: [
        ['https://help.pinterest.com/en-gb/article/your-privacy-and-data-settings', '2023-25'],
        ['https://help.pinterest.com/en/article/your-privacy-and-data-settings', '2021-22'],
        [
          'https://help.pinterest.com/de/article/your-privacy-and-data-settings (several public versions)',
          '2020-25',
        ],
      ],
    },
    partner_info: {
      controls: {
        en: 'Whether what partners know about you picks your ads.',
        nl: 'Of wat partners over je weten bepaalt welke advertenties je ziet.',
        de: 'Ob das, was Partner über dich wissen, deine Werbung auswählt.',
        fr: 'Détermine si ce que des partenaires savent de vous sert à choisir vos publicités.',
      },
      sources: [
        ['https://help.pinterest.com/en-gb/article/your-privacy-and-data-settings', '2023-25'],
        ['https://help.pinterest.com/en/article/your-privacy-and-data-settings', '2021-22'],
        [
          'https://help.pinterest.com/de/article/your-privacy-and-data-settings (several public versions)',
          '2020-25',
        ],
      ],
    },
    ads_about_pinterest: {
      controls: {
        en: 'Whether your activity is used to show you ads for Pinterest elsewhere.',
        nl: 'Of je activiteit wordt gebruikt voor reclame van Pinterest elders.',
        de: 'Ob deine Aktivität genutzt wird, um dir anderswo Werbung für Pinterest zu zeigen.',
        fr: 'Détermine si votre activité sert à vous montrer ailleurs des publicités pour Pinterest.',
      },
      sources: [
        ['https://help.pinterest.com/en-gb/article/your-privacy-and-data-settings', '2023-25'],
        ['https://help.pinterest.com/en/article/your-privacy-and-data-settings', '2021-22'],
        [
          'https://help.pinterest.com/de/article/your-privacy-and-data-settings (several public versions)',
          '2020-25',
        ],
      ],
    },
    ads_reporting: {
      controls: {
        en: 'Whether advertisers learn how you responded to their ads.',
        nl: 'Of adverteerders horen hoe je op hun advertenties reageerde.',
        de: 'Ob Werbetreibende erfahren, wie du auf ihre Werbung reagiert hast.',
        fr: 'Détermine si les annonceurs apprennent comment vous avez réagi à leurs publicités.',
      },
      sources: [
        ['https://help.pinterest.com/en-gb/article/your-privacy-and-data-settings', '2023-25'],
        [
          'https://help.pinterest.com/de/article/your-privacy-and-data-settings (several public versions)',
          '2020-25',
        ],
        ['https://help.pinterest.com/en/article/your-privacy-and-data-settings', '2020-25'],
      ],
    },
  },
  pages: {
    privacy: [
      ['public GitHub file table of privacy-page deep links', '2026'],
      ['public GitHub files (ids 57643243834, 52792301252)', 'undated'],
      ['public GitHub files (ids 27600175007, 55869611774)', 'undated'],
    ],
    export: [['public GitHub file (id 71147330203): “Request your data” on this page', 'undated']],
    delete: [
      ['github:jdm-contrib/jdm _data/sites.json', '2026-08'],
      ['github:apple/password-manager-resources quirks/change-password-URLs.json', '2026'],
    ],
  },
  leftOut: {
    minors: 'Follows from the age on the account; not a control.',
    secret_boards: 'Set per board, not per account.',
    profile_info: 'Everything on the profile is public; there is no setting for it.',
    cookies_eu: 'A link to the cookie notice; no value is known.',
  },
  notes: [
    'Ads reporting is off by itself in the EU; outside it the start value is not stated, so the default stays unknown.',
    'The data download is asked for on the privacy page itself.',
    'No Dutch labels were found.',
  ],
});
