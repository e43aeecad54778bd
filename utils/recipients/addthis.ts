import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** AddThis, a part of Oracle; closed in 2023. */
export default defineRecipient({
  id: 'addthis',
  name: 'AddThis',
  aka: ['Oracle', 'BlueKai'],
  domains: ['addthis.com', 'addthiscdn.com', 'addthisedge.com', 'bluekai.com', 'bkrtx.com'],
  services: [
    {
      id: 'buttons',
      name: 'AddThis buttons',
      how: 'widget',
      hosts: [
        's7.addthis.com',
        's9.addthis.com',
        'v1.addthisedge.com',
        'm.addthis.com',
        'm.addthisedge.com',
        'cache.addthiscdn.com',
        'cache.addthis.com',
        'www.addthis.com',
        '*.addthis.com',
      ],
      path: /^\/(js\/|static\/|l10n\/|live\/|red_lojson|url\/|button)/,
      fields: { url: 'page-url', dr: 'referrer' },
      confidence: 'medium',
    },
    {
      id: 'share',
      name: 'AddThis share link',
      how: 'share-link',
      hosts: ['www.addthis.com', 'addthis.com', 'api.addthis.com'],
      path: /^\/(bookmark\.php|oexchange\/|feed\.php|share)/,
      fields: { url: 'page-url', title: { carries: ['title'], says: 'title' } },
      confidence: 'low',
    },
    {
      id: 'bluekai',
      name: 'BlueKai',
      how: 'pixel',
      hosts: ['*.bluekai.com', 'tags.bkrtx.com'],
      path: /^\//,
      confidence: 'low',
    },
  ],
  markers: {
    calls: {
      addthis: 'buttons',
      addthis_config: 'buttons',
      addthis_share: 'buttons',
      addthis_pub: 'buttons',
    },
    hooks: { 'addthis_*': 'buttons' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  buttons: [
    ['github:ampproject/amphtml extensions/amp-addthis/0.1/constants.js', '2026-11'],
    ['github:patrickhulce/third-party-web data/entities.js', '2026-05'],
  ],
  share: [['general knowledge of snippets on web pages', '2026']],
  bluekai: [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
};
