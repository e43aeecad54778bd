import type { Confidence, FormerId } from '../model/words';

/** What a former user can still do; the words are in the chapter `former`, by these ids. */
export type FormerStep =
  | 'copies' // look the old address up in the Internet Archive
  | 'exclude' // ask the archive to leave a page out
  | 'links' // take links to it off one's own pages
  | 'password' // change it wherever the same one was used
  | 'erasure' // ask whoever took the data over (GDPR art. 15 and 17)
  | 'google' // see what the Google account still holds and lets in
  | 'microsoft' // the Microsoft account and its privacy page
  | 'microsoft-close'
  | 'teams'
  | 'x' // the account on X that it hung on
  | 'yahoo'
  | 'aol'
  | 'facebook'
  | 'mix'
  | 'vk'
  | 'bnf' // ask the national library or the archive
  | 'employer'
  | 'contacts' // what others stored of you was theirs
  | 'apps' // take back what it was let into elsewhere
  | 'own-files'; // logs on one's own computer

export interface Former {
  id: FormerId;
  /** ISO date, month or year; null where nobody says. */
  closed: string | null;
  /** How sure that date and what became of the data are. */
  confidence: Confidence;
  steps: readonly (readonly [step: FormerStep, url?: string])[];
  /** `[where, when]`. */
  sources: readonly (readonly [url: string, date: string])[];
}

const archive = (address: string) => `https://web.archive.org/web/*/${address}`;

/** Networks that are gone for certain, what became of them and what can still be done; for the dashboard only. Looked up in November 2026. */
export const formers: readonly Former[] = [
  {
    id: 'aim',
    closed: '2017-12-15',
    confidence: 'high',
    steps: [['aol', 'https://login.aol.com/'], ['own-files'], ['password']],
    sources: [
      [
        'https://www.vice.com/en_us/article/zm37xe/aim-dead-aol-instant-messenger-shutting-off-december-15',
        '2017-10',
      ],
      [
        'https://www.techtimes.com/articles/217106/20171216/rip-aim-aol-instant-messenger-shuts-down-after-more-than-20-years.htm',
        '2017-12',
      ],
    ],
  },
  {
    id: 'delve',
    closed: '2024-12-16',
    confidence: 'high',
    steps: [['employer'], ['links']],
    sources: [['https://learn.microsoft.com/it-it/sharepoint/delve-retirement', '2024']],
  },
  {
    id: 'friendfeed',
    closed: '2015-04-09',
    confidence: 'high',
    steps: [
      ['copies', archive('friendfeed.com/')],
      ['links'],
      ['apps'],
      ['facebook', 'https://www.facebook.com/privacy/center/'],
    ],
    sources: [
      ['https://www.vox.com/2015/3/9/11559956/facebook-shuts-down-friendfeed', '2015-03'],
      ['https://rubenerd.com/friendfeed-shutting-down/', '2015-03'],
    ],
  },
  {
    id: 'friendster',
    closed: '2015-06-14',
    confidence: 'medium',
    steps: [['links'], ['copies', archive('friendster.com/')], ['password']],
    sources: [
      [
        'https://www.digitaltrends.com/computing/friendster-apocalypse-begins-on-may-31-all-user-photos-blogs-and-more-to-be-deleted/',
        '2011-04',
      ],
      ['https://www.peggyktc.com/2025/06/10-years-ago-this-week-frienster-back.html', '2025-06'],
    ],
  },
  {
    id: 'geocities',
    closed: '2009-10-26',
    confidence: 'high',
    steps: [['copies', archive('geocities.com/')], ['exclude'], ['links']],
    sources: [
      ['http://www.wired.co.uk/news/archive/2010-10/29/geocities-torrent', '2010-10'],
      ['https://www.computerworld.com/article/2513918/geocities-lives-sort-of.html', '2010'],
    ],
  },
  {
    id: 'google-plus',
    closed: '2019-04-02',
    confidence: 'high',
    steps: [
      ['google', 'https://myaccount.google.com/connections'],
      ['copies', archive('plus.google.com/')],
      ['links'],
    ],
    sources: [
      [
        'https://keepingitathousand.com/reminder-shutting-down-google-for-consumer-personal-accounts-on-april-2-2019/',
        '2019-01',
      ],
      ['https://www.ukischool.com/2019/02/bye-google-plus-download-all-your-data.html', '2019-02'],
    ],
  },
  {
    id: 'hyves',
    closed: '2013-12-02',
    confidence: 'high',
    steps: [['copies', archive('hyves.nl/')], ['erasure'], ['exclude'], ['password'], ['links']],
    sources: [
      [
        'https://www.nu.nl/tech/5994609/ruim-negen-miljoen-gearchiveerde-hyves-profielen-online-te-vinden.html',
        '2019-09',
      ],
      ['https://www.pit-recht.nl/uncategorized/miljoenen-hyves-profielen-online-te-vinden/', '2019-09'],
      ['https://blog.geocities.institute/archives/4054', '2013-12'],
    ],
  },
  {
    id: 'icq',
    closed: '2024-06-26',
    confidence: 'medium',
    steps: [['vk', 'https://vk.com/settings'], ['own-files'], ['password'], ['links']],
    sources: [
      [
        'https://www.tomshardware.com/software/applications/90s-instant-messaging-service-shuts-down-after-28-years-icq-will-stop-working-from-june-26',
        '2024-05',
      ],
      ['https://technave.com/gadget/ICQ-to-shut-down-operations-from-26-June-2024-38702.html', '2024-05'],
    ],
  },
  {
    id: 'klout',
    closed: '2018-05-25',
    confidence: 'medium',
    steps: [['apps'], ['links']],
    sources: [
      [
        'https://www.zdnet.com/article/goodbye-klout-social-media-measuring-power-quietly-disappears/',
        '2018-05',
      ],
      [
        'https://slate.com/technology/2018/05/klout-is-dead-just-in-time-of-europes-gdpr-privacy-law-thats-not-a-coincidence.html',
        '2018-05',
      ],
    ],
  },
  {
    id: 'msn-messenger',
    closed: '2013-04-30',
    confidence: 'medium',
    steps: [
      ['microsoft', 'https://account.microsoft.com/privacy'],
      ['teams', 'https://teams.live.com/'],
      ['microsoft-close', 'https://account.live.com/closeaccount.aspx'],
      ['own-files'],
    ],
    sources: [
      ['https://rupesh.me/tag/skype/', '2013'],
      ['https://www.windowscentral.com/msn-messenger-shut-down-china-october-31-favor-skype', '2014-08'],
    ],
  },
  {
    id: 'naymz',
    closed: null,
    confidence: 'low',
    steps: [['copies', archive('naymz.com/')], ['apps'], ['links']],
    sources: [
      ['https://it.wikipedia.org/wiki/Naymz', ''],
      [
        'https://www.nzherald.co.nz/technology/tired-of-social-networks-yet/MDSHTYZLSLEGC2ET6W736HADTQ',
        '2008',
      ],
    ],
  },
  {
    id: 'orkut',
    closed: '2014-09-30',
    confidence: 'high',
    steps: [['google', 'https://myaccount.google.com/'], ['copies', archive('orkut.com/')], ['links']],
    sources: [
      [
        'https://www.indiatoday.in/technology/news/story/say-tchau-today-is-the-last-day-of-orkut-301431-2014-09-30',
        '2014-09',
      ],
      ['https://www.searchforanidentity.com/2014/07/orkut-shut-down-in-progress.html', '2014-07'],
    ],
  },
  {
    id: 'path',
    closed: '2018-10-18',
    confidence: 'high',
    steps: [['apps'], ['contacts'], ['links']],
    sources: [
      ['https://wersm.com/remember-path-it-will-be-shutting-down-on-october-18/', '2018-09'],
      ['https://en.wikipedia.org/wiki/Path_(social_network)', ''],
    ],
  },
  {
    id: 'periscope',
    closed: '2021-03-31',
    confidence: 'medium',
    steps: [['x', 'https://x.com/settings/download_your_data'], ['links']],
    sources: [
      ['https://www.ihyperg.com/2021/04/periscope-closes-press-f.html', '2021-04'],
      [
        'https://techbeezer.com/periscope-shuts-down-six-years-after-popularizing-mobile-live-streaming/',
        '2021-03',
      ],
    ],
  },
  {
    id: 'plaxo',
    closed: '2017-12-31',
    confidence: 'medium',
    steps: [['contacts'], ['links'], ['password']],
    sources: [
      [
        'https://www.circuitod.com.br/post/agenda-social-de-contatos-plaxo-morre-no-dia-31-de-dezembro',
        '2017-10',
      ],
    ],
  },
  {
    id: 'posterous',
    closed: '2013-04-30',
    confidence: 'high',
    steps: [['copies', archive('posterous.com/')], ['links']],
    sources: [
      ['http://www.maximumpc.com/twitter-owned-blogging-site-posterous-goes-dark-april-30-2013/', '2013-02'],
      ['http://fileformats.archiveteam.org/wiki/Posterous', ''],
    ],
  },
  {
    id: 'schuelervz',
    closed: '2013-04-30',
    confidence: 'high',
    steps: [['password'], ['links']],
    sources: [
      [
        'https://www.pcwelt.de/article/1135101/schuelervz_schliesst_seine_pforten-soziales_netzwerk.html',
        '2013-04',
      ],
      ['https://social-media-abc.de/wiki/Sch%C3%BClerVZ', ''],
    ],
  },
  {
    id: 'skyblog',
    closed: '2023-08-21',
    confidence: 'high',
    steps: [
      ['bnf', 'https://webcorpora.hypotheses.org/2583'],
      ['copies', archive('skyrock.com/')],
      ['links'],
    ],
    sources: [
      ['https://webcorpora.hypotheses.org/2583', '2024-09'],
      ['https://www.nextinpact.com/lebrief/71960/les-skyblogs-fermeront-21-aout', '2023-06'],
      [
        'https://rmc.bfmtv.com/actualites/tech/tresor-sociologique-les-mythiques-skyblogs-ferment-definitivement-ce-lundi_AN-202308210351.html',
        '2023-08',
      ],
    ],
  },
  {
    id: 'skype',
    closed: '2025-05-05',
    confidence: 'high',
    steps: [
      ['teams', 'https://teams.live.com/'],
      ['microsoft', 'https://account.microsoft.com/privacy'],
      ['microsoft-close', 'https://account.live.com/closeaccount.aspx'],
      ['links'],
    ],
    sources: [
      ['https://particle.news/story/microsoft-shuts-down-skype-after-22-years-of-service', '2025-05'],
      [
        'https://www.geo.tv/latest/640898-skype-data-will-be-deleted-by-january-2026-microsoft-urges-users-to-make-saves',
        '2025-12',
      ],
    ],
  },
  {
    id: 'studivz',
    closed: '2022-03-31',
    confidence: 'high',
    steps: [['password'], ['links']],
    sources: [
      ['https://winfuture.de/news,128674.html', '2022-03'],
      [
        'https://www.spiegel.de/netzwelt/apps/studivz-und-meinvz-schmeissen-ihre-letzten-nutzer-raus-a-f5cb82cf-1655-43e6-80af-06061d3208fc',
        '2022-03',
      ],
    ],
  },
  {
    id: 'stumbleupon',
    closed: '2018-06-30',
    confidence: 'high',
    steps: [['mix', 'https://mix.com/'], ['links'], ['apps']],
    sources: [
      ['https://www.digitaltrends.com/social-media/stumbleupon-shuts-down/', '2018-05'],
      ['https://www.ilpost.it/2018/05/25/stumbleupon-chiusura-mix/', '2018-05'],
    ],
  },
  {
    id: 'vine',
    closed: '2017-01-17',
    confidence: 'medium',
    steps: [['x', 'https://x.com/settings/download_your_data'], ['copies', archive('vine.co/')], ['links']],
    sources: [
      ['https://asiastarz.com/amp/articles/21879/20170123/vine.htm', '2017-01'],
      ['https://simple.m.wikipedia.org/wiki/Vine_(service)', ''],
      ['https://wiki.archiveteam.org/index.php?title=Vine&oldid=46136', ''],
    ],
  },
  {
    id: 'wer-kennt-wen',
    closed: '2014-06-02',
    confidence: 'medium',
    steps: [['password'], ['links']],
    sources: [
      ['https://de.wiki.li/Werkenntwen', ''],
      [
        'https://www.onlinekosten.de/news/rtl-zieht-bei-wer-kennt-wen-die-notbremse-verkauf-oder-verklappung_196305.html',
        '2014-03',
      ],
    ],
  },
  {
    id: 'yahoo-answers',
    closed: '2021-05-04',
    confidence: 'high',
    steps: [['yahoo', 'https://login.yahoo.com/'], ['copies', archive('answers.yahoo.com/')], ['links']],
    sources: [
      ['https://www.pressreader.com/usa/los-angeles-times/20210504/281724092416286', '2021-05'],
      [
        'https://lvstudio.joomla.com/world-news/internet-world/yahoo-answers-addio-ad-un-pezzo-di-storia-del-web',
        '2021-05',
      ],
    ],
  },
  {
    id: 'yahoo-groups',
    closed: '2020-12',
    confidence: 'medium',
    steps: [
      ['yahoo', 'https://login.yahoo.com/'],
      ['copies', archive('groups.yahoo.com/')],
      ['exclude'],
      ['links'],
    ],
    sources: [
      [
        'https://www.theborneopost.com/2020/10/14/yahoo-groups-website-to-be-shut-down-after-19-years-online/',
        '2020-10',
      ],
      ['https://extinction.zkm.de/events/yahoo-groups-content-purge', ''],
    ],
  },
];
