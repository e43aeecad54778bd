import { type ClickId, defineRecipient, type Sources, type Wrapper } from './define';

/** ShareThis. */
export default defineRecipient({
  id: 'sharethis',
  name: 'ShareThis',
  domains: ['sharethis.com'],
  services: [
    {
      id: 'buttons',
      name: 'ShareThis buttons',
      how: 'widget',
      hosts: [
        'platform-api.sharethis.com',
        'w.sharethis.com',
        'ws.sharethis.com',
        'wd-edge.sharethis.com',
        'buttons-config.sharethis.com',
        'count-server.sharethis.com',
        'platform-cdn.sharethis.com',
      ],
      path: /^\//,
      fields: { url: 'page-url' },
      confidence: 'medium',
    },
    {
      id: 'log',
      name: 'ShareThis statistics',
      how: 'pixel',
      hosts: [
        'l.sharethis.com',
        't.sharethis.com',
        'r.sharethis.com',
        'sync.sharethis.com',
        'seg.sharethis.com',
      ],
      path: /^\//,
      fields: {
        url: 'page-url',
        title: { carries: ['title'], says: 'title' },
        refDomain: 'referrer',
        refQuery: 'referrer',
      },
      confidence: 'low',
    },
    {
      id: 'share',
      name: 'ShareThis share link',
      how: 'share-link',
      hosts: ['sharethis.com', 'www.sharethis.com'],
      path: /^\/share/,
      fields: { url: 'page-url' },
      confidence: 'low',
    },
  ],
  markers: {
    calls: { stLight: 'buttons', stButtons: 'buttons' },
    hooks: { 'sharethis-*': 'buttons', 'st_sharethis*': 'buttons' },
  },
  confidence: 'medium',
});

export const clickIds: readonly ClickId[] = [];

export const wrappers: readonly Wrapper[] = [];

export const sources: Sources = {
  '': [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  buttons: [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  log: [['github:patrickhulce/third-party-web data/entities.js', '2026-05']],
  share: [['general knowledge of snippets on web pages', '2026']],
};
