import { defineScopes, type ScopeSources } from '../define';

export default defineScopes({
  id: 'vk',
  bits: {
    '': {
      0: 'notify',
      1: 'friends',
      2: 'photos',
      3: 'audio',
      4: 'video',
      5: 'offers',
      6: 'questions',
      7: 'pages',
      8: 'menu-link',
      10: 'status',
      11: 'notes',
      12: 'messages',
      13: 'wall',
      15: 'ads',
      16: 'offline',
      17: 'docs',
      18: 'groups',
      19: 'notifications',
      20: 'stats',
      22: 'email',
      27: 'market',
    },
  },
  revoke: { url: 'https://vk.com/settings?act=apps', confidence: 'low' },
  scopes: {
    notify: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Sends you notifications.',
        nl: 'Stuurt je meldingen.',
        fr: 'Vous envoie des notifications.',
      },
    },
    friends: {
      groups: ['contacts'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reaches your list of friends.',
        nl: 'Kan bij je vriendenlijst.',
        fr: 'Atteint votre liste d’amis.',
      },
    },
    photos: {
      groups: ['reads-files'],
      grade: 'high',
      confidence: 'medium',
      means: { en: 'Reaches your photos.', nl: "Kan bij je foto's.", fr: 'Atteint vos photos.' },
    },
    audio: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reaches your audio.', nl: 'Kan bij je audio.', fr: 'Atteint votre audio.' },
    },
    video: {
      groups: ['reads-files'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reaches your videos.', nl: "Kan bij je video's.", fr: 'Atteint vos vidéos.' },
    },
    pages: {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reaches your wiki pages.',
        nl: "Kan bij je wikipagina's.",
        fr: 'Atteint vos pages wiki.',
      },
    },
    status: {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'medium',
      means: { en: 'Reaches your status.', nl: 'Kan bij je status.', fr: 'Atteint votre statut.' },
    },
    notes: {
      groups: ['reads-posts'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reaches your notes.', nl: 'Kan bij je notities.', fr: 'Atteint vos notes.' },
    },
    messages: {
      groups: ['reads-messages', 'messages-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reaches your messages (only some kinds of app).',
        nl: 'Kan bij je berichten (alleen sommige soorten apps).',
        fr: 'Atteint vos messages (certains genres d’applis seulement).',
      },
    },
    wall: {
      groups: ['reads-posts', 'posts-for-you'],
      grade: 'high',
      confidence: 'medium',
      means: {
        en: 'Reads and writes on your wall (sites are not let).',
        nl: 'Leest en schrijft op je prikbord (sites krijgen dit niet).',
        fr: 'Lit et écrit sur votre mur (pas permis aux sites).',
      },
    },
    ads: {
      groups: ['payments', 'manages-account'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reaches your advertising account.',
        nl: 'Kan bij je advertentieaccount.',
        fr: 'Atteint votre compte publicitaire.',
      },
    },
    offline: {
      groups: ['stays'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Keeps its access while you are away, until you take it back.',
        nl: 'Houdt toegang terwijl je weg bent, tot je die terugneemt.',
        fr: 'Garde son accès en votre absence, jusqu’à ce que vous le retiriez.',
      },
    },
    docs: {
      groups: ['reads-files'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reaches your documents.', nl: 'Kan bij je documenten.', fr: 'Atteint vos documents.' },
    },
    groups: {
      groups: ['other'],
      grade: 'medium',
      confidence: 'medium',
      means: { en: 'Reaches your groups.', nl: 'Kan bij je groepen.', fr: 'Atteint vos groupes.' },
    },
    notifications: {
      groups: ['reads-messages'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads the notifications about answers to you.',
        nl: 'Leest meldingen over antwoorden aan jou.',
        fr: 'Lit les notifications sur les réponses que vous recevez.',
      },
    },
    stats: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads statistics of groups and apps that you run.',
        nl: 'Leest statistieken van groepen en apps die je beheert.',
        fr: 'Lit les statistiques des groupes et applis que vous gérez.',
      },
    },
    email: {
      groups: ['email'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reads your e-mail address.',
        nl: 'Leest je e-mailadres.',
        fr: 'Lit votre adresse e-mail.',
      },
    },
    market: {
      groups: ['other'],
      grade: 'low',
      confidence: 'medium',
      means: {
        en: 'Reaches the goods that you sell.',
        nl: 'Kan bij de spullen die je verkoopt.',
        fr: 'Atteint les articles que vous vendez.',
      },
    },
    stories: {
      groups: ['reads-posts'],
      grade: 'low',
      confidence: 'low',
      means: { en: 'Reaches your stories.', nl: 'Kan bij je verhalen.', fr: 'Atteint vos stories.' },
    },
    phone: {
      groups: ['identity'],
      grade: 'medium',
      confidence: 'medium',
      means: {
        en: 'Reads your phone number.',
        nl: 'Leest je telefoonnummer.',
        fr: 'Lit votre numéro de téléphone.',
      },
    },
  },
});

const from: ScopeSources[string] = [
  ['https://rubydoc.info/gems/vk/Vk/Access', 'undated'],
  ['https://search.r-project.org/CRAN/refmans/vkR/html/vkOAuth.html', 'undated'],
];

export const sources: ScopeSources = {
  '': [
    ['github:simov/grant config/oauth.json', '2025-02'],
    ['https://search.r-project.org/CRAN/refmans/vkR/html/vkOAuth.html', 'undated'],
    ['https://id.vk.ru/about/faq/business/vkid/OAuth/30022', 'undated'],
    ['public code that names the page (ids 43451180762, 69854869992)', 'undated'],
  ],
  notify: from,
  friends: from,
  photos: from,
  audio: from,
  video: from,
  pages: from,
  status: from,
  notes: from,
  messages: from,
  wall: from,
  ads: from,
  offline: from,
  docs: from,
  groups: from,
  notifications: from,
  stats: from,
  email: from,
  market: from,
  stories: from,
  phone: [
    ['https://id.vk.ru/about/faq/business/vkid/OAuth/30022', 'undated'],
    ['https://packagist.org/packages/movemoveapp/vkid', 'undated'],
  ],
};
