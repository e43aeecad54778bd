import { type ClickId, defineRecipient, type Field, type Sources, type Wrapper } from './define';

const pixel: Record<string, Field> = {
  analytics_message: { carries: [], as: 'base64-json' },
  event: { carries: ['event'], says: 'event' },
  'context.page.url': 'page-url',
  'context.page.referrer': 'referrer',
  'context.user.email': 'hashed-email',
  'context.user.phone_number': 'hashed-phone',
  'context.user.auto_email': 'hashed-email',
  'context.user.auto_phone_number': 'hashed-phone',
  'context.user.eb_email': 'hashed-email',
  'context.user.eb_phone_number': 'hashed-phone',
  'context.user.external_id': 'external-id',
  'context.user.user_id': 'first-party-id',
  'context.user.device_id': 'first-party-id',
  'context.user.anonymous_id': 'first-party-id',
  'context.user.ttp': 'first-party-id',
  'context.user.first_name': 'hashed-name',
  'context.user.last_name': 'hashed-name',
  'context.user.zip_code': 'hashed-other',
  'context.user.city': 'hashed-other',
  'context.user.state': 'hashed-other',
  'context.user.country': 'hashed-other',
  'context.device.platform': 'device',
  'context.userAgent': 'device',
  'context.user_agent': 'device',
  'context.ip': 'location',
  'context.ad.ad_id': 'click-id',
  'context.ad.callback': 'click-id',
  ttclid: 'click-id',
  ttp: 'first-party-id',
  'properties.value': { carries: ['value'], says: 'amount' },
  'properties.price': { carries: ['value', 'product'] },
  'properties.currency': { carries: [], says: 'currency' },
  'properties.contents': 'product',
  'properties.contents.content_name': { carries: ['product'], says: 'product' },
  'properties.contents.*': 'product',
  'properties.content_id': 'product',
  'properties.content_ids': 'product',
  'properties.content_name': { carries: ['product'], says: 'product' },
  'properties.content_category': 'product',
  'properties.description': 'product',
  'properties.query': { carries: ['search-term'], says: 'search-term' },
  'properties.search_string': { carries: ['search-term'], says: 'search-term' },
  '_inspection.identity_params.*': 'form-data',
  'signal_diagnostic_labels.*': 'form-data',
};

/** What the names above are called where several events come at once. */
const batch = Object.fromEntries(Object.entries(pixel).map(([name, field]) => [`batch.${name}`, field]));

/** TikTok and what ByteDance runs beside it for advertising. */
export default defineRecipient({
  id: 'tiktok',
  name: 'TikTok',
  aka: ['ByteDance'],
  networks: ['tiktok'],
  domains: [
    'tiktok.com',
    'tiktokv.com',
    'tiktokv.us',
    'tiktokw.us',
    'tiktokcdn.com',
    'tiktokcdn-us.com',
    'tiktokcdn-eu.com',
    'ttwstatic.com',
    'tiktokpangle.us',
    'pangle.io',
    'ipstatp.com',
    'ibytedtos.com',
    'ibyteimg.com',
    'byteoversea.com',
    'byteoversea.net',
    'muscdn.com',
    'musical.ly',
  ],
  services: [
    {
      id: 'pixel-performance',
      name: 'TikTok Pixel',
      how: 'pixel',
      hosts: ['analytics.tiktok.com', '*.tiktok.com', '*.tiktokw.us'],
      path: /^\/api\/v\d\/pixel\/perf/,
      body: 'json',
      confidence: 'medium',
    },
    {
      id: 'pixel',
      name: 'TikTok Pixel',
      how: 'pixel',
      hosts: ['analytics.tiktok.com', 'analytics-ipv6.tiktokw.us', '*.tiktok.com', '*.tiktokw.us'],
      path: /^\/api\/v\d\/(pixel|track|shopify_pixel|monitor)(\/|$)/,
      body: 'json',
      fields: { ...pixel, ...batch },
      events: {
        pageview: 'view-page',
        viewcontent: 'view-product',
        search: 'search',
        addtocart: 'add-to-cart',
        addtowishlist: 'add-to-wishlist',
        initiatecheckout: 'start-checkout',
        checkout: 'start-checkout',
        addpaymentinfo: 'add-payment',
        completepayment: 'purchase',
        placeanorder: 'purchase',
        completeregistration: 'sign-up',
        submitform: 'lead',
        clickbutton: 'click',
        enricham: 'form',
      },
      confidence: 'high',
    },
    {
      id: 'pixel-script',
      name: 'TikTok Pixel',
      how: 'sdk',
      hosts: ['analytics.tiktok.com'],
      path: /^\/i18n\/pixel\//,
      confidence: 'high',
    },
    {
      id: 'embed',
      name: 'Embedded video',
      how: 'embed',
      hosts: ['www.tiktok.com'],
      path: /^\/(embed\.js|embed\/|player\/)/,
      confidence: 'medium',
    },
    {
      id: 'login',
      name: 'Log in with TikTok',
      how: 'login',
      hosts: ['www.tiktok.com'],
      path: /^\/(v2\/)?auth\/authorize/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'high',
    },
  ],
  markers: {
    calls: { 'ttq.load': 'pixel', 'ttq.track': 'pixel', 'ttq.page': 'pixel' },
    hooks: { 'tiktok-embed': 'embed' },
    cookies: { _ttp: 'pixel', _tt_enable_cookie: 'pixel', ttclid: 'pixel' },
  },
  confidence: 'high',
});

export const clickIds: readonly ClickId[] = [{ name: 'ttclid', kind: 'click' }];

export const wrappers: readonly Wrapper[] = [
  { hosts: ['www.tiktok.com'], path: /^\/link\/v2$/, param: 'target' },
];

const auditor = ['github:mbaersch/tracking-auditor-extension lib/tiktok.js', '2026-07'] as const;
const captures = ['github:mbaersch/tracking-auditor-extension test/tiktok', '2026-07'] as const;
const omnibug = ['github:MisterPhilip/omnibug src/providers/TikTok.js', '2025-06'] as const;
const vendor = ['github:tiktok/gtm-template-pixel template.tpl', '2024-05'] as const;
const web = ['github:patrickhulce/third-party-web dist/entities-nostats.json', '2026'] as const;

export const sources: Sources = {
  '': [auditor, web],
  pixel: [auditor, captures, omnibug, vendor, ['github:stape-io/tiktok-tag template.js', '2025-05']],
  'pixel-performance': [auditor],
  'pixel-script': [auditor, omnibug, vendor],
  embed: [web],
  login: [['https://developers.tiktok.com/doc/login-kit-manage-user-access-tokens', '2024']],
};
