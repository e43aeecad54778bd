import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'linkedin',
  settings: {
    email_visibility: {
      controls: {
        en: 'Who sees your e-mail address on your profile.',
        nl: 'Wie je e-mailadres op je profiel ziet.',
        de: 'Wer in deinem Profil deine E-Mail-Adresse sieht.',
        fr: 'Qui voit votre adresse e-mail sur votre profil.',
      },
      sources: [
        ['public GitHub file, 2019', 'undated'],
        [
          'https://cloudo3.com/de/internet/so-beschranken-sie-wer-ihre-e-mail-adresse-auf-linkedin-sehen-kann/33301972',
          '2020-22',
        ],
        ['github:file-id 63100089898', '2026-11-22'],
        [
          'https://infinity.co.com/courses/developper-son-activite-et-sa-carriere-avec-linkedin/lessons/',
          'undated',
        ],
      ],
    },
    email_export: {
      controls: {
        en: 'Whether connections get your e-mail address when they download their data.',
        nl: 'Of connecties je e-mailadres krijgen als ze hun gegevens downloaden.',
        de: 'Ob Kontakte deine E-Mail-Adresse bekommen, wenn sie ihre Daten herunterladen.',
        fr: 'Détermine si vos relations reçoivent votre adresse e-mail quand elles téléchargent leurs données.',
      },
      sources: [
        [
          'https://cloudo3.com/de/internet/so-beschranken-sie-wer-ihre-e-mail-adresse-auf-linkedin-sehen-kann/33301972',
          '2020-22',
        ],
      ],
    },
    connections_list: {
      controls: {
        en: 'Whether your connections can open your list of connections.',
        nl: 'Of je connecties je lijst met connecties kunnen openen.',
        de: 'Ob deine Kontakte deine Kontaktliste öffnen können.',
        fr: 'Détermine si vos relations peuvent ouvrir votre liste de relations.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['github:file-id 63100089898', '2026-11-22'],
        [
          'https://infinity.co.com/courses/developper-son-activite-et-sa-carriere-avec-linkedin/lessons/',
          'undated',
        ],
        ['https://www.zdnet.com/pictures/six-ways-to-protect-your-privacy-on-linkedin/', 'c. 2014'],
      ],
    },
    viewing_mode: {
      controls: {
        en: 'What people learn about you when you visit their profile.',
        nl: 'Wat mensen van je weten nadat je hun profiel bekeek.',
        de: 'Was Leute über dich erfahren, wenn du ihr Profil besuchst.',
        fr: 'Ce que les gens apprennent de vous quand vous visitez leur profil.',
      },
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['https://ipseolink.net/7-tips-to-manage-the-visibility-of-your-linkedin-profile/', '2022'],
        ['github:file-id 63100089898', '2026-11-22'],
        [
          'https://courstechnologie.com/how-to-creep-on-someone-s-linkedin-profile-without-them-1849178015 (translated)',
          '2022',
        ],
      ],
    },
    photo: {
      controls: {
        en: 'Who can see your profile photo.',
        nl: 'Wie je profielfoto kan zien.',
        de: 'Wer dein Profilfoto sehen kann.',
        fr: 'Qui peut voir votre photo de profil.',
      },
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
      ],
    },
    activity_broadcast: {
      controls: {
        en: 'Whether your network is told of changes such as a new job.',
        nl: 'Of je netwerk hoort van wijzigingen zoals een nieuwe baan.',
        de: 'Ob dein Netzwerk von Änderungen erfährt, etwa einer neuen Stelle.',
        fr: 'Détermine si votre réseau est informé de changements comme un nouvel emploi.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['github:file-id 63100089898', '2026-11-22'],
      ],
    },
    presence: {
      controls: {
        en: 'Who sees when you are on LinkedIn.',
        nl: 'Wie ziet wanneer je op LinkedIn bent.',
        de: 'Wer sieht, wann du auf LinkedIn bist.',
        fr: 'Qui voit quand vous êtes sur LinkedIn.',
      },
      sources: [
        ['public GitHub files (ids 42567791234, 42494530622), 2019', 'undated'],
        ['github:file-id 63100089898', '2026-11-22'],
      ],
    },
    employer_page: {
      controls: {
        en: 'Whether pages of your employer show your profile.',
        nl: 'Of pagina’s van je werkgever je profiel tonen.',
        de: 'Ob Seiten deines Arbeitgebers dein Profil zeigen.',
        fr: 'Détermine si les pages de votre employeur montrent votre profil.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['github:file-id 63100089898', '2026-11-22'],
      ],
    },
    public_profile: {
      controls: {
        en: 'Whether people without an account and search engines see your profile.',
        nl: 'Of wie geen account heeft en zoekmachines je profiel zien.',
        de: 'Ob Leute ohne Konto und Suchmaschinen dein Profil sehen.',
        fr: 'Détermine si les personnes sans compte et les moteurs de recherche voient votre profil.',
      },
      sources: [
        ['https://ipseolink.net/7-tips-to-manage-the-visibility-of-your-linkedin-profile/', '2022'],
        [
          'https://thinkbespoke.com.au/2018/09/how-to-avoid-spam-protect-your-data-improve-your-linkedin-user-experience.html',
          '2018-09',
        ],
        ['github:file-id 63100089898', '2026-11-22'],
        [
          'https://www.socialmediainternational.de/2015/11/25/so-gehts-privatsphaere-einstellungen-auf-linkedin/',
          '2018-05',
        ],
      ],
    },
    find_by_email: {
      controls: {
        en: 'Who can find you by your e-mail address.',
        nl: 'Wie je met je e-mailadres kan vinden.',
        de: 'Wer dich über deine E-Mail-Adresse finden kann.',
        fr: 'Qui peut vous trouver par votre adresse e-mail.',
      },
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['github:file-id 63100089898', '2026-11-22'],
      ],
    },
    find_by_phone: {
      controls: {
        en: 'Who can find you by your phone number.',
        nl: 'Wie je met je telefoonnummer kan vinden.',
        de: 'Wer dich über deine Telefonnummer finden kann.',
        fr: 'Qui peut vous trouver par votre numéro de téléphone.',
      },
      basis: 'PlusPrivacy advised the same in 2018',
      sources: [
        [
          'github:OPERANDOH2020/PlusPrivacy servers/coreServer/operando/adapters/PSW/resources/OSP.settings.json',
          '2018-07',
        ],
        ['github:file-id 63100089898', '2026-11-22'],
      ],
    },
    genai_training: {
      controls: {
        en: 'Whether your profile and posts train AI that makes content.',
        nl: 'Of je profiel en posts AI trainen die inhoud maakt.',
        de: 'Ob mit deinem Profil und deinen Beiträgen KI trainiert wird, die Inhalte erzeugt.',
        fr: 'Détermine si votre profil et vos posts entraînent une IA qui crée des contenus.',
      },
      basis: 'Brave PSST turns it off',
      sources: [
        ['github:brave/psst-component src/linkedin/user.ts', '2026-08'],
        [
          'http://proxy.tfdracing.nl/… copy of https://www.linkedin.com/help/linkedin/answer/a6278444',
          '2025',
        ],
        [
          'https://www.security.nl/posting/905970/AP+zeer+bezorgd+over+AI-training+LinkedIn+en+adviseert+gebruikers+op-out',
          '2025-09-24',
        ],
        ['https://www.iphoned.nl/nieuws/zet-gegevens-delen-voor-ai-op-linkedin-uit/', '2025-10-02'],
      ],
    },
    research: {
      controls: {
        en: 'Whether outside researchers get data about you.',
        nl: 'Of onderzoekers van buiten gegevens over je krijgen.',
        de: 'Ob außenstehende Forschende Daten über dich bekommen.',
        fr: 'Détermine si des chercheurs extérieurs reçoivent des données sur vous.',
      },
      basis: 'Brave PSST turns it off',
      sources: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    },
    member_cookies: {
      controls: {
        en: 'Whether LinkedIn sets cookies that it does not need.',
        nl: 'Of LinkedIn cookies zet die niet nodig zijn.',
        de: 'Ob LinkedIn Cookies setzt, die es nicht braucht.',
        fr: 'Détermine si LinkedIn dépose des cookies dont il n’a pas besoin.',
      },
      basis: 'Brave PSST turns it off',
      sources: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    },
    share_partners: {
      controls: {
        en: 'Whether Microsoft and partners get your data.',
        nl: 'Of Microsoft en partners je gegevens krijgen.',
        de: 'Ob Microsoft und Partner deine Daten bekommen.',
        fr: 'Détermine si Microsoft et des partenaires reçoivent vos données.',
      },
      basis: 'Brave PSST turns it off',
      sources: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    },
    linkedin_promotions: {
      controls: {
        en: 'Whether LinkedIn uses your profile and activity to advertise itself elsewhere.',
        nl: 'Of LinkedIn je profiel en activiteit gebruikt om elders reclame te maken.',
        de: 'Ob LinkedIn mit deinem Profil und deiner Aktivität anderswo für sich wirbt.',
        fr: 'Détermine si LinkedIn se sert de votre profil et de votre activité pour sa propre publicité ailleurs.',
      },
      basis: 'Brave PSST turns it off',
      sources: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    },
    ads_age: {
      controls: {
        en: 'Whether your age range picks your ads.',
        nl: 'Of je leeftijdsgroep bepaalt welke advertenties je ziet.',
        de: 'Ob deine Altersgruppe deine Werbung auswählt.',
        fr: 'Détermine si votre tranche d’âge sert à choisir vos publicités.',
      },
      basis: 'Brave PSST turns it off',
      sources: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    },
    ads_gender: {
      controls: {
        en: 'Whether a guess at your gender picks your ads.',
        nl: 'Of je vermoede geslacht bepaalt welke advertenties je ziet.',
        de: 'Ob ein vermutetes Geschlecht deine Werbung auswählt.',
        fr: 'Détermine si une supposition sur votre genre sert à choisir vos publicités.',
      },
      basis: 'Brave PSST turns it off',
      sources: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    },
    ads_interests: {
      controls: {
        en: 'Whether guessed interests and traits pick your ads.',
        nl: 'Of vermoede interesses en eigenschappen je advertenties bepalen.',
        de: 'Ob vermutete Interessen und Merkmale deine Werbung auswählen.',
        fr: 'Détermine si des centres d’intérêt et des traits supposés servent à choisir vos publicités.',
      },
      basis: 'Brave PSST turns it off',
      sources: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    },
    ads_location: {
      controls: {
        en: 'Whether the city guessed from your connection picks your ads.',
        nl: 'Of de stad die uit je verbinding blijkt je advertenties bepaalt.',
        de: 'Ob der aus deiner Verbindung geschätzte Ort deine Werbung auswählt.',
        fr: 'Détermine si la ville devinée d’après votre connexion sert à choisir vos publicités.',
      },
      basis: 'Brave PSST turns it off',
      sources: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    },
    ads_actions: {
      controls: {
        en: 'Whether LinkedIn learns what you did on other sites after an ad.',
        nl: 'Of LinkedIn hoort wat je na een advertentie op andere sites deed.',
        de: 'Ob LinkedIn erfährt, was du nach einer Anzeige auf anderen Websites getan hast.',
        fr: 'Détermine si LinkedIn apprend ce que vous avez fait sur d’autres sites après une publicité.',
      },
      basis: 'Brave PSST turns it off',
      sources: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    },
    ads_third_party: {
      controls: {
        en: 'Whether data you gave to other businesses picks your ads.',
        nl: 'Of gegevens die je aan andere bedrijven gaf je advertenties bepalen.',
        de: 'Ob Daten, die du anderen Firmen gegeben hast, deine Werbung auswählen.',
        fr: 'Détermine si des données que vous avez données à d’autres entreprises servent à choisir vos publicités.',
      },
      basis: 'Brave PSST turns it off',
      sources: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    },
    ads_beyond: {
      controls: {
        en: 'Whether LinkedIn picks ads for you on other sites and apps.',
        nl: 'Of LinkedIn advertenties voor je kiest op andere sites en in apps.',
        de: 'Ob LinkedIn auf anderen Websites und in Apps Werbung für dich auswählt.',
        fr: 'Détermine si LinkedIn choisit des publicités pour vous sur d’autres sites et applis.',
      },
      basis: 'Brave PSST turns it off',
      sources: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    },
  },
  pages: {
    visibility: [
      ['github:file-id 56510459527', '2026-11-22'],
      ['github:file-id 52735885822', '2026-11-22'],
    ],
    'public-profile': [['github:file-id 63100089898', '2026-11-22']],
    'discover-email': [['github:file-id 63100089898', '2026-11-22']],
    'discover-phone': [['github:file-id 63100089898', '2026-11-22']],
    'data-privacy': [
      ['github:file-id 56510459527', '2026-11-22'],
      ['github:file-id 54009914293', '2026-11-22'],
    ],
    'ai-training': [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    research: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    cookies: [
      ['github:brave/psst-component src/linkedin/user.ts', '2026-08'],
      ['github:file-id 63100089898', '2026-11-22'],
    ],
    partners: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    promotions: [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    ads: [
      ['github:file-id 28797522802', '2026-11-22'],
      ['github:file-id 56510459527', '2026-11-22'],
    ],
    'ads-age': [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    'ads-gender': [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    'ads-interests': [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    'ads-location': [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    'ads-actions': [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    'ads-businesses': [['github:brave/psst-component src/linkedin/user.ts', '2026-08']],
    'ads-beyond': [
      ['github:brave/psst-component src/linkedin/user.ts', '2026-08'],
      ['github:file-id 28797522802', '2026-11-22'],
    ],
    apps: [
      ['github:file-id 59120545046', '2026-11-22'],
      ['github:file-id 63100089898', '2026-11-22'],
    ],
    sessions: [
      ['github:file-id 52894533552', '2026-11-22'],
      ['github:file-id 67367299682', '2026-11-22'],
    ],
    export: [
      ['github:file-id 56510459527', '2026-11-22'],
      ['github:file-id 55370912171', '2026-11-22'],
    ],
    delete: [
      ['github:file-id 63100089898', '2026-11-22'],
      ['public GitHub file (id 57145269041)', 'undated'],
    ],
  },
  leftOut: {
    third_party_apps:
      'A list without a value of its own, read as such (page apps); the on/off page of 2018-19 is not confirmed since.',
  },
  notes: [
    'The addresses under /psettings/ are of 2018-19 and lead to /mypreferences/d/ today; for what is only known there, the page is the category Visibility.',
    'Category pages visibility, data-privacy and ads list rows that lead on; the switches stand on pages of their own.',
    'English labels of the ad rows may be descriptions: their keys are the sure cue.',
    'Dutch labels of single settings other than AI training are not confirmed.',
  ],
});
