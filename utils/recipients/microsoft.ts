import { type ClickId, defineRecipient, type Field, type Sources, type Wrapper } from './define';

const uet: Record<string, Field> = {
  evt: { carries: ['event'], says: 'event' },
  en: { carries: ['event'], says: 'event', empty: ['Y', 'N'] },
  ec: 'event',
  ea: { carries: ['event'], says: 'event' },
  el: 'event',
  ev: 'event',
  sid: 'first-party-id',
  vid: 'first-party-id',
  msclkid: { carries: ['click-id'], empty: ['N'] },
  pid: { carries: [], as: 'list' },
  'pid.em': 'hashed-email',
  'pid.ph': 'hashed-phone',
  uach: 'device',
  lg: 'language',
  sw: 'screen',
  sh: 'screen',
  sc: 'screen',
  tl: { carries: ['title'], says: 'title' },
  kw: 'title',
  p: 'page-url',
  page_path: 'page-url',
  r: 'referrer',
  gv: { carries: ['value'], says: 'amount' },
  gc: { carries: [], says: 'currency' },
  ecomm_totalvalue: { carries: ['value'] },
  ecomm_prodid: 'product',
  prodid: 'product',
  pagetype: 'event',
  ecomm_pagetype: 'event',
  ecomm_category: 'product',
  search_term: { carries: ['search-term'], says: 'search-term' },
};

/** Microsoft, with Bing, Clarity and the advertising exchange that was AppNexus and Xandr. */
export default defineRecipient({
  id: 'microsoft',
  name: 'Microsoft',
  aka: ['Bing', 'Clarity', 'Xandr'],
  networks: ['microsoft'],
  domains: [
    'microsoft.com',
    'microsoft.net',
    'microsoftonline.com',
    'bing.com',
    'bing.net',
    'bingapis.com',
    'clarity.ms',
    'live.com',
    'live.net',
    'msn.com',
    'msn.cn',
    'msads.net',
    'msecnd.net',
    'msauth.net',
    'msftauth.net',
    's-microsoft.com',
    's-msn.com',
    's-msft.com',
    'onestore.ms',
    'aspnetcdn.com',
    'visualstudio.com',
    'applicationinsights.io',
    'azure.com',
    'virtualearth.net',
    'dynamics.com',
    'sharepoint.com',
    'onenote.com',
    'yammer.com',
    'powerbi.com',
    'msedge.net',
    'adbureau.net',
    'aquantive.com',
    'roiservice.com',
    'office.com',
    'office.net',
    'office365.com',
    'outlook.com',
    'hotmail.com',
    'skype.com',
    'skypeassets.com',
    'xbox.com',
    'xboxlive.com',
    'windows.com',
    'adnxs.com',
    'adnxs.net',
    'adnxs-simple.com',
    'appnexus.com',
    'xandr.com',
    'adsymptotic.com',
  ],
  services: [
    {
      id: 'uet',
      name: 'Microsoft Advertising (UET)',
      how: 'pixel',
      hosts: ['bat.bing.com', 'bat.bing.net', 'commerce.bing.com'],
      path: /^\/(actionp?\/\d+|cst\/\d+)\/?$/,
      fields: uet,
      events: {
        pageload: 'view-page',
        pagehide: 'other',
        custom: 'other',
        addtocart: 'add-to-cart',
        begincheckout: 'start-checkout',
        purchase: 'purchase',
        signup: 'sign-up',
        submitleadform: 'lead',
        contact: 'contact',
        subscribe: 'subscribe',
      },
      confidence: 'high',
    },
    {
      id: 'uet-script',
      name: 'Microsoft Advertising (UET)',
      how: 'pixel',
      hosts: ['bat.bing.com', 'bat.bing.net'],
      path: /^\/(bat\.js|p\/)/,
      confidence: 'high',
    },
    {
      id: 'clarity',
      name: 'Microsoft Clarity',
      how: 'pixel',
      hosts: ['*.clarity.ms'],
      path: /^\/(collect|eus[^/]*\/collect)/,
      body: 'gzip-json',
      fields: {
        e: { carries: ['event', 'first-party-id', 'page-url'] },
        a: { carries: ['event', 'title', 'language', 'screen', 'device'] },
        p: { carries: ['form-data', 'event'] },
      },
      confidence: 'medium',
    },
    {
      id: 'clarity-sync',
      name: 'Microsoft Clarity',
      how: 'pixel',
      hosts: ['c.clarity.ms', 'c.bing.com'],
      path: /^\/c\.gif$/,
      confidence: 'medium',
    },
    {
      id: 'clarity-script',
      name: 'Microsoft Clarity',
      how: 'pixel',
      hosts: ['www.clarity.ms', 'scripts.clarity.ms'],
      path: /^\//,
      confidence: 'medium',
    },
    {
      id: 'universal-pixel',
      name: 'Microsoft Universal Pixel',
      how: 'pixel',
      hosts: ['ib.adnxs.com', 'secure.adnxs.com'],
      path: /^\/(pixie|px|seg)\/?$/,
      fields: {
        e: { carries: ['event'], says: 'event' },
        value: { carries: ['value'], says: 'amount' },
        currency: { carries: [], says: 'currency' },
      },
      confidence: 'medium',
    },
    {
      id: 'universal-pixel-script',
      name: 'Microsoft Universal Pixel',
      how: 'pixel',
      hosts: ['acdn.adnxs.com'],
      path: /^\/dmp\/up\/pixie\.js$/,
      confidence: 'high',
    },
    {
      id: 'login',
      name: 'Sign in with Microsoft',
      how: 'login',
      hosts: ['login.microsoftonline.com', 'login.live.com'],
      path: /^\//,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
    {
      id: 'share',
      name: 'Skype and Teams share link',
      how: 'share-link',
      hosts: ['web.skype.com', 'teams.microsoft.com'],
      path: /^\/share\/?$/,
      fields: { url: 'page-url', href: 'page-url' },
      confidence: 'low',
    },
    {
      id: 'skype-button',
      name: 'Skype button',
      how: 'widget',
      hosts: ['swx.cdn.skype.com', 'secure.skypeassets.com', 'teams.microsoft.com'],
      path: /^\/(shareButton|i\/scom\/js|share\/launcher\.js)/i,
      confidence: 'low',
    },
  ],
  markers: {
    calls: { uetq: 'uet', clarity: 'clarity' },
    cookies: { _uetsid: 'uet', _uetvid: 'uet', _uetmsclkid: 'uet', _clck: 'clarity', _clsk: 'clarity' },
  },
  confidence: 'high',
});

export const clickIds: readonly ClickId[] = [
  { name: 'msclkid', kind: 'click' },
  .../* @__PURE__ */ ['cvid', 'pq', 'qs'].map(
    (name): ClickId => ({ name, on: ['bing.com', 'msn.com'], kind: 'source' }),
  ),
  .../* @__PURE__ */ ['FORM', 'form', 'ocid', 'ei', 'pc'].map(
    (name): ClickId => ({ name, on: ['bing.com', 'msn.com'], kind: 'source', confidence: 'low' }),
  ),
  { name: 'ocid', on: ['microsoft.com'], kind: 'source', confidence: 'low' },
  .../* @__PURE__ */ ['wt.mc_id', 'WT.mc_id'].map(
    (name): ClickId => ({ name, on: ['microsoft.com'], kind: 'source' }),
  ),
];

export const wrappers: readonly Wrapper[] = [
  { hosts: ['www.bing.com', 'bing.com'], path: /^\/ck\/a$/, param: 'u' },
  { hosts: ['*.safelinks.protection.outlook.com'], path: /^\/$/, param: 'url' },
];

const auditor = ['github:mbaersch/tracking-auditor-extension lib/uet.js', '2026-07'] as const;
const captures = ['github:mbaersch/tracking-auditor-extension test/uet', '2026-07'] as const;
const omnibug = ['github:MisterPhilip/omnibug src/providers/BingAds.js', '2025-06'] as const;
const vendor = ['https://help.ads.microsoft.com/apex/index/3/en/60122', '2026'] as const;
const clarity = ['github:microsoft/clarity packages/clarity-js/types/data.d.ts', '2026-07'] as const;
const universal = [
  'https://learn.microsoft.com/en-us/xandr/curate/universal-pixel-code-structure',
  '2026',
] as const;
const web = ['github:patrickhulce/third-party-web data/entities.js', '2026-05'] as const;

/** What anyone sees who copies an address there; no vendor says so. */
const shared = ['general knowledge of addresses that people share', '2026'] as const;

const registry = ['github:mpchadwick/tracking-query-params-registry _data/params.csv', '2025-05'] as const;
const strip = ['github:jparise/chrome-utm-stripper README.md', '2025-09'] as const;
const unwrap = ['github:macieklamberski/urlpurify README.md', '2026-07'] as const;
const intercept = ['github:bjornstar/intercept-redirect webextension/index.js', '2025-05'] as const;
const unfurl = ['github:obsidianforensics/unfurl unfurl/parsers/parse_bing.py', '2026-04'] as const;

export const sources: Sources = {
  'universal-pixel': [
    ['https://learn.microsoft.com/en-us/xandr/monetize/segment-pixels-advanced', '2026'],
    universal,
  ],
  'universal-pixel-script': [universal],
  share: [['general knowledge of snippets on web pages', '2026']],
  'skype-button': [['general knowledge of snippets on web pages', '2026']],
  '': [
    vendor,
    web,
    ['github:v2fly/domain-list-community data', '2026-08'],
    [
      'general knowledge of who owns adbureau.net, aquantive.com, roiservice.com, adnxs.net and adnxs-simple.com',
      '2026',
    ],
  ],
  uet: [vendor, auditor, captures, omnibug],
  'uet-script': [vendor, auditor],
  clarity: [clarity, ['github:microsoft/clarity packages/clarity-js/src/data/upload.ts', '2026-07']],
  'clarity-sync': [['github:jkwakman/Open-Cookie-Database open-cookie-database.csv', '2026-01']],
  'clarity-script': [clarity],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
  msclkid: [['https://www.simoahava.com/analytics/common-mistakes-click-identifiers', 'undated'], registry],
  cvid: [unfurl, strip],
  'www.bing.com': [unwrap],
  '*.safelinks.protection.outlook.com': [
    ['https://learn.microsoft.com/en-us/defender-office-365/safe-links-about', '2026'],
    intercept,
  ],
  pq: [unfurl],
  qs: [unfurl],
  FORM: [shared],
  form: [shared],
  ocid: [shared],
  ei: [shared],
  pc: [shared],
  'wt.mc_id': [
    ['github:MicrosoftDocs/PowerShell-Docs reference/7.4/PSDiagnostics/Disable-PSTrace.md', '2022-12'],
  ],
  'WT.mc_id': [
    ['github:MicrosoftDocs/PowerShell-Docs reference/7.4/PSDiagnostics/Disable-PSTrace.md', '2022-12'],
  ],
};
