import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Amazon. */
export default defineRecipient({
  id: 'amazon',
  name: 'Amazon',
  domains: [
    'loginwithamazon.com',
    'amazon.com',
    'amazon.de',
    'amazon.fr',
    'amazon.nl',
    'amazon.it',
    'amazon.es',
    'amazon.co.uk',
    'amazon.ca',
    'amazon.com.be',
    'amazon.in',
    'amazon.co.jp',
    'amazon.se',
    'amazon.pl',
    'amazon.com.au',
    'amazon-adsystem.com',
    'assoc-amazon.com',
    'associates-amazon.com',
    'assoc-amazon.de',
    'images-amazon.com',
    'ssl-images-amazon.com',
    'media-amazon.com',
    'payments-amazon.com',
    'amazonpay.com',
    'amzn.to',
  ],
  services: [
    {
      id: 'ads',
      name: 'Amazon advertisements',
      how: 'sdk',
      hosts: ['*.amazon-adsystem.com', 'amazon-adsystem.com'],
      path: /^\//,
      confidence: 'medium',
    },
    {
      id: 'associates',
      name: 'Amazon Associates',
      how: 'pixel',
      hosts: ['*.assoc-amazon.com', '*.assoc-amazon.de', '*.associates-amazon.com'],
      path: /^\//,
      confidence: 'low',
    },
    {
      id: 'login',
      name: 'Log in with Amazon',
      how: 'login',
      hosts: ['www.amazon.com', 'api-cdn.amazon.com', 'assets.loginwithamazon.com'],
      path: /^\/(ap\/oa|sdk\/([a-z]{2}\/)?login)/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
  ],
  markers: {
    calls: { apstag: 'ads' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [
  .../* @__PURE__ */ [
    'pd_rd_i',
    'pd_rd_p',
    'pd_rd_r',
    'pd_rd_w',
    'pd_rd_wg',
    'pf_rd_i',
    'pf_rd_m',
    'pf_rd_p',
    'pf_rd_r',
    'pf_rd_s',
    'pf_rd_t',
    'content-id',
    'crid',
    'qid',
    'ref_',
    'sprefix',
  ].map((name): ClickId => ({ name, on: ['amazon.*'], kind: 'source' })),
  .../* @__PURE__ */ ['dib', 'dib_tag'].map(
    (name): ClickId => ({ name, on: ['amazon.*'], kind: 'source', confidence: 'low' }),
  ),
  .../* @__PURE__ */ ['linkCode', 'creativeASIN'].map(
    (name): ClickId => ({ name, on: ['amazon.*'], kind: 'click' }),
  ),
  .../* @__PURE__ */ ['ascsubtag', 'linkId'].map(
    (name): ClickId => ({ name, on: ['amazon.*'], kind: 'click', confidence: 'low' }),
  ),
];

export const wrappers: readonly Wrapper[] = [];

/** What anyone sees who copies an address there; no vendor says so. */
const shared = ['general knowledge of addresses that people share', '2026'] as const;

const browser = ['github:minbrowser/min main/filtering.js', '2026-05'] as const;

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['https://developer.amazon.com/docs/login-with-amazon/install-sdk-javascript.html', '2026-11'],
    ['github:v2fly/domain-list-community data', '2026-08'],
    ['general knowledge of who owns assoc-amazon.com and assoc-amazon.de', '2026'],
  ],
  ads: [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:ampproject/amphtml ads/_config.js', '2026-11'],
  ],
  associates: [['general knowledge of snippets on web pages', '2026']],
  login: [
    ['https://developer.amazon.com/docs/login-with-amazon/install-sdk-javascript.html', '2026-11'],
    ['github:simov/grant config/oauth.json', '2025-02'],
  ],
  pd_rd_i: [['https://cleanlinks.app/en/amazon-link-cleaner', '2026-11']],
  ascsubtag: [shared],
  pd_rd_r: [['https://cleanlinks.app/en/amazon-link-cleaner', '2026-11'], browser],
  pd_rd_w: [['https://cleanlinks.app/en/amazon-link-cleaner', '2026-11'], browser],
  pd_rd_wg: [['https://cleanlinks.app/en/amazon-link-cleaner', '2026-11'], browser],
  pd_rd_p: [['https://cleanlinks.app/en/amazon-link-cleaner', '2026-11']],
  pf_rd_i: [browser],
  pf_rd_m: [browser],
  pf_rd_p: [browser],
  pf_rd_r: [browser],
  pf_rd_s: [browser],
  pf_rd_t: [browser],
  ref_: [browser],
  'content-id': [['https://untracker.app/blog/how-url-tracking-works.html', '2026-11']],
  crid: [['https://mikatour.com.tw/post/why-are-amazon-urls-so-long', '2024-10']],
  sprefix: [['https://mikatour.com.tw/post/why-are-amazon-urls-so-long', '2024-10']],
  qid: [['https://mikatour.com.tw/post/why-are-amazon-urls-so-long', '2024-10']],
  dib: [shared],
  dib_tag: [shared],
  linkId: [shared],
  linkCode: [['http://affiliate-blog.amazon.com/2007/04/associate_tip_r.html', '2007-04']],
  creativeASIN: [
    ['https://errorhandle.ai/what-are-all-those-parameters-in-an-amazon-affiliate-associate-link', '2026-11'],
  ],
};
