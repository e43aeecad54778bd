import { type ClickId, defineRecipient, type Field, type Sources, type Wrapper } from './define';

const collect: Record<string, Field> = {
  url: 'page-url',
  conversionId: 'event',
  li_adsId: 'first-party-id',
  li_giant: 'first-party-id',
  li_fat_id: { carries: ['first-party-id', 'click-id'] },
  e_ipv6: 'location',
};

const signals: Record<string, Field> = {
  signalType: { carries: ['event'], says: 'event' },
  url: 'page-url',
  domain: 'page-url',
  pageTitle: { carries: ['title'], says: 'title' },
  hem: 'hashed-email',
  liFatId: 'click-id',
  liGiant: 'first-party-id',
  'domAttributes.innerText': { carries: ['button-text'], says: 'button-text' },
  'domAttributes.isFormSubmission': { carries: ['form-data'], empty: ['false'] },
  elementCrumbsTree: { carries: ['button-text'], as: 'json' },
  'elementCrumbsTree.*': 'button-text',
};

/** LinkedIn. */
export default defineRecipient({
  id: 'linkedin',
  name: 'LinkedIn',
  networks: ['linkedin'],
  domains: [
    'linkedin.com',
    'linkedin.cn',
    'licdn.com',
    'licdn.cn',
    'lnkd.in',
    'oribi.io',
    'bizographics.com',
    'bizo.com',
    'lynda.com',
  ],
  services: [
    {
      id: 'insight-tag',
      name: 'LinkedIn Insight Tag',
      how: 'pixel',
      hosts: ['px.ads.linkedin.com', 'px4.ads.linkedin.com', 'dc.ads.linkedin.com'],
      path: /^\/(collect|attribution_trigger)\/?$/,
      fields: collect,
      confidence: 'high',
    },
    {
      id: 'website-signals',
      name: 'LinkedIn website signals',
      how: 'pixel',
      hosts: ['px.ads.linkedin.com', 'px4.ads.linkedin.com'],
      path: /^\/wa\/?$/,
      body: 'base64-gzip-json',
      fields: signals,
      events: { pagevisit: 'view-page', click: 'click' },
      confidence: 'medium',
    },
    {
      id: 'insight-script',
      name: 'LinkedIn Insight Tag',
      how: 'pixel',
      hosts: ['snap.licdn.com'],
      path: /^\/li\.lms-analytics\//,
      confidence: 'high',
    },
    {
      id: 'insight-config',
      name: 'LinkedIn Insight Tag',
      how: 'pixel',
      hosts: ['cdn.linkedin.oribi.io'],
      path: /^\/partner\/\d+\/domain\/[^/]+\/token/,
      pathCarries: ['page-url'],
      confidence: 'medium',
    },
    {
      id: 'plugin',
      name: 'LinkedIn plugin',
      how: 'widget',
      hosts: ['platform.linkedin.com'],
      path: /^\/(in\.js|badges|js\/|xdoor\/|widgets\/)/,
      confidence: 'low',
    },
    {
      id: 'share',
      name: 'LinkedIn share link',
      how: 'share-link',
      hosts: ['linkedin.com', '*.linkedin.com'],
      path: /^\/(sharing\/share-offsite|shareArticle|cws\/share)/i,
      fields: { url: 'page-url', title: { carries: ['title'], says: 'title' } },
      confidence: 'low',
    },
    {
      id: 'login',
      name: 'Sign in with LinkedIn',
      how: 'login',
      hosts: ['www.linkedin.com'],
      path: /^\/(oauth\/v2\/authorization|uas\/oauth2\/authorization)/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
    {
      id: 'counter',
      name: 'LinkedIn plugin',
      how: 'widget',
      hosts: ['www.linkedin.com'],
      path: /^\/(countserv\/|pages-extensions\/|profile\/badges)/,
      fields: { url: 'page-url' },
      confidence: 'low',
    },
    {
      id: 'embed',
      name: 'Embedded LinkedIn posts',
      how: 'embed',
      hosts: ['www.linkedin.com'],
      path: /^\/embed(s)?\//,
      confidence: 'low',
    },
    {
      id: 'images',
      name: 'Pictures from LinkedIn',
      how: 'embed',
      hosts: ['*.licdn.com'],
      path: /^\/(dms|media|mpr)\//,
      confidence: 'medium',
    },
    {
      id: 'sync',
      name: 'LinkedIn cookie match',
      how: 'pixel',
      hosts: ['*.ads.linkedin.com', 'sjs.bizographics.com'],
      path: /^\//,
      confidence: 'low',
    },
  ],
  markers: {
    calls: {
      lintrk: 'insight-tag',
      _linkedin_partner_id: 'insight-tag',
      _linkedin_data_partner_id: 'insight-tag',
    },
    hooks: {
      'IN/*': 'plugin',
      'in-share*': 'plugin',
      'IN-widget': 'plugin',
      'LI-profile-badge': 'plugin',
      'amp-social-share-linkedin': 'share',
    },
    cookies: { li_fat_id: 'insight-tag', li_giant: 'website-signals', li_adsId: 'insight-tag' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [
  { name: 'li_fat_id', kind: 'click' },
  { name: 'trk', on: ['linkedin.com'], kind: 'source' },
  .../* @__PURE__ */ [
    'trkInfo',
    'trkEmail',
    'trackingId',
    'refId',
    'lipi',
    'licu',
    'lici',
    'lgCta',
    'lgTemp',
    'mcid',
  ].map((name): ClickId => ({ name, on: ['linkedin.com'], kind: 'source', confidence: 'low' })),
  .../* @__PURE__ */ ['rcm', 'midToken', 'midSig', 'eid', 'otpToken'].map(
    (name): ClickId => ({ name, on: ['linkedin.com'], kind: 'share', confidence: 'low' }),
  ),
];

export const wrappers: readonly Wrapper[] = [
  {
    hosts: ['www.linkedin.com', 'linkedin.com'],
    path: /^\/(redir\/(redirect|general-malware-page)|redirect|safety\/go)\/?$/,
    param: 'url',
  },
];

const auditor = ['github:mbaersch/tracking-auditor-extension lib/linkedin.js', '2026-07'] as const;
const captures = ['github:mbaersch/tracking-auditor-extension test/linkedin', '2026-07'] as const;
const omnibug = ['github:MisterPhilip/omnibug src/providers/LinkedIn.js', '2025-06'] as const;
const web = ['github:patrickhulce/third-party-web data/entities.js', '2026-05'] as const;

/** What anyone sees who copies an address there; no vendor says so. */
const shared = ['general knowledge of addresses that people share', '2026'] as const;

const tidy = ['github:macieklamberski/urlpurify src/tracking/literals.ts', '2026-07'] as const;
const unwrap = ['github:macieklamberski/urlpurify README.md', '2026-07'] as const;
const intercept = ['github:bjornstar/intercept-redirect webextension/index.js', '2025-05'] as const;

export const sources: Sources = {
  sync: [web],
  counter: [['general knowledge of snippets on web pages', '2026']],
  embed: [['general knowledge of snippets on web pages', '2026']],
  images: [web, ['github:yt-dlp/yt-dlp yt_dlp/extractor/linkedin.py', '2026-08']],
  '': [
    auditor,
    web,
    ['github:v2fly/domain-list-community data', '2026-08'],
    ['general knowledge of who owns bizo.com and lynda.com', '2026'],
  ],
  'insight-tag': [auditor, captures, omnibug, ['github:stape-io/linkedin-tag template.js', '2026-05']],
  'website-signals': [auditor, captures],
  'insight-script': [
    auditor,
    omnibug,
    ['github:segmentio/analytics.js-integrations integrations/linkedin-insight-tag/lib/index.js', '2026-04'],
  ],
  'insight-config': [captures],
  plugin: [web],
  share: [
    ['github:ampproject/amphtml extensions/amp-social-share/0.1/amp-social-share-config.js', '2026-11'],
    ['github:nygardk/react-share src', '2026-03'],
    ['github:heiseonline/shariff src/js/services', '2023-10'],
  ],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
  li_fat_id: [
    ['https://www.simoahava.com/analytics/common-mistakes-click-identifiers', 'undated'],
    ['github:PostHog/posthog-js packages/browser/src/utils/event-utils.ts', '2026-11'],
  ],
  trk: [tidy],
  rcm: [shared],
  'www.linkedin.com': [unwrap, intercept],
  trkInfo: [shared],
  trkEmail: [shared],
  trackingId: [shared],
  refId: [shared],
  lipi: [shared],
  licu: [shared],
  lici: [shared],
  lgCta: [shared],
  lgTemp: [shared],
  mcid: [shared],
  midToken: [shared],
  midSig: [shared],
  eid: [shared],
  otpToken: [shared],
};
