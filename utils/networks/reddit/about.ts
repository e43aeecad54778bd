import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'reddit',
  settings: {
    search_index: {
      controls: {
        en: 'Whether search engines may list your profile.',
        nl: 'Of zoekmachines je profiel mogen tonen.',
        de: 'Ob Suchmaschinen dein Profil aufführen dürfen.',
        fr: 'Détermine si les moteurs de recherche peuvent lister votre profil.',
      },
      sources: [
        ['github:file-id 67619667184', '2026-11-22'],
        ['github:reddit-archive/reddit r2/r2/models/account.py, r2/r2/templates/prefoptions.html', '2017-10'],
        ['github:soxoj/socid-extractor socid_extractor/schemes.py', '2026-05'],
        [
          'github:reddit/reddit-i18n reddit_i18n/{en,nl,de,fr}/LC_MESSAGES/r2.po (old.reddit.com)',
          '2017-01-23',
        ],
      ],
    },
    profile_curation: {
      controls: {
        en: 'Which of your posts and comments show on your profile.',
        nl: 'Welke van je berichten en reacties op je profiel staan.',
        de: 'Welche deiner Beiträge und Kommentare in deinem Profil stehen.',
        fr: 'Lesquels de vos posts et commentaires apparaissent sur votre profil.',
      },
      sources: [
        [
          'r/modnews “Announcing Updates to User Profile Controls”, https://redlib.cakez.net/r/modnews/comments/1l2i643/',
          '2025-06',
        ],
        ['https://digitalscoop.org/?p=26789 (TechCrunch-type report)', '2025-06'],
      ],
    },
    nsfw_hide: {
      controls: {
        en: 'Whether your profile shows what you do in 18+ communities.',
        nl: 'Of je profiel toont wat je in 18+-groepen doet.',
        de: 'Ob dein Profil zeigt, was du in 18+-Communitys tust.',
        fr: 'Détermine si votre profil montre ce que vous faites dans les communautés 18+.',
      },
      sources: [['https://digitalscoop.org/?p=26789', '2025-06']],
    },
    public_votes: {
      controls: {
        en: 'Whether anyone can see what you voted for.',
        nl: 'Of iedereen kan zien waarop je stemde.',
        de: 'Ob alle sehen können, wofür du gestimmt hast.',
        fr: 'Détermine si tout le monde peut voir vos votes.',
      },
      sources: [
        ['github:reddit-archive/reddit r2/r2/models/account.py, r2/r2/templates/prefoptions.html', '2017-10'],
        [
          'github:reddit/reddit-i18n reddit_i18n/{en,nl,de,fr}/LC_MESSAGES/r2.po (old.reddit.com)',
          '2017-01-23',
        ],
      ],
    },
    private_rss: {
      controls: {
        en: 'Whether feeds of your account can be read by whoever has their secret address.',
        nl: 'Of wie het geheime adres heeft de feeds van je account kan lezen.',
        de: 'Ob Feeds deines Kontos lesen kann, wer ihre geheime Adresse hat.',
        fr: 'Détermine si les flux de votre compte peuvent être lus par qui a leur adresse secrète.',
      },
      sources: [
        ['github:reddit-archive/reddit r2/r2/models/account.py, r2/r2/templates/prefoptions.html', '2017-10'],
        [
          'github:reddit/reddit-i18n reddit_i18n/{en,nl,de,fr}/LC_MESSAGES/r2.po (old.reddit.com)',
          '2017-01-23',
        ],
      ],
    },
    research: {
      controls: {
        en: 'Whether researchers may use your data.',
        nl: 'Of onderzoekers je gegevens mogen gebruiken.',
        de: 'Ob Forschende deine Daten nutzen dürfen.',
        fr: 'Détermine si des chercheurs peuvent utiliser vos données.',
      },
      sources: [
        ['github:reddit-archive/reddit r2/r2/models/account.py, r2/r2/templates/prefoptions.html', '2017-10'],
        [
          'github:reddit/reddit-i18n reddit_i18n/{en,nl,de,fr}/LC_MESSAGES/r2.po (old.reddit.com)',
          '2017-01-23',
        ],
      ],
    },
    visited_links: {
      controls: {
        en: 'Whether Reddit keeps which links you opened.',
        nl: 'Of Reddit bewaart welke links je opende.',
        de: 'Ob Reddit aufbewahrt, welche Links du geöffnet hast.',
        fr: 'Détermine si Reddit garde les liens que vous avez ouverts.',
      },
      sources: [
        ['github:reddit-archive/reddit r2/r2/models/account.py, r2/r2/templates/prefoptions.html', '2017-10'],
        [
          'github:reddit/reddit-i18n reddit_i18n/{en,nl,de,fr}/LC_MESSAGES/r2.po (old.reddit.com)',
          '2017-01-23',
        ],
      ],
    },
    ads_partners: {
      controls: {
        en: 'Whether ads are chosen by what partners know about you.',
        nl: 'Of advertenties worden gekozen op wat partners over je weten.',
        de: 'Ob Werbung danach ausgewählt wird, was Partner über dich wissen.',
        fr: 'Détermine si les publicités sont choisies d’après ce que des partenaires savent de vous.',
      },
      sources: [
        ['github:file-id 67619667184', '2026-11-22'],
        ['github:file-id 17488642393', '2026-11-22'],
        [
          'https://techgadgetcentral.com/2023/09/28/reddit-is-doing-away-with-the-option-to-disable-ad-personalization-based-on-user-behavior',
          '2023-09',
        ],
      ],
    },
    active_status: {
      controls: {
        en: 'Whether others see that you are online and in which communities you are active.',
        nl: 'Of anderen zien dat je online bent en in welke groepen je actief bent.',
        de: 'Ob andere sehen, dass du online bist und in welchen Communitys du aktiv bist.',
        fr: 'Détermine si les autres voient que vous êtes en ligne et dans quelles communautés vous êtes actif.',
      },
      sources: [
        ['https://red.azn.boats/r/EncyclopaediaOfReddit', '2023-02'],
        [
          'https://www.vodafone.co.uk/newscentre/smart-living/digital-parenting/digital-parenting-pro/reddit/',
          '2023',
        ],
      ],
    },
    followers: {
      controls: {
        en: 'Whether people can follow you.',
        nl: 'Of mensen je kunnen volgen.',
        de: 'Ob man dir folgen kann.',
        fr: 'Détermine si on peut vous suivre.',
      },
      sources: [
        [
          'https://www.vodafone.co.uk/newscentre/smart-living/digital-parenting/digital-parenting-pro/reddit/',
          '2023',
        ],
      ],
    },
  },
  pages: {
    privacy: [
      ['public GitHub file cybersecurity guide, deep links to privacy pages', '2022-25'],
      ['public GitHub file table of privacy-page deep links', '2026'],
    ],
    profile: [['https://redlib.cakez.net/r/EncyclopaediaOfReddit', '2023-02']],
    'old-preferences': [
      ['github:reddit-archive/reddit r2/r2/models/account.py, r2/r2/templates/prefoptions.html', '2017-10'],
    ],
    apps: [['https://next-auth.js.org/v3/providers/reddit', 'undated']],
    sessions: [['https://red.azn.boats/r/EncyclopaediaOfReddit', '2023-02']],
    export: [['public GitHub file (id 62375654817)', 'undated']],
    delete: [['github:jdm-contrib/jdm _data/sites.json', '2026-08']],
  },
  leftOut: {
    mods_28_days: 'not a setting: moderators always see the full profile for 28 days after you interact',
  },
  notes: [
    'Four settings are known only from the old site (old.reddit.com).',
    'Since September 2023 one switch rules ads from activity and partners; only in some countries can it still be turned off.',
  ],
});
