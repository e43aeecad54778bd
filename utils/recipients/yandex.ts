import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Yandex. */
export default defineRecipient({
  id: 'yandex',
  name: 'Yandex',
  domains: [
    'adfox.ru',
    'webvisor.org',
    'webvisor.com',
    'yandex.ru',
    'yandex.com',
    'yandex.net',
    'yandex.st',
    'yastatic.net',
    'ya.ru',
    'yandex.by',
    'yandex.kz',
    'yandex.com.tr',
  ],
  services: [
    {
      id: 'metrica',
      name: 'Yandex Metrica',
      how: 'pixel',
      hosts: ['mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.org', 'mc.webvisor.com'],
      path: /^\/(watch|clmap|webvisor|user_storage)/,
      fields: {
        'page-url': 'page-url',
        'page-ref': 'referrer',
        'browser-info': { carries: ['device', 'screen', 'language'] },
      },
      confidence: 'medium',
    },
    {
      id: 'metrica-script',
      name: 'Yandex Metrica',
      how: 'pixel',
      hosts: ['mc.yandex.ru', 'mc.yandex.com'],
      path: /^\/metrika\//,
      confidence: 'medium',
    },
    {
      id: 'ads',
      name: 'Yandex advertisements',
      how: 'sdk',
      hosts: ['an.yandex.ru', 'yabs.yandex.ru', 'yandex.ru', 'ads.adfox.ru'],
      path: /^\/(system\/|ads\/|an\/|page\/|meta\/)/,
      confidence: 'low',
    },
    {
      id: 'share-buttons',
      name: 'Yandex share buttons',
      how: 'widget',
      hosts: ['yastatic.net', 'yandex.st'],
      path: /^\/(share|share2|es5-shims\/.*share)\//,
      confidence: 'medium',
    },
    {
      id: 'share',
      name: 'Yandex share link',
      how: 'share-link',
      hosts: ['share.yandex.ru', 'zakladki.yandex.ru', 'my.ya.ru'],
      path: /^\/(go\.xml|newlink\.xml|posts_add_link\.xml)/,
      fields: { url: 'page-url' },
      confidence: 'low',
    },
    {
      id: 'login',
      name: 'Log in with Yandex',
      how: 'login',
      hosts: ['oauth.yandex.ru', 'oauth.yandex.com'],
      path: /^\/authorize/,
      fields: { redirect_uri: 'page-url' },
      confidence: 'medium',
    },
  ],
  markers: {
    calls: { ym: 'metrica' },
    cookies: { _ym_uid: 'metrica', _ym_d: 'metrica' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [
  { name: 'yclid', kind: 'click' },
  { name: 'ysclid', kind: 'click' },
  { name: 'ymclid', kind: 'click', confidence: 'low' },
  { name: '_openstat', kind: 'click' },
];

export const wrappers: readonly Wrapper[] = [];

/** What anyone sees who copies an address there; no vendor says so. */
const shared = ['general knowledge of addresses that people share', '2026'] as const;

const registry = ['github:mpchadwick/tracking-query-params-registry _data/params.csv', '2025-05'] as const;
const tidy = ['github:macieklamberski/urlpurify src/tracking/literals.ts', '2026-07'] as const;
const strip = ['github:jparise/chrome-utm-stripper README.md', '2025-09'] as const;

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  metrica: [['github:ampproject/amphtml extensions/amp-analytics/0.1/vendors/metrika.json', '2026-11']],
  'metrica-script': [
    ['github:segmentio/analytics.js-integrations integrations/yandex-metrica/lib/index.js', '2026-04'],
  ],
  ads: [['github:ampproject/amphtml ads/vendors/yandex.js', '2026-11']],
  'share-buttons': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  share: [['general knowledge of snippets on web pages', '2026']],
  login: [['github:simov/grant config/oauth.json', '2025-02']],
  yclid: [registry, strip],
  ysclid: [tidy],
  _openstat: [tidy, strip],
  ymclid: [shared],
};
