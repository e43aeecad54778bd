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
      path: /^\/(ap\/oa|sdk\/login)/,
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
    'dib',
    'dib_tag',
    'qid',
    'ref_',
    'sprefix',
  ].map((name): ClickId => ({ name, on: ['amazon.*'], kind: 'source' })),
  .../* @__PURE__ */ ['ascsubtag', 'linkCode', 'linkId', 'creativeASIN'].map(
    (name): ClickId => ({ name, on: ['amazon.*'], kind: 'click' }),
  ),
];

export const wrappers: readonly Wrapper[] = [];

/** What anyone sees who copies an address there; no vendor says so. */
const shared = ['general knowledge of addresses that people share', '2026'] as const;

export const sources: Sources = {
  '': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  ads: [['general knowledge of snippets on web pages', '2026']],
  associates: [['general knowledge of snippets on web pages', '2026']],
  login: [['https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html', '2026']],
  pd_rd_i: [shared],
  ascsubtag: [shared],
};
