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
        fr: 'Lit votre nom d’utilisateur et votre date d’inscription.',
      },
    },
    account: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes your preferences, but not your e-mail address or password.',
        nl: 'Wijzigt je voorkeuren, maar niet je e-mailadres of wachtwoord.',
        fr: 'Change vos préférences, mais pas votre adresse e-mail ni votre mot de passe.',
      },
    },
    edit: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Changes and deletes your posts and comments.',
        nl: 'Wijzigt en verwijdert je berichten en reacties.',
        fr: 'Modifie et supprime vos posts et commentaires.',
      },
    },
    flair: {
      groups: ['posts-for-you'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Chooses the label beside your name, and labels posts where you may.',
        nl: 'Kiest het label bij je naam, en geeft berichten een label waar je dat mag.',
        fr: 'Choisit l’étiquette à côté de votre nom, et étiquette des posts là où vous le pouvez.',
      },
    },
    history: {
      groups: ['reads-posts'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads what you voted on, saved and hid.',
        nl: 'Leest waarop je stemde en wat je bewaarde en verborg.',
        fr: 'Lit ce que vous avez voté, enregistré et masqué.',
      },
    },
    mysubreddits: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Reads which communities you joined, moderate or contribute to.',
        nl: 'Leest van welke gemeenschappen je lid bent en welke je modereert of aanvult.',
        fr: 'Lit quelles communautés vous avez rejointes, modérez ou alimentez.',
      },
    },
    privatemessages: {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Reads your inbox and sends private messages as you.',
        nl: 'Leest je postvak en stuurt privéberichten als jou.',
        fr: 'Lit votre boîte de réception et envoie des messages privés comme vous.',
      },
    },
    read: {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads posts, comments and communities through your account.',
        nl: 'Leest berichten, reacties en gemeenschappen via je account.',
        fr: 'Lit des posts, commentaires et communautés par votre compte.',
      },
    },
    report: {
      groups: ['posts-for-you'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reports posts that break rules; hides and shows posts.',
        nl: 'Meldt berichten die regels breken; verbergt en toont berichten.',
        fr: 'Signale les posts qui enfreignent les règles ; masque et montre des posts.',
      },
    },
    save: {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Saves posts and comments, and takes them out again.',
        nl: 'Bewaart berichten en reacties, en haalt ze weer weg.',
        fr: 'Enregistre des posts et commentaires, et les retire.',
      },
    },
    submit: {
      groups: ['posts-for-you'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Posts links and comments as you.',
        nl: 'Plaatst links en reacties als jou.',
        fr: 'Publie des liens et commentaires comme vous.',
      },
    },
    subscribe: {
      groups: ['manages-account'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Joins and leaves communities for you.',
        nl: 'Wordt voor je lid van gemeenschappen, en zegt op.',
        fr: 'Rejoint et quitte des communautés pour vous.',
      },
    },
    vote: {
      groups: ['posts-for-you'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Votes for you and changes your votes.',
        nl: 'Stemt voor je en wijzigt je stemmen.',
        fr: 'Vote pour vous et change vos votes.',
      },
    },
    wikiedit: {
      groups: ['posts-for-you'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Changes wiki pages as you.',
        nl: "Wijzigt wikipagina's als jou.",
        fr: 'Modifie des pages de wiki comme vous.',
      },
    },
    wikiread: {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads wiki pages through your account.',
        nl: "Leest wikipagina's via je account.",
        fr: 'Lit des pages de wiki par votre compte.',
      },
    },
    creddits: {
      groups: ['payments'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Spends your credits to give awards.',
        nl: 'Geeft je tegoed uit aan onderscheidingen.',
        fr: 'Dépense vos crédits pour donner des récompenses.',
      },
    },
    modcontributors: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Approves and bans people in communities that you moderate.',
        nl: 'Laat mensen toe en verbant ze in gemeenschappen die je modereert.',
        fr: 'Approuve et bannit des personnes dans les communautés que vous modérez.',
      },
    },
    modconfig: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Changes settings of communities that you moderate.',
        nl: 'Wijzigt instellingen van gemeenschappen die je modereert.',
        fr: 'Change les paramètres des communautés que vous modérez.',
      },
    },
    modflair: {
      groups: ['manages-account'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Manages labels in communities that you moderate.',
        nl: 'Beheert labels in gemeenschappen die je modereert.',
        fr: 'Gère les étiquettes des communautés que vous modérez.',
      },
    },
    modlog: {
      groups: ['manages-account'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads moderation logs of communities that you moderate.',
        nl: 'Leest het moderatielogboek van gemeenschappen die je modereert.',
        fr: 'Lit les journaux de modération des communautés que vous modérez.',
      },
    },
    modothers: {
      groups: ['manages-account'],
      grade: 'high',
      confidence: 'high',
      means: {
        en: 'Invites and removes other moderators.',
        nl: 'Nodigt andere moderatoren uit en zet ze af.',
        fr: 'Invite et retire d’autres modérateurs.',
      },
    },
    modposts: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Approves, removes and marks posts in communities that you moderate.',
        nl: 'Keurt goed, verwijdert en markeert berichten in gemeenschappen die je modereert.',
        fr: 'Approuve, retire et marque des posts dans les communautés que vous modérez.',
      },
    },
    modself: {
      groups: ['manages-account'],
      grade: 'medium',
      confidence: 'high',
      means: {
        en: 'Accepts invitations to moderate, and steps down, for you.',
        nl: 'Neemt uitnodigingen om te modereren aan, en treedt af, voor je.',
        fr: 'Accepte des invitations à modérer, et y renonce, pour vous.',
      },
    },
    modtraffic: {
      groups: ['other'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Reads visitor figures of communities that you moderate.',
        nl: 'Leest bezoekcijfers van gemeenschappen die je modereert.',
        fr: 'Lit les chiffres de visite des communautés que vous modérez.',
      },
    },
    modwiki: {
      groups: ['manages-account'],
      grade: 'low',
      confidence: 'high',
      means: {
        en: 'Changes settings of wiki pages that you moderate.',
        nl: "Wijzigt instellingen van wikipagina's die je modereert.",
        fr: 'Change les paramètres des pages de wiki que vous modérez.',
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
        fr: 'Tout ce qu’une appli peut être autorisée à faire sur Reddit.',
      },
    },
    'duration=permanent': {
      groups: ['stays'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Keeps its access while you are away, until you take it back.',
        nl: 'Houdt toegang terwijl je weg bent, tot je die terugneemt.',
        fr: 'Garde son accès en votre absence, jusqu’à ce que vous le retiriez.',
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
