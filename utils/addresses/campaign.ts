import type { ClickId, Sources, Wrapper } from '../recipients/define';

/** What marks a campaign, a click or a reader for a company that is no recipient of Vitrine's. */
export interface CampaignId {
  name: string;
  on?: readonly string[];
  value?: RegExp;
  /** Without it `campaign`: says which campaign, not who. */
  kind?: ClickId['kind'];
}

const campaign = (...names: string[]): CampaignId[] => names.map((name) => ({ name }));
const click = (...names: string[]): CampaignId[] => names.map((name) => ({ name, kind: 'click' }));

/** By the name of who made it up; null where everybody uses it. `utm_*` stands for every name that begins so. */
export const campaignIds: readonly (readonly [companyName: string | null, ids: readonly CampaignId[]])[] = [
  [null, campaign('utm_*')],
  ['Mailchimp', [...click('mc_eid'), ...campaign('mc_cid', 'mc_tc')]],
  ['Adobe Marketo', click('mkt_tok')],
  ['Adobe Analytics', campaign('s_cid', 'ef_id', 's_kwcid')],
  ['Vero', click('vero_id', 'vero_conv')],
  ['Omeda', click('oly_enc_id', 'oly_anon_id')],
  ['Wicked Reports', click('wickedid', 'wickedsource')],
  ['Klaviyo', click('_kx')],
  ['Customer.io', click('_cio_id')],
  ['Drip', click('__s')],
  ['MailerLite', click('ml_subscriber', 'ml_subscriber_hash')],
  ['ActiveCampaign', click('vgo_ee')],
  ['Blueshift', click('bsft_clkid', 'bsft_uid', 'bsft_mid', 'bsft_eid', 'bsft_utid', 'bsft_aaid')],
  ['Letterhead', click('lh_aid', 'lh_em')],
  ['SharpSpring', click('ss_email_id')],
  ['Salesforce', click('et_rid')],
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

/** By parameter or wrapper host; a parameter not named is described where its company's first one is. */
export const sources: Sources = {
  'utm_*': [
    ['https://support.google.com/analytics/answer/10917952', '2026'],
    ['https://yandex.ru/support/direct/en/statistics/url-tags', '2026'],
  ],
  mc_eid: [['https://urleditor.online/guides/mailchimp', '2026']],
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
  s_cid: [known],
  vero_id: [['https://help.getvero.com/vero-1/articles/what-is-vero_id', 'undated']],
  oly_enc_id: [['https://training.omeda.com/knowledge-base/olytics-overview/', 'undated']],
  wickedid: [known],
  _kx: [known],
  _cio_id: [['https://docs.customer.io/release-notes/2021-07-12-auto-identify-js-snippet', '2021-07']],
  __s: [known],
  ml_subscriber: [known],
  vgo_ee: [known],
  bsft_clkid: [['https://14west.atlassian.net/wiki/spaces/BLUES/pages/46954643641', '2022']],
  lh_aid: [['https://help.tryletterhead.com/tracking', '2023']],
  ss_email_id: [known],
  et_rid: [known],
  at_recipient_id: [
    [
      'https://developers.atinternet-solutions.com/as2-tagging-en/javascript-en/campaigns-javascript-en/marketing-campaigns-v2',
      'undated',
    ],
  ],
  mtm_campaign: [
    ['https://matomo.org/faq/how-to/faq_120', '2026'],
    ['https://matomo.org/faq/reports/advanced-how-to-manually-build-campaign-tracking-urls', '2026'],
  ],
  _branch_match_id: [known],
  irclickid: [known],
  cjevent: [
    [
      'https://raw.githubusercontent.com/api-evangelist/cj-affiliate/main/collections/cj-affiliate-click-events-api.opencollection.json',
      '2026-08',
    ],
  ],
  awc: [['https://help.awin.com/developers/docs/click-appends-dyn-params', '2026-04']],
  'duckduckgo.com': [known],
  'slack-redir.net': [known],
  'steamcommunity.com': [known],
  'medium.com': [known],
  'www.deviantart.com': [known],
};
