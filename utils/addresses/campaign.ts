import type { ClickId, Sources, Wrapper } from '../recipients/define';

/** What marks a campaign, a click or a reader for a company that is no recipient of Vitrine's. */
export interface CampaignId {
  name: string;
  on?: readonly string[];
  value?: RegExp;
  /** Without it `campaign`: says which campaign, not who. */
  kind?: ClickId['kind'];
  confidence?: 'low';
}

const campaign = (...names: string[]): CampaignId[] => names.map((name) => ({ name }));
const click = (...names: string[]): CampaignId[] => names.map((name) => ({ name, kind: 'click' }));
const likelyClick = (name: string): CampaignId => ({ name, kind: 'click', confidence: 'low' });

/** By the name of who made it up; null where everybody uses it. `utm_*` stands for every name that begins so. */
export const campaignIds: readonly (readonly [companyName: string | null, ids: readonly CampaignId[]])[] = [
  [null, campaign('utm_*')],
  ['Mailchimp', [...click('mc_eid'), ...campaign('mc_cid', 'mc_tc')]],
  ['Adobe Marketo', click('mkt_tok')],
  ['Adobe Analytics', campaign('s_cid', 'ef_id', 's_kwcid')],
  ['Vero', click('vero_id', 'vero_conv')],
  ['Omeda', click('oly_enc_id', 'oly_anon_id')],
  ['Wicked Reports', [...click('wickedid'), likelyClick('wickedsource')]],
  ['Klaviyo', [...click('_kx'), likelyClick('_ke')]],
  ['Customer.io', click('_cio_id')],
  ['Drip', click('__s')],
  ['MailerLite', click('ml_subscriber', 'ml_subscriber_hash')],
  ['ActiveCampaign', click('vgo_ee')],
  ['Blueshift', click('bsft_clkid', 'bsft_uid', 'bsft_mid', 'bsft_eid', 'bsft_utid', 'bsft_aaid')],
  ['Letterhead', click('lh_aid', 'lh_em')],
  ['SharpSpring', [likelyClick('ss_email_id')]],
  ['Salesforce', [likelyClick('et_rid')]],
  ['Nextdoor', [likelyClick('ndclid')]],
  ['Oracle Eloqua', ['elqTrackId', 'elqTrack', 'elqCampaignId', 'elqaid', 'elqat', 'elq'].map(likelyClick)],
  ['Listrak', ['trk_contact', 'trk_msg', 'trk_module', 'trk_sid'].map(likelyClick)],
  ['Dotdigital', [{ ...likelyClick('dm_i'), value: /^\w+(?:,|%2C)\w+,/i }]],
  ['Piano', click('at_recipient_id', 'at_recipient_list')],
  [
    'Matomo',
    campaign(
      ...'campaign cid content group keyword kwd medium placement source'
        .split(' ')
        .flatMap((word) => [`mtm_${word}`, `pk_${word}`]),
      ...['matomo_campaign', 'matomo_kwd', 'piwik_campaign', 'piwik_kwd', 'piwik_keyword'],
    ),
  ],
  ['Branch', click('_branch_match_id', '_branch_referrer')],
  ['Impact', click('irclickid')],
  ['CJ', click('cjevent')],
  ['Awin', [{ name: 'awc', kind: 'click', value: /^\d+_\d+_[\da-f]{16,}$/ }]],
];

/** Redirects of companies that are no recipients of Vitrine's. */
export const campaignWrappers: readonly (Wrapper & { company: string; name: string })[] = [
  wrap('duckduckgo', 'DuckDuckGo', ['duckduckgo.com'], /^\/l\/$/, 'uddg'),
  wrap('slack', 'Slack', ['slack-redir.net'], /^\/link$/, 'url'),
  ...['url', 'u'].map((param) =>
    wrap('steam', 'Steam', ['steamcommunity.com', 'www.steamcommunity.com'], /^\/linkfilter\/?$/, param),
  ),
  wrap('medium', 'Medium', ['medium.com'], /^\/r\/?$/, 'url'),
  wrap('deviantart', 'DeviantArt', ['www.deviantart.com'], /^\/users\/outgoing$/, ''),
];

function wrap(company: string, name: string, hosts: readonly string[], path: RegExp, param: string) {
  return { company, name, hosts, path, param };
}

const known = ['general knowledge of how these companies mark links', '2026'] as const;
const registry = ['github:mpchadwick/tracking-query-params-registry _data/params.csv', '2025-05'] as const;
const tidy = ['github:macieklamberski/urlpurify src/tracking/literals.ts', '2026-07'] as const;
const strip = ['github:jparise/chrome-utm-stripper README.md', '2025-09'] as const;
const unwrap = ['github:macieklamberski/urlpurify README.md', '2026-07'] as const;
const intercept = ['github:bjornstar/intercept-redirect webextension/index.js', '2025-05'] as const;
const posthog = ['github:PostHog/posthog-js packages/browser/src/utils/event-utils.ts', '2026-11'] as const;
const blueshift = ['https://14west.atlassian.net/wiki/spaces/BLUES/pages/46954643641', '2022'] as const;
const letterhead = ['https://help.tryletterhead.com/tracking', '2023'] as const;
const piano = [
  'https://developers.atinternet-solutions.com/as2-tagging-en/javascript-en/campaigns-javascript-en/marketing-campaigns-v2',
  'undated',
] as const;
const matomo = ['https://matomo.org/faq/how-to/faq_120', '2026'] as const;

/** By parameter or wrapper host; `mtm_*` stands for every name that begins so. */
export const sources: Sources = {
  'utm_*': [
    ['https://support.google.com/analytics/answer/10917952', '2026'],
    ['https://yandex.ru/support/direct/en/statistics/url-tags', '2026'],
  ],
  mc_eid: [['https://urleditor.online/guides/mailchimp', '2026'], tidy, strip],
  mc_cid: [registry, tidy, strip],
  mc_tc: [tidy],
  mkt_tok: [
    [
      'https://nation.marketo.com/t5/knowledgebase/what-is-a-malformed-link-in-my-report/ta-p/249063',
      'undated',
    ],
    [
      'https://nation.marketo.com/t5/product-documents/upcoming-security-enhancements-tracking-link-tracking-parameter/m-p/304838',
      '2020-09',
    ],
  ],
  s_cid: [tidy],
  ef_id: [registry, tidy],
  s_kwcid: [registry, tidy],
  vero_id: [['https://help.getvero.com/vero-1/articles/what-is-vero_id', 'undated']],
  vero_conv: [tidy],
  oly_enc_id: [['https://training.omeda.com/knowledge-base/olytics-overview/', 'undated']],
  oly_anon_id: [tidy, strip],
  wickedid: [tidy, strip],
  wickedsource: [known],
  _kx: [registry, posthog],
  _cio_id: [['https://docs.customer.io/release-notes/2021-07-12-auto-identify-js-snippet', '2021-07']],
  __s: [tidy],
  ml_subscriber: [tidy],
  ml_subscriber_hash: [tidy],
  vgo_ee: [strip],
  'bsft_*': [blueshift],
  lh_aid: [letterhead],
  lh_em: [letterhead],
  ss_email_id: [known],
  _ke: [known],
  ndclid: [known],
  ...Object.fromEntries(
    ['elqTrackId', 'elqTrack', 'elqCampaignId', 'elqaid', 'elqat', 'elq', 'dm_i'].map((name) => [
      name,
      [known],
    ]),
  ),
  'trk_*': [known],
  et_rid: [known],
  at_recipient_id: [piano],
  at_recipient_list: [piano],
  'mtm_*': [
    matomo,
    ['https://matomo.org/faq/reports/advanced-how-to-manually-build-campaign-tracking-urls', '2026'],
    registry,
  ],
  'pk_*': [matomo, registry],
  'matomo_*': [matomo, registry],
  'piwik_*': [matomo, registry],
  _branch_match_id: [registry, tidy],
  _branch_referrer: [tidy],
  irclickid: [registry, tidy],
  cjevent: [
    [
      'https://raw.githubusercontent.com/api-evangelist/cj-affiliate/main/collections/cj-affiliate-click-events-api.opencollection.json',
      '2026-08',
    ],
  ],
  awc: [['https://help.awin.com/developers/docs/click-appends-dyn-params', '2026-04']],
  'duckduckgo.com': [['github:macieklamberski/urlpurify src/unwraps/duckduckgo.ts', '2026-07']],
  'slack-redir.net': [intercept],
  'steamcommunity.com': [unwrap, intercept],
  'medium.com': [unwrap],
  'www.deviantart.com': [unwrap],
};
