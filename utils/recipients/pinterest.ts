import { type ClickId, defineRecipient, type Field, type Sources, type Wrapper } from './define';

const tag: Record<string, Field> = {
  event: { carries: ['event'], says: 'event' },
  pd: { carries: [], as: 'json' },
  'pd.em': 'hashed-email',
  'pd.hashed_email': 'hashed-email',
  'pd.ph': 'hashed-phone',
  'pd.fn': 'hashed-name',
  'pd.ln': 'hashed-name',
  'pd.ge': 'hashed-other',
  'pd.db': 'hashed-other',
  'pd.ct': 'hashed-other',
  'pd.st': 'hashed-other',
  'pd.zp': 'hashed-other',
  'pd.country': 'hashed-other',
  'pd.external_id': 'external-id',
  'pd.pin_unauth': 'first-party-id',
  'pd.epik': 'click-id',
  'pd.derived_epik': 'click-id',
  ed: { carries: [], as: 'json' },
  'ed.value': { carries: ['value'], says: 'amount' },
  'ed.currency': { carries: [], says: 'currency' },
  'ed.order_id': 'product',
  'ed.order_quantity': 'product',
  'ed.line_items': { carries: ['product'], as: 'json' },
  'ed.line_items.product_name': { carries: ['product'], says: 'product' },
  'ed.line_items.*': 'product',
  'ed.product_name': { carries: ['product'], says: 'product' },
  'ed.product_id': 'product',
  'ed.product_category': 'product',
  'ed.property': 'product',
  'ed.promo_code': 'product',
  'ed.search_query': { carries: ['search-term'], says: 'search-term' },
  'ed.video_title': { carries: ['title'], says: 'title' },
  'ed.lead_type': 'event',
  ad: { carries: [], as: 'json' },
  'ad.loc': 'page-url',
  'ad.ref': 'referrer',
  'ad.if': 'device',
  'ad.sh': 'screen',
  'ad.sw': 'screen',
  'ad.is_eu': 'location',
  'ad.architecture': 'device',
  'ad.bitness': 'device',
  'ad.brands': 'device',
  'ad.brands.*': 'device',
  'ad.mobile': 'device',
  'ad.model': 'device',
  'ad.platform': 'device',
  'ad.platformVersion': 'device',
  'ad.uaFullVersion': 'device',
};

const national = 'at ca ch cl co.kr co.uk com com.au com.mx de dk es fr ie it jp nl nz ph pt se'
  .split(' ')
  .map((ending) => `pinterest.${ending}`);

/** Pinterest. */
export default defineRecipient({
  id: 'pinterest',
  name: 'Pinterest',
  networks: ['pinterest'],
  domains: ['pinimg.com', 'pin.it', ...national],
  services: [
    {
      id: 'tag',
      name: 'Pinterest Tag',
      how: 'pixel',
      hosts: ['ct.pinterest.com'],
      path: /^\/(v3|user)\/?$/,
      fields: tag,
      events: {
        init: 'view-page',
        pagevisit: 'view-page',
        viewcategory: 'view-page',
        checkout: 'purchase',
        signup: 'sign-up',
        watchvideo: 'video',
      },
      confidence: 'high',
    },
    {
      id: 'tag-script',
      name: 'Pinterest Tag',
      how: 'pixel',
      hosts: ['s.pinimg.com'],
      path: /^\/ct\/(core\.js|lib\/)/,
      confidence: 'high',
    },
    {
      id: 'buttons',
      name: 'Pinterest buttons',
      how: 'widget',
      hosts: ['assets.pinterest.com'],
      path: /^\/(js\/pinit|pinit|ext\/embed|images\/(pidgets|PinExt))/i,
      confidence: 'medium',
    },
    {
      id: 'share',
      name: 'Pinterest save link',
      how: 'share-link',
      hosts: national.flatMap((host) => [host, `*.${host}`]),
      path: /^\/pin\/(create\/(button|link|bookmarklet|extension)|find\/?$)/i,
      fields: { url: 'page-url', description: { carries: ['title'], says: 'title' } },
      confidence: 'low',
    },
    {
      id: 'login',
      name: 'Log in with Pinterest',
      how: 'login',
      hosts: ['www.pinterest.com', 'api.pinterest.com'],
      path: /^\/oauth\//,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
    {
      id: 'counter',
      name: 'Pinterest buttons',
      how: 'widget',
      hosts: ['widgets.pinterest.com', 'log.pinterest.com', 'passets-cdn.pinterest.com'],
      path: /^\//,
      fields: { url: 'page-url', via: 'page-url' },
      confidence: 'low',
    },
    {
      id: 'count',
      name: 'Pinterest buttons',
      how: 'widget',
      hosts: ['api.pinterest.com'],
      path: /^\/v1\/urls\/count/,
      fields: { url: 'page-url' },
      confidence: 'low',
    },
    {
      id: 'images',
      name: 'Pictures from Pinterest',
      how: 'embed',
      hosts: ['*.pinimg.com', 'media-cache-ec0.pinterest.com', 'media-cache-ak0.pinterest.com'],
      path: /^\/(?!ct\/).*\.(jpe?g|png|gif|webp)$/i,
      confidence: 'medium',
    },
    {
      id: 'bookmarklet',
      name: 'Pinterest save button',
      how: 'share-link',
      hosts: ['assets.pinterest.com'],
      path: /^\/js\/pinmarklet/,
      confidence: 'low',
    },
    {
      id: 'other-pixel',
      name: 'Pinterest Tag',
      how: 'pixel',
      hosts: ['ct.pinterest.com', 'trk.pinterest.com'],
      path: /^\//,
      confidence: 'low',
    },
  ],
  markers: {
    calls: { pintrk: 'tag' },
    hooks: {
      'pin-it-button': 'buttons',
      'pinterest-embed': 'buttons',
      'amp-pinterest': 'buttons',
      'amp-social-share-pinterest': 'share',
    },
    cookies: { _pin_unauth: 'tag', _epik: 'tag', _derived_epik: 'tag' },
  },
  confidence: 'high',
});

export const clickIds: readonly ClickId[] = [
  { name: 'epik', kind: 'click' },
  .../* @__PURE__ */ ['invite_code', 'sender', 'sfo'].map(
    (name): ClickId => ({ name, on: ['pinterest.*'], kind: 'share', confidence: 'low' }),
  ),
  .../* @__PURE__ */ ['nic', 'nic_v1', 'nic_v2', 'nic_v3'].map(
    (name): ClickId => ({ name, on: ['pinterest.*'], kind: 'source', confidence: 'low' }),
  ),
];

export const wrappers: readonly Wrapper[] = [
  { hosts: ['www.pinterest.*', '*.pinterest.*'], path: /^\/offsite\/?$/, param: 'url' },
];

const vendor = [
  'https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies',
  '2026',
] as const;
const captures = ['github:mbaersch/tracking-auditor-extension test/pinterest', '2026-07'] as const;
const omnibug = ['github:MisterPhilip/omnibug src/providers/Pinterest.js', '2025-06'] as const;
const web = ['github:patrickhulce/third-party-web data/entities.js', '2026-05'] as const;

/** What anyone sees who copies an address there; no vendor says so. */
const shared = ['general knowledge of addresses that people share', '2026'] as const;

const unwrap = ['github:macieklamberski/urlpurify README.md', '2026-07'] as const;

export const sources: Sources = {
  'other-pixel': [web],
  bookmarklet: [['general knowledge of snippets on web pages', '2026']],
  count: [['general knowledge of snippets on web pages', '2026']],
  counter: [['github:ampproject/amphtml extensions/amp-pinterest/0.1/pinit-button.js', '2026-11'], web],
  images: [web],
  '': [vendor, web, ['github:v2fly/domain-list-community data', '2026-08']],
  tag: [vendor, captures, omnibug, ['github:stape-io/pinterest-tag template.js', '2025-04']],
  'tag-script': [vendor, omnibug],
  buttons: [web],
  share: [
    ['github:ampproject/amphtml extensions/amp-pinterest/0.1/pinit-button.js', '2026-11'],
    ['github:nygardk/react-share src', '2026-03'],
    ['github:heiseonline/shariff src/js/services', '2023-10'],
  ],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
  epik: [['https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies', '2026']],
  invite_code: [shared],
  'www.pinterest.*': [unwrap],
  sender: [shared],
  sfo: [shared],
  nic: [shared],
  nic_v1: [shared],
  nic_v2: [shared],
  nic_v3: [shared],
};
