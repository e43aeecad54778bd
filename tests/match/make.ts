import type { Control, PageLook } from '../../utils/model/control';
import type { NetworkSettings, Setting } from '../../utils/networks/define-settings';

let last = 0;

export function makeControl(facts: Partial<Control> = {}): Control {
  return {
    ref: ++last,
    role: 'switch',
    name: '',
    group: '',
    description: '',
    value: 'off',
    options: [],
    keys: [],
    href: null,
    disabled: false,
    visible: true,
    ...facts,
  };
}

export function makeSetting(facts: Partial<Setting> & { id: string }): Setting {
  return {
    topic: 'audience',
    kind: 'switch',
    labels: {},
    options: [{ id: 'on' }, { id: 'off' }],
    page: null,
    where: 'web',
    default: null,
    advice: { private: 'off', balanced: 'off', work: 'on' },
    severity: 'medium',
    confidence: 'high',
    ...facts,
  };
}

export function makeLook(facts: Partial<PageLook> = {}): PageLook {
  return {
    language: 'en',
    title: 'Settings',
    headings: ['Settings'],
    actions: [],
    asksPassword: false,
    overlay: null,
    busy: false,
    textLength: 1_500,
    viewer: null,
    ...facts,
  };
}

const everyone = { id: 'public', audience: 'public' } as const;
const friends = { id: 'friends', audience: 'friends' } as const;
const onlyMe = { id: 'only-me', audience: 'only-me' } as const;

/** A made-up network, in no language but those of its labels. */
export const plaza: NetworkSettings = {
  id: 'plaza',
  research: ['plaza'],
  pages: {
    privacy: {
      kind: 'settings',
      url: 'https://www.plaza.example/settings/privacy',
      also: ['/settings/privacy-*'],
      confidence: 'high',
    },
    ads: {
      kind: 'ad-preferences',
      url: 'https://accounts.plaza.example/ads',
      also: ['/settings/ads*'],
      confidence: 'high',
    },
    search: { kind: 'settings', url: 'https://www.plaza.example/settings?tab=search', confidence: 'high' },
    posts: { kind: 'settings', url: 'https://www.plaza.example/settings?tab=posts', confidence: 'medium' },
    apps: { kind: 'apps', url: 'https://www.plaza.example/settings/apps', confidence: 'high' },
    own: { kind: 'settings', url: 'https://www.plaza.example/{handle}/settings', confidence: 'low' },
  },
  settings: [
    makeSetting({
      id: 'protected',
      page: 'privacy',
      keys: ['name:account[locked]', 'testid:protect*'],
      labels: {
        en: ['Protect your posts', 'Private account'],
        nl: ['Bescherm je posts', 'Privéaccount'],
        de: ['Deine Posts schützen'],
        fr: ['Protéger mes posts'],
      },
      flipped: ['Public account', 'name:account[open]'],
    }),
    makeSetting({
      id: 'future_posts',
      page: 'privacy',
      kind: 'choice',
      labels: {
        en: ['Who can see your future posts?'],
        nl: ['Wie kan je toekomstige berichten zien?'],
        de: ['Wer kann deine zukünftigen Beiträge sehen?'],
        fr: ['Qui peut voir vos futures publications ?'],
      },
      options: [everyone, friends, onlyMe],
    }),
    makeSetting({
      id: 'stories',
      page: 'privacy',
      kind: 'choice',
      labels: { en: ['Who can see your stories?'], nl: ['Wie kan je verhalen zien?'] },
      options: [everyone, friends, onlyMe],
    }),
    makeSetting({
      id: 'friend_list',
      page: 'privacy',
      kind: 'choice',
      labels: {
        en: ['Who can see your friends list?'],
        nl: ['Wie kan je vriendenlijst zien?'],
        de: ['Wer kann deine Freundesliste sehen?'],
        fr: ['Qui peut voir votre liste d’amis ?'],
      },
      options: [everyone, friends, onlyMe],
    }),
    makeSetting({
      id: 'by_email',
      page: 'privacy',
      labels: {
        en: ['Let people who have your email address find you on Plaza'],
        nl: ['Vindbaar via e-mailadres'],
      },
    }),
    makeSetting({
      id: 'by_phone',
      page: 'privacy',
      labels: {
        en: ['Let people who have your phone number find you on Plaza'],
        nl: ['Vindbaar via telefoonnummer'],
      },
    }),
    makeSetting({
      id: 'activity_status',
      page: 'privacy',
      labels: {
        en: ['Show activity status'],
        de: ['Aktivitätsstatus anzeigen'],
        fr: ['Afficher le statut d’activité'],
      },
    }),
    makeSetting({
      id: 'comments',
      page: 'posts',
      kind: 'choice',
      labels: { en: ['Comments'], nl: ['Reacties'], de: ['Kommentare'], fr: ['Commentaires'] },
      options: [everyone, friends, { id: 'nobody', audience: 'only-me' }],
    }),
    makeSetting({ id: 'posts_groups', page: 'posts', labels: { en: ['Groups you are in'] } }),
    makeSetting({ id: 'ads_groups', page: 'ads', labels: { en: ['Groups you are in'] } }),
    makeSetting({
      id: 'search_engines',
      page: 'search',
      labels: { en: ['Search privacy'], de: ['Suchmaschinen'] },
    }),
    makeSetting({
      id: 'partners',
      page: 'ads',
      confidence: 'low',
      labels: {
        en: ['Ads based on data from partners'],
        nl: ['Advertenties op basis van gegevens van partners'],
      },
    }),
  ],
  cues: { signedOut: ['Join Plaza today'], settingsTitle: ['Your Plaza settings'] },
};
