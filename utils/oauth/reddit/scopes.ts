import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'reddit',
  strip: /^[A-Za-z0-9_]+(?:\+[A-Za-z0-9_]+)*:(?=[a-z*])/,
  revoke: { url: 'https://www.reddit.com/prefs/apps/', confidence: 'medium' },
  scopes: {
    identity: {
      groups: ['identity'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads your username and when you signed up.',
        nl: 'Leest je gebruikersnaam en wanneer je je aanmeldde.',
      },
    },
    account: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes your preferences, but not your e-mail address or password.',
        nl: 'Wijzigt je voorkeuren, maar niet je e-mailadres of wachtwoord.',
      },
    },
    edit: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Changes and deletes your posts and comments.',
        nl: 'Wijzigt en verwijdert je berichten en reacties.',
      },
    },
    flair: {
      groups: ['posts-for-you'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Chooses the label beside your name, and labels posts where you may.',
        nl: 'Kiest het label bij je naam, en geeft berichten een label waar je dat mag.',
      },
    },
    history: {
      groups: ['reads-posts'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads what you voted on, saved and hid.',
        nl: 'Leest waarop je stemde en wat je bewaarde en verborg.',
      },
    },
    mysubreddits: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads which communities you joined, moderate or contribute to.',
        nl: 'Leest van welke gemeenschappen je lid bent en welke je modereert of aanvult.',
      },
    },
    privatemessages: {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads your inbox and sends private messages as you.',
        nl: 'Leest je postvak en stuurt privéberichten als jou.',
      },
    },
    read: {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads posts, comments and communities through your account.',
        nl: 'Leest berichten, reacties en gemeenschappen via je account.',
      },
    },
    report: {
      groups: ['posts-for-you'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reports posts that break rules; hides and shows posts.',
        nl: 'Meldt berichten die regels breken; verbergt en toont berichten.',
      },
    },
    save: {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Saves posts and comments, and takes them out again.',
        nl: 'Bewaart berichten en reacties, en haalt ze weer weg.',
      },
    },
    submit: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'high',
      means: { en: 'Posts links and comments as you.', nl: 'Plaatst links en reacties als jou.' },
    },
    subscribe: {
      groups: ['manages-account'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Joins and leaves communities for you.',
        nl: 'Wordt voor je lid van gemeenschappen, en zegt op.',
      },
    },
    vote: {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'high',
      means: { en: 'Votes for you and changes your votes.', nl: 'Stemt voor je en wijzigt je stemmen.' },
    },
    wikiedit: {
      groups: ['posts-for-you'],
      grade: 'low',
      confidence: 'high',
      means: { en: 'Changes wiki pages as you.', nl: "Wijzigt wikipagina's als jou." },
    },
    wikiread: {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'high',
      means: { en: 'Reads wiki pages through your account.', nl: "Leest wikipagina's via je account." },
    },
    creddits: {
      groups: ['payments'],
      grade: 'medium',
      confidence: 'high',
      means: { en: 'Spends your credits to give awards.', nl: 'Geeft je tegoed uit aan onderscheidingen.' },
    },
    modcontributors: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Approves and bans people in communities that you moderate.',
        nl: 'Laat mensen toe en verbant ze in gemeenschappen die je modereert.',
      },
    },
    modconfig: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes settings of communities that you moderate.',
        nl: 'Wijzigt instellingen van gemeenschappen die je modereert.',
      },
    },
    modflair: {
      groups: ['manages-account'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Manages labels in communities that you moderate.',
        nl: 'Beheert labels in gemeenschappen die je modereert.',
      },
    },
    modlog: {
      groups: ['manages-account'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads moderation logs of communities that you moderate.',
        nl: 'Leest het moderatielogboek van gemeenschappen die je modereert.',
      },
    },
    modothers: {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Invites and removes other moderators.',
        nl: 'Nodigt andere moderatoren uit en zet ze af.',
      },
    },
    modposts: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Approves, removes and marks posts in communities that you moderate.',
        nl: 'Keurt goed, verwijdert en markeert berichten in gemeenschappen die je modereert.',
      },
    },
    modself: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Accepts invitations to moderate, and steps down, for you.',
        nl: 'Neemt uitnodigingen om te modereren aan, en treedt af, voor je.',
      },
    },
    modtraffic: {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads visitor figures of communities that you moderate.',
        nl: 'Leest bezoekcijfers van gemeenschappen die je modereert.',
      },
    },
    modwiki: {
      groups: ['manages-account'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Changes settings of wiki pages that you moderate.',
        nl: "Wijzigt instellingen van wikipagina's die je modereert.",
      },
    },
    '*': {
      groups: [
        'identity',
        'reads-posts',
        'reads-messages',
        'posts-for-you',
        'messages-for-you',
        'manages-account',
      ],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Everything that an app can be allowed on Reddit.',
        nl: 'Alles wat een app op Reddit mag kunnen.',
      },
    },
    'duration=permanent': {
      groups: ['stays'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Keeps its access while you are away, until you take it back.',
        nl: 'Houdt toegang terwijl je weg bent, tot je die terugneemt.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['github:reddit-archive/reddit r2/r2/models/token.py', '2017'],
  ['https://praw.readthedocs.io/en/latest/tutorials/refresh_token.html', '2021-02'],
];

export const sources: ScopeSources = {
  '': [
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['github:reddit-archive/reddit r2/r2/models/token.py', '2017'],
  ],
  identity: from,
  account: from,
  edit: from,
  flair: from,
  history: from,
  mysubreddits: from,
  privatemessages: from,
  read: from,
  report: from,
  save: from,
  submit: from,
  subscribe: from,
  vote: from,
  wikiedit: from,
  wikiread: from,
  creddits: from,
  modcontributors: from,
  modconfig: from,
  modflair: from,
  modlog: from,
  modothers: from,
  modposts: from,
  modself: from,
  modtraffic: from,
  modwiki: from,
  '*': from,
  'duration=permanent': [['github:reddit-archive/reddit r2/r2/models/token.py', '2017']],
};
