import { type ClickId, defineRecipient, type Field, type Sources, type Wrapper } from './define';

const pixel: Record<string, Field> = {
  event: { carries: ['event'], says: 'event' },
  'm.customEventName': { carries: ['event'], says: 'event' },
  'm.value': { carries: ['value'] },
  'm.valueDecimal': { carries: ['value'], says: 'amount' },
  'm.currency': { carries: [], says: 'currency' },
  'm.itemCount': 'product',
  'm.products': { carries: ['product'], as: 'json' },
  'm.products.name': { carries: ['product'], says: 'product' },
  'm.transactionId': 'product',
  em: 'hashed-email',
  pn: 'hashed-phone',
  auto_em: 'hashed-email',
  auto_pn: 'hashed-phone',
  external_id: 'external-id',
  uuid: 'first-party-id',
  aaid: 'third-party-id',
  idfa: 'third-party-id',
  rdt_cid: 'click-id',
  click_id: 'click-id',
  esurl: 'page-url',
  sh: 'screen',
  sw: 'screen',
  dpcc: 'location',
  dprc: 'location',
};

/** Reddit. */
export default defineRecipient({
  id: 'reddit',
  name: 'Reddit',
  networks: ['reddit'],
  domains: [
    'reddit.com',
    'redd.it',
    'redditstatic.com',
    'redditmedia.com',
    'redditinc.com',
    'reddituploads.com',
    'dubsmash.com',
  ],
  services: [
    {
      id: 'pixel',
      name: 'Reddit Pixel',
      how: 'pixel',
      hosts: ['alb.reddit.com'],
      path: /^\/(rp(\.gif)?|snoo\.gif|c\.gif)$/,
      fields: pixel,
      events: {
        pagevisit: 'view-page',
        viewcontent: 'view-product',
        addtocart: 'add-to-cart',
        addtowishlist: 'add-to-wishlist',
        purchase: 'purchase',
        lead: 'lead',
        signup: 'sign-up',
        search: 'search',
      },
      confidence: 'high',
    },
    {
      id: 'pixel-script',
      name: 'Reddit Pixel',
      how: 'pixel',
      hosts: ['www.redditstatic.com'],
      path: /^\/ads\//,
      confidence: 'high',
    },
    {
      id: 'pixel-config',
      name: 'Reddit Pixel',
      how: 'pixel',
      hosts: ['pixel-config.reddit.com', 'conversions-config.reddit.com'],
      path: /^\//,
      confidence: 'medium',
    },
    {
      id: 'embed',
      name: 'Embedded post',
      how: 'embed',
      hosts: ['embed.reddit.com', 'embed.redditmedia.com', 'www.redditmedia.com'],
      path: /^\//,
      confidence: 'medium',
    },
    {
      id: 'share',
      name: 'Reddit share link',
      how: 'share-link',
      hosts: ['reddit.com', '*.reddit.com'],
      path: /^\/(r\/[^/]+\/)?submit\/?$/,
      fields: { url: 'page-url', title: { carries: ['title'], says: 'title' } },
      confidence: 'low',
    },
    {
      id: 'login',
      name: 'Log in with Reddit',
      how: 'login',
      hosts: ['www.reddit.com', 'old.reddit.com', 'ssl.reddit.com'],
      path: /^\/api\/v1\/authorize/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
    {
      id: 'button',
      name: 'Reddit button',
      how: 'widget',
      hosts: ['www.reddit.com', 'reddit.com', 'www.redditstatic.com'],
      path: /^\/(buttonlite|button|static\/button)/,
      fields: { url: 'page-url' },
      confidence: 'low',
    },
    {
      id: 'images',
      name: 'Pictures from Reddit',
      how: 'embed',
      hosts: [
        'i.redd.it',
        'preview.redd.it',
        'external-preview.redd.it',
        'v.redd.it',
        'b.thumbs.redditmedia.com',
        'a.thumbs.redditmedia.com',
        'styles.redditmedia.com',
      ],
      path: /^\//,
      confidence: 'low',
    },
    {
      id: 'other-pixel',
      name: 'Reddit Pixel',
      how: 'pixel',
      hosts: ['alb.reddit.com', 'pixel.reddit.com', 'pixel.redditmedia.com', 'events.redditmedia.com'],
      path: /^\//,
      confidence: 'low',
    },
  ],
  markers: {
    calls: { rdt: 'pixel' },
    hooks: {
      'reddit-embed*': 'embed',
      'reddit-card': 'embed',
      'amp-reddit': 'embed',
      'amp-social-share-reddit': 'share',
    },
    cookies: { _rdt_uuid: 'pixel', _rdt_cid: 'pixel', _rdt_em: 'pixel' },
  },
  confidence: 'high',
});

export const clickIds: readonly ClickId[] = [
  { name: 'rdt_cid', kind: 'click' },
  .../* @__PURE__ */ [
    'share_id',
    'rdt',
    'correlation_id',
    'ref_share',
    'post_fullname',
    'post_index',
    '$deep_link',
    '$original_url',
    '$3p',
    '$og_redirect',
  ].map((name): ClickId => ({ name, on: ['reddit.com'], kind: 'share', confidence: 'low' })),
  .../* @__PURE__ */ ['ref', 'ref_source', 'ref_campaign'].map(
    (name): ClickId => ({ name, on: ['reddit.com'], kind: 'source', confidence: 'low' }),
  ),
];

export const wrappers: readonly Wrapper[] = [{ hosts: ['out.reddit.com'], path: /^\//, param: 'url' }];

const auditor = ['github:mbaersch/tracking-auditor-extension lib/reddit.js', '2026-07'] as const;
const omnibug = ['github:MisterPhilip/omnibug src/providers/RedditPixel.js', '2025-06'] as const;
const stape = ['github:stape-io/reddit-tag template.js', '2025-11'] as const;
const web = ['github:patrickhulce/third-party-web data/entities.js', '2026-05'] as const;

/** What anyone sees who copies an address there; no vendor says so. */
const shared = ['general knowledge of addresses that people share', '2026'] as const;

const unwrap = ['github:macieklamberski/urlpurify README.md', '2026-07'] as const;

export const sources: Sources = {
  'other-pixel': [['general knowledge of snippets on web pages', '2026']],
  button: [['general knowledge of snippets on web pages', '2026']],
  images: [['github:yt-dlp/yt-dlp yt_dlp/extractor/reddit.py', '2026-08']],
  '': [
    auditor,
    web,
    ['github:v2fly/domain-list-community data', '2026-08'],
    ['general knowledge of who owns reddituploads.com and dubsmash.com', '2026'],
  ],
  pixel: [auditor, omnibug, stape],
  'pixel-script': [auditor, omnibug, stape],
  'pixel-config': [auditor],
  embed: [['github:ampproject/amphtml 3p/reddit.js', '2026-11']],
  share: [
    ['github:nygardk/react-share src', '2026-03'],
    ['github:heiseonline/shariff src/js/services', '2023-10'],
  ],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
  rdt_cid: [
    ['https://sourceloop.ai/help/click-ids-explained/', 'undated'],
    ['github:PostHog/posthog-js packages/browser/src/utils/event-utils.ts', '2026-11'],
  ],
  share_id: [shared],
  'out.reddit.com': [unwrap],
  rdt: [shared],
  correlation_id: [shared],
  ref_share: [shared],
  post_fullname: [shared],
  post_index: [shared],
  $deep_link: [shared],
  $original_url: [shared],
  $3p: [shared],
  $og_redirect: [shared],
  ref: [shared],
  ref_source: [shared],
  ref_campaign: [shared],
};
