import { defineAbout } from '../define-settings';

export default defineAbout({
  id: 'xing',
  settings: {
    non_members: {
      controls: {
        en: 'Whether people without an account can open your profile.',
        nl: 'Of mensen zonder account je profiel kunnen openen.',
        de: 'Ob Leute ohne Konto dein Profil öffnen können.',
        fr: 'Détermine si des personnes sans compte peuvent ouvrir votre profil.',
      },
      sources: [
        ['http://www.rumohr.de/2011/so-schutzen-sie-ihre-privatsphare-auf-xing/', '2015-01'],
        [
          'http://www.lvq.de/karriere-blog/2014/03/06/xing-privatsphaere-richtig-einstellen-xing-fuer-jobsuchende-teil-4/',
          '2022-01',
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
      sources: [
        [
          'http://www.ichimnetz.de/2013/11/tutorials/xing-richtig-nutzen-privatsphaere-einstellungen-2-18077/',
          '2013-11',
        ],
        ['http://www.rumohr.de/2011/so-schutzen-sie-ihre-privatsphare-auf-xing/', '2015-01'],
        [
          'http://www.lvq.de/karriere-blog/2014/03/06/xing-privatsphaere-richtig-einstellen-xing-fuer-jobsuchende-teil-4/',
          '2022-01',
        ],
      ],
    },
    contact_list: {
      controls: {
        en: 'Who can open your list of contacts.',
        nl: 'Wie je lijst met contacten kan openen.',
        de: 'Wer deine Kontaktliste öffnen kann.',
        fr: 'Qui peut ouvrir votre liste de contacts.',
      },
      sources: [
        [
          'http://www.ichimnetz.de/2013/11/tutorials/xing-richtig-nutzen-privatsphaere-einstellungen-2-18077/',
          '2013-11',
        ],
        ['https://www.cns-gmbh.de/news/aktuelles/171-sicherheitseinstellungen-bei-xing', '2019-21'],
      ],
    },
    groups: {
      controls: {
        en: 'Who sees which groups you are in.',
        nl: 'Wie ziet in welke groepen je zit.',
        de: 'Wer sieht, in welchen Gruppen du bist.',
        fr: 'Qui voit dans quels groupes vous êtes.',
      },
      sources: [['https://www.cns-gmbh.de/news/aktuelles/171-sicherheitseinstellungen-bei-xing', '2019-21']],
    },
    activities: {
      controls: {
        en: 'Whether your contacts are told of changes you make.',
        nl: 'Of je contacten horen van wat je wijzigt.',
        de: 'Ob deine Kontakte von deinen Änderungen erfahren.',
        fr: 'Détermine si vos contacts sont informés de vos changements.',
      },
      sources: [
        ['https://www.cns-gmbh.de/news/aktuelles/171-sicherheitseinstellungen-bei-xing', '2019-21'],
        [
          'http://www.lvq.de/karriere-blog/2014/03/06/xing-privatsphaere-richtig-einstellen-xing-fuer-jobsuchende-teil-4/',
          '2022-01',
        ],
        [
          'http://www.ichimnetz.de/2013/11/tutorials/xing-richtig-nutzen-privatsphaere-einstellungen-2-18077/',
          '2013-11',
        ],
      ],
    },
    messages: {
      controls: {
        en: 'Who may write to you.',
        nl: 'Wie je mag schrijven.',
        de: 'Wer dir schreiben darf.',
        fr: 'Qui peut vous écrire.',
      },
      sources: [['https://www.cns-gmbh.de/news/aktuelles/171-sicherheitseinstellungen-bei-xing', '2019-21']],
    },
    read_receipts: {
      controls: {
        en: 'Whether senders see that you read their message.',
        nl: 'Of afzenders zien dat je hun bericht hebt gelezen.',
        de: 'Ob Absender sehen, dass du ihre Nachricht gelesen hast.',
        fr: 'Détermine si les expéditeurs voient que vous avez lu leur message.',
      },
      sources: [['https://www.cns-gmbh.de/news/aktuelles/171-sicherheitseinstellungen-bei-xing', '2019-21']],
    },
  },
  pages: {
    privacy: [['public GitHub files (ids 44368619039, 61057138817), 2026-08', 'undated']],
    delete: [
      ['github:jdm-contrib/jdm _data/sites.json', '2026-08'],
      ['public GitHub file (id 61711377273)', 'undated'],
    ],
  },
  leftOut: {
    contact_data: 'Chosen for each new contact in a dialog, not per account.',
    sessions: 'A list without a value; its address was not found.',
  },
  notes: [
    'XING has no Dutch interface that could be found; the labels are German and English.',
    'The activities are several boxes under one heading; the catalogue treats them as one.',
  ],
});
