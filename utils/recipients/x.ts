import { type ClickId, defineRecipient, type Field, type Sources, type Wrapper } from './define';

const pixel: Record<string, Field> = {
  events: { carries: ['event'], as: 'json', says: 'event' },
  event: { carries: ['event'], as: 'json', says: 'event' },
  event_id: 'event',
  ...inside('events'),
  ...inside('event'),
  p_user_id: { carries: ['first-party-id'], empty: ['0'] },
  tw_sale_amount: { carries: ['value'], says: 'amount', empty: ['0'] },
  tw_order_quantity: { carries: ['product'], empty: ['0'] },
  tw_document_href: 'page-url',
  tw_document_referrer: 'referrer',
  tw_iframe_status: { carries: ['device'], empty: ['0'] },
  pt: { carries: ['title'], says: 'title' },
  dv: { carries: ['device', 'screen', 'language'] },
  email_address: 'hashed-email',
  phone_number: 'hashed-phone',
  twclid: 'click-id',
};

/** What an event holds beside its name. */
function inside(name: string): Record<string, Field> {
  return {
    [`${name}.value`]: { carries: ['value'], says: 'amount' },
    [`${name}.currency`]: { carries: [], says: 'currency' },
    [`${name}.content_ids`]: 'product',
    [`${name}.content_name`]: { carries: ['product'], says: 'product' },
    [`${name}.contents.content_name`]: { carries: ['product'], says: 'product' },
    [`${name}.contents.*`]: 'product',
    [`${name}.search_string`]: { carries: ['search-term'], says: 'search-term' },
    [`${name}.email_address`]: 'hashed-email',
    [`${name}.phone_number`]: 'hashed-phone',
    [`${name}.external_id`]: 'external-id',
    [`${name}.twclid`]: 'click-id',
    [`${name}.*`]: 'event',
  };
}

/** X, formerly Twitter. */
export default defineRecipient({
  id: 'x',
  name: 'X',
  aka: ['Twitter'],
  networks: ['x'],
  domains: [
    'twitter.com',
    'x.com',
    't.co',
    'twimg.com',
    'ads-twitter.com',
    'twttr.com',
    'tweetdeck.com',
    'pscp.tv',
    'periscope.tv',
    'vine.co',
    'tellapart.com',
    'tellaparts.com',
    'gnip.com',
  ],
  services: [
    {
      id: 'pixel',
      name: 'X Pixel',
      how: 'pixel',
      hosts: ['t.co', 'analytics.twitter.com', 'analytics.x.com'],
      path: /^\/(\d+\/)?i\/adsctp?\/?$/,
      fields: pixel,
      events: {
        pageview: 'view-page',
        sitevisit: 'view-page',
        contentview: 'view-product',
        productcustomization: 'view-product',
        initiatecheckout: 'start-checkout',
        checkoutinitiated: 'start-checkout',
        paymentinfoadded: 'add-payment',
        addedpaymentinfo: 'add-payment',
        leadgenerated: 'lead',
      },
      confidence: 'medium',
    },
    {
      id: 'pixel-script',
      name: 'X Pixel',
      how: 'pixel',
      hosts: ['static.ads-twitter.com', 'platform.twitter.com'],
      path: /^\/(uwt|oct)\.js$/,
      confidence: 'high',
    },
    {
      id: 'embed',
      name: 'Embedded posts',
      how: 'embed',
      hosts: ['platform.twitter.com', 'platform.x.com', 'twitter.com'],
      path: /^\/(embed|i\/videos|i\/cards)\//,
      fields: { origin: 'page-url', url: 'page-url', original_referer: 'page-url', lang: 'language' },
      confidence: 'medium',
    },
    {
      id: 'share',
      name: 'X share link',
      how: 'share-link',
      hosts: [
        'twitter.com',
        'www.twitter.com',
        'x.com',
        'www.x.com',
        'mobile.twitter.com',
        'm.twitter.com',
        'mobile.x.com',
      ],
      path: /^\/(intent\/(tweet|post)|share|compose\/(tweet|post))\/?$/,
      fields: { url: 'page-url', text: { carries: ['title'], says: 'title' } },
      confidence: 'low',
    },
    {
      id: 'login',
      name: 'Sign in with X',
      how: 'login',
      hosts: ['twitter.com', 'x.com', 'api.twitter.com', 'api.x.com'],
      path: /^\/(i\/oauth2\/authorize|oauth\/(authorize|authenticate))/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
    {
      id: 'widgets',
      name: 'Buttons and posts of X',
      how: 'widget',
      hosts: [
        'platform.twitter.com',
        'platform.x.com',
        'platform0.twitter.com',
        'widgets.twimg.com',
        'syndication.twitter.com',
        'cdn.syndication.twimg.com',
        'urls.api.twitter.com',
      ],
      path: /^\//,
      fields: { origin: 'page-url', url: 'page-url', original_referer: 'page-url', lang: 'language' },
      confidence: 'medium',
    },
    {
      id: 'images',
      name: 'Pictures and videos from X',
      how: 'embed',
      hosts: [
        'pbs.twimg.com',
        'video.twimg.com',
        'abs.twimg.com',
        'si0.twimg.com',
        'a0.twimg.com',
        'a1.twimg.com',
        'a2.twimg.com',
        'a3.twimg.com',
        'p.twimg.com',
      ],
      path: /^\//,
      confidence: 'medium',
    },
    {
      id: 'badge',
      name: 'X badge (former)',
      how: 'widget',
      hosts: [
        'twitter.com',
        'www.twitter.com',
        'api.twitter.com',
        'cdn.api.twitter.com',
        'search.twitter.com',
      ],
      path: /^\/(javascripts\/|widgets\/|statuses\/user_timeline|1(\.1)?\/|search\.json|settings\/avatar|flash\/)/,
      confidence: 'low',
    },
    {
      id: 'other-pixel',
      name: 'X Pixel',
      how: 'pixel',
      hosts: [
        'p.twitter.com',
        'analytics.twitter.com',
        'analytics.x.com',
        'ads-twitter.com',
        'ads-api.twitter.com',
      ],
      path: /^\//,
      confidence: 'low',
    },
  ],
  markers: {
    calls: { twq: 'pixel', 'twttr.conversion.trackPid': 'pixel' },
    hooks: {
      'twitter-tweet': 'widgets',
      'twitter-video': 'widgets',
      'twitter-timeline': 'widgets',
      'twitter-grid': 'widgets',
      'twitter-share-button': 'widgets',
      'twitter-follow-button': 'widgets',
      'twitter-hashtag-button': 'widgets',
      'twitter-mention-button': 'widgets',
      'twitter-moment': 'widgets',
      'amp-twitter': 'widgets',
      'amp-social-share-twitter': 'share',
    },
    cookies: { _twclid: 'pixel', twclid: 'pixel' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [
  { name: 'twclid', kind: 'click' },
  .../* @__PURE__ */ ['s', 't'].map(
    (name): ClickId => ({ name, on: ['x.com', 'twitter.com'], kind: 'share' }),
  ),
  .../* @__PURE__ */ ['ref_src', '__twitter_impression'].map(
    (name): ClickId => ({ name, on: ['x.com', 'twitter.com'], kind: 'source' }),
  ),
  .../* @__PURE__ */ ['ref_url', 'refsrc', 'src', 'cxt', 'cn', 'original_referer', 'tw_p'].map(
    (name): ClickId => ({ name, on: ['x.com', 'twitter.com'], kind: 'source', confidence: 'low' }),
  ),
];

export const wrappers: readonly Wrapper[] = [
  {
    hosts: ['x.com', 'twitter.com', 'mobile.twitter.com', 'mobile.x.com'],
    path: /^\/i\/redirect$/,
    param: 'url',
  },
];

const omnibug = ['github:MisterPhilip/omnibug src/providers/Twitter.js', '2025-06'] as const;
const blacklight = ['github:the-markup/blacklight-collector src/helpers/statics.ts', '2026-06'] as const;
const web = ['github:patrickhulce/third-party-web data/entities.js', '2026-05'] as const;

/** What anyone sees who copies an address there; no vendor says so. */
const shared = ['general knowledge of addresses that people share', '2026'] as const;

const registry = ['github:mpchadwick/tracking-query-params-registry _data/params.csv', '2025-05'] as const;
const tidy = ['github:macieklamberski/urlpurify src/tracking/literals.ts', '2026-07'] as const;
const intercept = ['github:bjornstar/intercept-redirect webextension/index.js', '2025-05'] as const;
const unfurl = ['github:obsidianforensics/unfurl unfurl/parsers/parse_twitter.py', '2026-04'] as const;

export const sources: Sources = {
  'other-pixel': [
    ['github:segmentio/analytics.js-integrations integrations/twitter-ads/lib/index.js', '2026-04'],
  ],
  badge: [['general knowledge of snippets on web pages', '2026']],
  widgets: [web, ['github:ampproject/amphtml 3p/twitter.js', '2026-11']],
  images: [web],
  '': [
    blacklight,
    omnibug,
    web,
    ['github:jkwakman/Open-Cookie-Database open-cookie-database.csv', '2026-01'],
    ['github:v2fly/domain-list-community data', '2026-08'],
    ['general knowledge of who owns gnip.com', '2026'],
  ],
  pixel: [blacklight, omnibug, ['https://docs.chord.co/twitter-ads', 'undated']],
  'pixel-script': [omnibug, web],
  embed: [web],
  share: [
    ['github:ampproject/amphtml extensions/amp-social-share/0.1/amp-social-share-config.js', '2026-11'],
    ['github:nygardk/react-share src', '2026-03'],
    ['github:heiseonline/shariff src/js/services', '2023-10'],
  ],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
  twclid: [
    registry,
    tidy,
    ['https://docs.chord.co/twitter-ads', 'undated'],
    ['https://www.simoahava.com/analytics/common-mistakes-click-identifiers', 'undated'],
  ],
  s: [unfurl, ['https://linkclean.app/learn/x-twitter-share-url-explained/', '2026-11']],
  ref_src: [['github:ampproject/amphtml 3p/twitter.js', '2026-11']],
  'x.com': [intercept],
  t: [['https://linkclean.app/learn/x-twitter-share-url-explained/', '2026-11']],
  __twitter_impression: [tidy],
  ref_url: [shared],
  refsrc: [shared],
  src: [shared],
  cxt: [shared],
  cn: [shared],
  original_referer: [shared],
  tw_p: [shared],
};
