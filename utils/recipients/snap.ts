import { type ClickId, defineRecipient, type Field, type Sources, type Wrapper } from './define';

const event: Record<string, Field> = {
  ev: { carries: ['event'], says: 'event' },
  price: { carries: ['value'], says: 'amount' },
  currency: { carries: [], says: 'currency' },
  transaction_id: 'product',
  item_ids: 'product',
  item_category: 'product',
  number_items: 'product',
  pl: 'page-url',
  rf: 'referrer',
  u_hem: 'hashed-email',
  u_hpn: 'hashed-phone',
  u_hmaid: 'third-party-id',
  u_fn: 'hashed-name',
  u_ln: 'hashed-name',
  u_age: 'hashed-other',
  l_city: 'hashed-other',
  l_gc: 'hashed-other',
  l_gpc: 'hashed-other',
  l_gr: 'hashed-other',
  u_hed: { carries: ['hashed-email', 'hashed-phone'] },
  u_c1: 'first-party-id',
  u_sclid: 'click-id',
  u_scsid: 'first-party-id',
  trackId: 'first-party-id',
  e_pr: { carries: ['value'], says: 'amount' },
  e_cur: { carries: [], says: 'currency' },
  e_tid: 'product',
  e_ni: 'product',
  e_iids: 'product',
  e_ic: 'product',
  e_bds: 'product',
  e_desc: 'event',
  e_ss: { carries: ['search-term'], says: 'search-term' },
  e_sm: 'event',
  e_su: 'event',
  e_pia: 'event',
  e_lv: 'event',
};

const pixel: Record<string, Field> = {
  ...event,
  'ctx.url': 'page-url',
  'ctx.ua': 'device',
  'ctx.screen': 'screen',
  'ctx.screen.*': 'screen',
  'ctx.session': 'first-party-id',
  'ctx.session.*': 'first-party-id',
  // Several messages at once: `t` is an event, `md` what was pressed, the others are about the pixel itself.
  ...Object.fromEntries(Object.entries(event).map(([name, field]) => [`req.t.${name}`, field])),
  'req.md.btx': { carries: ['button-text'], says: 'button-text' },
};

/** Snap, the company behind Snapchat. */
export default defineRecipient({
  id: 'snap',
  name: 'Snap',
  aka: ['Snapchat'],
  networks: ['snapchat'],
  domains: [
    'snapchat.com',
    'sc-static.net',
    'sc-cdn.net',
    'snap.com',
    'snapads.com',
    'snapkit.com',
    'bitmoji.com',
    'sc-gw.com',
    'addlive.com',
    'feelinsonice.com',
  ],
  services: [
    {
      id: 'pixel',
      name: 'Snap Pixel',
      how: 'pixel',
      hosts: ['tr.snapchat.com', 'tr6.snapchat.com', '*.snapchat.com'],
      path: /^\/p\/?$/,
      fields: pixel,
      events: {
        pageview: 'view-page',
        viewcontent: 'view-product',
        addcart: 'add-to-cart',
        startcheckout: 'start-checkout',
        addbilling: 'add-payment',
        purchase: 'purchase',
        listview: 'view-page',
      },
      confidence: 'high',
    },
    {
      id: 'cookie-match',
      name: 'Snap cookie match',
      how: 'pixel',
      hosts: ['tr.snapchat.com', 'tr6.snapchat.com'],
      path: /^\/cm\//,
      confidence: 'medium',
    },
    {
      id: 'pixel-config',
      name: 'Snap Pixel',
      how: 'pixel',
      hosts: ['tr.snapchat.com', 'tr6.snapchat.com'],
      path: /^\/config\//,
      confidence: 'medium',
    },
    {
      id: 'pixel-script',
      name: 'Snap Pixel',
      how: 'pixel',
      hosts: ['sc-static.net'],
      path: /^\/scevent\./,
      confidence: 'high',
    },
    {
      id: 'login',
      name: 'Log in with Snapchat',
      how: 'login',
      hosts: ['accounts.snapchat.com'],
      path: /^\/(accounts|login)\/oauth2\//,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
    {
      id: 'share',
      name: 'Snapchat share link',
      how: 'share-link',
      hosts: ['www.snapchat.com', 'snapchat.com'],
      path: /^\/(scan|share)\/?$/,
      fields: { attachmentUrl: 'page-url', link: 'page-url' },
      confidence: 'low',
    },
    {
      id: 'creative-kit',
      name: 'Snapchat button',
      how: 'widget',
      hosts: ['sdk.snapkit.com'],
      path: /^\/js\//,
      confidence: 'low',
    },
    {
      id: 'embed',
      name: 'Embedded snaps',
      how: 'embed',
      hosts: ['www.snapchat.com'],
      path: /^\/embed|\/embed\/?$/,
      confidence: 'low',
    },
    {
      id: 'other-pixel',
      name: 'Snap Pixel',
      how: 'pixel',
      hosts: ['tr.snapchat.com', 'tr6.snapchat.com', 'tr-shadow.snapchat.com'],
      path: /^\//,
      confidence: 'low',
    },
  ],
  markers: {
    calls: { snaptr: 'pixel' },
    hooks: { 'snapchat-embed': 'embed', 'snapchat-creative-kit-share': 'creative-kit' },
    cookies: { _scid: 'pixel', _scid_r: 'pixel', _scclid: 'pixel', _sctr: 'pixel' },
  },
  confidence: 'high',
});

export const clickIds: readonly ClickId[] = [
  { name: 'ScCid', kind: 'click' },
  { name: 'sccid', kind: 'click' },
  .../* @__PURE__ */ ['share_id', 'sid', 'sc_ua'].map(
    (name): ClickId => ({ name, on: ['snapchat.com'], kind: 'share', confidence: 'low' }),
  ),
  .../* @__PURE__ */ ['sc_referrer'].map(
    (name): ClickId => ({ name, on: ['snapchat.com'], kind: 'source', confidence: 'low' }),
  ),
];

export const wrappers: readonly Wrapper[] = [];

const auditor = ['github:mbaersch/tracking-auditor-extension lib/snapchat.js', '2026-07'] as const;
const omnibug = ['github:MisterPhilip/omnibug src/providers/Snapchat.js', '2025-06'] as const;
const segment = [
  'github:segmentio/action-destinations packages/browser-destinations/destinations/snap-plugins/src/utils.ts',
  '2026-08',
] as const;
const stape = ['github:stape-io/snapchat-tag template.js', '2026-07'] as const;

/** What anyone sees who copies an address there; no vendor says so. */
const shared = ['general knowledge of addresses that people share', '2026'] as const;

const registry = ['github:mpchadwick/tracking-query-params-registry _data/params.csv', '2025-05'] as const;
const posthog = ['github:PostHog/posthog-js packages/browser/src/utils/event-utils.ts', '2026-11'] as const;

export const sources: Sources = {
  'other-pixel': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  share: [['general knowledge of snippets on web pages', '2026']],
  'creative-kit': [['general knowledge of snippets on web pages', '2026']],
  embed: [['general knowledge of snippets on web pages', '2026']],
  '': [
    auditor,
    stape,
    ['github:v2fly/domain-list-community data', '2026-08'],
    ['general knowledge of who owns snapkit.com, bitmoji.com, addlive.com and feelinsonice.com', '2026'],
  ],
  pixel: [auditor, omnibug, segment, stape],
  'cookie-match': [auditor],
  'pixel-config': [auditor],
  'pixel-script': [auditor, omnibug],
  login: [['https://developers.snap.com/snap-kit/login-kit/Tutorials/web', '2026']],
  ScCid: [['https://www.simoahava.com/analytics/common-mistakes-click-identifiers', 'undated'], registry],
  sc_referrer: [shared],
  share_id: [shared],
  sccid: [posthog],
  sid: [shared],
  sc_ua: [shared],
};
