import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** Baidu. */
export default defineRecipient({
  id: 'baidu',
  name: 'Baidu',
  domains: ['baidu.com', 'baidustatic.com', 'bdstatic.com', 'bdimg.com'],
  services: [
    {
      id: 'tongji',
      name: 'Baidu Tongji',
      how: 'pixel',
      hosts: ['hm.baidu.com', 'hmcdn.baidu.com'],
      path: /^\//,
      fields: {
        u: 'page-url',
        su: 'referrer',
        tt: { carries: ['title'], says: 'title' },
        ds: 'screen',
        ln: 'language',
      },
      confidence: 'low',
    },
    {
      id: 'share-buttons',
      name: 'Baidu share buttons',
      how: 'widget',
      hosts: ['bdimg.share.baidu.com', 'share.baidu.com'],
      path: /^\/static\//,
      confidence: 'low',
    },
  ],
  markers: {
    calls: { _hmt: 'tongji' },
    cookies: { 'Hm_lvt_*': 'tongji' },
  },
  confidence: 'low',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
    ['github:v2fly/domain-list-community data', '2026-08'],
  ],
  tongji: [
    ['github:ampproject/amphtml extensions/amp-analytics/0.1/vendors/baiduanalytics.json', '2026-11'],
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
  ],
  'share-buttons': [['general knowledge of snippets on web pages', '2026']],
};
