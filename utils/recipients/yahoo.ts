import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Yahoo. */
export default defineRecipient({
  id: 'yahoo',
  name: 'Yahoo',
  aka: ['AOL', 'Flurry'],
  domains: [
    'yahoo.com',
    'yahoo.net',
    'yahooapis.com',
    'yimg.com',
    'zenfs.com',
    'aol.com',
    'advertising.com',
    'adtechus.com',
    'adap.tv',
    'brightroll.com',
    'btrll.com',
    'bluelithium.com',
    'flurry.com',
    'oath.com',
    'yieldmanager.com',
  ],
  services: [
    {
      id: 'dot',
      name: 'Yahoo Dot',
      how: 'pixel',
      hosts: ['sp.analytics.yahoo.com'],
      path: /^\/sp\.pl/,
      fields: {
        b: { carries: ['title'], says: 'title' },
        f: 'page-url',
        e: 'referrer',
        ea: { carries: ['event'], says: 'event' },
        ec: 'event',
        gv: { carries: ['value'], says: 'amount' },
      },
      confidence: 'low',
    },
    {
      id: 'dot-script',
      name: 'Yahoo Dot',
      how: 'pixel',
      hosts: ['s.yimg.com'],
      path: /^\/wi\/(ytc|config)/,
      confidence: 'low',
    },
    {
      id: 'cookie-match',
      name: 'Yahoo cookie match',
      how: 'pixel',
      hosts: ['cms.analytics.yahoo.com', 'ups.analytics.yahoo.com'],
      path: /^\/(cms|ups)/,
      confidence: 'low',
    },
    {
      id: 'share',
      name: 'Yahoo share link',
      how: 'share-link',
      hosts: ['bookmarks.yahoo.com', 'myweb2.search.yahoo.com', 'buzz.yahoo.com', 'compose.mail.yahoo.com'],
      path: /^\/(toolbar\/savebm|myresults\/bookmarklet|buzz)?\/?$/,
      fields: { u: 'page-url' },
      confidence: 'low',
    },
    {
      id: 'login',
      name: 'Sign in with Yahoo',
      how: 'login',
      hosts: ['api.login.yahoo.com'],
      path: /^\/oauth2\/request_auth/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
  ],
  markers: {
    calls: { dotq: 'dot' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [
  // Its consent pages hang these on the addresses of many sites that were or are its own.
  .../* @__PURE__ */ ['guccounter', 'guce_referrer', 'guce_referrer_sig'].map(
    (name): ClickId => ({ name, kind: 'source' }),
  ),
  .../* @__PURE__ */ ['soc_src', 'soc_trk'].map(
    (name): ClickId => ({ name, on: ['yahoo.com', 'aol.com', 'engadget.com'], kind: 'source' }),
  ),
];

export const wrappers: readonly Wrapper[] = [
  { hosts: ['r.search.yahoo.com'], path: /\/RU=(?<target>[^/]+)\/RK=/, param: '' },
];

const tidy = ['github:macieklamberski/urlpurify src/tracking/literals.ts', '2026-07'] as const;
const strip = ['github:jparise/chrome-utm-stripper README.md', '2025-09'] as const;

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['general knowledge of who owns brightroll.com and flurry.com', '2026'],
  ],
  dot: [['github:the-markup/blacklight-collector __tests__/test-data', '2020-05']],
  'dot-script': [['general knowledge of snippets on web pages', '2026']],
  'cookie-match': [['general knowledge of snippets on web pages', '2026']],
  share: [['general knowledge of snippets on web pages', '2026']],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
  'r.search.yahoo.com': [['github:macieklamberski/urlpurify README.md', '2026-07']],
  guccounter: [tidy],
  guce_referrer: [tidy],
  guce_referrer_sig: [tidy],
  soc_src: [strip],
  soc_trk: [strip],
};
